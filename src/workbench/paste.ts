/**
 * A list of votes as somebody keeps it: rows of a spreadsheet, or names under headings as a record prints them. Every line
 * is accounted for: what cannot be read is told, and what is said twice and differs is left to whoever pasted it. Pure.
 */
import type { Cast } from './castWords.ts'
import { cellsOf, type Manner } from './pasteLine.ts'
import { linesOf, READERS } from './pasteReaders.ts'
import { Reading, type PastedVote, type Unread } from './pasteReading.ts'
import type { NameBook } from './stateNames.ts'

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

const readAs = (text: string, manner: Manner): Pasted => {
  const reading = new Reading(manner)
  for (const line of linesOf(text)) READERS.some((takes) => takes(reading, line))
  reading.readWaiting()
  const { votes, unread, passed } = reading
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
