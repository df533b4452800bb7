import { describe, expect, test } from 'vitest'
import type { ConferenceEvent, EventOf } from '#machines/events'
import { credentialsAccepted } from '#machines/factsOfBusiness'
import { acts, business, room, tabled } from '../support/business.ts'

type Issuer = EventOf<'credentials.submit'>['issuer']
const submit = (party: string, issuer: Issuer, original = true): ConferenceEvent => ({
  type: 'credentials.submit',
  by: party,
  in: 'plenary',
  party,
  issuer,
  original,
})
const examine = (party: string, finding: EventOf<'credentials.examine'>['finding'] = 'complies'): ConferenceEvent => ({
  type: 'credentials.examine',
  by: 'president',
  in: 'bureau',
  party,
  finding,
})
const meet: ConferenceEvent = { type: 'bureau.meet', by: 'president', in: 'bureau' }
const report = (represented: number, comply: number): ConferenceEvent => ({
  type: 'credentials.report',
  by: 'president',
  in: 'bureau',
  represented,
  comply,
})
const object = (by: string, party: string): ConferenceEvent => ({
  type: 'credentials.object',
  by,
  in: 'plenary',
  party,
})
const takeReport = business.take('report', 'credentials report')
const onReport = <Event extends ConferenceEvent>(event: Event): Event => ({ ...event, on: 'report' })

describe('credentials (rules 18 to 20)', () => {
  test.each<[Issuer, boolean]>([
    ['Head of State or Government', true],
    ['Minister for Foreign Affairs', true],
    ['Permanent Representative', true],
    ['other', false],
  ])('issued by: %s; they comply: %s', (issuer, complies) => {
    expect(room().does(submit('a', issuer), meet).can(examine('a'))).toBe(complies)
  })

  test('a copy does not comply, and may be deferred', () => {
    const conference = room().does(submit('a', 'Minister for Foreign Affairs', false), meet)
    conference.refuses(examine('a'), 'credentials-not-acceptable').does(examine('a', 'deferred'))
    expect(conference.context.credentials['a']?.finding).toBe('deferred')
  })

  test('two communications never comply, whoever issued them', () => {
    const conference = room().does(
      submit('a', 'Head of State or Government'),
      submit('a', 'Minister for Foreign Affairs'),
      meet,
    )
    expect(conference.refuses(examine('a'), 'credentials-not-acceptable').can(examine('a', 'does not comply'))).toBe(
      true,
    )
  })

  test('with an amendment to the Convention open, a Permanent Representative’s do not', () => {
    const conference = room().does(
      tabled({ amends: 'Convention' }),
      submit('a', 'Permanent Representative'),
      submit('b', 'Minister for Foreign Affairs'),
      meet,
    )
    expect(conference.refuses(examine('a'), 'credentials-not-acceptable').can(examine('b'))).toBe(true)
  })

  test('of a delegation that submitted none there is nothing to examine, nor to object to', () => {
    const conference = room().refuses(object('b', 'a'), 'no-credentials-submitted').does(meet)
    expect(conference.refuses(examine('a'), 'no-credentials-submitted').states).toContain('bureau.meeting')
  })

  test('an objection bars nobody from taking part', () => {
    const conference = room().does(submit('a', 'other'), object('b', 'a'), tabled(), business.take())
    expect(conference.can(business.amend('one', 1, [], 'a'))).toBe(true)
  })

  test('the Bureau examines them when it meets', () => {
    expect(room().does(submit('a', 'Minister for Foreign Affairs')).can(examine('a'))).toBe(false)
  })
})

describe('the report', () => {
  test('is made before it is taken up, and adopted by the Conference', () => {
    const conference = room().refuses(takeReport, 'no-report-made').does(meet, report(5, 4))
    conference.does({ type: 'bureau.rise', by: 'president', in: 'bureau' }, takeReport)
    conference.does(onReport(business.seek), onReport(business.declare))
    expect(conference.context.credentialsReport).toBe('adopted')
  })

  test('adopted by a vote it is adopted as well, and rejected it is not', () => {
    const put = { ...business.put, question: 'report' }
    const voted = (...counts: readonly [number, number, number]) =>
      room()
        .does(meet, report(5, 4), { type: 'bureau.rise', by: 'president', in: 'bureau' }, takeReport)
        .does(onReport(business.seek), onReport(business.request()))
        .votes(put, ...counts)
    expect(voted(5, 0, 0).context.credentialsReport).toBe('adopted')
    expect(voted(0, 5, 0).context.credentialsReport).toBe('made')
  })

  test('does not find more in order than are represented', () => {
    expect(room().does(meet).refuses(report(4, 5), 'more-comply-than-represented').context.credentialsReport).toBe(
      'none',
    )
  })
})

describe('the Bureau', () => {
  const silence: ConferenceEvent = {
    type: 'bureau.silence',
    by: 'president',
    in: 'bureau',
    matter: 'the provisional agenda',
    objected: false,
  }

  test('meets and rises while the plenary goes on', () => {
    const conference = room().expectIn('bureau.apart').does(meet).expectIn('bureau.meeting')
    conference.does({ type: 'bureau.rise', by: 'president', in: 'bureau' })
    expect(conference.expectIn('bureau.apart').expectIn('meeting.open.business').can(meet)).toBe(true)
  })

  test('decides by silence whether it meets or not, until the session is closed', () => {
    const conference = room()
    expect([conference.can(silence), conference.does(meet).can(silence)]).toEqual([true, true])
    conference.does(acts.adjourn, { type: 'session.close', by: 'president', in: 'plenary' })
    expect(conference.refuses(silence, 'session-closed').can(silence)).toBe(false)
  })
})

test('where it is not known who signs, nobody is turned away for who signed; one original set it is all the same', () => {
  const { context } = room()
  const accepted = (issuers: readonly string[], issuer: Issuer, original = true) =>
    credentialsAccepted(
      {
        ...context,
        ruleSet: {
          ...context.ruleSet,
          credentials: { issuers, issuersForAmendments: [], issuersForOrganizations: [] },
        },
        credentials: {
          'party-a': { communications: [{ issuer, original }], objected: false, finding: 'not examined' },
        },
      },
      examine('party-a'),
    )
  expect(accepted([], 'Head of State or Government')).toBe(true)
  expect(accepted([], 'other')).toBe(true)
  expect(accepted([], 'other', false)).toBe(false)
  expect(accepted(['Head of State or Government'], 'other')).toBe(false)
})
