/** Points of order, appeals and motions: what is said before anybody votes. */
import { describe, expect, test } from 'vitest'
import type { Context } from '#machines/context'
import { initialContext } from '#machines/input'
import type { ConferenceEvent } from '#machines/events'
import type { RuleSet } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { reasonOf } from '#src/words/bars.ts'
import { scriptOf } from '#src/words/script.ts'
import { toldBy } from '#src/words/told.ts'
import { bodyOf } from '../support/bodies.ts'

const NAMED = { kenya: { role: 'party', name: 'Kenya' }, peru: { role: 'party', name: 'Peru' } } as const

const says = (event: ConferenceEvent, ruleSet: RuleSet = untocCop, more: Partial<Context> = {}): string => {
  const input = bodyOf({ parties: 9, organizations: 1, ruleSet })
  const people = { ...input.participants, ...NAMED }
  const context = { ...initialContext({ ...input, participants: people }), ...more }
  const told = toldBy(ruleSet, [
    { type: 'motion.move', by: 'kenya', in: 'plenary', on: 'm', motion: 'close the debate' },
  ])
  return scriptOf(event, { context, decision: null, put: null, ruleSet, people, told }) ?? ''
}

describe.each(RULE_SETS.map((ruleSet) => [ruleSet.id, ruleSet] as const))('%s', (_id, ruleSet) => {
  const appeal = says({ type: 'appeal.raise', by: 'kenya', in: 'plenary', on: 'vote-1' }, ruleSet)

  test('an appeal: which question is put stands before the call', () => {
    const question = appeal.indexOf('The question is: is the ruling overruled?')
    const meaning = appeal.indexOf('A vote in favour overrules it; a vote against keeps it.')
    const call = appeal.indexOf('Those in favour')
    expect(question).toBeGreaterThan(0)
    expect(meaning).toBeGreaterThan(question)
    expect(call).toBeGreaterThan(meaning)
  })

  test('an appeal: its rule, where the body has a number for it', () => {
    expect(appeal).toContain(ruleSet.matters.appeal?.rule ?? 'appeals')
  })
})

test('a ruling says what is decided, under which rule, and what follows', () => {
  expect(says({ type: 'point.rule', by: 'president', in: 'plenary', upheld: false })).toBe(
    'I rule that the point of order is not well taken (rule 44). We go on as before. Any appeal is made now (rule 44); otherwise the ruling stands.',
  )
})

test('several motions are read out in the order in which they are put', () => {
  const pending = (id: string, kind: 'close the debate' | 'suspend the meeting') =>
    ({ id, kind, by: 'peru', in: 'plenary', spoken: { inFavour: 0, against: 0 }, rollCall: false }) as const
  const motions = [pending('m-1', 'close the debate'), pending('m-2', 'suspend the meeting')]
  const said = says(
    { type: 'motion.move', by: 'kenya', in: 'plenary', on: 'm-3', motion: 'adjourn the debate' },
    ungaPlenary,
    {
      motions,
    },
  )
  expect(said).toContain(
    'Three motions are before us. They are put in this order: to suspend the meeting, to adjourn the debate and to close the debate.',
  )
})

test('on closure of the debate two may speak, both against', () => {
  expect(says({ type: 'motion.move', by: 'kenya', in: 'plenary', on: 'm', motion: 'close the debate' })).toContain(
    'I shall hear two speakers against, and no more',
  )
})

test('on suspension nobody speaks', () => {
  expect(says({ type: 'motion.move', by: 'kenya', in: 'plenary', on: 'm', motion: 'suspend the meeting' })).toContain(
    'There is no debate on it',
  )
})

test('the list of speakers is read before it is closed', () => {
  expect(says({ type: 'list.close', by: 'president', in: 'plenary' }, untocCop, { speakers: ['kenya', 'peru'] })).toBe(
    'On the list of speakers are the representatives of Kenya and Peru. I propose that the list is now closed (rule 47). If I hear no objection, it is so decided.',
  )
})

test('a roll-call: the lot is read out', () => {
  expect(says({ type: 'lot.draw', by: 'president', in: 'plenary', on: 'vote-1', party: 'peru' })).toContain(
    'by lot: Peru',
  )
})

test('a ballot: papers, invalid, valid, majority, votes, and who is elected', () => {
  const event = {
    type: 'election.ballot',
    by: 'secretariat',
    in: 'plenary',
    on: 'officers',
    office: 'President',
    votes: { kenya: 5, peru: 3 },
    valid: 8,
    invalid: 1,
  } as const
  expect(says(event)).toBe(
    'The result of the ballot for President: 9 ballot papers; 1 invalid; 8 valid; 0 abstentions; 8 present and voting. Majority required: 5 (rule 70). Votes obtained: Kenya 5 and Peru 3. Kenya is elected President.',
  )
  expect(says({ ...event, votes: { kenya: 4, peru: 4 } })).toContain('Nobody has the majority. We shall vote again.')
})

const forThree = (votes: Readonly<Record<string, number>>): string =>
  says(
    {
      type: 'election.ballot',
      by: 'secretariat',
      in: 'plenary',
      on: 'officers',
      office: 'Vice-President',
      votes,
      valid: 100,
      invalid: 0,
    },
    { ...untocCop, offices: { President: 1, 'Vice-President': 3, Rapporteur: 1 } },
  )

test('a ballot: where more with the majority are equal than there are places, that is said', () => {
  const equal = 'Of those who have the majority, more have equal votes than there are places left. We shall vote again.'
  const ofAll = forThree({ ana: 70, bo: 70, cleo: 70, dina: 70 })
  expect(ofAll).toContain(equal)
  expect(ofAll).not.toContain('Nobody has the majority')
  expect(forThree({ ana: 80, bo: 70, cleo: 70, dina: 70 })).toContain(`is elected Vice-President. ${equal}`)
  expect(forThree({ ana: 70, bo: 60 })).not.toContain('equal')
  expect(forThree({ ana: 90, bo: 80, cleo: 70, dina: 60 })).not.toContain('equal')
})

test('a ballot that does not fill every place is no end, whether too few have the majority or too many', () => {
  const nothing = { rule: null, paragraph: null, have: null, need: null, base: null, decision: null, earlier: null }
  const failing = { ...nothing, slot: 'election.majority', holds: false, bar: 'no-majority-in-ballot' } as const
  expect(reasonOf(failing, untocCop)).toBe('The ballot does not fill every place: another ballot follows.')
})
