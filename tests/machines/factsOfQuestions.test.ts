/** What the rules are told of the question at hand, of the debate on it, and of those who explain their votes. */
import { describe, expect, test } from 'vitest'
import type { Context, Proposal, QuestionState } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { factsOf } from '#machines/facts'
import type { Facts } from '#rules/facts'
import { business, considering, room, tabled } from '../support/business.ts'
import { acts } from '../support/sitting.ts'

const { context } = room()
const before = considering().context
const { draft } = before.questions
if (draft === undefined || draft.proposal === null) throw new Error('no draft')
const { proposal } = draft
const chair = { by: 'president', in: 'plenary' } as const

const of = (event: ConferenceEvent, changes: Partial<Context> = {}, about: Parameters<typeof factsOf>[2] = {}): Facts =>
  factsOf({ ...context, ...changes }, event, about)
const withDraft = (changes: Partial<QuestionState>, proposed: Partial<Proposal> = {}): Partial<Context> => ({
  questions: { draft: { ...draft, ...changes, proposal: { ...proposal, ...proposed } } },
  inHand: before.inHand,
})

describe('the question at hand', () => {
  const status = (each: QuestionState['status'], event: ConferenceEvent = business.seek) =>
    of(event, withDraft({ status: each }))

  test('decided is what is not open: by adoption or rejection, or otherwise', () => {
    const open = { questionDecided: false, questionWithdrawn: false, questionRejectedOrAdopted: false }
    expect(status('open')).toMatchObject(open)
    for (const each of ['adopted', 'rejected'] as const)
      expect(status(each)).toMatchObject({ ...open, questionDecided: true, questionRejectedOrAdopted: true })
    expect(status('no action')).toMatchObject({ ...open, questionDecided: true })
    expect(status('withdrawn')).toMatchObject({ ...open, questionDecided: true, questionWithdrawn: true })
    expect(of(business.seek, { questions: {} })).toMatchObject(open)
    expect(of(acts.adjourn, withDraft({ status: 'adopted' }))).toMatchObject(open)
    // Who is elected is no proposal, to be reconsidered.
    const elected = of(business.seek, withDraft({ status: 'adopted', kind: 'election' }))
    expect(elected).toMatchObject({ questionDecided: true, questionRejectedOrAdopted: false })
  })

  test('what was withdrawn may be put forward again, and is not before the room meanwhile', () => {
    const again = tabled()
    expect(status('withdrawn', again)).toMatchObject({
      questionDecided: false,
      questionWithdrawn: false,
      tabledAlready: false,
    })
    expect(status('adopted', again)).toMatchObject({ questionDecided: true, tabledAlready: true })
    expect(status('open', again)).toMatchObject({ questionDecided: false, tabledAlready: true })
    expect(status('open', business.revise()).tabledAlready).toBe(false)
    expect(of(again, { questions: {} }).tabledAlready).toBe(false)
    expect(of(again, { questions: { draft: { ...draft, proposal: null } } }).tabledAlready).toBe(false)
  })

  test('adjourned is the debate on the question named', () => {
    expect(of(business.seek, { ...withDraft({}), adjourned: ['draft'] }).questionAdjourned).toBe(true)
    expect(of(business.seek, { ...withDraft({}), adjourned: ['other'] }).questionAdjourned).toBe(false)
    expect(of(acts.adjourn, { adjourned: ['draft'] }).questionAdjourned).toBe(false)
  })

  test('a vote asked for, on any question or by a motion; and on this one', () => {
    expect(of(business.seek, withDraft({ voteRequested: true }))).toMatchObject({
      voteRequested: true,
      voteRequestedHere: true,
    })
    expect(of(acts.adjourn, withDraft({ voteRequested: true }))).toMatchObject({
      voteRequested: true,
      voteRequestedHere: false,
    })
    expect(of(business.seek, withDraft({}))).toMatchObject({ voteRequested: false, voteRequestedHere: false })
    const moved = room().does(business.move('motion', 'suspend the meeting')).context
    expect(factsOf(moved, acts.adjourn)).toMatchObject({ voteRequested: true, motionsPending: 1 })
    expect(of(business.seek, withDraft({ consensusSought: true })).consensusSought).toBe(true)
    expect(of(acts.adjourn, withDraft({ consensusSought: true })).consensusSought).toBe(false)
  })

  test('its nature, claimed, settled, or fixed by the law itself', () => {
    const claims = business.claim('a', 'substance')
    expect(of(claims, withDraft({ claims: ['substance', 'procedure'] }))).toMatchObject({
      naturesClaimed: 2,
      natureSettled: false,
    })
    expect(of(claims, withDraft({ nature: 'procedure' })).natureSettled).toBe(true)
    expect(of(acts.adjourn, withDraft({ claims: ['substance'], nature: 'procedure' }))).toMatchObject({
      naturesClaimed: 0,
      natureSettled: false,
      natureFixed: false,
    })
    expect(of(claims, withDraft({})).natureFixed).toBe(false)
    expect(of(claims, withDraft({ kind: 'amendment to the Convention' })).natureFixed).toBe(true)
    expect(of(business.seek, withDraft({ kind: 'amendment to the Convention' })).natureFixed).toBe(false)
  })

  test('something is in hand, of the applications or other business', () => {
    const hand = (observers: string | null, draftInHand: string | null) =>
      of(acts.adjourn, { inHand: { observers, business: draftInHand } }).questionInHand
    expect([hand(null, null), hand('observers', null), hand(null, 'draft')]).toEqual([false, true, true])
  })

  test('the members that count are the body, or those who alone decide the proposal that is put', () => {
    const protocol = withDraft({}, { decidedBy: 3 })
    const members = (event: ConferenceEvent, changes = protocol) => of(event, changes).members
    expect(members(business.put)).toBe(3)
    expect(members(business.declare)).toBe(3)
    expect(members(business.seek)).toBe(5)
    expect(members(business.put, withDraft({}))).toBe(5)
    const vote = { matter: 'draft', put: { question: 'proposal' as const }, ballots: null, present: 4, roll: null }
    const announced = of(acts.announce(), { ...protocol, votes: { vote } })
    expect(announced).toMatchObject({ members: 3, present: 4, ballotsCounted: false, question: null })
  })

  test('a result is announced of ballots that are counted; other acts wait for none', () => {
    const put = { question: 'proposal' as const }
    const ballots = { by: 'count' as const, inFavour: 3, against: 1, abstaining: 1 }
    const vote = { matter: 'draft', put, ballots, present: 5, roll: null }
    const told = of(acts.announce(), { ...withDraft({}), votes: { vote } })
    expect(told.ballotsCounted).toBe(true)
    expect(told.question).toMatchObject({ matter: 'substance', present: 5, members: 5 })
    expect(of(acts.announce('other'), { votes: { vote } })).toMatchObject({ ballotsCounted: false, question: null })
    expect(of(acts.cast(3, 1, 1), { ...withDraft({}), votes: { vote } })).toMatchObject({
      ballotsCounted: true,
      question: null,
      cast: 5,
      ballotProblems: [],
    })
    expect(of(acts.cast(3, 2, 1), { ...withDraft({}), votes: { vote } }).ballotProblems).toHaveLength(1)
    expect(of(acts.adjourn)).toMatchObject({ cast: null, ballotProblems: [], voteInProgress: false })
    expect(of(acts.adjourn, { votes: { vote } }).voteInProgress).toBe(true)
  })

  test('an election and applications begin otherwise than by being taken up, whatever the act calls them', () => {
    expect(of(business.take('officers', 'election')).beginsOtherwise).toBe(true)
    expect(of(business.take('observers', 'applications')).beginsOtherwise).toBe(true)
    expect(of(business.take('agenda', 'agenda')).beginsOtherwise).toBe(false)
    expect(of(business.take('draft', 'agenda'), withDraft({ kind: 'election' })).beginsOtherwise).toBe(true)
    expect(of({ ...business.openElection }).beginsOtherwise).toBe(false)
  })

  test('a report of credentials is awaited until it is made', () => {
    const takes = business.take('report', 'credentials report')
    expect(of(takes).reportAwaited).toBe(true)
    expect(of(takes, { credentialsReport: 'made' }).reportAwaited).toBe(false)
    expect(of(business.take('report', 'agenda')).reportAwaited).toBe(false)
    expect(of(business.seek, withDraft({ kind: 'credentials report' })).reportAwaited).toBe(false)
  })
})

