/** The schema of acts: every act needs what it is made of and takes nothing else; names, texts and numbers have bounds. */
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { conferenceEventSchema, type ConferenceEvent, type EventOf } from '#machines/events'
import { acts, business, tabled } from '../support/business.ts'

const chair = { by: 'president', in: 'plenary' } as const
const matter = { ...chair, on: 'draft' } as const
const party = { ...chair, party: 'a' } as const

/** Where nothing else is needed: one who acts, and the body; for some the question, or the vote. */
const BARE = [
  ...(['meeting.suspend', 'meeting.resume', 'meeting.adjourn', 'session.close'] as const),
  ...(['meeting.goPrivate', 'meeting.opposePrivate', 'meeting.goPublic', 'decisions.announce'] as const),
  ...(['floor.request', 'list.close', 'list.oppose', 'debate.close', 'ruling.stand'] as const),
  ...(['bureau.meet', 'bureau.rise'] as const),
].map((type) => ({ type, ...chair }))
const NAMING = [
  ...(['matter.refer', 'status.accord', 'appeal.raise', 'motion.withdraw', 'result.announce', 'rollCall.ask'] as const),
  ...(['consensus.seek', 'consensus.declare', 'consensus.oppose', 'vote.request'] as const),
  ...(['question.leave', 'question.notAccepted', 'division.oppose', 'division.agree', 'competence.question'] as const),
  ...(['proposal.waive', 'proposal.revise', 'proposal.withdraw', 'proposal.postpone'] as const),
  ...(['election.open', 'election.acclaim', 'election.askBallot'] as const),
].map((type) => ({ type, ...matter }))
const SPOKEN = (['division.speak', 'reconsideration.speak'] as const).map((type) => ({
  type,
  ...matter,
  side: 'against' as const,
}))

/** Each act once, with all that it needs and nothing that it may do without. */
const ACTS: readonly ConferenceEvent[] = [
  ...BARE,
  ...NAMING,
  ...SPOKEN,
  acts.list(['organization-1']),
  acts.apply(['organization-1']),
  acts.object('a', 'organization-1'),
  acts.withdraw('a', 'organization-1'),
  acts.raise('a', 'organization-1'),
  acts.arrive(2),
  acts.leave(2),
  { type: 'presence.establish', ...chair, present: 5 },
  acts.open,
  { type: 'observers.askToLeave', ...chair, leaving: ['organization-1'] },
  { type: 'rules.recall', ...chair, rules: ['17'] },
  acts.speak('a'),
  acts.explainVote('a'),
  { type: 'floor.give', ...chair, speaker: 'a' },
  { type: 'limit.set', ...chair, minutes: 5 },
  { type: 'speaker.callToOrder', ...chair, speaker: 'a' },
  { type: 'speaker.stop', ...chair, speaker: 'a' },
  { type: 'reply.accord', ...chair, speakers: ['a'] },
  acts.point('a', 'other'),
  acts.rule,
  business.move('motion', 'close the debate'),
  business.speakOn('motion', 'a', 'in favour'),
  business.putMotion('motion'),
  acts.claim('a', 'procedure'),
  acts.agree('jointly'),
  acts.putNature(),
  acts.putManner(),
  acts.putStatus('organization-1'),
  { type: 'lot.draw', ...matter, party: 'a' },
  { type: 'roll.answer', ...matter, party: 'a', answer: 'pass' },
  acts.cast(1, 2, 3),
  { type: 'ballots.correct', ...matter, ballots: { by: 'name', votes: { a: 'yes' } } },
  business.take(),
  tabled(),
  business.conclude,
  business.cost,
  business.amend('one', 1, ['two']),
  business.withdrawAmendment('one'),
  business.putAmendment('one'),
  business.divide({ id: 'part', operative: true }),
  business.putDivision,
  business.putPart('part'),
  business.putCompetence,
  business.put,
  business.reconsider,
  business.nominate('President', 'a group', 'a'),
  { type: 'officer.withdraw', ...matter, office: 'Rapporteur', party: 'a' },
  business.papers('President', { a: 3 }, 3),
  business.lot('President', 'a'),
  { type: 'officer.replace', ...party, office: 'Vice-President' },
  { type: 'bureau.silence', ...chair, matter: 'the agenda', objected: false },
  { type: 'credentials.submit', ...party, issuer: 'not stated', original: true },
  { type: 'credentials.object', ...party },
  { type: 'credentials.examine', ...party, finding: 'deferred' },
  { type: 'credentials.report', ...chair, represented: 5, comply: 4 },
]

const isTaken = (value: object): boolean => conferenceEventSchema.safeParse(value).success

test('each act is here once', () => {
  const types = conferenceEventSchema.def.options.map(({ def }) => [...def.shape.type.def.values][0])
  expect(ACTS.map(({ type }) => type).sort()).toEqual([...types].sort())
})

