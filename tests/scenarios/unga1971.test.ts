import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { applyEdits, replayBranch, type BranchStep } from '#scenarios/branch'
import { checkExpectations } from '#scenarios/expectations'
import { inputOf } from '#scenarios/input'
import { readScenarioText } from '#scenarios/load'
import type { Edit, Scenario } from '#scenarios/schema'

type Choice = 'yes' | 'no' | 'abstain'
type Votes = Readonly<Record<string, Choice>>

const text = readFileSync('scenarios/unga-1971-china.json', 'utf8')

const read = (): Scenario => {
  const loaded = readScenarioText(text)
  if (!loaded.ok) throw new Error(loaded.faults.map(({ path, says }) => `${path}: ${says}`).join('\n'))
  return loaded.document
}

const scenario = read()
const members = Object.keys(scenario.participants).filter((id) => scenario.participants[id]?.role === 'party')

const branchOf = (...edits: readonly Edit[]): readonly BranchStep[] => {
  const branch = applyEdits(scenario, edits)
  expect(branch.faults).toEqual([])
  return replayBranch(branch)
}

const refusedIn = (steps: readonly BranchStep[]): readonly string[] =>
  steps.filter(({ step }) => step?.accepted !== true).map(({ id }) => id)

const stepAt = (steps: readonly BranchStep[], id: string) => {
  const step = steps.find((each) => each.id === id)?.step
  if (step === undefined || step === null) throw new Error(`no step ${id}`)
  return step
}

/** Who voted how in the vote of this number. */
const votesIn = (vote: number): Votes => {
  const event = scenario.events.find(({ id }) => id === `ballots-${vote}`)?.event
  if (event?.type !== 'ballots.cast' || event.ballots.by !== 'name') throw new Error(`no names in vote ${vote}`)
  return event.ballots.votes
}

const voting = (votes: Votes, choice: Choice): string[] => Object.keys(votes).filter((id) => votes[id] === choice)

const cast = (vote: number, votes: Votes): Edit => ({
  kind: 'change',
  id: `ballots-${vote}`,
  event: {
    type: 'ballots.cast',
    by: 'secretariat',
    in: 'plenary',
    on: `vote-${vote}`,
    ballots: { by: 'name', votes: { ...votes } },
  },
})

/** The same vote, with the first so many of those who voted one way abstaining. */
const abstaining = (vote: number, choice: Choice, count: number): Edit => {
  const votes = votesIn(vote)
  const changed = voting(votes, choice).slice(0, count)
  return cast(vote, { ...votes, ...Object.fromEntries(changed.map((id) => [id, 'abstain' as const])) })
}

/** As printed: the vote, in favour, against, abstaining; and who cast nothing. */
const BY_NAME: readonly (readonly [
  vote: number,
  tally: readonly [number, number, number],
  silent: readonly string[],
])[] = [
  [1, [53, 56, 19], ['bhutan', 'maldives', 'oman']],
  [2, [61, 53, 15], ['maldives', 'oman']],
  [3, [55, 59, 15], ['maldives', 'oman']],
  [6, [51, 61, 16], ['egypt', 'maldives', 'oman']],
  [7, [76, 35, 17], ['china', 'maldives', 'oman']],
]

describe('the representation of China, 25 October 1971', () => {
  const record = branchOf()

  test('every act on record is in order, and comes to what the record prints', () => {
    expect(refusedIn(record)).toEqual([])
    expect(checkExpectations(record, scenario.expects).filter(({ met }) => !met)).toEqual([])
  })

  test('131 Members, whatever the number is today', () => {
    expect(members).toHaveLength(131)
    expect(inputOf(scenario).ruleSet.members.count).toBe(131)
    expect(stepAt(record, 'ballots-7').decision?.quorum).toMatchObject({ of: 'members', need: 66, have: 128 })
  })

  test.each(BY_NAME)('vote %i, by name: the ballots come to what was printed', (vote, tally, silent) => {
    const votes = votesIn(vote)
    expect((['yes', 'no', 'abstain'] as const).map((choice) => voting(votes, choice).length)).toEqual(tally)
    expect(Object.keys(votes).filter((id) => !members.includes(id))).toEqual([])
    expect(members.filter((id) => !(id in votes))).toEqual(silent)
  })

  test('nobody is named twice in one vote', () => {
    const written = text.match(/"[a-z-]+": "(yes|no|abstain)"/g) ?? []
    expect(written).toHaveLength(BY_NAME.reduce((sum, [vote]) => sum + Object.keys(votesIn(vote)).length, 0))
  })

  test('China has left before the last vote, and could not vote in it', () => {
    expect(stepAt(record, 'departure').snapshot.context).toMatchObject({ present: 128, left: ['china'] })
    const branch = branchOf(cast(7, { ...votesIn(7), china: 'no' }))
    expect(refusedIn(branch)[0]).toBe('ballots-7')
    expect(stepAt(branch, 'adjournment').snapshot.context.questions['a-l-630']?.status).toBe('open')
  })
})

describe('what if, on 25 October 1971', () => {
  const important = abstaining(3, 'no', 5)
  const exactly = abstaining(7, 'yes', 6)

  test('five of the noes on the important question abstain: 74 of 111 are needed, and 76 are enough', () => {
    const branch = branchOf(important)
    expect(stepAt(branch, 'ballots-3').decision).toMatchObject({
      tally: { inFavour: 55, against: 54, abstaining: 20 },
      majority: { counted: 109, need: 55, margin: 0 },
      outcome: 'carried',
    })
    expect(stepAt(branch, 'result-3').snapshot.context.questions['a-l-630']?.nature).toBe('important-question')
    expect(stepAt(branch, 'ballots-7').decision).toMatchObject({
      matter: 'important-question',
      majority: { rule: '83', kind: 'two-thirds', counted: 111, need: 74, margin: 2 },
      outcome: 'carried',
    })
    expect(refusedIn(branch)).toEqual([])
    expect(stepAt(branch, 'result-7').snapshot.context.questions['a-l-630']?.status).toBe('adopted')
  })

  test('and the resolution 70-35: carried as "at least two thirds", lost as "more than"', () => {
    const outcome = (value: 'at least' | 'more than') => {
      const branch = branchOf(important, exactly, { kind: 'set', parameter: 'two-thirds reading', value })
      const { decision } = stepAt(branch, 'ballots-7')
      const { status } = stepAt(branch, 'result-7').snapshot.context.questions['a-l-630'] ?? {}
      return [decision?.majority.counted, decision?.majority.need, decision?.outcome, status]
    }
    expect(outcome('at least')).toEqual([105, 70, 'carried', 'adopted'])
    expect(outcome('more than')).toEqual([105, 71, 'lost', 'rejected'])
  })

  test('70-35 carries as it was: a majority of 105 is 53', () => {
    expect(stepAt(branchOf(exactly), 'ballots-7').decision).toMatchObject({
      matter: 'other-question',
      majority: { need: 53 },
      outcome: 'carried',
    })
  })
})
