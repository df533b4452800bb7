/** Names in a run of text: which State one piece means, and where one name of a list ends and the next begins. Pure. */
import type { NameBook } from './stateNames.ts'

/** One name of a list, or a piece that means none; where it begins and ends in the text. */
export interface Segment {
  readonly id: string | null
  readonly text: string
  readonly from: number
  readonly to: number
}

/** As many pieces as one name may be written in: "Korea, Democratic People’s Republic of", over two lines. */
const MOST_PIECES = 6
const UNREAD = 100
/** Longer than any name is, on two lines and with all its articles. */
const LONGEST_NAME = 100

const asWritten = /[/()[\]–—,]| - /

/** The State that a piece means: by one name, or by two names of the same ("Czechia/Czech Republic", "Norway (NO)"). */
export const nameIn = (text: string, book: NameBook): string | null => {
  if (text.length > LONGEST_NAME) return null
  const found = book.idOf(text)
  if (found !== null || !asWritten.test(text)) return found
  const ids = text
    .split(asWritten)
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => book.idOf(part))
  const [first = null] = ids
  return ids.every((id) => id === first) ? first : null
}

const bounds = (text: string): readonly (readonly [from: number, to: number])[] => {
  const pieces: (readonly [number, number])[] = []
  let from = 0
  for (const { index, 0: separator } of text.matchAll(/[,;|\t\n•·]+|\s+(?:and|et|&)\s+|\s{2,}/giu)) {
    pieces.push([from, index])
    from = index + separator.length
  }
  pieces.push([from, text.length])
  return pieces.filter(([start, end]) => text.slice(start, end).trim() !== '')
}

interface Step {
  readonly cost: number
  /** The piece that the segment before ends with. */
  readonly back: number
  readonly id: string | null
}

/** The list cut into names so that as little as possible means nothing: names may have commas and "and" in them. */
export const segmentsOf = (text: string, book: NameBook): readonly Segment[] => {
  const pieces = bounds(text)
  const best: Step[] = [{ cost: 0, back: 0, id: null }]
  for (let end = 1; end <= pieces.length; end += 1) {
    let step: Step = { cost: (best[end - 1]?.cost ?? 0) + UNREAD, back: end - 1, id: null }
    for (let start = end - 1; start >= Math.max(0, end - MOST_PIECES); start -= 1) {
      const id = nameIn(text.slice(pieces[start]?.[0], pieces[end - 1]?.[1]), book)
      const cost = (best[start]?.cost ?? 0) + 1
      if (id !== null && cost < step.cost) step = { cost, back: start, id }
    }
    best.push(step)
  }
  const segments: Segment[] = []
  for (let end = pieces.length; end > 0; end = best[end]?.back ?? 0) {
    const from = pieces[best[end]?.back ?? 0]?.[0] ?? 0
    const to = pieces[end - 1]?.[1] ?? text.length
    segments.unshift({ id: best[end]?.id ?? null, text: text.slice(from, to).trim(), from, to })
  }
  return segments
}
