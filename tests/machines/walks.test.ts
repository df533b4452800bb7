/** The first steps of every walk, counted anew, and short walks whole: what is quick of `exploration.test.ts`. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { after } from '#machines/after'
import { conference } from '#machines/conference'
import type { ConferenceSnapshot } from '#machines/explain'
import { explore, type Exploration } from '#machines/explore'
import { step } from '#machines/replay'
import { keyOf } from '#machines/situations'
import { smallBody } from '#machines/smallBody'
import { pathTo, type Walked } from '#machines/walk'
import type { Walk } from '#machines/walkActs'
import { beginningOf, WALKS } from '#machines/walks'
import { GOLDEN, GROUNDS } from '../support/grounds.ts'

const golden = readFileSync(GOLDEN, 'utf8')
/** Sequences of one, two and three acts in order, as the whole walk came to them. */
const goldenOf = (ground: string, walk: string): readonly number[] => {
  const section = golden.split('\n\n').find((text) => text.startsWith(`${ground}\n`)) ?? ''
  const line = section.split('\n').find((text) => text.startsWith(`  ${walk}: `)) ?? ''
  return (line.split('by depth ')[1] ?? '').split(', ').slice(0, 3).map(Number)
}

/** Sequences of one, two and three acts in order; situations that no rule tells apart go on as the first of them did. */
const sequencesOf = (walk: Walk, first: ConferenceSnapshot): readonly number[] => {
  const known = new Map<string, ConferenceSnapshot>()
  let layer: ReadonlyMap<string, number> = new Map([[keyOf(first), 1]])
  known.set(keyOf(first), first)
  return [1, 2, 3].map(() => {
    const next = new Map<string, number>()
    for (const [key, sequences] of layer) {
      const snapshot = known.get(key) ?? first
      for (const event of walk.acts(snapshot.context)) {
        if ((conference.getTransitionData(snapshot, event) ?? []).length === 0) continue
        const there = after(snapshot, event)
        const to = keyOf(there)
        if (!known.has(to)) known.set(to, there)
        next.set(to, (next.get(to) ?? 0) + sequences)
      }
    }
    layer = next
    return [...next.values()].reduce((sum, count) => sum + count, 0)
  })
}

const BODIES = GROUNDS.filter(({ walks }) => walks === WALKS)

describe.each(BODIES)('$name', ({ name, ruleSet, parties }) => {
  test.each(WALKS.map((walk) => [walk.name, walk] as const))(
    '%s: as many ways to begin as the whole walk has',
    (_, walk) => {
      expect(sequencesOf(walk, beginningOf(walk, smallBody(ruleSet, parties)))).toEqual(goldenOf(name, walk.name))
    },
  )
})

const [untoc] = BODIES
if (untoc === undefined) throw new Error('no ground')
const body = smallBody(untoc.ruleSet, untoc.parties)
const walked = (...names: readonly string[]): { readonly found: Exploration; readonly ends: readonly Walked[] } => {
  const ends: Walked[] = []
  const walks = WALKS.filter(({ name }) => names.includes(name))
  const found = explore(body, walks, { end: (end) => ends.push(end) })
  return { found, ends }
}

describe('the walks', () => {
  test('have each its name, and say in a line what is walked', () => {
    expect(new Set(WALKS.map(({ name }) => name)).size).toBe(WALKS.length)
    expect(new Set(WALKS.map(({ says }) => says)).size).toBe(WALKS.length)
    expect(WALKS.filter(({ name, says }) => says.length <= name.length || says.includes('\n'))).toEqual([])
  })
})

describe('short walks, to their end', () => {
  // Each walks for itself: what was walked before a test begins is not the test's.
  test('are counted each and together, the refusals too', () => {
    const { found, ends } = walked('order', 'second vote')
    expect(found.walks.map(({ name, states, transitions }) => [name, states, transitions])).toEqual([
      ['order', 146, 596],
      ['second vote', 88, 284],
    ])
    expect([found.states, found.transitions]).toEqual([146 + 88, 596 + 284])
    expect(found.refused).toBe(ends.reduce((sum, { refused }) => sum + refused, 0))
    expect(found.refused).toBeGreaterThan(1_000)
  })

  test('come to no dead end, and take no way without a rule', () => {
    const { found } = walked('order', 'second vote')
    expect([found.deadEnds, found.uncited]).toEqual([[], []])
  })

  test('see what they are about, and say what they do not come to', () => {
    const { found } = walked('order')
    expect(found.unreached.filter((id) => id.startsWith('conference.order'))).toEqual([])
    expect(found.unreached).toContain('conference.business.electing')
    expect(found.unreached).toContain('conference.observers.decided')
    expect(found.closed).toEqual([])
    const never = (slot: string) => found.unexercised.filter((each) => each.slot === slot).map((each) => each.never)
    expect(never('point.raise')).toEqual([])
    expect(never('election.nominate')).toEqual(['holds', 'bars'])
  })

  test('tell a situation once, and how it was first come to', () => {
    const { ends } = walked('order')
    for (const { places } of ends) {
      const keys = places.map(({ snapshot }) => keyOf(snapshot))
      expect(new Set(keys).size).toBe(places.length)
    }
    const [order] = ends
    const last = (order?.places.length ?? 0) - 1
    const path = pathTo(order?.places ?? [], last)
    expect(path.length).toBeGreaterThan(2)
    const walk = WALKS.find(({ name }) => name === 'order')
    if (walk === undefined) throw new Error('no walk')
    const there = path.reduce((snapshot, event) => step(snapshot, event).snapshot, beginningOf(walk, body))
    expect(keyOf(there)).toBe(keyOf(order?.places[last]?.snapshot ?? there))
  })

  test('end with an error where there are more situations than were allowed', () => {
    const walks = WALKS.filter(({ name }) => name === 'order')
    expect(() => explore(body, walks, { limit: 145 })).toThrow('more than 145 situations')
    expect(explore(body, walks, { limit: 146 }).states).toBe(146)
  })
})
