/** Comma-separated text, as RFC 4180 writes it and as spreadsheets do: semicolons or tabs, and any line ending. */

export type Csv =
  | { readonly ok: true; readonly records: readonly (readonly string[])[] }
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
 * quotes taken off and doubled quotes undone.
 */
export const parseCsv = (text: string, separator: Separator): Csv => {
  const records: string[][] = []
  let record: string[] = []
  let line = 1
  let at = 0
  const endRecord = (): void => {
    if (record.length > 1 || record[0] !== '') records.push(record)
    record = []
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
    const begun = at
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
    return text.slice(begun, at)
  }
  while (at < text.length) {
    const begun = line
    const opened = text[at] === '"'
    const field = opened ? quoted() : plain()
    if (field === null) return { ok: false, line: begun, says: 'a quote that is not closed' }
    if (!opened && field.includes('"'))
      return { ok: false, line, says: 'a quote within a field that has none around it' }
    record.push(field)
    if (at >= text.length) break
    if (text[at] === separator) {
      at += 1
      // A separator at the very end of the text: one more field, and empty.
      if (at >= text.length) record.push('')
    } else if (text[at] === '\n' || text[at] === '\r') {
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
      line += 1
      endRecord()
    } else return { ok: false, line, says: 'text after a closing quote' }
  }
  if (record.length > 0) endRecord()
  return { ok: true, records }
}
