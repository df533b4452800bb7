/**
 * Legal cases: what a lawyer would ask of the rules, in sentences. A case says what has happened, in order, then names
 * one act, or one tally, and what the rules answer. It is read here, acted out on the machine, and compared.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import type { Participant } from '#machines/context'
import type { Input } from '#machines/input'
import { explain, type ConferenceSnapshot } from '#machines/explain'
import { ruleNumbersOf, start, step, type Step } from '#machines/replay'
import { BARS } from '#rules/bars'
import { decide, OUTCOMES, type Decision } from '#rules/decide'
import type { Verdict } from '#rules/judge'
import { MATTERS } from '#rules/matters'
import type { Role, RuleHeading, RuleSet } from '#rules/ruleSet'
import { SLOTS } from '#rules/slots'
import { ruleSetById } from '#rules/sets/byId'
import { faultsOf } from '#scenarios/issues'
import { factAfter } from './legal/facts.ts'
import { actsSaidBy } from './legalSentences.ts'
import { nearestOf } from './nearest.ts'

const text = z.string().check(z.minLength(1))
const count = z.int().check(z.gte(0))

/** There are more bars than a reader takes in: a wrong one is answered with the nearest. */
export const barOfCase = z.enum(BARS, {
  error: ({ input }) => `no such bar: "${String(input)}"; rules/bars.ts has "${nearestOf(BARS, String(input), '-')}"`,
})

const common = {
  name: text,
  /** Its number in the body's rule book, and the paragraph where it matters; `none` for what stands on practice alone. */
  rule: text,
  paragraph: z.optional(text),
  grade: z.enum(['verified', 'verified-sister', 'inferred']),
  /** The rule that the simulator names instead, where the rule of the case speaks through another. */
  cited: z.optional(text),
  /** What the simulator answers today, where that is not what the rule says. The case then expects to fail. */
  gap: z.optional(text),
}

const actCaseSchema = z.strictObject({
  ...common,
  situation: z.array(text),
  act: text,
  answer: z.enum(['in order', 'refused']),
  because: z.optional(barOfCase),
  after: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
})

const tallyCaseSchema = z.strictObject({
  ...common,
  decide: z.strictObject({
    matter: z.enum(MATTERS),
    inFavour: count,
    against: count,
    abstaining: count,
    present: z.optional(count),
    participating: z.optional(count),
    members: z.optional(count),
  }),
  outcome: z.enum(OUTCOMES),
  need: z.optional(count),
  counted: z.optional(count),
  onTie: z.optional(text),
})

const fileSchema = z.strictObject({
  ruleSet: text,
  /** Who takes part, where it matters: the base of the quorum to open. */
  participating: z.optional(count),
  /** Situations that several cases start from, by a name that stands for their sentences. */
  situations: z.optional(z.record(z.string(), z.array(text))),
  cases: z.array(z.union([actCaseSchema, tallyCaseSchema])),
})

type ActCase = z.infer<typeof actCaseSchema>
type TallyCase = z.infer<typeof tallyCaseSchema>
export type LegalCase = ActCase | TallyCase
type CaseFile = z.infer<typeof fileSchema>

/** The file's cases with what they share. */
export interface Chapter {
  readonly file: string
  readonly ruleSet: RuleSet
  readonly cases: readonly LegalCase[]
  /** Everything that is wrong with this case: empty where the simulator answers as the case says. */
  readonly problemsOf: (legalCase: LegalCase) => readonly string[]
}

const FOLDER = 'tests/cases'
const CASE_FILES: readonly string[] = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))

const PARTIES = [...'abcdefghijkl'].map((letter) => `party-${letter}`)
const UNION = ['party-x', 'party-y', 'party-z']
const ORGANIZATIONS = [1, 2, 3, 4].map((number) => `organization-${number}`)

/** The room that every case is acted out in: the body at its full size, with a few delegations known by name. */
const roomOf = (ruleSet: RuleSet, participating: number): Input => {
  const roles: readonly (readonly [string, Role])[] = [
    ['president', 'president'],
    ['secretariat', 'secretariat'],
    ['bureau', 'bureau'],
    ['signatory', 'signatory'],
    ['observer', 'observer'],
    ...[...PARTIES, ...UNION].map((id) => [id, 'party'] as const),
    ...ORGANIZATIONS.map((id) => [id, 'organization'] as const),
  ]
  const union: Participant = { role: 'regional organization', name: 'the union', memberParties: UNION }
  return {
    ruleSet,
    participating,
    present: 0,
    participants: { ...Object.fromEntries(roles.map(([id, role]) => [id, { role, name: id }])), union },
  }
}

