import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import un from '../../../scenarios/members/un-2022.json'
import untoc from '../../../scenarios/members/untoc-2022.json'
import { RULE_SETS, ruleSetById } from '#rules/sets/byId'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { membersSchema } from '#scenarios/schema'
import { addressOf, readAddress } from '#src/workbench/address.ts'
import { blankUnder, type Asked, type Standing } from '#src/workbench/asked.ts'
import { boardOf, isAssumed, withCast } from '#src/workbench/boards.ts'
import { countsOf, rollById } from '#src/workbench/roll.ts'
import { rollOfferOf } from '#src/workbench/rollOffers.ts'
import { loadRoll, recordedRollId, rollInAddress, type NamedRoll } from '#src/workbench/rolls.ts'

const loaded = async (id: string): Promise<NamedRoll> => {
  const roll = await loadRoll(id)
  if (roll === undefined) throw new Error(`no roll ${id}`)
  return roll
}

describe('the lists of names', () => {
  test('the Members of the United Nations, with their groups and the European Union', () => {
    const { members, id } = membersSchema.parse(un)
    const groups: Record<string, number> = {}
    for (const { group } of members) groups[group ?? 'none'] = (groups[group ?? 'none'] ?? 0) + 1
    expect(id).toBe('un-2022')
    expect(new Set(members.map((member) => member.id)).size).toBe(193)
    expect(new Set(members.map(({ iso }) => iso)).size).toBe(193)
    expect(groups).toEqual({
      'African States': 54,
      'Asia-Pacific States': 54,
      'Eastern European States': 23,
      'Latin American and Caribbean States': 33,
      'Western European and other States': 29,
    })
    expect(members.filter(({ europeanUnion }) => europeanUnion)).toHaveLength(27)
  })

  test('are in English alphabetical order', () => {
    for (const { members } of [un, untoc]) {
      const names = members.map(({ name }) => name)
      expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare))
    }
  })

  test('say the same of a State that is on both', () => {
    const parties = new Map(untoc.members.map((member) => [member.id, member]))
    const both = un.members.flatMap((member) => {
      const party = parties.get(member.id)
      return party === undefined ? [] : [{ member, party }]
    })
    expect(both).toHaveLength(185)
    for (const { member, party } of both) {
      expect([member.iso, member.group, member.europeanUnion]).toEqual([party.iso, party.group, party.europeanUnion])
    }
  })

  test('every body is offered a list that is here, and those whose members are not known here say so', async () => {
    for (const { id, members } of RULE_SETS) {
      const offer = rollOfferOf(id)
      const roll = await loaded(offer.roll)
      const ids = roll.members.map((member) => member.id)
      expect(offer.permanent.filter((permanent) => !ids.includes(permanent))).toEqual([])
      const own = offer.how === 'members'
      expect({ id, names: own ? roll.members.length : null }).toEqual({ id, names: own ? members.count : null })
    }
    expect(rollOfferOf('iwc').how).toBe('assumed')
    expect(rollOfferOf('toString').how).toBe('assumed')
    expect(rollOfferOf('unsc')).toMatchObject({ how: 'chosen', permanent: { length: 5 } })
  })

  test('a list that is not here is no list', async () => {
    expect(await loadRoll('nowhere')).toBeUndefined()
    expect(await loadRoll('unga-1971-china@no-such-step')).toBeUndefined()
    expect(await loadRoll('nowhere@vote-1')).toBeUndefined()
  })
})

describe('a board in an address', () => {
  const rollOrder = (id: string) => {
    const roll = rollById(id)
    return roll && { id, members: roll.members.map((member) => member.id) }
  }
  const known = { ruleSet: ruleSetById, roll: rollOrder }
  const standing = fc.constantFrom<Standing>('yes', 'no', 'abstain', 'present')

  test('says which list it needs, wherever it stands', () => {
    expect(rollInAddress('#/workbench/unga-plenary/appeal/by-name/roll=un-2022:yyn')).toBe('un-2022')
    expect(rollInAddress('#/workbench/unga-plenary/appeal/by-name/members=15,roll=un-2022:yyn')).toBe('un-2022')
    expect(rollInAddress('#/workbench/unga-plenary/appeal/1-2-3')).toBeNull()
    expect(rollInAddress('')).toBeNull()
  })

  test.each(['un-2022', 'untoc-2022', recordedRollId('unga-1971-china', 'ballots-7')])(
    'comes back, name by name: %s',
    async (id) => {
      const members = (await loaded(id)).members.map((member) => member.id)
      fc.assert(
        fc.property(fc.dictionary(fc.constantFrom(...members), standing, { noNullPrototype: true }), (standings) => {
          const asked: Asked = {
            ...blankUnder(ungaPlenary),
            votes: { by: 'name', roll: id, standings },
          }
          const address = addressOf(asked, known)
          expect(rollInAddress(address)).toBe(id)
          expect(readAddress(address.replace('#/workbench/', ''), ungaPlenary, known)).toEqual({ asked, faults: [] })
        }),
        { numRuns: 50 },
      )
    },
  )
})

describe('a board', () => {
  test('the European Union casts the votes of its members, and never beside one of them', async () => {
    await loaded('untoc-2022')
    const standings = { 'european-union': 'yes', norway: 'no' } as const
    expect(countsOf({ by: 'name', roll: 'untoc-2022', standings })).toEqual({
      ok: true,
      value: { inFavour: 27, against: 1, abstaining: 0, silent: 0 },
    })
    expect(countsOf({ by: 'name', roll: 'untoc-2022', standings: { ...standings, france: 'no' } })).toMatchObject({
      ok: false,
      problems: [{ name: 'organization-and-members-both-vote', found: 'france' }],
    })
  })

  test('who is made absent is on it no more', () => {
    expect(withCast({ norway: 'yes', sweden: 'no' }, ['norway', 'denmark'], 'absent')).toEqual({ sweden: 'no' })
    expect(withCast({ norway: 'yes' }, ['sweden'], 'present')).toEqual({ norway: 'yes', sweden: 'present' })
  })

  test('takes votes by any usual name, and tells which names it has no place for', async () => {
    const roll = await loaded('un-2022')
    expect(boardOf({ norway: 'yes', 'South Korea': 'no', Freedonia: 'abstain' }, roll)).toEqual({
      votes: { by: 'name', roll: 'un-2022', standings: { norway: 'yes', 'republic-of-korea': 'no' } },
      unplaced: ['Freedonia'],
    })
  })

  test('nobody’s vote is known before the user gives it', async () => {
    for (const id of ['un-2022', 'untoc-2022']) expect((await loaded(id)).recorded).toEqual({})
  })
})

describe('a recorded vote by name', () => {
  test('opens on a board of the names of its time, as the record counts it', async () => {
    const roll = await loaded(recordedRollId('unga-1971-china', 'ballots-7'))
    const { votes, unplaced } = boardOf(roll.recorded, roll)
    expect(unplaced).toEqual([])
    expect(roll.members).toHaveLength(131)
    expect(countsOf(votes)).toEqual({ ok: true, value: { inFavour: 76, against: 35, abstaining: 17, silent: 0 } })
  })

  test('what the record says is not assumed, and what differs from it is', async () => {
    const roll = await loaded(recordedRollId('unga-1971-china', 'ballots-7'))
    const { votes } = boardOf(roll.recorded, roll)
    expect(roll.members.filter(({ id }) => isAssumed(votes.standings, roll, id))).toEqual([])
    const changed = withCast(votes.standings, ['canada'], 'no')
    expect(roll.members.filter(({ id }) => isAssumed(changed, roll, id)).map(({ id }) => id)).toEqual(['canada'])
  })
})
