/**
 * A list of votes as somebody keeps it: rows of a spreadsheet, or names under headings as a record prints them. Every line
 * is accounted for: what cannot be read is told, and what is said twice and differs is left to whoever pasted it. Pure.
 */
import { castOf, castOfHeading, isHeader, type Cast } from './castWords.ts'
import { cellsOf, readPair, readPart, type Manner } from './pasteLine.ts'
import { nameIn, segmentsOf } from './pasteNames.ts'
import type { NameBook } from './stateNames.ts'

/** A name with its vote; lines from 1. A name may run over to another line. */
export interface PastedVote {
  readonly id: string
  readonly cast: Cast
  readonly line: number
  readonly lastLine: number
}

/** What could not be read in full: what is missing is null. */
export interface Unread {
  readonly line: number
  readonly lastLine: number
  readonly text: string
  readonly id: string | null
  readonly cast: Cast | null
  /** A State known by this name, which is not on this roll. */
  readonly elsewhere: boolean
}

/** The same name with different votes. */
export interface Conflict {
  readonly id: string
  readonly said: readonly PastedVote[]
}

export interface Pasted {
  readonly votes: readonly PastedVote[]
  readonly unread: readonly Unread[]
  readonly conflicts: readonly Conflict[]
  /** Lines that say nothing of a vote: blank, titles of columns, headings, counts. */
  readonly passed: readonly number[]
  /** Characters beyond the longest list that is read. */
  readonly beyond: number
}

/** The votes that stand: what is in conflict does not. */
export const settled = ({ votes, conflicts }: Pasted): ReadonlyMap<string, Cast> => {
  const disputed = new Set(conflicts.map(({ id }) => id))
  return new Map(votes.filter(({ id }) => !disputed.has(id)).map(({ id, cast }) => [id, cast]))
}

/** Longer than any list of votes is. */
export const LONGEST_PASTE = 200_000

const conflictsIn = (votes: readonly PastedVote[]): readonly Conflict[] => {
  const byId = new Map<string, PastedVote[]>()
  for (const vote of votes) byId.set(vote.id, [...(byId.get(vote.id) ?? []), vote])
  return [...byId]
    .filter(([, said]) => new Set(said.map(({ cast }) => cast)).size > 1)
    .map(([id, said]) => ({ id, said }))
}

const saysNothing = (text: string): boolean =>
  /^[\s.()[\]\d–—-]*$/.test(text) || /^\W*(?:none|nil|nobody|aucune?|néant|personne)\W*$/i.test(text)
const isCode = (text: string | undefined): boolean => /^\s*[A-Za-z]{2,3}\s*$/.test(text ?? '')
const bulleted = /^\s*[-–—•*·]\s+(?=\p{L})/u

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

