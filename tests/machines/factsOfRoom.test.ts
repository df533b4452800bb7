/** What the rules are told of the room: who sits, who comes and goes, and who may have the floor. */
import { describe, expect, test } from 'vitest'
import type { Context } from '#machines/context'
import type { ConferenceEvent, EventOf } from '#machines/events'
import { factsOf } from '#machines/facts'
import type { Facts } from '#rules/facts'
import { acts, considering, room } from '../support/business.ts'

const { context } = room()
const chair = { by: 'president', in: 'plenary' } as const

const of = (event: ConferenceEvent, changes: Partial<Context> = {}, about: Parameters<typeof factsOf>[2] = {}): Facts =>
  factsOf({ ...context, ...changes }, event, about)

describe('the meeting', () => {
  test('is open, and in public, while the body sits', () => {
    expect(of(acts.adjourn)).toMatchObject({
      meetingOpen: true,
      meetingSuspended: false,
      meetingPrivate: false,
      inBureau: false,
      bodiesSitting: 1,
      sessionClosed: false,
    })
    const elsewhere = of({ ...acts.adjourn, in: 'bureau' }, { suspended: ['bureau'] })
    expect(elsewhere).toMatchObject({
      meetingOpen: false,
      meetingSuspended: true,
      meetingPrivate: true,
      inBureau: true,
      bodiesSitting: 1,
    })
  })

  test('is the last once the session is closed', () => {
    expect(of(acts.open, { sessionClosed: true }).sessionClosed).toBe(true)
  })

  test('is alone, unless it is held beside another by way of exception', () => {
    const opens = (exceptional: boolean | null, sitting: Context['sitting']) =>
      of({ ...acts.open, in: 'bureau', ...(exceptional === null ? {} : { exceptional }) }, { sitting }).anotherSits
    expect([opens(null, []), opens(null, ['plenary'])]).toEqual([false, true])
    expect([opens(false, []), opens(false, ['plenary'])]).toEqual([false, true])
    expect([opens(true, []), opens(true, ['plenary'])]).toEqual([false, false])
    expect(of(acts.adjourn).anotherSits).toBe(true)
  })

  test('was declared private, or its list closed, and nobody has spoken since', () => {
    expect(of(acts.adjourn)).toMatchObject({ privacyContestable: false, closingContestable: false, listClosed: false })
    expect(of(acts.adjourn, { privacyContestable: true })).toMatchObject({
      privacyContestable: true,
      closingContestable: false,
    })
    expect(of(acts.adjourn, { closingContestable: true })).toMatchObject({
      privacyContestable: false,
      closingContestable: true,
    })
    expect(of(acts.adjourn, { listClosed: true })).toMatchObject({ listClosed: true, closingContestable: false })
  })

  test('owes the public what was decided in private', () => {
    expect(of(acts.adjourn)).toMatchObject({ unannounced: false, announcementDue: false })
    expect(of(acts.adjourn, { unannounced: true })).toMatchObject({ unannounced: true, announcementDue: true })
  })

  test('has so many parties taking part in the session, whoever is in the room', () => {
    expect(of(acts.adjourn, { participating: 7, present: 3 }).participating).toBe(7)
  })

  test('waits for a ruling, which is then given', () => {
    const orders = ['quiet', 'point raised', 'ruling given', 'appealed'] as const
    const told = orders.map((order) => of(acts.adjourn, { order }))
    expect(told.map(({ order }) => order)).toEqual(orders)
    expect(told.map(({ rulingGiven }) => rulingGiven)).toEqual([false, false, true, false])
    expect(of(acts.stand, { order: 'ruling given' })).toMatchObject({ order: 'quiet', rulingGiven: true })
  })
})

describe('those who come and go', () => {
  type Moves = EventOf<'delegations.arrive'>
  const fine = { counted: true, each: true, goneAlready: false }
  const comes = (count: number, parties?: Moves['parties'], left: readonly string[] = []) =>
    of({ ...acts.arrive(count), ...(parties === undefined ? {} : { parties }) }, { left }).coming
  const goes = (count: number, parties?: Moves['parties'], left: readonly string[] = []) =>
    of({ ...acts.leave(count), ...(parties === undefined ? {} : { parties }) }, { left }).coming

  test('are counted, and need not be named', () => {
    for (const move of [comes, goes]) {
      expect(move(3)).toEqual(fine)
      expect(move(0)).toEqual(fine)
      expect(move(3, ['a'])).toEqual(fine)
      expect(move(2, ['a', 'b'])).toEqual(fine)
    }
  })

  test('are not more by name than are counted', () => {
    for (const move of [comes, goes]) expect(move(1, ['a', 'b'])).toEqual({ ...fine, counted: false })
  })

  test('are named once each', () => {
    for (const move of [comes, goes]) expect(move(3, ['a', 'b', 'a'])).toEqual({ ...fine, each: false })
  })

  test('do not go who are gone; but they come back', () => {
    expect(goes(2, ['b', 'a'], ['a'])).toEqual({ ...fine, goneAlready: true })
    expect(goes(2, ['b', 'c'], ['a'])).toEqual(fine)
    expect(goes(2, undefined, ['a'])).toEqual(fine)
    expect(comes(1, ['a'], ['a'])).toEqual(fine)
  })

  test('are none where the act is another', () => {
    expect(of(acts.adjourn, { left: ['a'] }).coming).toEqual(fine)
    expect(of(acts.speak('a', 'a'), { left: ['a'] }).coming).toEqual(fine)
  })
})

