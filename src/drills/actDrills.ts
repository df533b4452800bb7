/** Drills on one act in a situation: is it in order, and which rule decides it? */
import { phrase, say } from '#src/language/say.ts'
import type { ConferenceEvent } from '#machines/events'
import type { Bar } from '#rules/bars'
import type { RuleSet } from '#rules/ruleSet'
import { titleOfRule } from '#rules/sets/titles'
import type { Slot } from '#rules/slots'
import { capital } from '#src/words/language.ts'
import type { DrillOption, Level } from './drill.ts'
import { barsOf } from './barsOf.ts'
import {
  barReason,
  barText,
  idleBars,
  idleReason,
  judged,
  permittedReason,
  slotsOf,
  trapsFor,
  type Idle,
  type Judged,
} from './judging.ts'
import { levelOf, points, rightly, wrongly, type Drawn, type Maker } from './making.ts'
import type { Random } from './random.ts'
import { situationAnywhere, type Situation } from './situations.ts'
import { isOpening, sentencesOf, weightOf } from './tell.ts'
import { wishTold } from './tellAct.ts'

/** What one sees at a glance. */
export const OBVIOUS: ReadonlySet<Bar> = new Set([
  'no-meeting-open',
  'no-such-question',
  'no-such-vote',
  'not-a-party',
  'not-the-chair',
  'not-the-secretariat',
])

/** What every act in a meeting is subject to, so that it would bar most of the time. */
const COMMON: ReadonlySet<Slot> = new Set([
  'meeting.sitting',
  'question.addressed',
  'chair.ruling',
  'chair.powers',
  'vote.conduct',
  'vote.inHand',
])

/** What makes it hard to see whether an act is in order, a point each. */
const hardnessOfAct = ({ snapshot }: Situation, act: Judged, weight: number): number => {
  const { order, motions, votes, debate } = snapshot.context
  const quorum = act.verdicts.find(({ base }) => base !== null)
  return points(
    weight >= 4,
    weight >= 7,
    act.permitted && weight >= 2,
    act.permitted && (order !== 'quiet' || motions.length > 0 || Object.keys(votes).length > 0 || debate !== 'open'),
    act.bar !== null && act.bar.bar !== null && !OBVIOUS.has(act.bar.bar),
    quorum !== undefined && Math.abs((quorum.have ?? 0) - (quorum.need ?? 0)) <= 1,
    act.verdicts.filter(({ holds }) => !holds).length > 1,
  )
}

/** So many acts of a situation are judged, beside those that a rule which seldom decides may bar. */
const TRIED = 8

interface Candidate {
  readonly situation: Situation
  readonly act: Judged
  readonly told: string
  readonly wish: string
  readonly hardness: number
}

/** Whether anything is asked by it: a rule with a number decides. Of an act that is only early or late, none does. */
const isAskable = ({ bar, rules }: Judged): boolean =>
  rules.length > 0 && bar?.bar !== 'no-rule' && bar?.bar !== 'not-at-this-stage'

const citing = new WeakMap<RuleSet, ReadonlyMap<string, number>>()

/** How many conditions stand on each rule of a body. */
const citingIn = (law: RuleSet): ReadonlyMap<string, number> => {
  const known = citing.get(law)
  if (known !== undefined) return known
  const counts = new Map<string, number>()
  for (const answer of Object.values(law.slots))
    if (typeof answer?.rule === 'string') counts.set(answer.rule, (counts.get(answer.rule) ?? 0) + 1)
  citing.set(law, counts)
  return counts
}

/** A rule that one condition alone stands on would come up seldom: it is asked about where it decides. */
const isSeldomMet = (law: RuleSet, { rules: [deciding] }: Judged): boolean =>
  deciding !== undefined && citingIn(law).get(deciding) === 1

/** Whether such a rule can bar an act of this type. */
const maySeldomBar = (law: RuleSet, type: ConferenceEvent['type']): boolean =>
  [...slotsOf(type)].some(
    (slot) => citingIn(law).get(law.slots[slot]?.rule ?? '') === 1 && barsOf(law, slot).length > 0,
  )

/** Acts of one situation, those nearest to the level first; in order or not, as chance has it. */
export const candidates = (law: RuleSet, random: Random, level: Level): readonly Candidate[] => {
  const situation = situationAnywhere(law, random)
  const { snapshot, acts } = situation
  const permitted = random.below(2) === 0
  // One act of a type, so that those of which there are few come as often as those of which there are many.
  const oneOfEach = [...new Map(random.shuffled(acts).map((event) => [event.type, event])).values()]
  // Mostly also those that a rule may decide which seldom does, in whatever way they are done.
  const favoured = random.below(3) > 0
  const seldom = favoured ? acts.filter(({ type }) => maySeldomBar(law, type)) : []
  const tried = new Set([...random.shuffled(oneOfEach).slice(0, TRIED), ...seldom])
  const found = [...tried].flatMap((event: ConferenceEvent): Candidate[] => {
    const act = judged(snapshot, event)
    if (!isAskable(act)) return []
    const wish = wishTold(snapshot.context, event)
    const told = sentencesOf(snapshot, wish, isOpening(event))
    return [{ situation, act, told: told.join(' '), wish, hardness: hardnessOfAct(situation, act, weightOf(told)) }]
  })
  const distance = ({ act, hardness }: Candidate): number =>
    10 * Math.abs(levelOf(hardness) - level) +
    (act.permitted === permitted ? 0 : 5) +
    (act.bar !== null && COMMON.has(act.bar.slot) ? 1 : 0) -
    (favoured && isSeldomMet(law, act) ? 6 : 0)
  return found.toSorted((one, other) => distance(one) - distance(other))
}

