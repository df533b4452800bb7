/** One line of a list: a name and its vote, in either order, between whatever separators. Pure. */
import { castOf, isDash, type Cast } from './castWords.ts'
import { nameIn, segmentsOf } from './pasteNames.ts'
import type { NameBook } from './stateNames.ts'

/** What a line says. A part that could not be read is null; `text` is what then stands for the name. */
export interface Pair {
  readonly id: string | null
  readonly cast: Cast | null
  readonly text: string
}

/** How this list writes. */
export interface Manner {
  readonly book: NameBook
  /** Whether a dash is a vote against; else it is a dash. */
  readonly dashVotes: boolean
  /** Whether a dash before a name is one too; else it begins an item of a list. */
  readonly dashLeads: boolean
  /** Whether every line has as many commas: then there may be more columns than are read. */
  readonly commaTable: boolean
}

const SEPARATORS = ['\t', ';', '|', ',', /\s{2,}/, ':', /\s[-–—=>]+\s/] as const
const LONGEST = 400

/** The cells of a line. What stands between quotation marks is one. */
export const cellsOf = (line: string, separator: string | RegExp): readonly string[] => {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim())
  const kept: string[] = []
  const hidden = line.replaceAll(/"((?:[^"]|"")*)"/g, (_, quoted: string) => `\uE000${kept.push(quoted) - 1}\uE001`)
  return hidden
    .split(separator)
    .map((cell) => cell.replaceAll(/\uE000(\d+)\uE001/g, (whole, at: string) => kept[Number(at)] ?? whole).trim())
}

const castIn = (text: string, { dashVotes }: Manner): Cast | null => {
  if (isDash(text)) return dashVotes ? 'no' : null
  return castOf(text) ?? castOf(text.replaceAll(/^[\s:;,=|(>.\-–—]+|[\s:;,=|)>.\-–—]+$/g, ''))
}

const sameOnly = (pairs: readonly Pair[]): Pair | null => {
  const [first] = pairs
  if (first === undefined) return null
  return pairs.every(({ id, cast }) => id === first.id && cast === first.cast) ? first : null
}

/** One of the cells as the vote, the others as the name: null unless there is one way to read them. */
const inCells = (cells: readonly string[], mayHaveMore: boolean, manner: Manner): Pair | null =>
  sameOnly(
    cells.flatMap((cell, at): readonly Pair[] => {
      const cast = castIn(cell, manner)
      if (cast === null || (isDash(cell) && at === 0 && !manner.dashLeads)) return []
      const rest = [cells.slice(0, at), cells.slice(at + 1)]
      const segments = rest.flatMap((part) => segmentsOf(part.join(', '), manner.book))
      const ids = new Set(segments.flatMap(({ id }) => (id === null ? [] : [id])))
      const others = segments.filter(({ id }) => id === null).map(({ text }) => text)
      const [id] = ids
      const contrary = others.some((text) => (castOf(text) ?? cast) !== cast)
      if (id === undefined || ids.size > 1 || contrary) return []
      if (!mayHaveMore && others.some((text) => /\p{L}/u.test(text))) return []
      return [{ id, cast, text: cells.join(' ') }]
    }),
  )

const splitsOf = (line: string): readonly (readonly [left: string, right: string])[] =>
  line.length > LONGEST
    ? []
    : Array.from({ length: line.length }, (_, at) => at)
        .filter((at) => at > 0 && !(/[\p{L}\p{N}]/u.test(line[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(line[at] ?? '')))
        .map((at) => [line.slice(0, at).trim(), line.slice(at).trim()] as const)
        .filter(([left, right]) => left !== '' && right !== '')

const inWords = (line: string, manner: Manner): Pair | null =>
  sameOnly(
    splitsOf(line).flatMap(([left, right]): readonly Pair[] =>
      (
        [
          [left, right],
          [right, left],
        ] as const
      ).flatMap(([name, vote]) => {
        if (isDash(vote) && vote === left && !manner.dashLeads) return []
        const cast = castIn(vote, manner)
        const id = cast === null ? null : nameIn(name, manner.book)
        return id === null ? [] : [{ id, cast, text: line }]
      }),
    ),
  )

/** A vote that is clear, beside a name that is not. */
const unknownName = (line: string, manner: Manner): Pair | null => {
  for (const separator of SEPARATORS) {
    const cells = cellsOf(line, separator).filter((cell) => cell !== '')
    const votes = cells.filter((cell) => castIn(cell, manner) !== null)
    const rest = cells.filter((cell) => castIn(cell, manner) === null)
    if (cells.length > 1 && votes.length === 1 && rest.length > 0)
      return { id: null, cast: castIn(votes[0] ?? '', manner), text: rest.join(', ') }
  }
  const found = splitsOf(line).flatMap(([left, right]): readonly Pair[] => {
    const cast = castIn(right, manner)
    const before = castIn(left, manner)
    if (cast !== null && /\p{L}/u.test(left)) return [{ id: null, cast, text: left }]
    return before !== null && /\p{L}/u.test(right) ? [{ id: null, cast: before, text: right }] : []
  })
  return found[0] ?? null
}

/** Reads the line as one name and its vote; null where it is not clearly that. */
export const readPair = (line: string, manner: Manner): Pair | null => {
  for (const separator of SEPARATORS) {
    const cells = cellsOf(line, separator).filter((cell) => cell !== '')
    if (cells.length < 2 || line.length > 10 * LONGEST) continue
    const mayHaveMore = separator === ',' ? manner.commaTable : ['\t', ';', '|'].some((each) => each === separator)
    const pair = inCells(cells, mayHaveMore, manner)
    if (pair !== null) return pair
  }
  return inWords(line, manner)
}

/** What little can be read of a line that is no pair: a name, a vote, or neither. */
export const readPart = (line: string, manner: Manner): Pair => {
  const id = nameIn(line, manner.book)
  if (id !== null) return { id, cast: null, text: line }
  return unknownName(line, manner) ?? { id: null, cast: null, text: line }
}
