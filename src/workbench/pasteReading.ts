/** A list of votes while it is read: what was found in it, and the heading or the columns that the next line stands under. */
import type { Cast } from './castWords.ts'
import type { Manner, Pair } from './pasteLine.ts'
import { segmentsOf } from './pasteNames.ts'

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

/** Titles of columns that are votes, by the place of the column; null where a column is of something else. */
export interface Columns {
  readonly separator: string | RegExp
  readonly casts: readonly (Cast | null)[]
}

/** What of a line counts, and its number. */
interface Kept {
  readonly number: number
  readonly text: string
}

export class Reading {
  readonly votes: PastedVote[] = []
  readonly unread: Unread[] = []
  /** Lines that say nothing of a vote. */
  readonly passed: number[] = []
  columns: Columns | null = null
  /** The vote of the heading that lines stand under, until another heading or titles of columns. */
  heading: Cast | null = null
  /** Lines under the heading that are not read yet: a name may go on in the next. */
  private waiting: Kept[] = []
  readonly manner: Manner

  constructor(manner: Manner) {
    this.manner = manner
  }

  pass(number: number): void {
    this.passed.push(number)
  }

  put(line: number, lastLine: number, { id, cast, text }: Pair): void {
    if (id !== null && cast !== null) this.votes.push({ id, cast, line, lastLine })
    else {
      const elsewhere = id === null && this.manner.book.isElsewhere(text)
      this.unread.push({ line, lastLine, id, cast, text, elsewhere })
    }
  }

  /** Null: what follows stands under no heading. */
  begin(heading: Cast | null): void {
    this.readWaiting()
    this.heading = heading
  }

  wait(number: number, text: string): void {
    this.waiting.push({ number, text })
  }

  /** Reads the lines that wait, as one list. */
  readWaiting(): void {
    const lines = this.waiting
    this.waiting = []
    const starts: number[] = []
    let whole = ''
    for (const { text } of lines) {
      starts.push(whole.length)
      whole += `${text}\n`
    }
    const lineAt = (place: number): number => lines[starts.findLastIndex((start) => start <= place)]?.number ?? 0
    const read = new Set<number>()
    for (const { id, text, from, to } of segmentsOf(whole, this.manner.book)) {
      // Spaces around a name may belong to the line before.
      const first = lineAt(from + (whole.slice(from, to).length - whole.slice(from, to).trimStart().length))
      const last = lineAt(Math.max(from, to - 1))
      for (let number = first; number <= last; number += 1) read.add(number)
      this.put(first, last, { id, cast: this.heading, text })
    }
    for (const { number } of lines) if (!read.has(number)) this.pass(number)
  }
}
