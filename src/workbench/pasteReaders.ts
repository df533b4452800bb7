/** What a line of a list may be. Each reader takes the lines that it knows, and is asked in its turn: the order decides. */
import { castOf, castOfHeading, isHeader, type Cast } from './castWords.ts'
import { cellsOf, readPair, readPart, type Manner } from './pasteLine.ts'
import { nameIn, segmentsOf } from './pasteNames.ts'
import type { Columns, Reading } from './pasteReading.ts'

export interface Line {
  /** From 1. */
  readonly number: number
  readonly raw: string
  readonly text: string
  /** Without what marks an item of a list. */
  readonly item: string
  /** The line before; empty where there is none. */
  readonly before: string
}

const bulleted = /^\s*[-–—•*·]\s+(?=\p{L})/u

export const linesOf = (text: string): readonly Line[] =>
  text.split(/\r\n|[\n\r\u2028\u2029]/).map((raw, at, all) => {
    const trimmed = raw.trim()
    return { number: at + 1, raw, text: trimmed, item: trimmed.replace(bulleted, ''), before: all[at - 1] ?? '' }
  })

/** Takes the line, or leaves it and the reading as they are: false. */
type Reader = (reading: Reading, line: Line) => boolean

const blank: Reader = (reading, { text, number }) => {
  if (text !== '') return false
  reading.readWaiting()
  reading.pass(number)
  return true
}

const saysNothing = (text: string): boolean =>
  /^[\s.()[\]\d–—-]*$/.test(text) || /^\W*(?:none|nil|nobody|aucune?|néant|personne)\W*$/i.test(text)

/** "Against: A, B": the vote of the heading, and what follows it on its line. */
const headingOf = (line: string, { book }: Manner): { readonly cast: Cast; readonly rest: string } | null => {
  for (const separator of [/\s*[:：]\s*/u, /\t+/, /\s+[–—-]+\s+/]) {
    const found = separator.exec(line)
    if (found === null) continue
    const left = line.slice(0, found.index)
    const rest = line.slice(found.index + found[0].length)
    const cast = left.length > 60 ? null : castOfHeading(left)
    if (cast === null || (nameIn(left, book) !== null && castOf(rest) !== null)) continue
    const many = new Set(segmentsOf(rest, book).map(({ id }) => id))
    if (found[0].includes(':') || found[0].includes('：') || (many.size > 1 && !many.has(null))) return { cast, rest }
  }
  return null
}

const headingAndNames: Reader = (reading, { text, number }) => {
  const heading = headingOf(text, reading.manner)
  if (heading === null) return false
  reading.begin(heading.cast)
  if (saysNothing(heading.rest)) reading.pass(number)
  else reading.wait(number, heading.rest)
  return true
}

const isCode = (text: string): boolean => /^\s*[A-Za-z]{2,3}\s*$/.test(text)

/** "NO" alone is a heading, and among codes it is Norway. */
const headingAlone: Reader = (reading, { text, number, before }) => {
  const cast = castOfHeading(text)
  const isAmongCodes =
    isCode(text) && nameIn(text, reading.manner.book) !== null && isCode(before) && castOf(before) === null
  if (cast === null || isAmongCodes) return false
  reading.begin(cast)
  reading.pass(number)
  return true
}

const SEPARATORS = ['\t', ';', '|', ',', /\s{2,}/] as const

/** Titles of columns that are votes: "Country, Yes, No, Abstain". */
const votingColumns = (line: string, { book }: Manner): Columns | null => {
  for (const separator of SEPARATORS) {
    const cells = cellsOf(line, separator)
    const casts = cells.map(castOf)
    const rest = cells.filter((cell, at) => casts[at] === null && cell !== '')
    const kinds = new Set(casts.filter((cast) => cast !== null)).size
    const names = cells.some((cell) => nameIn(cell, book) !== null)
    if (rest.length > 0 && !isHeader(rest)) continue
    if (kinds > 2 || (kinds === 2 && !names)) return { separator, casts }
  }
  return null
}

const titlesOfVotes: Reader = (reading, { raw, number }) => {
  const columns = votingColumns(raw, reading.manner)
  if (columns === null) return false
  reading.begin(null)
  reading.columns = columns
  reading.pass(number)
  return true
}

const isMark = (cell: string | undefined): boolean => /^(?:x|1|✓|✔|✗|•|\*|yes|y|oui)$/i.test(cell ?? '')

/** A name, and a mark in the column of its vote. */
const rowWithMark: Reader = (reading, { raw, number }) => {
  if (reading.columns === null) return false
  const { casts, separator } = reading.columns
  const cells = cellsOf(raw, separator)
  const marked = casts.filter((cast, at) => cast !== null && isMark(cells[at]))
  const ids = cells.map((cell, at) => (casts[at] === null ? nameIn(cell, reading.manner.book) : null))
  const id = ids.find((each) => each !== null)
  if (id === undefined || marked.length !== 1) return false
  reading.put(number, number, { id, cast: marked[0] ?? null, text: raw })
  return true
}

/** Names, each in the column of its vote. */
const rowOfNames: Reader = (reading, { raw, number }) => {
  if (reading.columns === null) return false
  const { casts, separator } = reading.columns
  const under = cellsOf(raw, separator).map((text, at) => ({
    id: nameIn(text, reading.manner.book),
    cast: casts[at] ?? null,
    text,
  }))
  if (!under.some(({ id, cast }) => id !== null && cast !== null)) return false
  for (const each of under.filter(({ text }) => text !== '')) reading.put(number, number, each)
  return true
}

const namesUnderHeading: Reader = (reading, { item, number }) => {
  if (reading.heading === null || segmentsOf(item, reading.manner.book).some(({ id }) => id === null)) return false
  reading.wait(number, item)
  return true
}

const nameAndVote: Reader = (reading, { text, number }) => {
  const pair = readPair(text, reading.manner)
  if (pair === null) return false
  reading.readWaiting()
  reading.put(number, number, pair)
  return true
}

/** What means nothing by itself may be a name with the line before or after it. */
const anythingUnderHeading: Reader = (reading, { item, number }) => {
  if (reading.heading === null) return false
  reading.wait(number, item)
  return true
}

const otherTitles: Reader = (reading, { text, number }) => {
  if (!SEPARATORS.some((separator) => isHeader(cellsOf(text, separator)))) return false
  reading.pass(number)
  return true
}

const anything: Reader = (reading, { text, item, number }) => {
  reading.put(number, number, readPart(reading.manner.dashLeads ? text : item, reading.manner))
  return true
}

/** In the order in which they are asked. The last takes every line. */
export const READERS: readonly Reader[] = [
  blank,
  headingAndNames,
  headingAlone,
  titlesOfVotes,
  rowWithMark,
  rowOfNames,
  namesUnderHeading,
  nameAndVote,
  anythingUnderHeading,
  otherTitles,
  anything,
]
