import type { AnyStateNode } from 'xstate'
import { describe, expect, test } from 'vitest'
import { conference } from '#machines/conference'
import type { EventType } from '#machines/events'
import { acts, considering, room, voting, business, ALL } from '../support/business.ts'

const ruling = room()
const below = (node: AnyStateNode): readonly AnyStateNode[] => [node, ...Object.values(node.states).flatMap(below)]
const states = below(conference.root).map((node) => ({
  path: node.path.join('.'),
  must: node.meta?.must as unknown,
  node,
}))

/** What nothing else can come before, by the state in which it is due. */
const DUE: Readonly<Record<string, EventType>> = {
  'meeting.notOpen': 'meeting.open',
  'meeting.open.motions': 'motion.put',
  'order.raised': 'point.rule',
  'order.ruled': 'ruling.stand',
  'observers.opposed': 'matter.refer',
  'observers.contested.referred': 'consensus.seek',
  'observers.contested.deciding': 'status.put',
  'business.electing.balloting': 'election.ballot',
  'business.postponed': 'proposal.conclude',
}

describe('what a state calls for', () => {
  test('in every vote: that ballots are cast, and then that the result is announced', () => {
    const votes = states.filter(({ node }) => 'balloting' in node.states && 'counted' in node.states)
    expect(votes.length).toBeGreaterThan(10)
    for (const { path, node } of votes) {
      expect([path, [...node.tags]]).toEqual([path, ['vote in progress']])
      const inside = states.filter((state) => state.path.startsWith(`${path}.`))
      expect(
        Object.fromEntries(inside.flatMap((state) => (state.must === undefined ? [] : [[state.path, state.must]]))),
      ).toEqual({
        [`${path}.balloting`]: 'ballots.cast',
        [`${path}.counted`]: 'result.announce',
      })
    }
  })

  test('elsewhere: what the rules make due, and nothing else', () => {
    const elsewhere = states.filter(
      ({ path }) => !/\.(balloting|counted)$/.test(path) || path === 'business.electing.balloting',
    )
    expect(
      Object.fromEntries(elsewhere.flatMap(({ path, must }) => (must === undefined ? [] : [[path, must]]))),
    ).toEqual(DUE)
  })
})

describe('where a point of order stands (rule 44)', () => {
  test('is known until it is settled, by a ruling that stands or by an appeal that is decided', () => {
    const orders = [acts.point('a', 'other'), acts.rule, acts.stand].reduce<readonly string[]>(
      (so, act) => [...so, ruling.does(act).context.order],
      [],
    )
    expect(orders).toEqual(['point raised', 'ruling given', 'quiet'])
    const appealed = room().does(acts.point('a', 'other'), acts.rule, acts.appeal('b'))
    expect(appealed.context.order).toBe('appealed')
    expect(appealed.does(acts.cast(...ALL, 'appeal'), acts.announce('appeal')).context.order).toBe('quiet')
  })
})

test('a vote is in progress from when it is put until its result', () => {
  const conference = voting().does(business.put)
  expect(conference.context.votes).toHaveProperty('vote')
  expect(Object.keys(conference.does(acts.cast(...ALL), acts.announce()).context.votes)).toEqual([])
  expect(considering().context.votes).toEqual({})
})
