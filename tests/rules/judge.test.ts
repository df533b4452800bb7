import { describe, expect, test } from 'vitest'
import { holds, judge } from '#rules/judge'
import { ROLES, type Role } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { SLOTS, type Slot } from '#rules/slots'
import { FLOOR_ROWS, ROLL_CALL_ROWS } from '../support/conditionRows.ts'
import { BUSINESS_ROWS } from '../support/conditionRowsOfBusiness.ts'
import { facts, motion, organization, proposal, roll } from '../support/facts.ts'
import { votes } from '../support/votes.ts'

describe('quorum', () => {
  test('says how many are present, how many are needed, and of whom', () => {
    expect(judge(untocCop, 'quorum.decide', facts({ present: 95 }))).toMatchObject({
      rule: '41',
      paragraph: '2',
      holds: false,
      bar: 'too-few-present',
      have: 95,
      need: 96,
      base: { of: 'members', count: 190 },
    })
    expect(judge(untocCop, 'quorum.decide', facts({ present: 96 })).holds).toBe(true)
  })

  test('to open, the base is those taking part', () => {
    expect(judge(untocCop, 'quorum.open', facts({ present: 44 }))).toMatchObject({
      paragraph: '1',
      holds: false,
      need: 45,
      base: { of: 'participating', count: 133 },
    })
    expect(judge(untocCop, 'quorum.open', facts({ present: 45 })).holds).toBe(true)
  })
})

describe('notice', () => {
  const list = (notice: number | null, actor: Role = 'secretariat') =>
    judge(untocCop, 'observers.list', facts({ actor, notice, organizations: [organization({ known: false })] }))

  test('of 30 days is enough, of 29 is not, and none given is none', () => {
    expect(list(30)).toMatchObject({ holds: true, bar: null, have: 30, need: 30 })
    expect(list(29)).toMatchObject({ holds: false, bar: 'notice-too-short', have: 29, need: 30 })
    expect(list(null)).toMatchObject({ holds: false, bar: 'notice-too-short', have: 0 })
  })

  test('from somebody else is no notice at all', () => {
    expect(list(30, 'party').bar).toBe('not-the-secretariat')
  })
})

describe('majority', () => {
  const put = (slot: Slot, matter: 'substance' | 'procedure', ...counts: readonly [number, number, number]) =>
    judge(untocCop, slot, facts({ question: { matter, tally: votes(...counts), present: 103, members: 190 } }))

  test('of the question is that of its own nature: 44 of 65 for substance, 33 for procedure', () => {
    expect(put('majority.ofQuestion', 'substance', 43, 22, 34)).toMatchObject({
      rule: '58',
      have: 43,
      need: 44,
      holds: false,
    })
    expect(put('majority.ofQuestion', 'procedure', 43, 22, 34)).toMatchObject({
      rule: '60',
      have: 43,
      need: 33,
      holds: true,
    })
  })

  test('of the nature of a matter is two thirds, whatever the matter', () => {
    expect(put('majority.ofNature', 'procedure', 52, 26, 25)).toMatchObject({
      rule: '61',
      need: 53,
      holds: false,
      bar: 'majority-not-reached',
    })
  })

  test('of the manner of voting is simple', () => {
    expect(put('majority.ofManner', 'substance', 59, 12, 30)).toMatchObject({ rule: '60', need: 36, holds: true })
  })

  test('hands over the whole decision', () => {
    expect(put('majority.ofNature', 'procedure', 63, 15, 25).decision).toMatchObject({
      outcome: 'carried',
      majority: { counted: 78, need: 53 },
    })
  })

  test('is not reached without a vote, nor by numbers that cannot be', () => {
    expect(judge(untocCop, 'majority.ofNature', facts()).bar).toBe('no-such-vote')
    const question = { matter: 'procedure' as const, tally: votes(100, 1, 1), present: 3 }
    expect(judge(untocCop, 'majority.ofNature', facts({ question })).bar).toBe('ballots-cannot-be-counted')
  })
})

describe('who may do it', () => {
  const holders = (slot: Slot, also: Parameters<typeof facts>[0] = {}) =>
    ROLES.filter((actor) => judge(untocCop, slot, facts({ ...also, actor })).holds)

  test.each(['meeting.open', 'chair.powers'] as const)('%s: the President alone', (slot) => {
    expect(holders(slot, { meetingOpen: false })).toEqual(['president'])
    expect(judge(untocCop, slot, facts({ actor: 'party' })).bar).toBe('not-the-chair')
  })

  test.each(['point.raise', 'consensus.oppose', 'vote.request', 'nature.assert'] as const)(
    '%s: parties and regional organizations',
    (slot) => {
      expect(holders(slot)).toEqual(['party', 'regional organization'])
      expect(judge(untocCop, slot, facts({ actor: 'observer' })).bar).toBe('not-a-party')
    },
  )

  test('observers.object: those who may decide may object', () => {
    expect(holders('observers.object', { organizations: [organization()] })).toEqual(['party', 'regional organization'])
  })

  test('an act that two things stand against is barred for who does it first', () => {
    expect(judge(untocCop, 'observers.list', facts({ actor: 'party', notice: 3 })).bar).toBe('not-the-secretariat')
  })
})

