/** Who is tried for what: everybody in the room in their own place, and each kind of them once. */
import { describe, expect, test } from 'vitest'
import { actsAt, actsOf, conceivable, dueAt, othersIn } from '#machines/acts'
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

  test('is whoever has the role, by whatever name', () => {
    const named = inRoom({
      participants: {
        ghana: { role: 'party', name: null },
        chair: { role: 'president', name: null },
        unodc: { role: 'secretariat', name: null },
      },
    })
    expect(by(named, 'ruling.stand')).toEqual(['chair'])
    expect(by(named, 'delegations.arrive')).toEqual(['unodc'])
    expect(by(named, 'floor.request')).toEqual(['ghana'])
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

  test('of another who has such an office is the same, in that person’s name', () => {
    const another = (role: 'president' | 'secretariat') => {
      const participants = { ...opened.context.participants, another: { role, name: null } }
      const done = actsOf(start({ ...body, participants }), names, 'another').map(({ event }) => event)
      return new Set(done.flatMap((event) => (event.by === 'another' ? [event.type] : [])))
    }
    expect(another('president').has('ruling.stand')).toBe(true)
    expect(another('president').has('delegations.arrive')).toBe(false)
    expect(another('secretariat').has('delegations.arrive')).toBe(true)
    expect(another('secretariat').has('ruling.stand')).toBe(false)
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
    'org-4': person('organization'),
  }
  const application = { consultativeStatus: true, objections: [] } as const
  const context = inRoom({
    participants,
    applications: {
      'org-2': { ...application, status: 'pending' },
      'org-3': { ...application, status: 'pending' },
      'org-4': { ...application, status: 'accorded' },
    },
  })
  expect(othersIn(context)).toEqual(['observer-1', 'signatory', 'org-1', 'org-2', 'org-4'])
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