describe('those who leave a private meeting', () => {
  const leaving = (body: ConferenceEvent['in'], ...ids: string[]) => {
    const signatory = { role: 'signatory' as const, name: null }
    return of(
      { type: 'observers.askToLeave', by: 'president', in: body, leaving: ids },
      {
        participants: { ...context.participants, signatory, other: signatory },
        private: { plenary: ['organization-1'], bureau: ['other'] },
      },
    ).leaving
  }

  test('are observers, and each is asked once by each body', () => {
    expect(leaving('plenary', 'other')).toEqual({ takePart: false, deliberate: true, already: false })
    expect(leaving('bureau', 'other')).toEqual({ takePart: false, deliberate: false, already: true })
    expect(leaving('bureau', 'organization-1', 'signatory')).toEqual({
      takePart: false,
      deliberate: false,
      already: false,
    })
  })

  test('are named one by one: one who is a party, joins in the discussion or was asked already is enough', () => {
    expect(leaving('plenary', 'organization-1', 'signatory', 'a')).toEqual({
      takePart: true,
      deliberate: true,
      already: true,
    })
  })

  test('are known: a stranger is no observer', () => {
    expect(leaving('plenary', 'stranger').takePart).toBe(true)
  })
})

describe('the floor', () => {
  const bureau = { participants: { ...context.participants, chair: { role: 'bureau' as const, name: null } } }

  test('is given to one who reports, or to another', () => {
    const called = (speaker: string) => of({ type: 'floor.give', ...chair, speaker }, bureau).reporterCalled
    expect(['chair', 'a', 'stranger'].map(called)).toEqual([true, false, false])
    // Nobody is called by being stopped.
    expect(of({ type: 'speaker.stop', ...chair, speaker: 'chair' }, bureau).reporterCalled).toBe(false)
  })

  test('is for those whom it was given to, in turn', () => {
    const list = { speakers: ['b'], calledUpon: 'c' }
    const speaks = (...ids: string[]) => of(acts.speak(...ids), list).speakerNext
    expect([speaks('c'), speaks('b'), speaks('c', 'b'), speaks('a'), speaks('president')]).toEqual([
      true,
      true,
      true,
      false,
      true,
    ])
    expect(of({ type: 'floor.give', ...chair, speaker: 'a' }).speakerNext).toBe(false)
  })

  test('is not for applicants, though they take the floor with others; strangers are no applicants', () => {
    const speaks = (...ids: string[]) => of(acts.speak(...ids)).applicantsSpeak
    expect([speaks('stranger'), speaks('a', 'organization-1'), speaks()]).toEqual([false, true, false])
    expect(of(acts.explainVote('organization-1')).applicantsSpeak).toBe(true)
    expect(of({ ...acts.adjourn, by: 'organization-1' }).applicantsSpeak).toBe(false)
  })

  test('is the Secretariat’s only if nobody else has it', () => {
    const speaks = (...ids: string[]) => of(acts.speak(...ids)).secretariatSpeaks
    expect([speaks('secretariat', 'secretariat'), speaks('stranger'), speaks('a', 'secretariat')]).toEqual([
      true,
      false,
      false,
    ])
    expect(of(acts.arrive(1)).secretariatSpeaks).toBe(false)
  })

  test('is had in reply as often as the one who had it most', () => {
    const reply = { type: 'reply.accord', ...chair, speakers: ['b', 'a'] } satisfies ConferenceEvent
    const law = { ruleSet: { ...context.ruleSet, replies: 2 } }
    expect(of(reply, { ...law, replies: { a: 1, b: 2, c: 3 } }).replies).toEqual({ made: 2, allowed: 2 })
    expect(of({ ...reply, speakers: ['c', 'd'] }, { ...law, replies: { c: 1 } }).replies.made).toBe(1)
    expect(of(acts.speak('a'), { ...law, replies: { a: 1 } }).replies).toEqual({ made: 0, allowed: 2 })
  })
})

describe('explaining a vote', () => {
  const { questions, inHand } = considering().context
  const explains = (speakers: readonly string[], changes: Partial<Context> = {}) =>
    of(acts.explainVote(...speakers), { questions, inHand, ...changes }).explains

  test('is about nothing where nothing is in hand and nothing was voted on', () => {
    expect(explains(['a'], { inHand: { observers: null, business: null } })).toBe('voters')
    expect(explains(['a'], { inHand: { observers: 'draft', business: null } })).toBe('voters')
  })

  test('is about something that need not be a proposal', () => {
    const { draft } = questions
    if (draft === undefined) throw new Error('no draft')
    expect(explains(['a'], { questions: { draft: { ...draft, kind: 'agenda', proposal: null } } })).toBe('voters')
    expect(explains(['a'], { questions: {} })).toBe('voters')
  })

  test('is by those who vote, every one of them', () => {
    expect(explains(['a', 'president'])).toBe('others')
    expect(explains(['c', 'b'])).toBe('voters')
    expect(explains(['c', 'a'])).toBe('sponsor')
    expect(explains([])).toBe('voters')
  })
})
