/** What the rules are told of an act: each fact by itself, for every act that bears on it. */
import { describe, expect, test } from 'vitest'
import type { Context } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { factsOf } from '#machines/facts'
import { newQuestion } from '#machines/updates'
import type { Facts } from '#rules/facts'
import type { QuestionKind } from '#rules/ruleSet'
import { business, room } from '../support/business.ts'
import { acts } from '../support/sitting.ts'

const { context } = room()
const chair = { by: 'president', in: 'plenary' } as const

const of = (event: ConferenceEvent, changes: Partial<Context> = {}, about: Parameters<typeof factsOf>[2] = {}): Facts =>
  factsOf({ ...context, ...changes }, event, about)
const application = (changes: Partial<Context['applications'][string]> = {}) => ({
  consultativeStatus: false,
  objections: [],
  status: 'pending' as const,
  ...changes,
})

describe('who acts, and where', () => {
  test('one whom nobody knows is an observer', () => {
    expect(of(acts.open).actor).toBe('president')
    expect(of({ ...acts.open, by: 'stranger' }).actor).toBe('observer')
  })

  test('a body sits, or another does, unless by way of exception', () => {
    const bureau = { sitting: ['bureau' as const] }
    const opens = { type: 'meeting.open', ...chair, number: 2 } as const
    const resumes = { type: 'meeting.resume', ...chair } as const
    expect(of(opens)).toMatchObject({ meetingOpen: true, anotherSits: true, bodiesSitting: 1, inBureau: false })
    expect(of(opens, bureau)).toMatchObject({ meetingOpen: false, anotherSits: true })
    expect(of(opens, { sitting: [] })).toMatchObject({ anotherSits: false, bodiesSitting: 0 })
    for (const exceptional of [opens, resumes].map((each) => ({ ...each, exceptional: true })))
      expect(of(exceptional, bureau).anotherSits).toBe(false)
    for (const plain of [opens, resumes].map((each) => ({ ...each, exceptional: false })))
      expect(of(plain, bureau).anotherSits).toBe(true)
    expect(of({ ...acts.adjourn, in: 'bureau' }).inBureau).toBe(true)
    expect(of(resumes, { suspended: ['plenary'] }).meetingSuspended).toBe(true)
    expect(of(resumes, { suspended: ['bureau'] }).meetingSuspended).toBe(false)
  })

  test('a meeting opened has the next number; no other act has one', () => {
    expect(of({ ...acts.open, number: 2 }).numberFollows).toBe(true)
    expect(of({ ...acts.open, number: 3 }).numberFollows).toBe(false)
    expect(of(acts.adjourn).numberFollows).toBe(true)
  })

  test('in the room are those who are there after the act', () => {
    const five = { present: 5 }
    expect(of(acts.arrive(2), five).present).toBe(7)
    expect(of(acts.leave(2), five).present).toBe(3)
    expect(of({ type: 'presence.establish', ...chair, present: 4 }, five).present).toBe(4)
    expect(of(acts.adjourn, five).present).toBe(5)
  })
})

describe('private meetings', () => {
  const closed = { private: { plenary: ['organization-1'] }, unannounced: true }

  test('what was decided there is announced before a public meeting ends, and before the session does', () => {
    const ends = { type: 'session.close', ...chair } as const
    expect(of(acts.adjourn, closed)).toMatchObject({ meetingPrivate: true, unannounced: true, announcementDue: false })
    expect(of(ends, closed).announcementDue).toBe(true)
    expect(of(acts.adjourn, { unannounced: true })).toMatchObject({ meetingPrivate: false, announcementDue: true })
    expect(of(ends).announcementDue).toBe(false)
  })

  test('whoever was asked to leave neither speaks, nor asks to, nor is called', () => {
    const from = (event: ConferenceEvent): boolean => of(event, closed).askedToLeave
    expect(from(acts.speak('a'))).toBe(false)
    expect(from(acts.speak('a', 'organization-1'))).toBe(true)
    expect(from({ type: 'floor.give', ...chair, speaker: 'organization-1' })).toBe(true)
    expect(from({ type: 'floor.give', ...chair, speaker: 'a' })).toBe(false)
    expect(from({ type: 'floor.request', ...chair, by: 'organization-1' })).toBe(true)
    expect(from({ type: 'floor.request', by: 'organization-1', in: 'committee of the whole' })).toBe(false)
    expect(from({ type: 'floor.request', ...chair, by: 'a' })).toBe(false)
  })

  test('who takes part stays; a signatory stays but in the Bureau; and nobody is asked twice', () => {
    const people = {
      participants: { ...context.participants, signatory: { role: 'signatory' as const, name: null } },
    }
    const asked = (leaving: string[], body: ConferenceEvent['in'] = 'plenary', changes: Partial<Context> = {}) =>
      of({ type: 'observers.askToLeave', by: 'president', in: body, leaving }, { ...people, ...changes }).leaving
    const nobody = { takePart: false, deliberate: false, already: false }
    expect(asked(['organization-1'])).toEqual(nobody)
    expect(asked(['organization-1', 'a'])).toEqual({ ...nobody, takePart: true })
    expect(asked(['signatory'])).toEqual({ ...nobody, deliberate: true })
    expect(asked(['signatory'], 'bureau')).toEqual(nobody)
    expect(asked(['organization-1'], 'plenary', closed)).toEqual({ ...nobody, already: true })
    expect(of(acts.speak('a'), closed).leaving).toEqual(nobody)
  })
})

