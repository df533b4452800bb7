/**
 * Two bodies, question by question: what each answers, under which rule and how well that is known; and whether the law
 * differs. That is judged from what the answers demand, never from their words or the numbers of their rules.
 */
import { MATTERS, type Matter } from '#rules/matters'
import {
  MOTIONS,
  QUESTION_KINDS,
  type Grade,
  type MatterRule,
  type MotionKind,
  type MotionRule,
  type QuestionKind,
  type RuleSet,
  type SlotAnswer,
  type Speakers,
} from '#rules/ruleSet'
import { SLOTS, type Slot } from '#rules/slots'
import { ruleByNumber } from '#rules/sets/known'
import { SUBJECTS, subjectOf, type Subject } from './subjects.ts'

/** What one body has on a question. Told apart by kind, so that words can be made of it. */
export type Has =
  | { readonly of: 'number'; readonly number: number }
  | { readonly of: 'reading'; readonly reading: RuleSet['twoThirds'] }
  | { readonly of: 'matter'; readonly matter: MatterRule }
  | { readonly of: 'motion'; readonly motion: MotionRule; readonly needs: MatterRule | null; readonly place: number }
  | { readonly of: 'order'; readonly motions: readonly MotionKind[] }
  | { readonly of: 'speakers'; readonly speakers: Speakers }
  | { readonly of: 'nature'; readonly matter: Matter; readonly label: string }
  | { readonly of: 'offices'; readonly offices: RuleSet['offices'] }
  | { readonly of: 'list'; readonly items: readonly string[] }
  | { readonly of: 'slot'; readonly answer: SlotAnswer; readonly needs: MatterRule | null }

/** An answer with the rule it stands on; `grade` is null where it is known as well as the rule, or needs none. */
export interface Answer {
  readonly has: Has
  readonly rule: string | null
  readonly grade: Grade | null
}

/** What is asked of both. */
export type Asked =
  | { readonly of: 'members' | 'reading' | 'order' | 'replies' | 'division' | 'reconsideration' }
  | { readonly of: 'offices' | 'per group' | 'issuers' }
  | { readonly of: 'matter'; readonly matter: Matter; readonly label: string }
  | { readonly of: 'motion'; readonly motion: MotionKind }
  | { readonly of: 'nature'; readonly kind: QuestionKind }
  | { readonly of: 'slot'; readonly slot: Slot }

/** Null: no such rule is known of this body. */
export interface Row {
  readonly asked: Asked
  readonly here: Answer | null
  readonly there: Answer | null
  readonly differs: boolean
}

export interface Compared {
  readonly subject: Subject
  readonly rows: readonly Row[]
}

/** What an answer demands: without the number of its rule, its grade, its place in a book. */
const demandOf = (answer: Answer | null): unknown => {
  if (answer === null) return null
  const { has } = answer
  switch (has.of) {
    case 'matter': {
      const { majority, veto, quorumOfVotes, onTie } = has.matter
      return { majority, veto, quorumOfVotes: quorumOfVotes !== null, onTie: onTie ?? null }
    }
    case 'motion':
      return { speakers: has.motion.speakers, majority: has.needs?.majority ?? null }
    case 'slot':
      return { by: has.answer.by ?? null, requires: has.answer.requires, majority: has.needs?.majority ?? null }
    case 'nature':
      return has.label
    case 'list':
      return has.items.toSorted()
    case 'offices':
      return Object.entries(has.offices).toSorted()
    default:
      return has
  }
}

