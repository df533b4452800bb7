/**
 * A whole table of votes, decided row by row. It reports how far it has come, so that whoever runs it can show that, or
 * stop; rows that are wrong are listed with their place and reason, and the others are decided.
 */
import type { Outcome } from '#rules/decide'
import type { Fault } from '#scenarios/faults'
import { say } from '#src/language/say.ts'
import { readBatch } from '#src/tables/batch.ts'
import { decisionJson, type DecisionJson } from '#src/tables/decisionJson.ts'
import { answerRow, idOfRow } from '#src/tables/question.ts'
import { csvLine } from '#src/tables/csvLine.ts'

/** One decided row, as it is shown. */
export interface DecidedRow {
  readonly id: string
  readonly ruleSet: string
  readonly matter: string
  readonly numbers: string
  readonly outcome: Outcome
  readonly need: number
  readonly counted: number
}

/** One row that is wrong: where it stands, and everything that is wrong with it. */
export interface WrongRow {
  /** Line of the file where rows have lines; else the number of the row. Both from 1. */
  readonly place: { readonly line: number } | { readonly row: number }
  readonly id: string | null
  readonly reasons: readonly string[]
}

export interface DecidedTable {
  readonly rows: readonly DecidedRow[]
  readonly wrong: readonly WrongRow[]
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>
  /** The answers as text, to be saved. */
  readonly csv: string
  readonly json: string
}

export interface Progress {
  readonly done: number
  readonly of: number
}

/** Rows between two reports. */
const STRIDE = 100

const HEADER = [
  'id',
  'ruleSet',
  'matter',
  'inFavour',
  'against',
  'abstaining',
  'outcome',
  'counted',
  'need',
  'margin',
  'quorumNeed',
  'quorumMet',
  'because',
]

const cellsOf = (id: string, { tally, majority, quorum, ...decision }: DecisionJson): readonly (string | number)[] => [
  id,
  decision.ruleSet,
  decision.matter,
  tally.inFavour,
  tally.against,
  tally.abstaining,
  decision.outcome,
  majority.counted,
  majority.need,
  majority.margin,
  quorum?.need ?? '',
  quorum?.met === null || quorum === null ? '' : String(quorum.met),
  decision.because.join(' '),
]

const toText = ({ path, says }: Fault): string => (path === '' ? says : say`${path}: ${says}`)

/** The file could not be read at all. */
export class UnreadableTable extends Error {}

/**
 * @param name of the file: its ending tells JSON from CSV
 * @throws {UnreadableTable} with every reason, where the file is no table
 */
export function* decideTable(name: string, text: string): Generator<Progress, DecidedTable, undefined> {
  const batch = readBatch(name, text)
  if (!batch.ok) throw new UnreadableTable(batch.faults.map(toText).join('\n'))
  const rows: DecidedRow[] = []
  const wrong: WrongRow[] = []
  const csv = [csvLine(HEADER)]
  const json: string[] = []
  const outcomes: Partial<Record<Outcome, number>> = {}
  for (const [index, each] of batch.document.entries()) {
    if (index % STRIDE === 0) yield { done: index, of: batch.document.length }
    const place = each.line === null ? { row: index + 1 } : { line: each.line }
    const id = each.ok ? idOfRow(each.row) : null
    const given = each.ok ? answerRow(each.row) : null
    if (given?.ok !== true || id?.ok !== true) {
      const faults = [...(id?.ok === false ? id.faults : []), ...(given?.ok === false ? given.faults : [])]
      // The place of a row that is none is its line, which is told already.
      const reasons = each.ok ? faults.map(toText) : [each.fault.says]
      wrong.push({ place, id: id?.ok === true ? String(id.document) : null, reasons })
      continue
    }
    const { ruleSet, decision, question } = given.document
    const answer = decisionJson(ruleSet, decision, question)
    const { tally, majority, outcome } = decision
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    csv.push(csvLine(cellsOf(String(id.document), answer)))
    json.push(JSON.stringify({ id: id.document, ...answer }))
    rows.push({
      id: String(id.document),
      ruleSet: decision.ruleSet,
      matter: decision.matter,
      numbers: `${tally.inFavour}-${tally.against}-${tally.abstaining}`,
      outcome,
      need: majority.need,
      counted: majority.counted,
    })
  }
  return { rows, wrong, outcomes, csv: `${csv.join('\r\n')}\r\n`, json: `[\n${json.join(',\n')}\n]\n` }
}