describe('debate', () => {
  test('the applications keep their own while other business is in hand', () => {
    const both = { debate: 'closed' as const, inHand: { observers: 'observers', business: 'draft' } }
    expect(of(acts.refer, both, { region: 'observers' }).debate).toBe('open')
    expect(of(acts.refer, { ...both, adjourned: ['observers'] }, { region: 'observers' }).debate).toBe('adjourned')
    expect(of(acts.refer, { ...both, adjourned: ['draft'] }, { region: 'observers' }).debate).toBe('open')
    expect(of(acts.refer, both, { region: 'business' }).debate).toBe('closed')
    expect(
      of(acts.refer, { ...both, inHand: { observers: 'observers', business: null } }, { region: 'observers' }).debate,
    ).toBe('closed')
    expect(
      of(acts.refer, { ...both, inHand: { observers: null, business: 'draft' } }, { region: 'observers' }).debate,
    ).toBe('open')
  })

  test('speakers in turn: the first on the list is called, and speaks once called', () => {
    const list = { speakers: ['b', 'c'] }
    const give = (speaker: string) => of({ type: 'floor.give', ...chair, speaker }, list)
    expect([give('b').speakerNext, give('c').speakerNext]).toEqual([true, false])
    expect([of(acts.speak('b'), list), of(acts.speak('c'), list)].map(({ speakerNext }) => speakerNext)).toEqual([
      true,
      false,
    ])
    expect(of(acts.adjourn, list).speakerNext).toBe(true)
    const officer = { ...context.participants, chairOfBureau: { role: 'bureau' as const, name: null } }
    const calls = { type: 'floor.give', ...chair, speaker: 'chairOfBureau' } as const
    expect(of(calls, { participants: officer }).reporterCalled).toBe(true)
    expect(give('b').reporterCalled).toBe(false)
    expect(of(acts.speak('chairOfBureau'), { participants: officer }).reporterCalled).toBe(false)
  })

  test('somebody waits who is on the list, or has been called', () => {
    expect(of(acts.adjourn).speakersWait).toBe(false)
    expect(of(acts.adjourn, { speakers: ['b'] }).speakersWait).toBe(true)
    expect(of(acts.adjourn, { calledUpon: 'b' }).speakersWait).toBe(true)
    expect(of({ ...acts.adjourn, by: 'b' }, { speakers: ['b'] }).alreadyListed).toBe(true)
    expect(of(acts.adjourn, { speakers: ['b'] }).alreadyListed).toBe(false)
  })

  test('speeches and replies made already, and how many each may make', () => {
    const limited = { limit: { minutes: 5, speeches: 2 }, speeches: { a: 1 } }
    expect(of(acts.speak('a'), limited)).toMatchObject({ speeches: { made: 1, allowed: 2 }, timeLimited: true })
    expect(of(acts.adjourn, limited).speeches).toEqual({ made: 0, allowed: 2 })
    expect(of(acts.speak('a'), { limit: { minutes: 5, speeches: null } }).speeches.allowed).toBeNull()
    expect(of(acts.speak('a'))).toMatchObject({ speeches: { made: 0, allowed: null }, timeLimited: false })
    const reply = { type: 'reply.accord', ...chair, speakers: ['a', 'b'] } satisfies ConferenceEvent
    const { replies: allowed } = context.ruleSet
    expect(of(reply, { replies: { a: 1, b: 2 } }).replies).toEqual({ made: 2, allowed })
    expect(of(reply).replies).toEqual({ made: 0, allowed })
    expect(of(acts.speak('a'), { replies: { a: 1 } }).replies).toEqual({ made: 0, allowed })
  })

  test('the secretariat speaks alone, or it is a debate', () => {
    const speaks = (...speakers: string[]) => of(acts.speak(...speakers)).secretariatSpeaks
    expect([speaks('secretariat'), speaks('secretariat', 'a'), speaks('a'), speaks()]).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(of(acts.open).secretariatSpeaks).toBe(false)
  })

  test('a point of order stands in the way of whatever is no part of it', () => {
    expect(of(acts.refer, { order: 'point raised' })).toMatchObject({ order: 'point raised', rulingGiven: false })
    expect(of(acts.rule, { order: 'point raised' }).order).toBe('quiet')
    expect(of(acts.refer, { order: 'ruling given' }).rulingGiven).toBe(true)
  })
})

