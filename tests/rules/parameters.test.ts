/** Every number in every body's law turns something that a person could see: changed by one, it is found out. */
import { describe, expect, test } from 'vitest'
import { OFFICES, type Context } from '#machines/context'
import { initialContext, type Input } from '#machines/input'
import type { ConferenceEvent } from '#machines/events'
import { factsOf } from '#machines/facts'
import { decide } from '#rules/decide'
import { judge } from '#rules/judge'
import { isMatter, type Matter } from '#rules/matters'
import { placesOf } from '#rules/moves'
import type { RuleSet, Speakers } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { counting, LAWS } from '../support/laws.ts'
import { NUMBERS, type BodyNumbers, type Opening } from '../support/numbers.ts'

const ATTENDING = 150
const MEMBERS = 180

/** Whether so many satisfy the words of a rule on opening: by comparing those present with the rest. */
const opens = (opening: Opening | null, present: number, members: number, attending: number): boolean => {
  switch (opening) {
    case null:
      return true
    case 'at least one third of those attending':
      return present + present >= attending - present
    case 'at least one third of the members':
      return present + present >= members - present
    case 'at least one quarter of the members':
      return present + present + present >= members - present
    case 'at least half of those attending':
      return present >= attending - present
    case 'more than half of those attending':
      return present > attending - present
    case 'more than half of the members':
      return present > members - present
  }
}

const contextOf = (ruleSet: RuleSet, changes: Partial<Context> = {}, room: Partial<Input> = {}): Context => ({
  ...initialContext({
    ruleSet,
    participants: {
      president: { role: 'president', name: null },
      secretariat: { role: 'secretariat', name: null },
      a: { role: 'party', name: null },
    },
    participating: ATTENDING,
    present: 0,
    ...room,
  }),
  ...changes,
})

const place = { in: 'plenary' } as const
const opening: ConferenceEvent = { type: 'meeting.open', by: 'president', ...place, number: 1 }

/** How few can open a meeting, found by trying. */
const fewestToOpen = (holds: (present: number) => boolean): number => {
  let present = 0
  while (!holds(present) && present <= MEMBERS) present += 1
  return present
}

const sameSpeakers = (one: Speakers, other: Speakers | undefined): boolean =>
  one.inFavour === other?.inFavour && one.against === other.against

const bothSides = (allowed: (side: 'in favour' | 'against') => number): Speakers => ({
  inFavour: allowed('in favour'),
  against: allowed('against'),
})

const spokenOn = (ruleSet: RuleSet, type: 'division.speak' | 'reconsideration.speak'): Speakers =>
  bothSides((side) => factsOf(contextOf(ruleSet), { type, by: 'a', ...place, on: 'draft', side }).speakersOn.allowed)

const onMotion = (ruleSet: RuleSet, kind: RuleSet['motions'][number]['kind']): Speakers => {
  const pending = {
    id: 'm',
    kind,
    by: 'a',
    in: 'plenary',
    spoken: { inFavour: 0, against: 0 },
    rollCall: false,
  } as const
  return bothSides(
    (side) =>
      factsOf(contextOf(ruleSet, { motions: [pending] }), { type: 'motion.speak', by: 'a', ...place, on: 'm', side })
        .motion?.speakers ?? -1,
  )
}

/** Officers of one group before the next is one too many. */
const perGroup = (ruleSet: RuleSet): number | undefined => {
  const of = (count: number): boolean =>
    factsOf(
      contextOf(ruleSet, {
        nominations: Array.from({ length: count }, (_, index) => ({
          office: 'Vice-President' as const,
          group: 'African States',
          party: `party-${index}`,
        })),
      }),
      {
        type: 'officer.nominate',
        by: 'a',
        ...place,
        on: 'x',
        office: 'Vice-President',
        group: 'African States',
        party: 'a',
      },
    ).election.groupFull
  return Array.from({ length: 30 }, (_, count) => count).find(of)
}

/** How many are nominated where every place has one, and they are elected by acclamation. */
const fillingEveryPlace = (ruleSet: RuleSet): number | undefined => {
  const nominations = OFFICES.flatMap((office) =>
    Array.from({ length: ruleSet.offices[office] ?? 0 }, (_, index) => ({
      office,
      group: 'African States',
      party: `${office}-${index}`,
    })),
  )
  const acclaim = { type: 'election.acclaim', by: 'president', ...place, on: 'x' } as const
  const { asManyAsPlaces } = factsOf(contextOf(ruleSet, { nominations }), acclaim).election
  return asManyAsPlaces ? nominations.length : undefined
}

const listing = (daysBefore: number): ConferenceEvent => ({
  type: 'list.circulate',
  by: 'secretariat',
  ...place,
  on: 'applications',
  organizations: ['o'],
  daysBefore,
})

const shortestNotice = (ruleSet: RuleSet): number | undefined => {
  if (ruleSet.slots['observers.list']?.requires.family !== 'notice') return undefined
  return Array.from({ length: 200 }, (_, days) => days).find(
    (days) => judge(ruleSet, 'observers.list', factsOf(contextOf(ruleSet), listing(days))).bar !== 'notice-too-short',
  )
}