const IN_ORDER = 'in-order'
const MOST_REASONS = 3

/** One reason a rule of the machine, those that are particular to the act before those of every act. */
const mostTelling = (idle: readonly Idle[]): readonly Idle[] => {
  const bySlot = [...new Map(idle.map((each) => [each.verdict.slot, each])).values()]
  const rank = ({ verdict }: Idle): number => (COMMON.has(verdict.slot) ? 1 : 0)
  // One of every act stays among them, so that a reason of this sort is no sign.
  const [first, second, ...others] = bySlot.toSorted((one, other) => rank(one) - rank(other))
  const common = others.filter((each) => rank(each) === 1)
  return [first, second, ...common, ...others].filter((each) => each !== undefined)
}

/** The options: in order, the reason that bars it, and reasons that do not. */
const verdictOptions = ({ situation, act }: Candidate, random: Random): readonly DrillOption[] => {
  const { snapshot } = situation
  const { ruleSet: law } = snapshot.context
  const said = (bar: Bar): string => say`Out of order: ${barText(bar, law)}`
  // What is so and does not bar is the better trap; all that does bar is left out.
  const [trap] = random.shuffled(trapsFor(snapshot, act.event))
  const traps = trap === undefined ? [] : [trap]
  const met = mostTelling(random.shuffled(idleBars(snapshot, act.event))).filter(({ bar }) => bar !== trap?.bar)
  const idle = [...traps, ...met].slice(0, MOST_REASONS)
  const wrong = idle.map((each) => wrongly(each.bar, said(each.bar), idleReason(each, law)))
  if (act.bar === null || act.bar.bar === null)
    return [rightly(IN_ORDER, phrase('In order'), permittedReason(act, law)), ...random.shuffled(wrong)]
  const reason = barReason(act.bar, law)
  return [
    wrongly(IN_ORDER, phrase('In order'), reason),
    ...random.shuffled([
      rightly(act.bar.bar, said(act.bar.bar), reason),
      ...wrong.filter(({ id }) => id !== act.bar?.bar),
    ]),
  ]
}

const drawnFrom = ({ told, hardness }: Candidate, question: string, options: readonly DrillOption[]): Drawn => ({
  situation: told,
  question,
  options,
  hardness,
})

export const inOrder: Maker = (law, random, level) => {
  for (const candidate of candidates(law, random, level)) {
    const options = verdictOptions(candidate, random)
    if (options.length >= 2) return drawnFrom(candidate, say`${candidate.wish}. Is that in order?`, options)
  }
  return null
}

const ruleText = (law: RuleSet, number: string): string | null => {
  const title = titleOfRule(law, number)
  return title === undefined
    ? null
    : say`${/^\d/.test(number) ? say`Rule ${number}` : capital(phrase(number))}: ${phrase(title)}`
}

/** The numbers that may bear on the act in any way: none of them is a wrong answer. */
const bearing = (law: RuleSet, act: Judged): ReadonlySet<string> =>
  new Set([
    ...act.rules,
    ...act.verdicts.flatMap(({ rule }) => rule ?? []),
    ...[...slotsOf(act.event.type)].flatMap((slot) => law.slots[slot]?.rule ?? []),
    ...law.motions.flatMap(({ rule }) => (act.event.type.startsWith('motion.') ? (rule ?? []) : [])),
  ])

/** Of other rules that the machine knows to enforce, those of the same chapter first. */
const otherRules = (law: RuleSet, act: Judged, right: string, random: Random): readonly string[] => {
  const bears = bearing(law, act)
  const chapter = law.rules.find(({ number }) => number === right)?.chapter
  const enforced = new Set(Object.values(law.slots).flatMap((answer) => answer?.rule ?? []))
  const others = random.shuffled(law.rules.filter(({ number }) => enforced.has(number) && !bears.has(number)))
  return others
    .toSorted((one, other) => Number(other.chapter === chapter) - Number(one.chapter === chapter))
    .map(({ number }) => number)
}

export const whichRule: Maker = (law, random, level) => {
  for (const candidate of candidates(law, random, level)) {
    const { act, wish } = candidate
    const [right] = act.rules
    const text = right === undefined ? null : ruleText(law, right)
    if (right === undefined || text === null) continue
    const reason = act.bar === null ? permittedReason({ ...act, rules: [right] }, law) : barReason(act.bar, law)
    const wrong = otherRules(law, act, right, random)
      .slice(0, 3)
      .flatMap((number): DrillOption[] => {
        const said = ruleText(law, number)
        if (said === null || number === right) return []
        const because = say`Nothing in this act turns on it. It is decided by another: ${text}.`
        return [wrongly(number, said, { because, rules: [number, right] })]
      })
    if (wrong.length === 0) continue
    const verdict = act.permitted
      ? phrase('It is in order. Which of these rules does it stand on?')
      : phrase('It is out of order. Which of these rules bars it?')
    return drawnFrom(candidate, say`${wish}. ${verdict}`, random.shuffled([rightly(right, text, reason), ...wrong]))
  }
  return null
}
