/** How much room a text takes, without a browser: characters by the width of a generous one in Public Sans. */
import type { ChartEdge } from '#machines/chart'
import type { RuleSet } from '#rules/ruleSet'
import { nameOfWay, rulesText } from './words.ts'

/** Sizes in pixels, as `chart.css` sets them; `wide` is the width of a character, in hundredths of the size. */
export const TYPE = {
  label: { size: 14, line: 18, wide: 53 },
  act: { size: 13, line: 17, wide: 51 },
  rules: { size: 12, line: 16, wide: 51 },
} as const
type Type = keyof typeof TYPE

export const PADDING = { state: { x: 12, y: 8 }, label: { x: 6, y: 4 } } as const
/** Above an act that is not the first thing in its block. */
const GAP = 5
/** Room for the sign before an act, "✕", and for both that an act in a state may have, "✕ ↺". */
export const SIGN = 14
export const SIGNS = 28
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
}

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

/** As many rules as fit on the one line: a body whose numbers are long would make the chart too wide for every other. */
const fitted = (text: string): string => {
  if (text.length <= WIDEST.rules) return text
  const end = text.lastIndexOf(', ', WIDEST.rules - 3)
  return end < 0 ? `${text.slice(0, WIDEST.rules - 1).trimEnd()}…` : `${text.slice(0, end)}, …`
}

/** Pixels, rounded up. */
const widthOf = (type: Type, text: string): number => Math.ceil((text.length * TYPE[type].size * TYPE[type].wide) / 100)

type Row = Pick<Line, 'type' | 'text'> & Partial<Pick<Line, 'way' | 'begins'>>

const block = (rows: readonly Row[]): Block => {
  let height = 0
  const lines = rows.map(({ type, text, way = null, begins = false }, index): Line => {
    const { size, line } = TYPE[type]
    height += line + (begins && index > 0 ? GAP : 0)
    return { type, text, way, begins, baseline: height - Math.round((line - size) / 2 + size * 0.2) }
  })
  return { lines, height, width: Math.max(0, ...rows.map(({ type, text }) => widthOf(type, text))) }
}

const rowsOf = (way: ChartEdge, place: number, ruleSet: RuleSet): readonly Row[] => [
  ...wrap(nameOfWay(way), WIDEST.act).map((text, index): Row => ({
    type: 'act',
    text,
    way: place,
    begins: index === 0,
  })),
  { type: 'rules', text: fitted(rulesText(ruleSet, way.rules)), way: place },
]

/** The label of a line: its acts, each with the body's rule numbers. */
export const edgeBlock = (ways: readonly ChartEdge[], ruleSet: RuleSet): Block =>
  block(ways.flatMap((way, place) => rowsOf(way, place, ruleSet)))

/** What stands in a state: its label, then the acts that leave it as it is. `box`: whether other states lie in it. */
export const stateBlock = (label: string, box: boolean, stays: readonly ChartEdge[], ruleSet: RuleSet): Block =>
  block([
    ...wrap(label, box ? WIDEST.box : WIDEST.state).map((text): Row => ({ type: 'label', text })),
    ...stays.flatMap((way, place) => rowsOf(way, place, ruleSet)),
  ])
