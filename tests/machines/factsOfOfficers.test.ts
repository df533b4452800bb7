/** What the rules are told of elections and credentials. */
import { describe, expect, test } from 'vitest'
import type { Context, Credentials, QuestionState } from '#machines/context'
import type { ConferenceEvent, EventOf } from '#machines/events'
import { credentialsAccepted, electionFacts } from '#machines/factsOfBusiness'
import { business, considering, room } from '../support/business.ts'
import { acts } from '../support/sitting.ts'

const { context } = room()
const { draft } = considering().context.questions
if (draft === undefined) throw new Error('no draft')

describe('elections', () => {
  const { ruleSet } = context
  const { offices } = ruleSet
  const nominee = (
    party: string,
    office: 'President' | 'Rapporteur' | 'Vice-President' = 'President',
    group = 'x',
  ) => ({ party, office, group })
  const election = (event: ConferenceEvent, changes: Partial<Context> = {}) =>
    electionFacts({ ...context, ...changes }, event)

  test('as many places as the offices have, and as many nominated for each', () => {
    const all = Object.entries(offices).flatMap(([office, places]) =>
      Array.from({ length: places }, (_, index) => ({
        ...nominee(`${office}-${index}`),
        office: office as 'President',
      })),
    )
    expect(election(business.acclaim).asManyAsPlaces).toBe(false)
    expect(election(business.acclaim, { nominations: all }).asManyAsPlaces).toBe(true)
    const [, ...others] = all
    const uneven = [...others, nominee('b', 'Rapporteur')]
    expect(election(business.acclaim, { nominations: uneven }).asManyAsPlaces).toBe(false)
  })

  test('nothing stands in the way of an act of no election', () => {
    expect(election(acts.adjourn)).toEqual({
      asManyAsPlaces: true,
      officeFull: false,
      groupFull: false,
      decided: false,
      eligible: true,
      nominatedAlready: false,
      ownNomination: false,
      papersFit: true,
      allNominated: true,
      onePlace: true,
      withinRestriction: true,
      tied: false,
      lotAmongTied: false,
    })
  })

  test('a nomination is of one who may be elected, not nominated yet, of a group that has not its share', () => {
    const nominates = business.nominate('President', 'x', 'a')
    const share = (officersPerGroup: number | null) => ({ ruleSet: { ...ruleSet, officersPerGroup } })
    expect(election(nominates)).toMatchObject({
      officeFull: false,
      eligible: true,
      nominatedAlready: false,
      groupFull: false,
    })
    expect(election(business.nominate('President', 'x', 'organization-1')).eligible).toBe(false)
    expect(election(business.nominate('President', 'x', 'stranger')).eligible).toBe(false)
    expect(election(nominates, { nominations: [nominee('a', 'Rapporteur', 'y')] }).nominatedAlready).toBe(true)
    expect(election(nominates, { nominations: [nominee('b')] }).nominatedAlready).toBe(false)
    const two = { nominations: [nominee('b'), nominee('c', 'Rapporteur'), nominee('d', 'President', 'y')] }
    expect(election(nominates, { ...two, ...share(2) }).groupFull).toBe(true)
    expect(election(nominates, { ...two, ...share(3) }).groupFull).toBe(false)
    expect(election(nominates, { ...two, ...share(null) }).groupFull).toBe(false)
    expect(election(nominates, { ruleSet: { ...ruleSet, offices: { ...offices, President: 0 } } }).officeFull).toBe(
      true,
    )
  })

  test('who withdraws its nomination is the one nominated, for that office', () => {
    const withdraws = (by: string, party: string) =>
      election(
        { type: 'officer.withdraw', by, in: 'plenary', on: 'officers', office: 'President', party },
        { nominations: [nominee('a'), nominee('b', 'Rapporteur')] },
      )
    expect(withdraws('a', 'a').ownNomination).toBe(true)
    expect(withdraws('c', 'a').ownNomination).toBe(false)
    expect(withdraws('b', 'b').ownNomination).toBe(false)
    expect(withdraws('c', 'c').ownNomination).toBe(false)
  })

  test('a ballot decides where as many have a majority as there are places', () => {
    const nominations = [nominee('a'), nominee('b'), nominee('c', 'Rapporteur')]
    const ballot = (votes: Record<string, number>, valid: number, changes: Partial<Context> = {}) =>
      election(business.papers('President', votes, valid), { nominations, ...changes })
    expect(ballot({ a: 3, b: 2 }, 5)).toMatchObject({
      decided: true,
      papersFit: true,
      allNominated: true,
      onePlace: true,
      withinRestriction: true,
      tied: false,
    })
    expect(ballot({ a: 2, b: 2 }, 4)).toMatchObject({ decided: false })
    expect(ballot({ a: 4, b: 2 }, 5).papersFit).toBe(false)
    expect(ballot({ a: 3, c: 2 }, 5)).toMatchObject({ allNominated: false, withinRestriction: false })
    expect(ballot({ a: 3, b: 2 }, 5, { ruleSet: { ...ruleSet, offices: { ...offices, President: 2 } } })).toMatchObject(
      { onePlace: false, decided: false },
    )
    expect(ballot({ a: 3, b: 2 }, 5, { ruleSet: { ...ruleSet, offices: { ...offices, President: 0 } } }).decided).toBe(
      false,
    )
  })

  test('a further ballot is among those to whom it is restricted, and a lot among those who are tied', () => {
    const nominations = [nominee('a'), nominee('b'), nominee('c')]
    const rounds = { President: { held: 3, among: ['a', 'b'], elected: [], tied: true } }
    const ballot = (votes: Record<string, number>) =>
      election(business.papers('President', votes, 5), { nominations, rounds })
    expect(ballot({ a: 3, b: 2 })).toMatchObject({ withinRestriction: true, tied: true })
    expect(ballot({ a: 3, c: 2 }).withinRestriction).toBe(false)
    expect(election(business.lot('President', 'a'), { nominations, rounds })).toMatchObject({
      tied: true,
      lotAmongTied: true,
    })
    expect(election(business.lot('President', 'c'), { nominations, rounds }).lotAmongTied).toBe(false)
    expect(election(business.lot('President', 'a'), { nominations })).toMatchObject({
      tied: false,
      lotAmongTied: false,
    })
  })
})

