/** How much room a text takes, without a browser: characters by the width of a generous one in Public Sans. */
import type { ChartEdge } from '#machines/chart'
import type { RuleSet } from '#rules/ruleSet'
import type { Box, Route } from './geometry.ts'
import { nameOfWay, rulesText } from './words.ts'

/** Sizes in pixels, as `chart.css` sets them; `wide` is the width of a character, in hundredths of the size. */
export const TYPE = {
  label: { size: 14, line: 18, wide: 53 },
  act: { size: 13, line: 17, wide: 51 },
  rules: { size: 12, line: 16, wide: 51 },
} as const
type Type = keyof typeof TYPE

export const PADDING = { state: { x: 12, y: 8 }, label: { x: 6, y: 4 } } as const
/** What is left of the padding at the sides where room is short. */
const NARROW = { state: 4, label: 2 } as const
/** Above an act that is not the first thing in its block. */
const GAP = 5
/** Room for the sign before an act, "✕", and for both that an act in a state may have, "✕ ↺". */
export const SIGN = 14
export const SIGNS = 28
/** The dot where a reader enters a state that has others in it, and the room above it. */
export const START = 12
export const ABOVE_START = 8
const WIDEST = { state: 24, box: 40, act: 21, rules: 17 } as const

interface Line {
  readonly type: Type
  readonly text: string
  /** Distance from the top of the block to the baseline. */
  readonly baseline: number
  /** The place of the act among those of the block that this line belongs to; null in a state's own label. */
  readonly way: number | null
  /** Whether the act begins here: where its sign goes. */
  readonly begins: boolean
}

/** Lines of text under each other. Its size does not depend on the body: every act has one line for its rules. */
export interface Block {
  readonly lines: readonly Line[]
  readonly width: number
  readonly height: number
  /** By how much its type is smaller than `TYPE`: 1 for as it is. */
  readonly scale: number
}

/**
 * What the layout keeps free for a block. It is computed in English; what is longer in another language is made to fit, and has
 * most of the padding at its sides for that.
 */
export interface Room {
  readonly width: number
  readonly height: number
}

export const roomForLine = ({ width, height }: Box, completion: boolean): Room => ({
  width: width - 2 * NARROW.label - (completion ? 0 : SIGN),
  height: height - 2 * PADDING.label.y,
})

/** In a state that has others in it, above the dot that shows where a reader enters. */
export const roomForState = ({ y, width, height }: Box, start: Route | null, signs: boolean): Room => ({
  width: width - (start === null ? 2 * NARROW.state : PADDING.state.x + NARROW.state) - (signs ? SIGNS : 0),
  height: (start?.[1] === undefined ? height : start[1] - START - ABOVE_START - y) - 2 * PADDING.state.y,
})