/** Titles of columns that are votes: "Country, Yes, No, Abstain". By the place of the column. */
const votingColumns = (
  line: string,
  { book }: Manner,
): { separator: string | RegExp; casts: (Cast | null)[] } | null => {
  for (const separator of ['\t', ';', '|', ',', /\s{2,}/]) {
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

/** The lines under one heading, read as one list. */
interface Block {
  readonly cast: Cast
  readonly lines: { readonly number: number; readonly text: string }[]
}

const readAs = (text: string, manner: Manner): Pasted => {
  const { book } = manner
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/)
  const votes: PastedVote[] = []
  const unread: Unread[] = []
  const passed: number[] = []
  let block: Block | null = null
  let columns: ReturnType<typeof votingColumns> = null

  const put = (line: number, lastLine: number, found: Pick<Unread, 'id' | 'cast' | 'text'>): void => {
    const { id, cast } = found
    if (id !== null && cast !== null) votes.push({ id, cast, line, lastLine })
    else unread.push({ line, lastLine, ...found, elsewhere: id === null && book.isElsewhere(found.text) })
  }
  const flush = (): void => {
    if (block === null || block.lines.length === 0) return
    const { cast } = block
    const starts: number[] = []
    let whole = ''
    for (const { text: each } of block.lines) {
      starts.push(whole.length)
      whole += `${each}\n`
    }
    const lineAt = (place: number): number => block?.lines[starts.findLastIndex((start) => start <= place)]?.number ?? 0
    const read = new Set<number>()
    for (const { id, text: name, from, to } of segmentsOf(whole, book)) {
      // Spaces around a name may belong to the line before.
      const first = lineAt(from + (whole.slice(from, to).length - whole.slice(from, to).trimStart().length))
      const last = lineAt(Math.max(from, to - 1))
      for (let number = first; number <= last; number += 1) read.add(number)
      put(first, last, { id, cast, text: name })
    }
    passed.push(...block.lines.map(({ number }) => number).filter((number) => !read.has(number)))
    block = { cast, lines: [] }
  }
  const readColumns = (line: string, number: number): boolean => {
    if (columns === null) return false
    const { casts, separator } = columns
    const cells = cellsOf(line, separator)
    const marked = casts.filter((cast, at) => cast !== null && /^(?:x|1|✓|✔|✗|•|\*|yes|y|oui)$/i.test(cells[at] ?? ''))
    const names = cells.map((cell, at) => ({ id: casts[at] === null ? nameIn(cell, book) : null, cell }))
    const owner = names.find(({ id }) => id !== null)
    if (owner !== undefined && marked.length === 1) {
      put(number, number, { id: owner.id, cast: marked[0] ?? null, text: line })
      return true
    }
    const under = cells.map((cell, at) => ({ id: nameIn(cell, book), cast: casts[at] ?? null, text: cell }))
    if (!under.some(({ id, cast }) => id !== null && cast !== null)) return false
    for (const each of under.filter(({ text: cell }) => cell !== '')) put(number, number, each)
    return true
  }

  lines.forEach((raw, at) => {
    const number = at + 1
    const line = raw.trim()
    if (line === '') {
      flush()
      passed.push(number)
      return
    }
    const heading = headingOf(line, manner)
    if (heading !== null) {
      flush()
      block = { cast: heading.cast, lines: [] }
      if (saysNothing(heading.rest)) passed.push(number)
      else block.lines.push({ number, text: heading.rest })
      return
    }
    const alone = castOfHeading(line)
    const aCodeAmongCodes =
      isCode(line) && nameIn(line, book) !== null && isCode(lines[at - 1]) && castOf(lines[at - 1] ?? '') === null
    if (alone !== null && !aCodeAmongCodes) {
      flush()
      block = { cast: alone, lines: [] }
      passed.push(number)
      return
    }
    const titles = votingColumns(raw, manner)
    if (titles !== null) {
      flush()
      block = null
      columns = titles
      passed.push(number)
      return
    }
    if (readColumns(raw, number)) return
    const item = line.replace(bulleted, '')
    if (block !== null && segmentsOf(item, book).every(({ id }) => id !== null)) {
      block.lines.push({ number, text: item })
      return
    }
    const pair = readPair(line, manner)
    if (pair !== null) {
      flush()
      put(number, number, pair)
      return
    }
    if (block !== null) {
      block.lines.push({ number, text: item })
      return
    }
    if (['\t', ';', '|', ',', /\s{2,}/].some((separator) => isHeader(cellsOf(line, separator)))) {
      passed.push(number)
      return
    }
    put(number, number, readPart(manner.dashLeads ? line : item, manner))
  })
  flush()
  return { votes, unread, conflicts: conflictsIn(votes), passed, beyond: 0 }
}

const sameCommas = (text: string): boolean => {
  const counts = text
    .split(/\r\n|[\n\r]/)
    .filter((line) => line.trim() !== '')
    .map((line) => cellsOf(line, ',').length)
  const [first = 0] = counts
  return first > 2 && counts.length > 1 && counts.every((count) => count === first)
}

/** Reads a list of votes by the names on a roll. Never throws; no line is lost. */
export const readPaste = (text: string, book: NameBook): Pasted => {
  const kept = text.slice(0, LONGEST_PASTE)
  const plus = /(?:^|[\s,;:|"])\+(?:$|[\s,;:|"])/m.test(kept)
  const manner = { book, dashVotes: plus, dashLeads: plus, commaTable: sameCommas(kept) }
  const read = readAs(kept, manner)
  // A dash is a vote against only beside a plus, or where the list has no other votes.
  const whole = plus || read.votes.length > 0 ? read : readAs(kept, { ...manner, dashVotes: true })
  return { ...whole, beyond: text.length - kept.length }
}