describe('a body without such a rule', () => {
  test('bars the act and says so, with no number of a rule', () => {
    expect(judge(ungaPlenary, 'observers.refer', facts())).toEqual({
      slot: 'observers.refer',
      rule: null,
      paragraph: null,
      holds: false,
      bar: 'no-rule',
      have: null,
      need: null,
      base: null,
      decision: null,
      earlier: null,
    })
  })

  test.each(RULE_SETS.map((ruleSet) => [ruleSet.id, ruleSet] as const))('%s', (_, ruleSet) => {
    const unanswered = SLOTS.filter((slot) => ruleSet.slots[slot] === null)
    const barred = SLOTS.filter((slot) => judge(ruleSet, slot, facts()).bar === 'no-rule')
    expect(barred).toEqual(unanswered)
  })
})

test.each(RULE_SETS.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
  '%s: a verdict holds exactly where nothing bars it, and names its slot',
  (_, ruleSet) => {
    for (const actor of ROLES)
      for (const slot of SLOTS) {
        const verdict = judge(ruleSet, slot, facts({ actor, meetingOpen: actor !== 'party', present: 12 }))
        expect(verdict.slot).toBe(slot)
        expect(verdict.holds).toBe(verdict.bar === null)
      }
  },
)

/** Something bars here, of every kind: who acts, too few, too late, votes that lose or cannot be counted, a condition. */
const MIXED = [
  ...ROLES.map((actor) => facts({ actor })),
  ...[12, 96].flatMap((present) => [null, 12, 60].map((notice) => facts({ present, notice, meetingOpen: false }))),
  ...[10, 90, 200].map((inFavour) =>
    facts({ question: { matter: 'substance', tally: votes(inFavour, 10, 3), present: 103, members: 190 } }),
  ),
  ...[...FLOOR_ROWS, ...ROLL_CALL_ROWS, ...BUSINESS_ROWS].map(([, , changes]) => facts(changes)),
]

test.each(RULE_SETS.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
  '%s: a guard, which asks for no reason, is told of every slot what the verdict says',
  (_, ruleSet) => {
    const otherwise = SLOTS.flatMap((slot) =>
      MIXED.filter((each) => holds(ruleSet, slot, each) !== judge(ruleSet, slot, each).holds).map(() => slot),
    )
    expect(otherwise).toEqual([])
  },
)

describe('a named condition', () => {
  test('bars by its own name, and only where it does not hold', () => {
    expect(judge(untocCop, 'proposal.order', facts({ proposal: proposal() }))).toMatchObject({ holds: true, bar: null })
    expect(judge(untocCop, 'proposal.order', facts({ proposal: proposal({ earlier: 'draft-1' }) })).bar).toBe(
      'earlier-proposal-first',
    )
  })

  test('on the right to vote, says how many are present and how many cast something', () => {
    expect(judge(untocCop, 'vote.right', facts({ present: 103, cast: 99 }))).toMatchObject({ have: 103, need: 99 })
    expect(judge(untocCop, 'proposal.order', facts({ present: 103, cast: 99 }))).toMatchObject({
      have: null,
      need: null,
    })
  })

  test('on the order of proposals, names the one that goes before; elsewhere none', () => {
    const behind = facts({ proposal: proposal({ earlier: 'draft-1' }), roll: roll({ next: 'peru', inTurn: false }) })
    expect(judge(untocCop, 'proposal.order', behind)).toMatchObject({ holds: false, earlier: 'draft-1' })
    expect(judge(untocCop, 'proposal.order', behind)).not.toHaveProperty('next')
    expect(judge(untocCop, 'proposal.order', facts({ proposal: null })).earlier).toBeNull()
    expect(judge(untocCop, 'vote.right', behind).earlier).toBeNull()
    expect(judge(untocCop, 'roll.order', behind).earlier).toBeNull()
  })

  test('on a roll, names whose turn it is where somebody answers out of turn', () => {
    const answering = (next: string | null, inTurn: boolean) =>
      judge(untocCop, 'roll.order', facts({ roll: roll({ next, inTurn }) }))
    expect(answering('peru', false)).toMatchObject({ holds: false, bar: 'not-next-on-roll', next: 'peru' })
    expect(answering('peru', true)).toMatchObject({ holds: true, bar: null })
    expect(answering('peru', true)).not.toHaveProperty('next')
    expect(answering(null, false)).not.toHaveProperty('next')
  })
})

