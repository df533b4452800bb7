import { describe, expect, test } from 'vitest'
import type { ConferenceEvent } from '#machines/events'
import { applyEdits, divergences, firstDivergence, replayBranch } from '#scenarios/branch'
import type { Edit } from '#scenarios/schema'
import { explain } from '#machines/explain'
import { branchOf, cast, observers2022, refusedIn, statusIn, stepAt } from '../support/record.ts'

const record = branchOf()
const all = ['organization-1', 'organization-2', 'organization-3']
const everyOne = (status: string) => Object.fromEntries(all.map((id) => [id, status]))
const chair = { by: 'president', in: 'plenary' } as const

/** What the matter is, once the first vote is announced. */
const natureAfter = (branch: ReturnType<typeof branchOf>) =>
  stepAt(branch, 'result-1').snapshot.context.questions['observers']?.nature

const present = (count: number): Edit => ({
  kind: 'change',
  id: 'presence-3',
  event: { type: 'presence.establish', by: 'secretariat', in: 'plenary', present: count },
})

describe('what if, on 17 October 2022', () => {
  test('the first vote 63-32-8: lost by one, so it is substance, and the last vote still carries, by 44', () => {
    const branch = branchOf(cast(1, 63, 32, 8))
    expect(stepAt(branch, 'ballots-1').decision).toMatchObject({ outcome: 'lost', majority: { need: 64, margin: -1 } })
    expect(natureAfter(branch)).toBe('substance')
    expect(stepAt(branch, 'ballots-3').decision).toMatchObject({
      matter: 'substance',
      outcome: 'carried',
      majority: { rule: '58', counted: 65, need: 44 },
    })
    expect(refusedIn(branch)).toEqual([])
    expect(statusIn(branch)).toEqual(everyOne('accorded'))
  })

  test('and the last vote 58-30-11 besides: 59 of 88 are needed, and status is refused', () => {
    const branch = branchOf(cast(1, 63, 32, 8), cast(3, 58, 30, 11))
    expect(stepAt(branch, 'ballots-3').decision).toMatchObject({ outcome: 'lost', majority: { counted: 88, need: 59 } })
    expect(statusIn(branch)).toEqual(everyOne('refused'))
  })

  test('the last vote 58-30-11 alone carries: as procedure, 45 are enough', () => {
    const branch = branchOf(cast(3, 58, 30, 11))
    expect(stepAt(branch, 'ballots-3').decision).toMatchObject({ outcome: 'carried', majority: { need: 45 } })
    expect(statusIn(branch)).toEqual(everyOne('accorded'))
  })

  test('the first vote 52-26-25: lost, or carried if two thirds is "at least"', () => {
    const outcome = (...edits: readonly Edit[]) => {
      const branch = branchOf(cast(1, 52, 26, 25), ...edits)
      return [stepAt(branch, 'ballots-1').decision?.outcome, natureAfter(branch)]
    }
    expect(outcome()).toEqual(['lost', 'substance'])
    expect(outcome({ kind: 'set', parameter: 'two-thirds reading', value: 'at least' })).toEqual([
      'carried',
      'procedure',
    ])
  })

  test('a tie on the manner: one by one, and the joint vote on record is out of order', () => {
    const branch = branchOf(cast(2, 30, 30, 41))
    expect(stepAt(branch, 'ballots-2').decision).toMatchObject({ outcome: 'tied', onTie: 'rejected' })
    expect(stepAt(branch, 'result-2').snapshot.context.manner).toBe('one by one')
    expect(refusedIn(branch)).toEqual(['call-3', 'ballots-3', 'result-3'])
    expect(statusIn(branch)).toEqual(everyOne('pending'))
  })

  test('and three votes inserted after it, each with its own result', () => {
    const counts = [
      [58, 7, 34],
      [20, 60, 19],
      [40, 40, 19],
    ] as const
    let after = 'result-2'
    const inserted = all.flatMap((organization, index): Edit[] => {
      const on = `vote-3-${index + 1}`
      const [inFavour = 0, against = 0, abstaining = 0] = counts[index] ?? []
      const events: readonly ConferenceEvent[] = [
        { type: 'status.put', ...chair, on, question: 'observers', method: 'roll-call', organizations: [organization] },
        {
          type: 'ballots.cast',
          by: 'secretariat',
          in: 'plenary',
          on,
          ballots: { by: 'count', inFavour, against, abstaining },
        },
        { type: 'result.announce', ...chair, on },
      ]
      return events.map((event): Edit => {
        const id = `${on}-${event.type.replace('.', '-')}`
        const edit: Edit = { kind: 'insert', after, id, event }
        after = id
        return edit
      })
    })
    const branch = branchOf(cast(2, 30, 30, 41), ...inserted)
    const outcomes = [1, 2, 3].map((vote) => stepAt(branch, `vote-3-${vote}-result-announce`).decision?.outcome)
    expect(outcomes).toEqual(['carried', 'lost', 'tied'])
    expect(statusIn(branch)).toEqual({
      'organization-1': 'accorded',
      'organization-2': 'refused',
      'organization-3': 'refused',
    })
    expect(refusedIn(branch)).toEqual(['call-3', 'ballots-3', 'result-3'])
  })

  test('95 present: rule 41 bars the last vote, and its ballots come to "no quorum"', () => {
    const branch = branchOf(present(95), cast(3, 58, 7, 30))
    expect(refusedIn(branch)).toEqual(['call-3', 'ballots-3', 'result-3'])
    const call = stepAt(branch, 'call-3')
    expect(explain(call.before, call.event).find(({ holds }) => !holds)).toMatchObject({
      rule: '41',
      bar: 'too-few-present',
      have: 95,
      need: 96,
    })
    expect(stepAt(branch, 'ballots-3').decision).toMatchObject({
      outcome: 'no-quorum',
      quorum: { rule: '41', need: 96 },
    })
    expect(statusIn(branch)).toEqual(everyOne('pending'))
  })

  test('95 present are enough if the parties are 189', () => {
    const branch = branchOf(present(95), cast(3, 58, 7, 30), { kind: 'set', parameter: 'members', value: 189 })
    expect(refusedIn(branch)).toEqual([])
    expect(stepAt(branch, 'ballots-3').decision).toMatchObject({ outcome: 'carried', quorum: { need: 95, met: true } })
    expect(statusIn(branch)).toEqual(everyOne('accorded'))
  })

  test('the objections withdrawn: accorded without a vote, and what followed is out of order', () => {
    const matter = { in: 'plenary', on: 'observers' } as const
    const withdraw = (by: string, after: string): Edit => ({
      kind: 'insert',
      after,
      id: `${by}-withdraws`,
      event: { type: 'objection.withdraw', by, ...matter, organizations: [...all] },
    })
    const accord: Edit = {
      kind: 'insert',
      after: 'state-2-withdraws',
      id: 'accorded',
      event: { type: 'status.accord', by: 'president', ...matter },
    }
    const branch = branchOf(withdraw('state-1', 'objection-2'), withdraw('state-2', 'state-1-withdraws'), accord)
    expect(stepAt(branch, 'accorded').accepted).toBe(true)
    expect(statusIn(branch)).toEqual(everyOne('accorded'))
    const votes = [
      'call-1',
      'ballots-1',
      'result-1',
      'call-2',
      'ballots-2',
      'result-2',
      'call-3',
      'ballots-3',
      'result-3',
    ]
    expect(refusedIn(branch)).toEqual(expect.arrayContaining(['referral', 'consensus', 'request-1', ...votes]))
    expect(firstDivergence(branch, record)).toMatchObject({ id: 'referral', kinds: ['acceptance'] })
  })
})