/** Breaks at spaces, into the fewest lines of at most so many characters; a longer word stays whole. */
const wrap = (text: string, widest: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= widest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const clipped = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`

/** As many rules as fit on the one line: a body whose numbers are long would make the chart too wide for every other. */
const fitted = (text: string): string => {
  if (text.length <= WIDEST.rules) return text
  const end = text.lastIndexOf(', ', WIDEST.rules - 3)
  return end < 0 ? clipped(text, WIDEST.rules) : `${text.slice(0, end)}, …`
}

/** Pixels, rounded up. */
const widthOf = (type: Type, text: string, scale: number): number =>
  Math.ceil((text.length * TYPE[type].size * TYPE[type].wide * scale) / 100)

/** How many characters a line of so many pixels has. */
const charsIn = (width: number, type: Type, scale: number): number =>
  Math.floor((100 * width) / (TYPE[type].size * TYPE[type].wide * scale))

/** A text that is not broken yet: `widest` is how many characters a line of it has where nothing is short of room. */
interface Text {
  readonly type: Type
  readonly text: string
  readonly way: number | null
  readonly begins: boolean
  readonly widest: number
}

interface Broken extends Omit<Text, 'text' | 'widest'> {
  readonly lines: readonly string[]
}

const block = (texts: readonly Broken[], scale = 1): Block => {
  let height = 0
  const lines = texts.flatMap(({ type, lines: own, way, begins }, place) =>
    own.map((text, index): Line => {
      const { size, line } = TYPE[type]
      const first = begins && index === 0
      height += (line + (first && place > 0 ? GAP : 0)) * scale
      const baseline = height - Math.round((line - size) / 2 + size * 0.2) * scale
      return { type, text, way, begins: first, baseline }
    }),
  )
  const widths = lines.map(({ type, text }) => widthOf(type, text, scale))
  return { lines, height, width: Math.max(0, ...widths), scale }
}

const fits = ({ width, height }: Block, room: Room): boolean => width <= room.width && height <= room.height

/** No smaller than can be read; and on the way there. */
const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65] as const
const SMALLEST = 0.6

/** Every text, broken to so wide a room; one line for rules. */
const broken = (texts: readonly Text[], width: number, scale: number): readonly Broken[] =>
  texts.map(({ text, ...rest }) => ({
    ...rest,
    lines: rest.type === 'rules' ? [text] : wrap(text, charsIn(width, rest.type, scale)),
  }))

/** The longest texts give up lines until all have room: what is left out is said in the table beside the drawing. */
const cut = (texts: readonly Text[], room: Room): Block => {
  const most = (type: Type): number => charsIn(room.width, type, SMALLEST)
  let now = broken(texts, room.width, SMALLEST).map((one): Broken => ({
    ...one,
    lines: one.lines.map((line) => clipped(line, most(one.type))),
  }))
  while (!fits(block(now, SMALLEST), room)) {
    const longest = now.reduce((found, one) => (one.lines.length > found.lines.length ? one : found))
    if (longest.lines.length === 1) break
    now = now.map((one) =>
      one === longest
        ? {
            ...one,
            lines: [
              ...one.lines.slice(0, -2),
              clipped(`${one.lines.at(-2) ?? ''} ${one.lines.at(-1) ?? ''}`, most(one.type)),
            ],
          }
        : one,
    )
  }
  return block(now, SMALLEST)
}

/** The texts as they are where there is room; else broken to the room there is, and smaller until they fit. */
const blockOf = (texts: readonly Text[], room: Room | undefined): Block => {
  const free = block(texts.map(({ text, widest, ...rest }) => ({ ...rest, lines: wrap(text, widest) })))
  if (room === undefined || fits(free, room)) return free
  for (const scale of SCALES) {
    const found = block(broken(texts, room.width, scale), scale)
    if (fits(found, room)) return found
  }
  return cut(texts, room)
}

const textsOf = (way: ChartEdge, place: number, ruleSet: RuleSet): readonly Text[] => [
  { type: 'act', text: nameOfWay(way), way: place, begins: true, widest: WIDEST.act },
  { type: 'rules', text: fitted(rulesText(ruleSet, way.rules)), way: place, begins: false, widest: Infinity },
]

/** The label of a line: its acts, each with the body's rule numbers. */
export const edgeBlock = (ways: readonly ChartEdge[], ruleSet: RuleSet, room?: Room): Block =>
  blockOf(
    ways.flatMap((way, place) => textsOf(way, place, ruleSet)),
    room,
  )

/** What stands in a state: its label, then the acts that leave it as it is. `box`: whether other states lie in it. */
export const stateBlock = (
  label: string,
  box: boolean,
  stays: readonly ChartEdge[],
  ruleSet: RuleSet,
  room?: Room,
): Block =>
  blockOf(
    [
      { type: 'label', text: label, way: null, begins: false, widest: box ? WIDEST.box : WIDEST.state },
      ...stays.flatMap((way, place) => textsOf(way, place, ruleSet)),
    ],
    room,
  )
