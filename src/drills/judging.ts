/** What the machine says of an act: in order, or barred; by what; and which reasons do not bar it. */
import { phrase, say, words } from '#src/language/say.ts'
import { chartOfConference } from '#machines/chart'
import type { About } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { explain, salient, standsOn, type ConferenceSnapshot } from '#machines/explain'
import { factsOf } from '#machines/facts'
import { ruleNumbersOf, step } from '#machines/replay'
import type { Bar } from '#rules/bars'
import { judge, type Verdict } from '#rules/judge'
import type { RuleSet } from '#rules/ruleSet'
import { titleOfRule } from '#rules/sets/titles'
import type { Slot } from '#rules/slots'
import { reasonOf } from '#src/words/bars.ts'
import { barsOf } from './barsOf.ts'
import { hasCommittee } from './home.ts'
import type { Reason } from './making.ts'
import { questionNamed } from './named.ts'
import { isPermitted } from './situations.ts'

export interface Judged {
  readonly event: ConferenceEvent
  readonly permitted: boolean
  /** The verdict that bars it, named first; null where it is in order. */
  readonly bar: Verdict | null
  /** The numbers of the rules that it stands on or that bar it: the most particular first. */
  readonly rules: readonly string[]
  /** All that was judged: of an act in order what holds, else what does not. */
  readonly verdicts: readonly Verdict[]
}

/** Of an act in order, the rules that it stands on; of ballots, not those of the majority that they come to. */
const rulesOf = (snapshot: ConferenceSnapshot, event: ConferenceEvent, held: readonly Verdict[]): readonly string[] => {
  const { slots } = snapshot.context.ruleSet
  const taken = step(snapshot, event)
  const particular =
    event.type === 'ballots.cast' || event.type === 'ballots.correct'
      ? taken.slots.flatMap((slot) => slots[slot]?.rule ?? [])
      : ruleNumbersOf(taken)
  // Where its own rule has no known number, the general ones that every act stands on say nothing of it.
  const cited = salient(held.map(({ slot }) => slot).filter((slot) => !slot.startsWith('majority.'))).flatMap(
    (slot) => slots[slot]?.rule ?? [],
  )
  return [...new Set(particular.length > 0 ? particular : cited.slice(0, 1))]
}

/** Judges the act here. */
export const judged = (snapshot: ConferenceSnapshot, event: ConferenceEvent): Judged => {
  const all = explain(snapshot, event)
  if (isPermitted(snapshot, event)) {
    const held = all.filter(({ holds }) => holds)
    return { event, permitted: true, bar: null, rules: rulesOf(snapshot, event, held), verdicts: held }
  }
  const failing = all.filter(({ holds }) => !holds)
  const [bar = null] = failing
  return { event, permitted: false, bar, rules: bar === null || bar.rule === null ? [] : [bar.rule], verdicts: failing }
}

/** Reasons whose words have numbers or names in them, said without: the numbers are for the explanation. */
const WITHOUT_NUMBERS = words<{ readonly [B in Bar]?: string }>({
  'too-few-present': 'Too few are present.',
  'notice-too-short': 'Too few days of notice were given.',
  'not-next-on-roll': 'It is not the name that is called next.',
  'more-cast-than-present': 'More votes are cast than are present.',
  'earlier-proposal-first': 'Another draft was submitted before it, and is voted on first.',
})

/** A bar as an option says it. */
export const barText = (bar: Bar, law: RuleSet): string =>
  WITHOUT_NUMBERS[bar] ??
  reasonOf(
    {
      slot: 'meeting.sitting',
      rule: null,
      paragraph: null,
      holds: false,
      bar,
      have: null,
      need: null,
      base: null,
      decision: null,
      earlier: null,
    },
    law,
  )

/** Why the act is barred, with its numbers. */
export const barReason = (verdict: Verdict, law: RuleSet): Reason => ({
  because:
    verdict.bar === 'earlier-proposal-first' && verdict.earlier !== null
      ? say`${questionNamed(verdict.earlier)} was submitted before it, and is voted on first.`
      : reasonOf(verdict, law),
  rules: verdict.rule === null ? [] : [verdict.rule],
})

/** What the rule of this number is called; null where no rule is named. */
const titleOf = (law: RuleSet, number: string | null | undefined): string | null =>
  number === null || number === undefined ? null : phrase(titleOfRule(law, number) ?? number)

const quorumTold = (have: number, need: number): string => say`${have} are present; the quorum is ${need}.`

