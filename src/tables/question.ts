/** From a row or the options of a command to a question that the rules can decide, or everything wrong with it. */
import { amend } from '#rules/amend'
import { decide, type Decision, type Question } from '#rules/decide'
import { isMatter } from '#rules/matters'
import type { Problem } from '#rules/result'
import type { RuleSet, TwoThirdsReading } from '#rules/ruleSet'
import { RULE_SETS, ruleSetById } from '#rules/sets/byId'
import { isCount, NOT_A_COUNT } from '#rules/tally'
import type { Fault, Loaded } from '#scenarios/load'
import { say } from '#src/language/say.ts'
import { shown, wrongInWords } from './faultWords.ts'

/** Names to values, none of them trusted; what is not given, or null, is missing. */
export type Row = Readonly<Record<string, unknown>>

/** A question, and the law it is put under: that of the body, as the row changes it. */
export interface Case {
  readonly ruleSet: RuleSet
  readonly question: Question
}

const NEEDED = ['inFavour', 'against', 'abstaining'] as const
const OPTIONAL = ['present', 'participating', 'members', 'vetoes', 'quorum'] as const
type CountField = (typeof NEEDED)[number] | (typeof OPTIONAL)[number]

export const ROW_FIELDS: readonly string[] = ['id', 'ruleSet', 'matter', ...NEEDED, ...OPTIONAL]
export const NEEDED_FIELDS: readonly string[] = ['id', 'ruleSet', 'matter', ...NEEDED]

/** A count as text, a cell or an option. It is written in plain figures; anything else stays text, and is then no count. */
export const countInText = (text: string): number | string => (/^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text)

/** A word that is none of those that stand here. */
const wrongWord = (name: Problem['name'], path: string, found: unknown, known: readonly string[]): Fault => ({
  path,
  says: wrongInWords({ name, expected: say`one of ${known.join(', ')}` }, found),
})

export const faultsOf = (problems: readonly Problem[]): readonly Fault[] =>
  problems.map((problem) => ({ path: problem.field, says: wrongInWords(problem, problem.found) }))

const readWord = (row: Row, field: string): string => {
  const value = row[field]
  return typeof value === 'string' ? value : ''
}

/**
 * Reads a row. The members that it gives are those of the day, and more cannot have voted. The body's own number is of
 * today, so a bare tally is held to it only where the majority itself is of all members, or so many of their votes.
 * All that is wrong with it is told, not the first thing only.
 */
export const caseOfRow = (row: Row, reading: TwoThirdsReading | null): Loaded<Case> => {
  const faults: Fault[] = []
  const counts = new Map<CountField, number>()
  const readCount = (field: CountField, needed: boolean): void => {
    const value = Object.hasOwn(row, field) ? row[field] : undefined
    if (!needed && (value === undefined || value === null)) return
    if (typeof value === 'number' && isCount(value)) counts.set(field, value)
    else faults.push({ path: field, says: wrongInWords(NOT_A_COUNT, value) })
  }

  const found = ruleSetById(readWord(row, 'ruleSet'))
  const matter = readWord(row, 'matter')
  if (found === undefined) {
    const known = RULE_SETS.map(({ id }) => id)
    faults.push(wrongWord('unknown-rule-set', 'ruleSet', row['ruleSet'], known))
  } else if (!isMatter(matter) || found.matters[matter] === undefined) {
    faults.push(wrongWord('unknown-matter', 'matter', row['matter'], Object.keys(found.matters)))
  }
  NEEDED.forEach((field) => readCount(field, true))
  OPTIONAL.forEach((field) => readCount(field, false))
  if (found === undefined || !isMatter(matter) || faults.length > 0) return { ok: false, faults }

  const members = counts.get('members')
  return {
    ok: true,
    document: {
      ruleSet: amend(found, [
        ...(members === undefined ? [] : [{ parameter: 'members' as const, value: members }]),
        ...(reading === null ? [] : [{ parameter: 'two-thirds reading' as const, value: reading }]),
      ]),
      question: {
        matter,
        tally: {
          inFavour: counts.get('inFavour') ?? 0,
          against: counts.get('against') ?? 0,
          abstaining: counts.get('abstaining') ?? 0,
        },
        present: counts.get('present') ?? null,
        participating: counts.get('participating') ?? null,
        members: members ?? (found.matters[matter]?.majority.of === 'members' ? found.members.count : null),
        vetoes: counts.get('vetoes') ?? 0,
        quorumOfVotes: counts.get('quorum') ?? null,
      },
    },
  }
}

/** A row answered: the question, the law it was put under, the decision. */
export interface Answer extends Case {
  readonly decision: Decision
}

/** Decides a row, or says everything that is wrong with it. */
export const answerRow = (row: Row, reading: TwoThirdsReading | null = null): Loaded<Answer> => {
  const read = caseOfRow(row, reading)
  if (!read.ok) return read
  const { ruleSet, question } = read.document
  const decided = decide(ruleSet, question)
  return decided.ok
    ? { ok: true, document: { ruleSet, question, decision: decided.value } }
    : { ok: false, faults: faultsOf(decided.problems) }
}

/** The name that a row gives itself, which may be a number, or what is wrong with it. */
export const idOfRow = (row: Row): Loaded<string | number> => {
  const id = row['id']
  return typeof id === 'string' || typeof id === 'number'
    ? { ok: true, document: id }
    : { ok: false, faults: [{ path: 'id', says: say`found ${shown(id)}, expected a name in text` }] }
}