describe('ballots for several places', () => {
  const office = 'Vice-President'
  const nominations = ['a', 'b', 'c', 'd'].map((party) => ({ office, party, group: 'x' }) as const)
  const rounds = { [office]: { held: 1, among: null, elected: ['a'], tied: false } }
  const ballot = (votes: Record<string, number>, valid = 5, places = 3) =>
    electionFacts(
      { ...context, nominations, rounds, ruleSet: { ...context.ruleSet, offices: { [office]: places } } },
      business.papers(office, votes, valid),
    )

  test('go on for the places that are left, which papers name no more than', () => {
    expect(ballot({ b: 4, c: 3, d: 2 })).toMatchObject({ decided: true, papersFit: true, onePlace: false })
    expect(ballot({ b: 5, c: 2, d: 2 })).toMatchObject({ decided: false, papersFit: true })
    expect(ballot({ b: 5, c: 5, d: 1 }).papersFit).toBe(false)
  })

  test('are not for one who has a place, though everybody else may be named', () => {
    expect(ballot({ b: 3, d: 2 }).withinRestriction).toBe(true)
    expect(ballot({ b: 3, a: 2 })).toMatchObject({ withinRestriction: false, allNominated: true })
    expect(ballot({ b: 3, e: 2 })).toMatchObject({ withinRestriction: false, allNominated: false })
  })

  test('are none for an office that the body does not fill', () => {
    const none = { ...context, ruleSet: { ...context.ruleSet, offices: {} } }
    expect(electionFacts(none, business.papers(office, {}, 5))).toMatchObject({ decided: false, onePlace: false })
    expect(electionFacts(none, business.nominate(office, 'x', 'a')).officeFull).toBe(true)
  })
})

describe('credentials', () => {
  const issued = (changes: Partial<Credentials['communications'][number]> = {}) => ({
    issuer: 'Minister for Foreign Affairs' as const,
    original: true,
    ...changes,
  })
  const accepted = (
    communications: Credentials['communications'],
    changes: Partial<Context> = {},
    finding: EventOf<'credentials.examine'>['finding'] = 'complies',
  ) =>
    credentialsAccepted(
      { ...context, credentials: { a: { communications, objected: false, finding: 'not examined' } }, ...changes },
      { type: 'credentials.examine', by: 'bureau', in: 'bureau', party: 'a', finding },
    )

  test('comply that are one original, signed by one who may', () => {
    expect(accepted([issued()])).toBe(true)
    expect(accepted([issued({ issuer: 'not stated' })])).toBe(true)
    expect(accepted([issued({ issuer: 'other' })])).toBe(false)
    expect(accepted([issued({ original: false })])).toBe(false)
    expect(accepted([issued(), issued()])).toBe(false)
    expect(accepted([])).toBe(false)
    expect(accepted([], { credentials: {} })).toBe(false)
    expect(credentialsAccepted(context, acts.adjourn)).toBe(true)
  })

  test('that do not comply, or wait, are found so whatever they are', () => {
    for (const finding of ['does not comply', 'deferred'] as const) expect(accepted([], {}, finding)).toBe(true)
  })

  test('of a regional organization are signed by its competent authority', () => {
    const union = { ...context.participants, a: { role: 'regional organization' as const, name: null } }
    expect(accepted([issued({ issuer: 'competent authority' })], { participants: union })).toBe(true)
    expect(accepted([issued()], { participants: union })).toBe(false)
    expect(accepted([issued({ issuer: 'competent authority' })])).toBe(false)
  })

  test('where nobody is named, who signs is not known, and nobody is turned away', () => {
    const nobody = { ruleSet: { ...context.ruleSet, credentials: { ...context.ruleSet.credentials, issuers: [] } } }
    expect(accepted([issued({ issuer: 'other' })], nobody)).toBe(true)
    expect(accepted([issued({ original: false })], nobody)).toBe(false)
  })

  test('while the Convention would be amended, others sign', () => {
    const { credentials } = context.ruleSet
    const ruleSet = {
      ...context.ruleSet,
      credentials: { ...credentials, issuersForAmendments: ['Head of State or Government' as const] },
    }
    const amending = (changes: Partial<QuestionState>) => ({
      ruleSet,
      questions: { draft: { ...draft, kind: 'amendment to the Convention' as const, ...changes } },
    })
    expect(accepted([issued()], amending({}))).toBe(false)
    expect(accepted([issued({ issuer: 'Head of State or Government' })], amending({}))).toBe(true)
    expect(accepted([issued()], amending({ status: 'adopted' }))).toBe(true)
    expect(accepted([issued()], amending({ kind: 'proposal' }))).toBe(true)
    expect(accepted([issued()], { ruleSet })).toBe(true)
    const { questions } = amending({})
    expect(accepted([issued()], { ruleSet, questions: { ...questions, other: { ...draft, kind: 'agenda' } } })).toBe(
      false,
    )
  })
})
