/** Comma-separated text, as RFC 4180 writes it and as spreadsheets do: semicolons or tabs, and any line ending. */

/** A record, or why it is none; `line` is where it begins, from 1. */
export type CsvRecord =
  | { readonly ok: true; readonly line: number; readonly cells: readonly string[] }
  | { readonly ok: false; readonly line: number; readonly says: string }

const SEPARATORS = [',', ';', '\t'] as const
type Separator = (typeof SEPARATORS)[number]

/** The separator of which most stand outside quotes in the first line; a comma where none does. */
export const separatorOf = (text: string): Separator => {
  const header = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (separator: Separator): number => header.split(separator).length - 1
  return SEPARATORS.reduce((most, separator) => (count(separator) > count(most) ? separator : most))
}

/**
 * Reads every record, the header among them; empty lines are passed over. Fields are as written: spaces are kept,
 * quotes taken off and doubled quotes undone. A record that cannot be read is told, and the next line begins another.
 */
export const parseCsv = (text: string, separator: Separator): readonly CsvRecord[] => {
  const records: CsvRecord[] = []
  let cells: string[] = []
  let line = 1
  let begun = 1
  let at = 0
  const endRecord = (): void => {
    if (cells.length > 1 || (cells[0] ?? '') !== '') records.push({ ok: true, line: begun, cells })
    cells = []
    begun = line
  }
  /** Past the end of this line, whatever it ends with. */
  const nextLine = (): void => {
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    line += 1
  }
  /** Gives up this record at its fault, and goes on with the line after that on which the fault began. */
  const giveUp = (from: number, fromLine: number, says: string): void => {
    records.push({ ok: false, line: fromLine, says })
    at = from
    line = fromLine
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1
    if (at < text.length) nextLine()
    cells = []
    begun = line
  }
  /** The field that begins here; null where its quotes do not close. */
  const quoted = (): string | null => {
    let field = ''
    for (at += 1; at < text.length; at += 1) {
      if (text[at] === '\n') line += 1
      if (text[at] !== '"') field += text[at]
      else if (text[at + 1] === '"') {
        field += '"'
        at += 1
      } else {
        at += 1
        return field
      }
    }
    return null
  }
  const plain = (): string => {
    const from = at
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
    return text.slice(from, at)
  }
  while (at < text.length) {
    const [from, fromLine] = [at, line]
    const opened = text[at] === '"'
    const field = opened ? quoted() : plain()
    if (field === null) giveUp(from, fromLine, 'a quote that is not closed')
    else if (!opened && field.includes('"')) giveUp(from, fromLine, 'a quote within a field that has none around it')
    else {
      cells.push(field)
      if (at >= text.length) break
      if (text[at] === separator) {
        at += 1
        // A separator at the very end of the text: one more field, and empty.
        if (at >= text.length) cells.push('')
      } else if (text[at] === '\n' || text[at] === '\r') {
        nextLine()
        endRecord()
      } else giveUp(from, fromLine, 'text after a closing quote')
    }
  }
  if (cells.length > 0) endRecord()
  return records
}
