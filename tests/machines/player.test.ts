/** What plays a replay: it asks for the next step at every beat, while it plays, and for nothing else. */
import { createActor, SimulatedClock } from 'xstate'
import { expect, test } from 'vitest'
import { player } from '#machines/player'

/** A player with a clock of its own, and what it has asked for so far. */
const playerAt = (beat: number) => {
  const clock = new SimulatedClock()
  const actor = createActor(player, { input: { beat }, clock })
  const asked: string[] = []
  actor.on('advance', ({ type }) => asked.push(type))
  actor.start()
  return { actor, clock, asked }
}

test('begins paused, and asks for nothing', () => {
  const { actor, clock, asked } = playerAt(600)
  clock.increment(6000)
  expect(actor.getSnapshot().value).toBe('paused')
  expect(actor.getSnapshot().hasTag('playing')).toBe(false)
  expect(asked).toEqual([])
})

test('asks for a step at every beat while it plays', () => {
  const { actor, clock, asked } = playerAt(600)
  actor.send({ type: 'play' })
  expect(actor.getSnapshot().hasTag('playing')).toBe(true)
  clock.increment(599)
  expect(asked).toEqual([])
  clock.increment(1)
  expect(asked).toEqual(['advance'])
  clock.increment(600)
  clock.increment(600)
  expect(asked).toHaveLength(3)
})

test('a shorter beat is a faster one', () => {
  const { actor, clock, asked } = playerAt(200)
  actor.send({ type: 'play' })
  clock.increment(200)
  expect(asked).toHaveLength(1)
})

test.each(['pause', 'end'] as const)('stops at "%s", and goes on when it is asked to', (type) => {
  const { actor, clock, asked } = playerAt(600)
  actor.send({ type: 'play' })
  clock.increment(500)
  actor.send({ type })
  clock.increment(6000)
  expect([actor.getSnapshot().value, asked]).toEqual(['paused', []])
  // A whole beat passes first: what was left of the one before is forgotten.
  actor.send({ type: 'play' })
  clock.increment(599)
  expect(asked).toEqual([])
  clock.increment(1)
  expect(asked).toHaveLength(1)
})