/** How well the rule of a case is known: no better than its number. */
const gradeOf = ({ grades }: RuleHeading): string => (grades.number === 'inferred' ? 'inferred' : grades.says)

/** What an act asks of a rule may be known less well than the rest of it. */
const gradesUnder = ({ slots }: RuleSet, rule: string): readonly (string | undefined)[] =>
  SLOTS.flatMap((slot) => (slots[slot]?.rule === rule ? [slots[slot].grade] : []))

/** Stands for a rule where there is practice, and no rule that was seen. */
const NO_RULE = 'none'

const bookProblems = (ruleSet: RuleSet, { rule, grade }: LegalCase): readonly string[] => {
  if (rule === NO_RULE) return grade === 'inferred' ? [] : ['practice is inferred']
  const found = ruleSet.rules.find(({ number }) => number === rule)
  if (found === undefined) return [`the rule book has no rule ${rule}`]
  return gradeOf(found) === grade || gradesUnder(ruleSet, rule).includes(grade)
    ? []
    : [`rule ${rule} is ${gradeOf(found)}, not ${grade}`]
}

/** Sentences, with every named situation written out. */
const writtenOut = (situations: Readonly<Record<string, readonly string[]>>, sentences: readonly string[]): string[] =>
  sentences.flatMap((sentence) => {
    const named = situations[sentence]
    return named === undefined ? [sentence] : writtenOut(situations, named)
  })

/** An act of the case: what the machine made of it, and how it judged it. */
interface Judged {
  readonly step: Step
  readonly verdicts: readonly Verdict[]
}

const barsOf = (verdicts: readonly Verdict[]): string =>
  verdicts
    .flatMap(({ bar, rule, slot }) => (bar === null ? [] : [`${bar} (rule ${rule ?? 'none'}, ${slot})`]))
    .join(', ')

/** Does what the sentence says; of its acts, all but the last must be in order. */
const say = (from: ConferenceSnapshot, sentence: string): Judged => {
  let snapshot = from
  let last: Judged | null = null
  for (const event of actsSaidBy(sentence, snapshot.context)) {
    if (last !== null && !last.step.accepted) throw new Error(`"${sentence}": ${barsOf(last.verdicts)}`)
    last = { verdicts: explain(snapshot, event), step: step(snapshot, event) }
    snapshot = last.step.snapshot
  }
  if (last === null) throw new Error(`"${sentence}" says nothing`)
  return last
}

/** The paragraph agrees where both name one. */
const isOfParagraph = (verdict: Verdict, paragraph: string | undefined): boolean =>
  paragraph === undefined || verdict.paragraph === null || verdict.paragraph === paragraph

const citationProblems = (legalCase: LegalCase, cited: readonly string[]): readonly string[] => {
  const expected = legalCase.cited ?? legalCase.rule
  const named = [...new Set(cited)].join(', ')
  // What is in order by practice may cite the rules that it meets beside.
  if (expected === NO_RULE)
    return sideOf(legalCase) === 'bars' && named !== '' ? [`cites ${named}, and there is no rule`] : []
  return [
    ...(cited.includes(expected) ? [] : [`cites ${named || 'no rule'}, not rule ${expected}`]),
    ...(legalCase.cited !== undefined && cited.includes(legalCase.rule)
      ? [`cites rule ${legalCase.rule} itself: "cited" is not needed`]
      : []),
  ]
}

const numbersIn = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts.flatMap(({ rule }) => (rule === null ? [] : [rule]))

const answerProblems = (legalCase: ActCase, judged: Judged): readonly string[] => {
  const { verdicts } = judged
  const { accepted } = judged.step
  if (legalCase.answer === 'refused') {
    if (accepted) return ['in order, not refused']
    const barring = verdicts.filter(({ bar }) => bar !== null && bar === legalCase.because)
    if (barring.length === 0) return [`refused because ${barsOf(verdicts)}, not ${legalCase.because ?? '(no reason)'}`]
    const ofParagraph = barring.filter((verdict) => isOfParagraph(verdict, legalCase.paragraph))
    return ofParagraph.length === 0
      ? [`refused under paragraph ${barring.map(({ paragraph }) => paragraph).join(', ')}`]
      : citationProblems(legalCase, numbersIn(ofParagraph))
  }
  if (!accepted) return [`refused because ${barsOf(verdicts)}`]
  const facts = Object.entries(legalCase.after ?? {}).flatMap(([words, expected]) => {
    const found = factAfter(words, judged.step)
    return found === expected ? [] : [`${words}: ${found}, not ${expected}`]
  })
  return [...facts, ...citationProblems(legalCase, [...numbersIn(verdicts), ...ruleNumbersOf(judged.step)])]
}