const mattersOf = (ruleSet: RuleSet): readonly Matter[] => Object.keys(ruleSet.matters).filter(isMatter)

/** How many could still come, beside the one who is there. */
const couldCome = (ruleSet: RuleSet): number | undefined => {
  const [matter] = mattersOf(ruleSet)
  if (matter === undefined) return undefined
  return placesOf(ruleSet, { matter, tally: { inFavour: 1, against: 0, abstaining: 0 }, present: 1 }).absent
}

const decidesAsWorded = (ruleSet: RuleSet): boolean => {
  const law = LAWS[ruleSet.id]
  if (law === undefined) return false
  return mattersOf(ruleSet).every((matter) => {
    const need = law.matters[matter]
    if (need === undefined) return false
    const count = counting(law, need)
    return Array.from({ length: 13 }, (_, inFavour) => inFavour).every((inFavour) =>
      [0, 3, 6].every((against) => {
        const tally = { inFavour, against, abstaining: 1 }
        const present = inFavour + against + 1
        const vote = { tally, members: 20, present, attending: 20, vetoes: 0, printed: null }
        const decided = decide(ruleSet, { matter, tally, members: 20, present, participating: 20 })
        return decided.ok && decided.value.outcome === count(vote).outcome
      }),
    )
  })
}

/** What of a body's law is not as its numbers were written down the second time. */
const differing = (ruleSet: RuleSet, numbers: BodyNumbers): readonly string[] => {
  const wanted = { participating: ATTENDING, present: 0 }
  const openers = fewestToOpen((present) => {
    const context = contextOf({ ...ruleSet, members: { ...ruleSet.members, count: MEMBERS } }, { present }, wanted)
    return judge(context.ruleSet, 'quorum.open', factsOf(context, opening)).holds
  })
  const checks: readonly (readonly [string, boolean])[] = [
    ['members', couldCome(ruleSet) === numbers.members - 1],
    ['otherwise', ruleSet.members.otherwise?.count === numbers.otherwise],
    ['opening', openers === fewestToOpen((present) => opens(numbers.opening, present, MEMBERS, ATTENDING))],
    ['votes', decidesAsWorded(ruleSet)],
    ['division', sameSpeakers(spokenOn(ruleSet, 'division.speak'), numbers.division)],
    ['reconsideration', sameSpeakers(spokenOn(ruleSet, 'reconsideration.speak'), numbers.reconsideration)],
    ['motions', ruleSet.motions.length === Object.keys(numbers.motions).length],
    ...ruleSet.motions.map(({ kind }) => [kind, sameSpeakers(onMotion(ruleSet, kind), numbers.motions[kind])] as const),
    ['officers', fillingEveryPlace(ruleSet) === numbers.officers],
    ['officers of a group', perGroup(ruleSet) === numbers.officersPerGroup],
    [
      'replies',
      factsOf(contextOf(ruleSet), { type: 'reply.accord', by: 'president', ...place, speakers: ['a'] }).replies
        .allowed === (numbers.replies ?? null),
    ],
    ['notice', shortestNotice(ruleSet) === numbers.notice],
  ]
  return checks.flatMap(([name, right]) => (right ? [] : [name]))
}

type Path = readonly string[]

/** Every number in the law, by where it stands. */
const numbersIn = (value: unknown, path: Path = []): readonly (readonly [Path, number])[] => {
  if (typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, [...path, key]))
}

const changedAt = <Value>(value: Value, [key, ...rest]: Path, change: (number: number) => number): Value => {
  if (key === undefined) return change(Number(value)) as Value
  if (Array.isArray(value))
    return value.map((part, index) => (String(index) === key ? changedAt(part, rest, change) : part)) as Value
  return Object.fromEntries(
    Object.entries(value as object).map(([name, part]) => [name, name === key ? changedAt(part, rest, change) : part]),
  ) as Value
}

describe.each(RULE_SETS.map((ruleSet) => [ruleSet.id, ruleSet] as const))('%s', (id, ruleSet) => {
  const numbers = NUMBERS[id]
  if (numbers === undefined) throw new Error(`no second numbers for ${id}`)
  // What is written in the book's prose, such as a title, is no number of the law.
  const all = numbersIn({ ...ruleSet, rules: [] })

  test('its numbers are those written down the second time', () => {
    expect(all.length).toBeGreaterThan(10)
    expect(differing(ruleSet, numbers)).toEqual([])
  })

  test('no number could be one more, or one less, without being found out', () => {
    const unseen = all.flatMap(([path, value]) =>
      [1, -1]
        .filter(
          (by) =>
            value + by >= 0 &&
            differing(
              changedAt(ruleSet, path, (number) => number + by),
              numbers,
            ).length === 0,
        )
        .map((by) => `${path.join('.')}: ${value} as ${value + by}`),
    )
    expect(unseen).toEqual([])
  })
})
