/** A meeting is the same in every language: a choice is known by what it does, not by what it says. */
import { afterEach, beforeAll, expect, test } from 'vitest'
import { untocCop } from '#rules/sets/untocCop'
import { randomFrom } from '#src/drills/random.ts'
import { FRENCH } from '#src/language/french.ts'
import { speak } from '#src/language/say.ts'
import { hold, holdWith, type Meeting } from '#src/presiding/meeting.ts'
import { recordOf, rulingsIn } from '#src/presiding/record.ts'
import { eventsIn } from '#src/presiding/room.ts'
import { scenarioIdOf } from '#src/presiding/scenario.ts'
import { TEMPERS } from '#src/presiding/setup.ts'

beforeAll(() => FRENCH.rest())
afterEach(() => speak(null))

const atRandom = (seed: number): Meeting => {
  const random = randomFrom(seed)
  const temper = TEMPERS[seed % TEMPERS.length] ?? 'confused'
  return holdWith({ ruleSet: untocCop, temper, seed, length: 'medium' }, ({ options }) => random.below(options.length))
}

const offeredIn = ({ log }: Meeting) =>
  rulingsIn(log).map(({ turn, chosen }) => ({
    turn: turn.key,
    options: turn.options.map(({ id, right, rules }) => ({ id, right, rules })),
    chosen: chosen.id,
  }))

test.each([1, 2, 3, 4, 5, 6])('meeting %i has the same choices in French, and comes to the same', (seed) => {
  const english = atRandom(seed)
  const { turned, ...record } = recordOf(english)
  speak(FRENCH)
  const french = hold(english.setup, english.choices)
  expect(offeredIn(french)).toEqual(offeredIn(english))
  expect(eventsIn(french.log)).toEqual(eventsIn(english.log))
  expect(scenarioIdOf(french)).toBe(scenarioIdOf(english))
  const said = recordOf(french)
  expect([said.right, said.turned.votes.length, said.turned.fates.length]).toEqual([
    record.right,
    turned.votes.length,
    turned.fates.length,
  ])
  expect(said.paragraphs).toHaveLength(record.paragraphs.length)
  expect(said.paragraphs.filter((text) => record.paragraphs.includes(text))).toEqual([])
})