describe('explaining a vote', () => {
  const explains = (speakers: string[], changes: Partial<Context>) =>
    of(acts.explainVote(...speakers), changes).explains

  test('is for those who have one, and not for a sponsor on its own proposal', () => {
    expect(explains(['b'], withDraft({}))).toBe('voters')
    expect(explains(['b', 'a'], withDraft({}))).toBe('sponsor')
    expect(explains(['b', 'organization-1'], withDraft({}))).toBe('others')
    expect(explains(['stranger'], withDraft({}))).toBe('others')
    expect(of(acts.speak('a'), withDraft({})).explains).toBe('voters')
  })

  test('is about the question in hand, else about the last that was voted on', () => {
    const { questions } = before
    const nothing = { observers: null, business: null }
    expect(explains(['a'], { questions, inHand: nothing, lastVoted: 'draft' })).toBe('sponsor')
    expect(explains(['a'], { questions, inHand: nothing, lastVoted: null })).toBe('voters')
    expect(explains(['a'], { questions, inHand: { ...nothing, business: 'agenda' }, lastVoted: 'draft' })).toBe(
      'voters',
    )
  })

  test('is for a sponsor too once its proposal was amended, where the body says so', () => {
    const says = (sponsorExplainsOnceAmended: boolean) => ({
      ruleSet: { ...context.ruleSet, sponsorExplainsOnceAmended },
    })
    const amended = withDraft({}, { amended: true })
    expect(explains(['a'], { ...amended, ...says(true) })).toBe('voters')
    expect(explains(['a'], { ...amended, ...says(false) })).toBe('sponsor')
    expect(explains(['a'], { ...withDraft({}), ...says(true) })).toBe('sponsor')
  })
})
