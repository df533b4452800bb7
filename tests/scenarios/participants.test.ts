import { describe, expect, test } from 'vitest'
import { readScenario } from '#scenarios/load'
import { copyOf } from '#scenarios/own'
import {
  addParticipant,
  isNameTaken,
  keptIn,
  nameParticipant,
  removeParticipant,
  stepsNaming,
} from '#scenarios/participants'
import { newScenario } from '#src/library/newScenario.ts'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'

const wanted = { title: 'Ours', body: 'Our club', ruleSet: 'untoc-cop', about: '', source: null }
const club = newScenario({ ...wanted, who: { names: ['Ana', 'Bruno', 'Chloé'] } }, 'own-club')
const isSound = (scenario: unknown) => expect(readScenario(scenario)).toEqual({ ok: true, document: scenario })

describe('who takes part in a class', () => {
  test('somebody who comes later is a member, and takes part', () => {
    const more = addParticipant(club, 'Daría', 'party')
    isSound(more)
    expect(more.participants['daria']).toEqual({ role: 'party', name: 'Daría' })
    expect([more.membership, more.participating]).toEqual([4, 4])
  })

  test('an observer is no member', () => {
    const more = addParticipant(club, 'Press', 'observer')
    expect([more.membership, more.participating]).toEqual([3, 3])
  })

  test('a regional organization that is a party is counted with the members', () => {
    const union = { role: 'regional organization', name: 'Union', memberParties: [] } as const
    const joined = {
      ...club,
      membership: 4,
      participants: { ...club.participants, union: { ...union, memberParties: [] } },
    }
    expect(addParticipant(joined, 'Daría', 'party').membership).toBe(5)
  })

  test('numbers that say something else stay as they are', () => {
    const more = addParticipant({ ...club, membership: 190, participating: 2 }, 'Daría', 'party')
    expect([more.membership, more.participating]).toEqual([190, 2])
  })

  test('one who leaves is a member no longer; the last member stays', () => {
    const fewer = removeParticipant(removeParticipant(club, 'ana'), 'bruno')
    isSound(fewer)
    expect([fewer.membership, fewer.participating]).toEqual([1, 1])
    expect(keptIn(fewer, 'chloe')).toEqual({ because: 'the last member' })
  })

  test('another of the same letters has an id of its own', () => {
    expect(Object.keys(addParticipant(club, 'ANA!', 'party').participants)).toContain('ana-1')
  })

  test('a name is taken however it is written, but not from oneself', () => {
    expect(isNameTaken(club, 'CHLOÉ')).toBe(true)
    expect(isNameTaken(club, 'chloé', 'chloe')).toBe(false)
    expect(isNameTaken(club, 'Chloe')).toBe(false)
  })

  test('a name is changed in its place; one that is not known stays unknown', () => {
    expect(nameParticipant(club, 'ana', null).participants['ana']).toEqual({ role: 'party', name: null })
    expect(nameParticipant(club, 'nobody', 'N')).toEqual(club)
  })
})

test('officers stay, and whoever a step names, by whatever part of it', () => {
  const record = copyOf(FIRST_SCENARIO, 'own-record', 'Mine')
  const ids = Object.keys(record.participants)
  const because = new Map(ids.map((id) => [id, keptIn(record, id)?.because ?? null]))
  expect(because.get('president')).toBe('an officer')
  // The organizations that asked for the floor are named in a list, and act in none.
  const listed = record.events.flatMap(({ event }) => ('organizations' in event ? event.organizations : []))
  expect(listed.length).toBeGreaterThan(0)
  for (const id of listed) {
    expect(because.get(id)).toBe('named in steps')
    expect(stepsNaming(record, id).length).toBeGreaterThan(0)
  }
  // Whoever may go, goes without harm.
  for (const id of ids.filter((one) => because.get(one) === null)) isSound(removeParticipant(record, id))
})

test.each(['Plenary', 'Observers', 'Count', 'Organizations', 'Procedure'])(
  'somebody called %s is named in no step that only has the word',
  (name) => {
    const record = copyOf(FIRST_SCENARIO, 'own-record', 'Mine')
    const more = addParticipant(record, name, 'party')
    const id = name.toLowerCase()
    expect(more.participants[id]).toEqual({ role: 'party', name })
    expect(keptIn(more, id)).toBeNull()
  },
)

test('a vote by name keeps who cast it, and an organization keeps its members', () => {
  const [first, ...others] = club.events
  if (first === undefined) throw new Error('no step')
  const vote = {
    ...first,
    id: 'vote',
    event: {
      type: 'vote.count',
      by: 'secretariat',
      in: 'plenary',
      ballots: { by: 'name', votes: { ana: 'yes' } },
    },
  }
  const voted = { ...club, events: [first, ...others, vote] } as typeof club
  expect(keptIn(voted, 'ana')).toEqual({ because: 'named in steps', steps: 1 })
  expect(stepsNaming(voted, 'ana')).toEqual(['vote'])
  expect(keptIn(voted, 'bruno')).toBeNull()
  const union = { role: 'regional organization', name: 'Union', memberParties: ['bruno'] } as const
  const joined = { ...club, participants: { ...club.participants, union: { ...union, memberParties: ['bruno'] } } }
  expect(keptIn(joined, 'bruno')).toEqual({ because: 'a member of an organization' })
  expect(keptIn(joined, 'union')).toBeNull()
})
