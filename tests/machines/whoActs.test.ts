/** Who is tried for what: everybody in the room in their own place, and each kind of them once. */
import { describe, expect, test } from 'vitest'
import { actsAt, actsOf, conceivable, dueAt, othersIn } from '#machines/acts'
import { actsOfFloor } from '#machines/actsOfFloor'
import type { Context, Participant } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { start, step } from '#machines/replay'
import { smallBody } from '#machines/smallBody'
import { untocCop } from '#rules/sets/untocCop'
import { acts, considering } from '../support/business.ts'

const names = { question: 'matter', vote: 'vote', in: 'plenary', meeting: 1 } as const
const body = smallBody(untocCop, 3)
const opened = [acts.arrive(3), acts.open].reduce((snapshot, event) => step(snapshot, event).snapshot, start(body))
const inRoom = (change: Partial<Context>): Context => ({ ...opened.context, ...change })
const by = (context: Context, type: ConferenceEvent['type']): readonly string[] => [
  ...new Set(conceivable(context, names).flatMap((event) => (event.type === type ? [event.by] : []))),
]
const kindsOf = (person: string) => [...new Set(actsOf(opened, names, person).map(({ event }) => event.type))]

describe('who stands for the others', () => {
  test('is the President, the secretariat, and the first of the parties', () => {
    expect(by(opened.context, 'ruling.stand')).toEqual(['president'])
    expect(by(opened.context, 'delegations.arrive')).toEqual(['secretariat'])
    expect(by(opened.context, 'floor.request')).toEqual(['party-1'])
  })

  test('is named as the role where nobody has it', () => {
    const empty = inRoom({ participants: {} })
    expect(by(empty, 'ruling.stand')).toEqual(['president'])
    expect(by(empty, 'delegations.arrive')).toEqual(['secretariat'])
    expect(by(empty, 'floor.request')).toEqual(['party'])
  })

  test('is one who was called, or else the first on the list, where somebody speaks', () => {
    const speakerIn = (change: Partial<Context>) =>
      conceivable(inRoom(change), names).flatMap((event) => (event.type === 'statement.make' ? event.speakers : []))
    expect(speakerIn({})).toEqual(['party-1'])
    expect(speakerIn({ speakers: ['party-2', 'party-3'] })).toEqual(['party-2'])
    expect(speakerIn({ speakers: ['party-2'], calledUpon: 'party-3' })).toEqual(['party-3'])
  })
})

describe('what one person is tried for', () => {
  test('is what that person does, or is given the floor for', () => {
    for (const { event } of actsOf(opened, names, 'party-2')) {
      const concerned = event.by === 'party-2' || ('speakers' in event && event.speakers.includes('party-2'))
      expect([event.type, concerned]).toEqual([event.type, true])
    }
    expect(kindsOf('party-2')).toEqual(expect.arrayContaining(['floor.request', 'point.raise', 'statement.make']))
    expect(kindsOf('party-2')).not.toContain('ruling.stand')
  })

  test('of the President and of the secretariat is what their offices do', () => {
    expect(kindsOf('president')).toEqual(expect.arrayContaining(['meeting.suspend', 'ruling.stand']))
    expect(kindsOf('president')).not.toContain('floor.request')
    expect(kindsOf('secretariat')).toEqual(expect.arrayContaining(['delegations.arrive']))
    expect(kindsOf('secretariat')).not.toContain('floor.request')
  })

  test('of an observer is what a party does, refused; and to be asked to leave', () => {
    const own = actsOf(opened, names, 'observer')
    expect(own.find(({ event }) => event.type === 'point.raise')?.modality).toBe('may not')
    expect(own.map(({ event }) => event)).toContainEqual(expect.objectContaining({ leaving: ['observer'] }))
  })

  test('of nobody known is nothing but the acts of a party', () => {
    expect(actsOf(opened, names, 'somebody').every(({ event }) => event.by === 'somebody' || 'speakers' in event)).toBe(
      true,
    )
  })
})

test('beside those who stand for themselves each kind is tried once, organizations by their status', () => {
  const person = (role: Participant['role']): Participant => ({ role, name: null })
  const participants = {
    president: person('president'),
    secretariat: person('secretariat'),
    bureau: person('bureau'),
    a: person('party'),
    'observer-1': person('observer'),
    'observer-2': person('observer'),
    signatory: person('signatory'),
    'org-1': person('organization'),
    'org-2': person('organization'),
    'org-3': person('organization'),
  }
  const application = { consultativeStatus: true, objections: [] } as const
  const context = inRoom({
    participants,
    applications: { 'org-2': { ...application, status: 'pending' }, 'org-3': { ...application, status: 'pending' } },
  })
  expect(othersIn(context)).toEqual(['observer-1', 'signatory', 'org-1', 'org-2'])
})

describe('what is due', () => {
  test('is to tell the public what was decided in private, as soon as any body sits in public', () => {
    const dueIn = (change: Partial<Context>) =>
      dueAt({ value: opened.value, context: inRoom(change) }).has('decisions.announce')
    expect(dueIn({ unannounced: true })).toBe(true)
    expect(dueIn({ unannounced: false })).toBe(false)
    expect(dueIn({ unannounced: true, private: { plenary: [] } })).toBe(false)
    expect(dueIn({ unannounced: true, sitting: ['plenary', 'bureau'], private: { plenary: [], bureau: [] } })).toBe(
      false,
    )
    expect(dueIn({ unannounced: true, sitting: ['plenary', 'bureau'], private: { bureau: [] } })).toBe(true)
  })
})