test('where a body sets no condition, nothing bars: not even what bars under another', () => {
  const skipped = facts({ numberFollows: false })
  expect(judge(ungaPlenary, 'meeting.number', skipped)).toMatchObject({ holds: true, bar: null })
  expect(judge(untocCop, 'meeting.number', skipped).holds).toBe(false)
})

describe('who speaks on a motion', () => {
  const spoken = (rule: string | null, changes = {}) => facts({ motion: motion({ rule, spoken: 2, ...changes }) })

  test('is judged by the rule on that motion', () => {
    expect(judge(untocCop, 'motion.speak', spoken('48'))).toMatchObject({ bar: 'speakers-exhausted', rule: '48' })
    expect(judge(untocCop, 'motion.speak', spoken('48', { spoken: 0 }))).toMatchObject({ holds: true, rule: '48' })
  })

  test('by the rule on the order of motions where that on the motion is not known, or no motion is pending', () => {
    expect(judge(untocCop, 'motion.speak', spoken(null))).toMatchObject({ bar: 'speakers-exhausted', rule: '51' })
    expect(judge(untocCop, 'motion.speak', facts({ motion: null }))).toMatchObject({ rule: '51' })
  })

  test('and by nothing else: which goes first stands in the rule on their order', () => {
    const behind = spoken('48', { higherPending: true })
    expect(judge(untocCop, 'motion.precedence', behind)).toMatchObject({ bar: 'higher-motion-pending', rule: '51' })
  })
})

describe('what its sponsors withdrew', () => {
  const withdrawn = facts({ questionDecided: true, questionWithdrawn: true })

  test('is not reconsidered, but submitted again: the rule on withdrawal is named', () => {
    expect(judge(untocCop, 'question.new', withdrawn)).toMatchObject({
      holds: false,
      bar: 'proposal-withdrawn',
      rule: untocCop.slots['proposal.sponsor']?.rule,
    })
    expect(judge(untocCop, 'question.new', facts({ questionDecided: true }))).toMatchObject({
      bar: 'question-decided',
      rule: untocCop.slots['question.new']?.rule,
    })
    expect(judge(untocCop, 'question.new', facts({ questionWithdrawn: true })).holds).toBe(true)
  })

  test.each([null, { rule: null, requires: { family: 'condition' } }] as const)(
    'the rule on what was decided is named where a body has none on withdrawal: %s',
    (sponsor) => {
      const body = { ...untocCop, slots: { ...untocCop.slots, 'proposal.sponsor': sponsor } }
      expect(judge(body, 'question.new', withdrawn)).toMatchObject({
        bar: 'proposal-withdrawn',
        rule: untocCop.slots['question.new']?.rule,
      })
    },
  )

  test('what else is asked of it is asked by its own rule', () => {
    expect(judge(untocCop, 'question.closed', withdrawn)).toMatchObject({
      holds: true,
      rule: untocCop.slots['question.closed']?.rule,
    })
  })
})

test('the paragraph is that of the rule named, and never of another', () => {
  const slot = { rule: '62', paragraph: '7', requires: { family: 'condition' } } as const
  const body = { ...untocCop, slots: { ...untocCop.slots, 'question.new': slot } }
  expect(judge(body, 'question.new', facts())).toMatchObject({ rule: '62', paragraph: '7' })
  const withdrawn = facts({ questionDecided: true, questionWithdrawn: true })
  expect(judge(body, 'question.new', withdrawn)).toMatchObject({
    rule: untocCop.slots['proposal.sponsor']?.rule,
    paragraph: null,
  })
})

test('whose turn it is on the roll is said of the roll alone', () => {
  const outOfTurn = facts({ roll: roll({ next: 'peru', inTurn: false }) })
  expect(judge(untocCop, 'meeting.sitting', outOfTurn)).not.toHaveProperty('next')
})

test('where a body sets no condition, nothing is compared either', () => {
  const nothing = { rule: '99', requires: { family: 'nothing' } } as const
  const body = { ...untocCop, slots: { ...untocCop.slots, 'vote.right': nothing } }
  expect(judge(body, 'vote.right', facts({ present: 103, cast: 99 }))).toMatchObject({
    holds: true,
    have: null,
    need: null,
  })
})