const actProblems = (room: Input, situation: readonly string[], legalCase: ActCase): readonly string[] => {
  if ((legalCase.answer === 'refused') !== (legalCase.because !== undefined))
    return ['"because" says why an act is refused, and nothing else']
  if (legalCase.answer === 'refused' && legalCase.after !== undefined)
    return ['a refused act changes nothing: there is no "after"']
  let snapshot = start(room)
  for (const sentence of situation) {
    const { step: done, verdicts } = say(snapshot, sentence)
    if (!done.accepted) throw new Error(`in the situation, "${sentence}" was refused: ${barsOf(verdicts)}`)
    snapshot = done.snapshot
  }
  return answerProblems(legalCase, say(snapshot, legalCase.act))
}

const citedBy = ({ majority, presentAndVoting, quorum }: Decision): readonly string[] =>
  [majority.rule, presentAndVoting, quorum?.rule ?? null].filter((rule) => rule !== null)

const tallyProblems = (ruleSet: RuleSet, legalCase: TallyCase): readonly string[] => {
  const { matter, inFavour, against, abstaining, present, participating, members } = legalCase.decide
  const answer = decide(ruleSet, {
    matter,
    tally: { inFavour, against, abstaining },
    present: present ?? null,
    participating: participating ?? null,
    members: members ?? null,
  })
  if (!answer.ok) return answer.problems.map(({ name, field }) => `${name}: ${field}`)
  const { outcome, majority, onTie } = answer.value
  const found = { outcome, need: majority.need, counted: majority.counted, onTie: onTie ?? 'nothing' }
  const { need = found.need, counted = found.counted, onTie: tie = found.onTie } = legalCase
  const expected = { outcome: legalCase.outcome, need, counted, onTie: tie }
  return [
    ...(['outcome', 'need', 'counted', 'onTie'] as const).flatMap((key) =>
      found[key] === expected[key] ? [] : [`${key}: ${found[key]}, not ${expected[key]}`],
    ),
    ...citationProblems(legalCase, citedBy(answer.value)),
  ]
}

const isTally = (legalCase: LegalCase): legalCase is TallyCase => 'decide' in legalCase

/** Whether the case shows its rule permitting (the act is in order, the vote carries) or barring. */
export const sideOf = (legalCase: LegalCase): 'permits' | 'bars' => {
  if (isTally(legalCase)) return legalCase.outcome === 'carried' ? 'permits' : 'bars'
  if (legalCase.answer === 'refused') return 'bars'
  const { outcome } = legalCase.after ?? {}
  return outcome === undefined || outcome === 'carried' ? 'permits' : 'bars'
}

const chapterOf = (file: string): Chapter => {
  const read: unknown = parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))
  const parsed = fileSchema.safeParse(read)
  if (!parsed.success) {
    const faults = faultsOf(parsed.error.issues).map(({ path, says }) => `${path}: ${says}`)
    throw new Error(`${file}\n${faults.join('\n')}`)
  }
  const { ruleSet: id, participating, situations = {}, cases }: CaseFile = parsed.data
  const ruleSet = ruleSetById(id)
  if (ruleSet === undefined) throw new Error(`${file}: no rule set ${id}`)
  const room = roomOf(ruleSet, participating ?? ruleSet.members.count)
  const answered = (legalCase: LegalCase): readonly string[] =>
    isTally(legalCase)
      ? tallyProblems(ruleSet, legalCase)
      : actProblems(room, writtenOut(situations, legalCase.situation), legalCase)
  const problemsOf = (legalCase: LegalCase): readonly string[] => {
    const wrong = answered(legalCase)
    const gap = legalCase.gap !== undefined && wrong.length === 0 ? ['answers as it should: take out "gap"'] : null
    return [...bookProblems(ruleSet, legalCase), ...(gap ?? (legalCase.gap === undefined ? wrong : []))]
  }
  return { file, ruleSet, cases, problemsOf }
}

/** Every file of cases, read and checked. */
export const chapters = (): readonly Chapter[] => CASE_FILES.map(chapterOf)