test('a question that is in hand is what its acts are about; else the name that the caller gives', () => {
  const about = (context: Context) =>
    new Set(conceivable(context, names).flatMap((event) => (event.type === 'consensus.seek' ? [event.on] : [])))
  expect(about(opened.context)).toEqual(new Set(['matter']))
  expect(about(considering().context)).toEqual(new Set(['matter', 'draft']))
  expect(about(inRoom({ inHand: { observers: 'applications', business: null } }))).toEqual(new Set(['applications']))
  expect(actsAt(opened, names).every(({ verdicts }) => verdicts.length > 0)).toBe(true)
})

describe('acts of the floor', () => {
  const room = { names, chair: 'president', secretariat: 'secretariat', party: 'a', speaker: 'b' } as const
  const here = (change: Partial<Context> = {}) => actsOfFloor(inRoom(change), room)
  const of = (type: ConferenceEvent['type'], change: Partial<Context> = {}) =>
    here(change).filter((event) => event.type === type)

  test('are by who does them, for whom, in the body that sits', () => {
    expect(new Set(here().map((event) => event.in))).toEqual(new Set(['plenary']))
    const doers = Object.fromEntries(here().map((event) => [event.type, event.by]))
    const byParty = [
      'floor.request',
      'point.raise',
      'appeal.raise',
      'motion.move',
      'list.oppose',
      'meeting.opposePrivate',
    ]
    const byOffice = ['delegations.arrive', 'delegations.leave']
    for (const [type, who] of Object.entries(doers))
      expect([type, who]).toEqual([
        type,
        byParty.includes(type) ? 'a' : byOffice.includes(type) ? 'secretariat' : 'president',
      ])
    expect(of('statement.make')).toEqual([{ type: 'statement.make', by: 'president', in: 'plenary', speakers: ['b'] }])
    for (const type of ['vote.explain', 'reply.accord'] as const)
      expect(of(type)).toEqual([{ type, by: 'president', in: 'plenary', speakers: ['a'] }])
    for (const type of ['speaker.stop', 'speaker.callToOrder'] as const)
      expect(of(type)).toEqual([{ type, by: 'president', in: 'plenary', speaker: 'a' }])
    expect(of('point.rule').map((event) => 'upheld' in event && event.upheld)).toEqual([true, false])
    expect(of('appeal.raise')).toEqual([{ type: 'appeal.raise', by: 'a', in: 'plenary', on: 'vote-appeal' }])
    for (const type of ['delegations.arrive', 'delegations.leave'] as const)
      expect(of(type)).toEqual([{ type, by: 'secretariat', in: 'plenary', count: 1 }])
    for (const type of [
      'meeting.suspend',
      'meeting.resume',
      'meeting.adjourn',
      'session.close',
      'list.close',
      'debate.close',
    ] as const)
      expect(of(type)).toEqual([{ type, by: 'president', in: 'plenary' }])
    expect(of('limit.set')).toEqual([{ type: 'limit.set', by: 'president', in: 'plenary', minutes: 5 }])
  })

  test('give the floor to the first on the list, and to nobody where there is none', () => {
    expect(of('floor.give')).toEqual([])
    expect(of('floor.give', { speakers: ['c', 'b'] })).toEqual([
      { type: 'floor.give', by: 'president', in: 'plenary', speaker: 'c' },
    ])
  })

  test('raise a point on the conduct of voting only while there is a vote', () => {
    const about = (change: Partial<Context>) =>
      of('point.raise', change).map((event) => 'about' in event && event.about)
    expect(about({})).toEqual(['other'])
    const vote = { matter: null, put: { question: 'appeal' }, ballots: null, present: 3, roll: null } as const
    expect(about({ votes: { vote } })).toEqual(['conduct of voting', 'other'])
  })

  test('move every motion that the body knows, each under its number', () => {
    expect(
      of('motion.move').map((event) => ('motion' in event ? [event.motion, 'on' in event && event.on] : [])),
    ).toEqual(untocCop.motions.map(({ kind }, index) => [kind, `motion-${index + 1}`]))
  })

  test('speak on a motion for and against, put it, and let its mover withdraw it', () => {
    const motion = {
      id: 'm',
      kind: 'close the debate',
      by: 'c',
      in: 'plenary',
      spoken: { inFavour: 0, against: 0 },
      rollCall: false,
    } as const
    const change = { motions: [motion] }
    expect(of('motion.speak', change)).toEqual([
      { type: 'motion.speak', by: 'a', in: 'plenary', on: 'm', side: 'in favour' },
      { type: 'motion.speak', by: 'a', in: 'plenary', on: 'm', side: 'against' },
    ])
    expect(of('motion.withdraw', change)).toEqual([{ type: 'motion.withdraw', by: 'c', in: 'plenary', on: 'm' }])
    expect(of('motion.put', change)).toEqual([
      { type: 'motion.put', by: 'president', in: 'plenary', on: 'vote', motion: 'm', method: 'show of hands' },
    ])
  })

  test('ask observers who are there to leave: all of them, and the one who speaks', () => {
    const leaving = (change: Partial<Context>, speaker = 'b') =>
      actsOfFloor(inRoom(change), { ...room, speaker }).flatMap((event) =>
        event.type === 'observers.askToLeave' ? [event.leaving] : [],
      )
    expect(leaving({})).toEqual([['observer']])
    expect(leaving({}, 'observer')).toEqual([['observer'], ['observer']])
    const application = { consultativeStatus: true, objections: [] } as const
    const accorded = { 'organization-1': { ...application, status: 'accorded' } } as const
    expect(leaving({ applications: accorded })).toEqual([['observer', 'organization-1']])
    expect(leaving({ applications: { 'organization-1': { ...application, status: 'pending' } } })).toEqual([
      ['observer'],
    ])
    expect(leaving({ private: { plenary: ['observer'] } })).toEqual([])
  })
})