/** Why an act is in order: what it stands on, and the quorum where one is judged. */
export const permittedReason = ({ rules, verdicts }: Judged, law: RuleSet): Reason => {
  const quorum = verdicts.find(({ base }) => base !== null)
  const title = titleOf(law, rules[0])
  const met =
    title === null
      ? phrase('Nothing bars it: the rule that it stands on is met.')
      : say`Nothing bars it: the rule that it stands on (“${title}”) is met.`
  return {
    because: quorum === undefined ? met : `${met} ${quorumTold(quorum.have ?? 0, quorum.need ?? 0)}`,
    rules: [...new Set([...rules, ...(quorum === undefined || quorum.rule === null ? [] : [quorum.rule])])],
  }
}

const ABOUTS: readonly About[] = [{}, { region: 'observers' }, { region: 'business' }]

/** A reason that does not bar this act here, though the act stands on the rule somewhere. */
export interface Idle {
  readonly bar: Bar
  readonly verdict: Verdict
}

/**
 * Reasons that are wrong here: of rules that the act stands on somewhere, and that hold in every way in which they could
 * be asked here. A rule that fails in any way is left out whole, so that no wrong reason is half right.
 */
export const idleBars = (snapshot: ConferenceSnapshot, event: ConferenceEvent): readonly Idle[] => {
  const { context } = snapshot
  const { ruleSet } = context
  const facts = ABOUTS.map((about) => factsOf(context, event, about))
  const slots = standsOn(event.type).filter((slot) => !slot.startsWith('majority.'))
  const ways = new Map<Slot, readonly Verdict[]>(
    slots.map((slot) => [slot, facts.map((each) => judge(ruleSet, slot, each))]),
  )
  const failing = new Set<Bar>([...ways.values()].flat().flatMap(({ bar }) => bar ?? []))
  const found = new Map<Bar, Idle>()
  for (const [slot, verdicts] of ways) {
    const [verdict] = verdicts
    if (verdict === undefined || verdicts.some(({ holds }) => !holds) || verdict.rule === null) continue
    for (const bar of barsOf(ruleSet, slot)) {
      // Where one body meets and no other, that is no answer to mistake for the right one.
      if (bar === 'another-body-sits' && !hasCommittee(ruleSet)) continue
      if (!failing.has(bar) && !found.has(bar)) found.set(bar, { bar, verdict })
    }
  }
  return [...found.values()]
}

/** Conditions of the room and of the question in hand, that some acts are subject to and others are not. */
const OF_THE_ROOM: readonly Slot[] = [
  'quorum.decide',
  'list.open',
  'debate.open',
  'debate.notAdjourned',
  'motion.none',
  'nature.settled',
  'proposal.ready',
  'proposal.unamended',
  'cost.stated',
  'amendment.done',
  'part.done',
  'competence.first',
]

/**
 * What is so in the room, and would bar other acts, but not this one: no act of its type stands on it, nor on another rule
 * that can give the same reason.
 */
export const trapsFor = (snapshot: ConferenceSnapshot, event: ConferenceEvent): readonly Idle[] => {
  const { context } = snapshot
  const own = slotsOf(event.type)
  const facts = factsOf(context, event)
  const mayBar = new Set([...own].flatMap((slot) => barsOf(context.ruleSet, slot)))
  return OF_THE_ROOM.filter((slot) => !own.has(slot)).flatMap((slot): Idle[] => {
    const verdict = judge(context.ruleSet, slot, facts)
    const { bar } = verdict
    if (bar === null || verdict.rule === null || mayBar.has(bar)) return []
    return [{ bar, verdict }]
  })
}

const idleBecause = ({ verdict }: Idle, law: RuleSet): string => {
  const title = titleOf(law, verdict.rule)
  if (!verdict.holds)
    return title === null
      ? phrase('It is so, but it does not bar this act: the rule is on other acts.')
      : say`It is so, but it does not bar this act: the rule (“${title}”) is on other acts.`
  if (verdict.base !== null) return quorumTold(verdict.have ?? 0, verdict.need ?? 0)
  return title === null
    ? phrase('That is not so here: what this rule asks for is met.')
    : say`That is not so here: what this rule (“${title}”) asks for is met.`
}

/** Why a reason does not bar: what the rule asks for is met, or it asks nothing of this act. */
export const idleReason = (idle: Idle, law: RuleSet): Reason => ({
  because: idleBecause(idle, law),
  rules: idle.verdict.rule === null ? [] : [idle.verdict.rule],
})

const numbersByType = new Map<string, ReadonlySet<Slot>>()

/** Every slot that an act of this type stands on anywhere, standing conditions included. */
export const slotsOf = (type: ConferenceEvent['type']): ReadonlySet<Slot> => {
  const known = numbersByType.get(type)
  if (known !== undefined) return known
  const slots = new Set(chartOfConference().edges.flatMap(({ event, rules }) => (event === type ? rules : [])))
  numbersByType.set(type, slots)
  return slots
}
