/** What turns a question, found by trying: every number of voters in every kind of change, one after the other. */
import { decide, type Question } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { bodyOf, MAJORITIES } from './smallBodies.ts'
import { votes } from './votes.ts'

/** The kinds of change, written apart from the rule under test: who goes where, by a letter for each place. */
export const KINDS: Readonly<Record<string, string>> = {
  'in favour to against': 'yn',
  'in favour to abstaining': 'ya',
  'abstaining to against': 'an',
  'abstaining to in favour': 'ay',
  'against to abstaining': 'na',
  'against to in favour': 'ny',
  'silent leave': 's-',
  'abstaining leave': 'a-',
  'in favour leave': 'y-',
  'against leave': 'n-',
  'arrive silent': '-s',
  'arrive in favour': '-y',
  'arrive against': '-n',
}

export interface Case {
  readonly ruleSet: RuleSet
  readonly question: Question
}

export const carried = ({ ruleSet }: Case, question: Question): boolean => {
  const answer = decide(ruleSet, question)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer.value.outcome === 'carried'
}

/** The question when so many have gone from place to place; null where there are not so many. */
export const moved = ({ ruleSet, question }: Case, counts: Readonly<Record<string, number>>): Question | null => {
  const { inFavour: y, against: n, abstaining: a } = question.tally
  const known = typeof question.present === 'number'
  const present = question.present ?? y + n + a
  const outside = known ? ruleSet.members.count - present : 0
  const rooms: Record<string, number> = { y, n, a, s: present - y - n - a, '-': outside }
  const then = { ...rooms }
  for (const [kind, count] of Object.entries(counts)) {
    if (count === 0) continue
    const [from = '', to = ''] = KINDS[kind] ?? ''
    if (!known && (from === '-' || to === '-')) return null
    rooms[from] = (rooms[from] ?? 0) - count
    then[from] = (then[from] ?? 0) - count
    then[to] = (then[to] ?? 0) + count
  }
  if (Object.values(rooms).some((room) => room < 0)) return null
  const left = n - (rooms['n'] ?? 0)
  const tally = votes(then['y'] ?? 0, then['n'] ?? 0, then['a'] ?? 0)
  const vetoes = Math.max(0, (question.vetoes ?? 0) - left)
  return { ...question, tally, vetoes, ...(known ? { present: present + outside - (then['-'] ?? 0) } : {}) }
}

/** Every way to share `total` over the kinds, as far as there are voters in each place. */
const shares = function* (
  total: number,
  kinds: readonly string[],
  rooms: Readonly<Record<string, number>>,
): Generator<Record<string, number>> {
  const [kind, ...rest] = kinds
  if (kind === undefined) {
    if (total === 0) yield {}
    return
  }
  const [from = ''] = KINDS[kind] ?? ''
  const room = rooms[from] ?? 0
  for (let count = Math.min(total, room); count >= 0; count -= 1)
    for (const others of shares(total - count, rest, { ...rooms, [from]: room - count }))
      yield count === 0 ? others : { [kind]: count, ...others }
}

const roomsOf = ({ ruleSet, question: { tally, present } }: Case): Readonly<Record<string, number>> => {
  const { inFavour: y, against: n, abstaining: a } = tally
  const inRoom = present ?? y + n + a
  return { y, n, a, s: inRoom - y - n - a, '-': typeof present === 'number' ? ruleSet.members.count - inRoom : 0 }
}

export const inWords = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')

/** The least total over all kinds that turns it, and every mixture of that total; undefined where it takes more than `most`. */
export const byTrying = (given: Case, most: number) => {
  const before = carried(given, given.question)
  for (let total = 1; total <= most; total += 1) {
    const found = [...shares(total, Object.keys(KINDS), roomsOf(given))].filter((counts) => {
      const after = moved(given, counts)
      return after !== null && carried(given, after) !== before
    })
    if (found.length > 0) return { least: total, found }
  }
  return undefined
}

/** Every way in which so many voters can stand: in favour, against, abstaining, silent, absent. */
const placings = (members: number, places = 5): readonly (readonly number[])[] =>
  places === 1
    ? [[members]]
    : Array.from({ length: members + 1 }, (_, here) => here).flatMap((here) =>
        placings(members - here, places - 1).map((others) => [here, ...others]),
      )

/** Every vote that a body of so many can come to, under each majority, with a veto and without. */
export const everyCase = (members: number): readonly Case[] =>
  placings(members).flatMap(([y = 0, n = 0, a = 0, s = 0]) =>
    MAJORITIES.flatMap((majority) =>
      [0, 1]
        .filter((vetoes) => vetoes <= n)
        .map((vetoes): Case => ({
          ruleSet: bodyOf({ majority, twoThirds: 'at least', veto: true, quorumOfVotes: false }, members),
          question: { matter: 'substance', tally: votes(y, n, a), present: y + n + a + s, vetoes },
        })),
    ),
  )