describe('applications', () => {
  const three = {
    applications: {
      first: application({ objections: ['a', 'b'] }),
      second: application({ objections: ['a'], consultativeStatus: true }),
      third: application({ objections: ['c'], status: 'refused' }),
    },
  }

  test('the organizations named, each as it stands', () => {
    const none = { isOrganization: false }
    expect(of(acts.object('a', 'first', 'third', 'unknown'), three).organizations).toEqual([
      { ...none, id: 'first', known: true, consultativeStatus: false, opposedByActor: true, decided: false },
      { ...none, id: 'third', known: true, consultativeStatus: false, opposedByActor: false, decided: true },
      { ...none, id: 'unknown', known: false, consultativeStatus: false, opposedByActor: false, decided: false },
    ])
    expect(of(acts.list(['organization-1', 'a'])).organizations).toMatchObject([{ isOrganization: true }, none])
    expect(of(acts.object('a', 'second'), three).organizations).toMatchObject([{ consultativeStatus: true }])
    expect(of(acts.refer, three).organizations).toEqual([])
  })

  test('objections that stand are those to what is undecided, less those that the act withdraws', () => {
    expect(of(acts.refer, three)).toMatchObject({ undecided: 2, objectionsStanding: 3 })
    expect(of(acts.withdraw('a', 'first'), three).objectionsStanding).toBe(2)
    expect(of(acts.withdraw('a', 'first', 'second'), three).objectionsStanding).toBe(1)
    expect(of(acts.object('a', 'first'), three).objectionsStanding).toBe(3)
  })

  test('one whose status is not accorded speaks for an applicant; any other organization does not', () => {
    const speaks = (status: 'pending' | 'accorded' | null) =>
      of(acts.speak('a', 'organization-1'), {
        applications: status === null ? {} : { 'organization-1': application({ status }) },
      }).applicantsSpeak
    expect([speaks('pending'), speaks(null), speaks('accorded')]).toEqual([true, true, false])
    expect(of(acts.speak('a')).applicantsSpeak).toBe(false)
    expect(of(acts.open).applicantsSpeak).toBe(false)
  })

  test('a list is circulated so many days before; no other act gives notice', () => {
    expect(of(acts.list(['organization-1'], 12)).notice).toBe(12)
    expect(of(acts.refer).notice).toBeNull()
  })
})

describe('what begins otherwise', () => {
  const take = (kind: QuestionKind) => ({ type: 'question.take', ...chair, on: 'q', kind, title: 'Q' }) as const

  test('an election is opened and applications are listed: neither is taken up', () => {
    expect((['election', 'applications', 'agenda'] as const).map((kind) => of(take(kind)).beginsOtherwise)).toEqual([
      true,
      true,
      false,
    ])
    const opened = { questions: { q: newQuestion('election') } }
    expect(of(take('agenda'), opened).beginsOtherwise).toBe(true)
    expect(of({ type: 'question.leave', ...chair, on: 'q' }, opened).beginsOtherwise).toBe(false)
  })
})

describe('officers and credentials', () => {
  test('an officer is replaced by one of its own party, who holds the office', () => {
    const officers = [{ office: 'Vice-President' as const, group: 'x', party: 'a' }]
    const replaces = (office: 'President' | 'Vice-President', party: string) =>
      of({ type: 'officer.replace', by: 'a', in: 'plenary', office, party }, { officers })
    expect(replaces('Vice-President', 'a')).toMatchObject({ officeHeldBySameParty: true, presidentReplaced: false })
    expect(replaces('Vice-President', 'b').officeHeldBySameParty).toBe(false)
    expect(replaces('President', 'a')).toMatchObject({ officeHeldBySameParty: false, presidentReplaced: true })
    expect(of({ ...business.nominate('President', 'x', 'a') }, { officers })).toMatchObject({
      officeHeldBySameParty: true,
      presidentReplaced: false,
    })
  })

  test('credentials are known once they came in, and a report does not find more in order than are represented', () => {
    const objects = { type: 'credentials.object', by: 'b', in: 'plenary', party: 'a' } as const
    const credentials = { a: { communications: [], objected: false, finding: 'not examined' as const } }
    expect(of(objects, { credentials }).credentials.known).toBe(true)
    expect(of(objects).credentials.known).toBe(false)
    expect(of(acts.adjourn, { credentials }).credentials.known).toBe(false)
    const reports = (represented: number, comply: number) =>
      of({ type: 'credentials.report', ...chair, represented, comply }).credentials.sumsUp
    expect([reports(5, 4), reports(5, 5), reports(5, 6)]).toEqual([true, true, false])
    expect(of(acts.adjourn).credentials.sumsUp).toBe(true)
  })
})