describe.each(ACTS.map((act) => [act.type, act] as const))('%s', (_, act) => {
  test('is taken as it is, or as a deviation, and with nothing else', () => {
    expect(conferenceEventSchema.parse(act)).toEqual(act)
    expect(isTaken({ ...act, deviation: true })).toBe(true)
    expect(isTaken({ ...act, deviation: false })).toBe(false)
    expect(isTaken({ ...act, nothing: 'of the kind' })).toBe(false)
  })

  test('needs each of its parts, and of the kind that it is', () => {
    for (const key of Object.keys(act)) {
      const less = Object.fromEntries(Object.entries(act).filter(([other]) => other !== key))
      expect([key, isTaken(less), isTaken({ ...act, [key]: null })]).toEqual([key, false, false])
    }
  })
})

describe('a name', () => {
  const named = (by: string): boolean => isTaken({ ...acts.adjourn, by })

  test('is of letters, digits and hyphens, and begins with none of these last', () => {
    expect(['a', 'Z', '7', 'state-1', 'A1-b', 'x'.repeat(64)].filter((name) => !named(name))).toEqual([])
    expect(['', '-a', ' a', 'a ', 'a b', 'a_b', 'é', '.a', 'a.', 'x'.repeat(65)].filter(named)).toEqual([])
  })

  test('is none that every object has', () => {
    expect(['constructor', 'toString', 'hasOwnProperty'].filter(named)).toEqual([])
    const { error } = conferenceEventSchema.safeParse({ ...acts.adjourn, by: 'constructor' })
    expect(error?.issues.map(({ message, path }) => [message, path])).toEqual([
      ['an id that is not a reserved word', ['by']],
    ])
  })
})

describe('bounds', () => {
  test('a number is whole, from nothing to 99,999', () => {
    const counted = (count: number): boolean => isTaken({ ...acts.arrive(1), count })
    expect([0, 1, 99_999].map(counted)).toEqual([true, true, true])
    expect([-1, 0.5, 100_000, Number.NaN].map(counted)).toEqual([false, false, false, false])
  })

  test('a text is of 500 signs, the number of a rule of 20', () => {
    const titled = (length: number): boolean => isTaken(tabled({ title: 'x'.repeat(length) }))
    const recalled = (length: number): boolean =>
      isTaken({ type: 'rules.recall', ...chair, rules: ['x'.repeat(length)] })
    expect([titled(0), titled(500), titled(501)]).toEqual([true, true, false])
    expect([recalled(20), recalled(21)]).toEqual([true, false])
  })

  test('organizations are from one to fifty; a reply is somebody’s', () => {
    const some = (count: number) => Array.from({ length: count }, (_, place) => `organization-${place}`)
    expect([0, 1, 50, 51].map((count) => isTaken(acts.list(some(count))))).toEqual([false, true, true, false])
    expect(isTaken({ type: 'reply.accord', ...chair, speakers: [] })).toBe(false)
    expect(isTaken(acts.speak())).toBe(true)
  })
})

describe('what an act may hold beside', () => {
  const beside: readonly ConferenceEvent[] = [
    { ...acts.open, exceptional: true },
    { type: 'meeting.resume', ...chair, exceptional: false },
    { ...acts.arrive(1), parties: ['a'] },
    { ...acts.leave(1), parties: ['a'] },
    { ...acts.speak('a'), title: 'A statement' },
    { ...acts.explainVote('a'), on: 'draft' },
    { type: 'limit.set', ...chair, minutes: 5, speeches: 2 },
    { ...acts.putNature(), recalling: ['61'] },
    tabled({ decidedBy: 4, amends: 'rules', item: 'item' }),
    { ...business.papers('President', { a: 3 }, 3), abstaining: 1 } satisfies EventOf<'election.ballot'>,
  ]

  test.each(beside.map((act) => [act.type, act] as const))('%s', (_, act) => {
    expect(conferenceEventSchema.parse(act)).toEqual(act)
  })
})

test('ballots are counts, or what each has said by name, and never both', () => {
  const cast = (ballots: object): boolean => isTaken({ ...acts.cast(0, 0, 0), ballots })
  expect(cast({ by: 'name', votes: { a: 'yes', b: 'no', c: 'abstain' } })).toBe(true)
  expect(cast({ by: 'name', votes: { a: 'absent' } })).toBe(false)
  expect(cast({ by: 'name', votes: { constructor: 'yes' } })).toBe(false)
  expect(cast({ by: 'count', inFavour: 1, against: 0, abstaining: 0, votes: { a: 'yes' } })).toBe(false)
  expect(cast({ by: 'count', inFavour: 1, against: 0 })).toBe(false)
})

test('what comes in is checked without building code from text', () => {
  expect(z.config().jitless).toBe(true)
})
