/** A file of votes, JSON or CSV, as rows. Nothing is trusted: what a row holds is for `caseOfRow` to say. */
import { keysTwice } from '#scenarios/keysTwice'
import type { Fault, Loaded } from '#scenarios/load'
import { phrase, say } from '#src/language/say.ts'
import { parseCsv, separatorOf, type CsvRecord } from './csv.ts'
import { countInText, NEEDED_FIELDS, ROW_FIELDS, type Row } from './question.ts'

/** A row, or why it is none. `line` is where it begins in a CSV file; null where rows have no lines. */
export type BatchRow = { readonly line: number | null } & (
  { readonly ok: true; readonly row: Row } | { readonly ok: false; readonly fault: Fault }
)

const failed = (path: string, says: string): Loaded<never> => ({ ok: false, faults: [{ path, says }] })

const ROWS_IN_JSON = '[ { "id": …, "ruleSet": …, … }, … ]'

/** By its place, what is wrong with a row in which a name that is read stands twice: as a column that does. */
const namesTwice = (text: string): ReadonlyMap<number, string> => {
  const twice = new Map<number, string>()
  for (const { path } of keysTwice(text)) {
    const [row = '', name = '', ...deeper] = path.split('.')
    if (!/^\d+$/.test(row) || deeper.length > 0 || !ROW_FIELDS.includes(name)) continue
    const before = twice.get(Number(row))
    twice.set(Number(row), `${before === undefined ? '' : `${before}; `}${say`"${name}" stands twice`}`)
  }
  return twice
}

const jsonRows = (text: string): Loaded<readonly BatchRow[]> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return failed('', say`not JSON: ${error instanceof Error ? error.message : phrase('unreadable')}`)
  }
  if (!Array.isArray(value)) return failed('', say`expected a list of rows, ${ROWS_IN_JSON}`)
  const rows: readonly unknown[] = value
  const twice = namesTwice(text)
  return {
    ok: true,
    document: rows.map((row, place): BatchRow => {
      if (typeof row !== 'object' || row === null || Array.isArray(row))
        return { ok: false, line: null, fault: { path: '', says: phrase('expected an object') } }
      const says = twice.get(place)
      return says === undefined
        ? { ok: true, line: null, row: { ...row } }
        : { ok: false, line: null, fault: { path: '', says } }
    }),
  }
}

const WORDS: ReadonlySet<string> = new Set(['id', 'ruleSet', 'matter'])

const cellValue = (name: string, cell: string): string | number | null => {
  if (cell === '') return null
  return WORDS.has(name) ? cell : countInText(cell)
}

const csvRows = (text: string): Loaded<readonly BatchRow[]> => {
  const [first, ...records] = parseCsv(text, separatorOf(text))
  if (first === undefined) return failed('', say`expected a header row: ${NEEDED_FIELDS.join(', ')}`)
  if (!first.ok) return failed(say`line ${first.line}`, phrase(first.says))
  const header = first.cells.map((name) => name.trim())
  const twice = ROW_FIELDS.filter((name) => header.filter((other) => other === name).length > 1)
  const missing = NEEDED_FIELDS.filter((name) => !header.includes(name))
  const faults = [
    ...missing.map((name) => ({ path: phrase('header'), says: say`no column "${name}"` })),
    ...twice.map((name) => ({ path: phrase('header'), says: say`the column "${name}" stands twice` })),
  ]
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, document: records.map((record) => csvRow(record, header)) }
}

const csvRow = (record: CsvRecord, header: readonly string[]): BatchRow => {
  const { line } = record
  if (!record.ok) return { ok: false, line, fault: { path: say`line ${line}`, says: phrase(record.says) } }
  const { cells } = record
  if (cells.length !== header.length)
    return { ok: false, line, fault: { path: '', says: say`found ${cells.length} cells, expected ${header.length}` } }
  const entries = header.map((name, column) => [name, cellValue(name, (cells[column] ?? '').trim())] as const)
  return { ok: true, line, row: Object.fromEntries(entries) }
}

/** By the name of the file; where that does not tell, by whether it begins as JSON does. */
export const readBatch = (path: string, text: string): Loaded<readonly BatchRow[]> => {
  const lower = path.toLowerCase()
  const isJson = lower.endsWith('.json') || (!lower.endsWith('.csv') && /^\s*[[{]/.test(text))
  return isJson ? jsonRows(text) : csvRows(text)
}
