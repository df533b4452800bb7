/** What each act is founded on, the rules that are named with it. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { actsAt, rulesOf, type Act } from '#machines/acts'
import { chartOfConference } from '#machines/chart'
import type { ConferenceEvent } from '#machines/events'
import { standsOn } from '#machines/explain'
import { foundingOf } from '#machines/founding'
import { replay, step } from '#machines/replay'
import { inputOf } from '#scenarios/input'
import { readScenarioText } from '#scenarios/load'
import { isAct } from '#src/words/actNames.ts'

const loaded = readScenarioText(readFileSync('scenarios/untoc-cop-2022-observers.json', 'utf8'))
if (!loaded.ok) throw new Error('the record cannot be read')
const { document } = loaded
const record = replay(
  inputOf(document),
  document.events.map(({ event }) => event),
)
type Snapshot = (typeof record)[number]['snapshot']

const at = (id: string): Snapshot => {
  const found = record[document.events.findIndex((one) => one.id === id)]
  if (found === undefined) throw new Error(`no step ${id}`)
  return found.snapshot
}
const actsIn = (snapshot: Snapshot): readonly Act[] =>
  actsAt(snapshot, { question: 'observers', vote: 'vote-9', in: 'plenary', meeting: snapshot.context.meetings + 1 })
const rulesAt = (snapshot: Snapshot, is: (event: ConferenceEvent) => boolean) =>
  actsIn(snapshot)
    .filter(({ event }) => is(event))
    .map((act) => rulesOf(snapshot.context, act))
test('every act is founded on slots that it stands on', () => {
  const types = [...new Set(chartOfConference().edges.map(({ event }) => event))].filter((type) => type !== null)
  expect(types.length).toBeGreaterThan(80)
  for (const type of types) {
    if (!isAct(type)) throw new Error(`${type} has no name`)
    expect([type, standsOn(type)]).toEqual([type, expect.arrayContaining([...foundingOf(type)])])
    expect([type, foundingOf(type).length > 0]).toEqual([type, true])
  }
})

describe('the rule that is named with an act in order', () => {
  test.each([
    ['meeting.suspend', ['27']],
    ['meeting.adjourn', ['27']],
    ['proposal.table', ['52']],
  ] as const)('of %s is that of the act, and no condition beside it', (type, rules) => {
    expect(rulesAt(at('procedure'), (event) => event.type === type)).toEqual([rules])
  })

  test('of a motion is its own, and not that on the order of motions', () => {
    const moved = (kind: string) =>
      rulesAt(at('procedure'), (event) => event.type === 'motion.move' && event.motion === kind)
    expect(['suspend the meeting', 'adjourn the meeting', 'adjourn the debate', 'close the debate'].map(moved)).toEqual(
      [[['50']], [['50']], [['48']], [['49']]],
    )
  })

  test('of a result is that of the majority, carried or not, and of the quorum', () => {
    const announced = (inFavour: number, against: number) => {
      const ballots = document.events.find(({ id }) => id === 'ballots-1')?.event
      if (ballots?.type !== 'ballots.cast') throw new Error('no ballots')
      const cast = { ...ballots, ballots: { by: 'count', inFavour, against, abstaining: 0 } } as const
      const counted = step(at('call-1'), cast)
      expect(counted.accepted).toBe(true)
      return rulesAt(counted.snapshot, ({ type }) => type === 'result.announce')
    }
    expect(announced(63, 15)).toEqual([['61', '41']])
    expect(announced(15, 63)).toEqual([['61', '41']])
    expect(announced(40, 40)).toEqual([['61', '41']])
  })
})