/** As text in which the order of keys does not count. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => one.localeCompare(other)))
      : part,
  )

const gradeOf = (ruleSet: RuleSet, rule: string | null, own: Grade | null): Grade | null =>
  own ?? (rule === null ? null : (ruleByNumber(ruleSet, rule)?.grades.says ?? null))

const answer = (ruleSet: RuleSet, has: Has, rule: string | null, own: Grade | null = null): Answer => ({
  has,
  rule,
  grade: gradeOf(ruleSet, rule, own),
})

const matterIn = (ruleSet: RuleSet, matter: Matter): MatterRule | null => ruleSet.matters[matter] ?? null

const ofSlot = (ruleSet: RuleSet, slot: Slot): Answer | null => {
  const found = ruleSet.slots[slot]
  if (found === null) return null
  const { requires } = found
  const needs =
    requires.family === 'majority' && requires.matter !== 'of question' ? matterIn(ruleSet, requires.matter) : null
  return answer(ruleSet, { of: 'slot', answer: found, needs }, found.rule, found.grade ?? null)
}

const ofMotion = (ruleSet: RuleSet, kind: MotionKind): Answer | null => {
  const place = ruleSet.motions.findIndex((motion) => motion.kind === kind)
  const motion = ruleSet.motions[place]
  if (motion === undefined) return null
  const has: Has = { of: 'motion', motion, needs: matterIn(ruleSet, motion.matter), place: place + 1 }
  return answer(ruleSet, has, motion.rule, motion.grade)
}

/** Null where a body's data is silent, so that nothing is claimed of it. */
const answerOf = (ruleSet: RuleSet, asked: Asked): Answer | null => {
  switch (asked.of) {
    case 'members':
      return answer(ruleSet, { of: 'number', number: ruleSet.members.count }, null, ruleSet.members.grade)
    case 'reading':
      return answer(ruleSet, { of: 'reading', reading: ruleSet.twoThirds }, null)
    case 'order':
      return answer(
        ruleSet,
        { of: 'order', motions: ruleSet.motions.map(({ kind }) => kind) },
        ruleSet.slots['motion.precedence']?.rule ?? null,
      )
    case 'replies':
      return ruleSet.replies === null
        ? null
        : answer(ruleSet, { of: 'number', number: ruleSet.replies }, ruleSet.slots['reply.accord']?.rule ?? null)
    case 'division':
      return answer(
        ruleSet,
        { of: 'speakers', speakers: ruleSet.speakers.division },
        ruleSet.slots['division.speak']?.rule ?? null,
      )
    case 'reconsideration':
      return answer(
        ruleSet,
        { of: 'speakers', speakers: ruleSet.speakers.reconsideration },
        ruleSet.slots['reconsideration.speak']?.rule ?? null,
      )
    case 'offices':
      return Object.keys(ruleSet.offices).length === 0
        ? null
        : answer(ruleSet, { of: 'offices', offices: ruleSet.offices }, ruleSet.slots['election.nominate']?.rule ?? null)
    case 'per group':
      return ruleSet.officersPerGroup === null
        ? null
        : answer(
            ruleSet,
            { of: 'number', number: ruleSet.officersPerGroup },
            ruleSet.slots['election.nominate']?.rule ?? null,
          )
    case 'issuers': {
      const { issuers } = ruleSet.credentials
      return issuers.length === 0
        ? null
        : answer(ruleSet, { of: 'list', items: issuers }, ruleSet.slots['credentials.issuer']?.rule ?? null)
    }
    case 'matter': {
      const matter = matterIn(ruleSet, asked.matter)
      return matter === null ? null : answer(ruleSet, { of: 'matter', matter }, matter.rule, matter.grade)
    }
    case 'motion':
      return ofMotion(ruleSet, asked.motion)
    case 'nature': {
      const matter = ruleSet.natures[asked.kind]
      const label = matterIn(ruleSet, matter)?.label ?? matter
      return answer(ruleSet, { of: 'nature', matter, label }, ruleSet.questionRules[asked.kind] ?? null)
    }
    case 'slot':
      return ofSlot(ruleSet, asked.slot)
  }
}

/** Everything that is asked under a subject, of these two. */
const askedUnder = (subject: Subject, here: RuleSet, there: RuleSet): readonly Asked[] => {
  const slots = SLOTS.filter((slot) => subjectOf(slot) === subject).map((slot): Asked => ({ of: 'slot', slot }))
  switch (subject) {
    case 'majorities':
      return [
        { of: 'members' },
        { of: 'reading' },
        ...MATTERS.map((matter): Asked => {
          const label = (matterIn(here, matter) ?? matterIn(there, matter))?.label ?? matter
          return { of: 'matter', matter, label }
        }),
        ...slots,
      ]
    case 'motions':
      return [{ of: 'order' }, ...MOTIONS.map((motion): Asked => ({ of: 'motion', motion })), ...slots]
    case 'floor':
      return [...slots, { of: 'replies' }]
    case 'agenda':
      return [...slots, ...QUESTION_KINDS.map((kind): Asked => ({ of: 'nature', kind }))]
    case 'proposals':
      return [...slots, { of: 'division' }, { of: 'reconsideration' }]
    case 'officers':
      return [{ of: 'offices' }, { of: 'per group' }, ...slots]
    case 'credentials':
      return [{ of: 'issuers' }, ...slots]
    default:
      return slots
  }
}

/** By subject, in their order. What neither body has is not asked. */
export const besideEachOther = (here: RuleSet, there: RuleSet): readonly Compared[] =>
  SUBJECTS.map((subject) => ({
    subject,
    rows: askedUnder(subject, here, there).flatMap((asked): Row[] => {
      const [mine, theirs] = [answerOf(here, asked), answerOf(there, asked)]
      if (mine === null && theirs === null) return []
      return [{ asked, here: mine, there: theirs, differs: written(demandOf(mine)) !== written(demandOf(theirs)) }]
    }),
  })).filter(({ rows }) => rows.length > 0)
