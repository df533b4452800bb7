/** Motions pending at once, to be put in order: whole orders to choose from, the right one the body's own. */
import { phrase, say } from '#src/language/say.ts'
import type { ConferenceEvent } from '#machines/events'
import type { ConferenceSnapshot } from '#machines/explain'
import { start, step } from '#machines/replay'
import { voteAskedFor } from '#machines/walksOfMeetings'
import type { MotionKind, RuleSet } from '#rules/ruleSet'
import { list } from '#src/words/language.ts'
import { points, rightly, wrongly, type Maker } from './making.ts'
import { motionNamed } from './named.ts'
import type { Random } from './random.ts'
import { isPermitted, roomOf } from './situations.ts'
import { tell } from './tell.ts'

const MOVERS = ['party-1', 'party-2', 'party-3'] as const
const place = { in: 'plenary' } as const
const POINT = 'the point of order'

const idOf = (kind: MotionKind): string => kind.replaceAll(' ', '-')

const moved = (kind: MotionKind, by: string): ConferenceEvent => ({
  type: 'motion.move',
  by,
  ...place,
  on: idOf(kind),
  motion: kind,
})

/** Whether this motion may be put before all others pending: the machine's answer. */
const goesFirst = (snapshot: ConferenceSnapshot, kind: MotionKind): boolean =>
  isPermitted(snapshot, {
    type: 'motion.put',
    by: 'president',
    ...place,
    on: 'vote',
    motion: idOf(kind),
    method: 'show of hands',
  })

/** The order in which the machine takes them: always the one that it lets be put, and then the others without it. */
const orderBy = (snapshot: ConferenceSnapshot): readonly MotionKind[] => {
  const order: MotionKind[] = []
  let here = snapshot
  while (here.context.motions.length > 0) {
    const next = here.context.motions.find(({ kind }) => goesFirst(here, kind))
    if (next === undefined) return []
    order.push(next.kind)
    here = step(here, { type: 'motion.withdraw', by: next.by, ...place, on: next.id }).snapshot
  }
  return order
}

const rulesOf = (law: RuleSet, kinds: readonly MotionKind[]): readonly string[] => [
  ...new Set(
    [
      law.slots['motion.precedence']?.rule ?? null,
      ...kinds.map((kind) => law.motions.find((motion) => motion.kind === kind)?.rule ?? null),
    ].filter((rule) => rule !== null),
  ),
]

type Item = MotionKind | typeof POINT
const named = (item: Item): string => (item === POINT ? phrase('the point of order') : motionNamed(item))
/** The same in every language: ids are kept with the answers. */
const idIn = (item: Item): string => (item === POINT ? 'the-point-of-order' : `the-motion-to-${idOf(item)}`)
const idFor = (items: readonly Item[]): string => items.map(idIn).join('.')
const saidInOrder = (items: readonly Item[]): string => {
  const [first = '', ...later] = items.map(named)
  const text = later.reduce((before, next) => say`${before}; then ${next}`, first)
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** The first pair that stands the wrong way round. */
const wrongPair = (items: readonly Item[], right: readonly Item[]): readonly [Item, Item] | null => {
  for (const [index, item] of items.entries())
    for (const later of items.slice(index + 1)) if (right.indexOf(later) < right.indexOf(item)) return [later, item]
  return null
}

const whyWrong = (law: RuleSet, items: readonly Item[], right: readonly Item[]) => {
  const pair = wrongPair(items, right)
  const [first, second] = pair ?? [POINT, POINT]
  const kinds = [first, second].filter((item) => item !== POINT)
  if (first === POINT)
    return {
      because: phrase('A point of order goes before every motion: the President rules on it at once.'),
      rules: [law.slots['chair.ruling']?.rule ?? null, ...rulesOf(law, kinds)].filter((rule) => rule !== null),
    }
  return {
    because: say`${saidInOrder([first])} goes before ${named(second)}, whichever was moved first.`,
    rules: rulesOf(law, kinds),
  }
}

const swapped = <Thing>(items: readonly Thing[], at: number): readonly Thing[] => {
  const [one, other] = [items[at], items[at + 1]]
  if (one === undefined || other === undefined) return items
  return [...items.slice(0, at), other, one, ...items.slice(at + 2)]
}

const others = (right: readonly Item[], asMoved: readonly Item[], random: Random): readonly (readonly Item[])[] => [
  asMoved,
  asMoved.toReversed(),
  ...right.slice(1).map((_, index) => swapped(right, index)),
  right.toReversed(),
  random.shuffled(right),
]

const MOST_WRONG = 3

export const orderMotions: Maker = (law, random, level) => {
  const input = roomOf(law, random)
  const all = law.motions.map(({ kind }) => kind)
  const many = Math.min(level + 1 + random.below(2), all.length)
  const kinds = random.shuffled(all).slice(0, Math.max(many, 2))
  const moving = kinds.map((kind, index) => moved(kind, MOVERS[index % MOVERS.length] ?? 'party-1'))
  const before = [...voteAskedFor(input), ...moving].reduce((here, event) => step(here, event).snapshot, start(input))
  const order = orderBy(before)
  if (order.length !== kinds.length) return null
  const isPoint = random.below(3) === 0
  const snapshot = isPoint
    ? step(before, { type: 'point.raise', by: 'party-1', ...place, about: 'other' }).snapshot
    : before
  const pointTaken = snapshot.context.order === 'point raised'
  const right: readonly Item[] = pointTaken ? [POINT, ...order] : order
  const asMoved: readonly Item[] = pointTaken ? [...kinds, POINT] : kinds
  const orders = new Set([idFor(right)])
  const wrong = others(right, asMoved, random)
    .filter((items) => {
      const id = idFor(items)
      return !orders.has(id) && orders.add(id).size > 0
    })
    .slice(0, MOST_WRONG)
  const question = pointTaken
    ? phrase('In which order are they dealt with?')
    : phrase('In which order are the motions put to the vote?')
  const point = pointTaken ? phrase('The President rules on the point of order before anything else. ') : ''
  return {
    situation: tell(snapshot, question, false),
    question,
    options: random.shuffled([
      rightly(idFor(right), saidInOrder(right), {
        because: say`${point}Motions are put in this order of precedence, and not in that in which they were moved: ${list(order.map(motionNamed))}.`,
        rules: rulesOf(law, order),
      }),
      ...wrong.map((items) => wrongly(idFor(items), saidInOrder(items), whyWrong(law, items, right))),
    ]),
    hardness: points(kinds.length > 2, kinds.length > 3, pointTaken, idFor(order) !== idFor(kinds)),
  }
}
