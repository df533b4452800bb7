/** What each act is founded on, the rules that are named with it, and at which stage it is done. */
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
import { reasonOf } from '#src/words/bars.ts'

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
const motion = {
  type: 'motion.move',
  by: 'state-1',
  in: 'plenary',
  on: 'motion-1',
  motion: 'adjourn the debate',
} as const

const rulesAt = (snapshot: Snapshot, is: (event: ConferenceEvent) => boolean) =>
  actsIn(snapshot)
    .filter(({ event }) => is(event))
    .map((act) => rulesOf(snapshot.context, act))
const reasonsAt = (snapshot: Snapshot, type: ConferenceEvent['type']) =>
  actsIn(snapshot)
    .filter(({ event, modality }) => event.type === type && modality === 'may not')
    .map(({ verdicts }) =>
      verdicts
        .filter(({ holds }) => !holds)
        .map((verdict) => [verdict.rule, reasonOf(verdict, snapshot.context.ruleSet)]),
    )

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

describe('an act that the stage does not offer', () => {
  test('has a reason of its own at every step of the record, and with a motion pending', () => {
    const pending = step(at('procedure'), motion)
    expect(pending.accepted).toBe(true)
    const bare = [...record.map(({ snapshot }) => snapshot), pending.snapshot].flatMap((snapshot) =>
      actsIn(snapshot).filter(({ verdicts }) =>
        verdicts.some((verdict) => reasonOf(verdict, snapshot.context.ruleSet) === 'Not at this stage.'),
      ),
    )
    expect(bare.map(({ event }) => event.type)).toEqual([])
  })

  test.each([
    ['objection.raise', '17', 'Objections come before the matter goes to the Conference.'],
    ['matter.refer', '17', 'The matter has gone to the Conference already.'],
    ['bureau.rise', '30', 'No such meeting is under way.'],
    ['ruling.stand', '44', 'No ruling has just been given.'],
  ] as const)('%s', (type, rule, says) => {
    expect(reasonsAt(at('procedure'), type)).toContainEqual([[rule, says]])
  })

  test('while a motion is pending waits by the rule on motions, and not by its own', () => {
    expect(reasonsAt(step(at('procedure'), motion).snapshot, 'vote.explain')).toEqual([
      [['51', 'A motion is still pending.']],
    ])
  })

  test('a body that sits already is not said to be another', () => {
    expect(reasonsAt(at('procedure'), 'meeting.open')).toEqual([[['27', 'This body is meeting already.']]])
  })
})