describe('edits', () => {
  test('of nothing change nothing, and say so; the others stand', () => {
    const edits: readonly Edit[] = [
      { kind: 'remove', id: 'no-such-step' },
      { ...cast(1, 63, 32, 8), id: 'no-such-step' } as Edit,
      { kind: 'insert', after: 'no-such-step', id: 'new', event: { type: 'meeting.adjourn', ...chair } },
      { kind: 'insert', after: null, id: 'ballots-1', event: { type: 'meeting.adjourn', ...chair } },
      cast(1, 63, 32, 8),
    ]
    const branch = applyEdits(observers2022, edits)
    expect(branch.faults.map(({ path }) => path)).toEqual(['edits.0', 'edits.1', 'edits.2', 'edits.3'])
    expect(branch.entries).toHaveLength(observers2022.events.length)
    expect(stepAt(replayBranch(branch), 'ballots-1').decision?.outcome).toBe('lost')
  })

  test('a step that is removed keeps its place and does nothing', () => {
    const branch = branchOf({ kind: 'remove', id: 'procedure' })
    expect(branch.map(({ id }) => id)).toEqual(record.map(({ id }) => id))
    expect(branch.find(({ id }) => id === 'procedure')).toMatchObject({ origin: 'removed', step: null })
    // With one claim only there is no dispute: no vote on it, and the claim made is taken.
    expect(refusedIn(branch)).toEqual(['call-1', 'ballots-1', 'result-1'])
    expect(stepAt(branch, 'ballots-3').decision?.matter).toBe('substance')
  })

  test('the last edit of a step wins, and a removed step that is changed is back', () => {
    const twice = branchOf(cast(1, 63, 32, 8), cast(1, 60, 15, 28))
    expect(stepAt(twice, 'ballots-1').decision?.outcome).toBe('carried')
    const back = branchOf({ kind: 'remove', id: 'ballots-1' }, cast(1, 63, 32, 8))
    expect(back.find(({ id }) => id === 'ballots-1')?.origin).toBe('changed')
  })

  test('an insertion says where it stands, before the first step too', () => {
    const event: ConferenceEvent = { type: 'meeting.adjourn', ...chair }
    const branch = branchOf(
      { kind: 'insert', after: null, id: 'too-early', event },
      { kind: 'insert', after: 'views', id: 'last', event },
    )
    expect([branch[0]?.id, branch.at(-1)?.id]).toEqual(['too-early', 'last'])
    expect([branch[0]?.step?.accepted, branch.at(-1)?.step?.accepted]).toEqual([false, true])
    expect(branch[0]).toMatchObject({ origin: 'inserted', recorded: null })
  })

  test('leave the record as it was', () => {
    const before = JSON.stringify(observers2022)
    branchOf(cast(1, 63, 32, 8), { kind: 'remove', id: 'views' }, { kind: 'set', parameter: 'members', value: 3 })
    expect(JSON.stringify(observers2022)).toBe(before)
  })

  test('of those taking part reach the quorum to open', () => {
    const branch = branchOf({ kind: 'set', parameter: 'participating', value: 310 })
    expect(refusedIn(branch)).toContain('opening-1')
    expect(firstDivergence(branch, record)?.id).toBe('opening-1')
  })
})

describe('the first divergence', () => {
  test('is where the outcome turns, before anything is refused', () => {
    const branch = branchOf(cast(2, 30, 30, 41))
    expect(firstDivergence(branch, record)).toMatchObject({ id: 'ballots-2', kinds: ['outcome', 'rule'] })
    expect(refusedIn(branch)[0]).toBe('call-3')
  })

  test('is where the majority and its rule change, though every act is accepted', () => {
    const branch = branchOf({ kind: 'remove', id: 'procedure' })
    const atLast = divergences(branch, record).find(({ id }) => id === 'ballots-3')
    expect(atLast).toMatchObject({ kinds: ['majority', 'rule'] })
    expect(atLast?.rules[0]).toBe('58')
  })

  test('is none where other numbers come to the same', () => {
    expect(firstDivergence(branchOf(cast(1, 60, 15, 28)), record)).toBeNull()
  })
})
