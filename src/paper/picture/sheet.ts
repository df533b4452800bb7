/** A picture whole: a drawing under its heading, with its legend, the numbers and the rule in words, and what it is not. */
import { spoken } from '#src/language/say.ts'
import type { Marks } from './flatten.ts'

export interface Sheet {
  /** Over the heading: body and session. */
  readonly over: string
  readonly title: string
  /** The same as the picture, in words, for who does not see it. */
  readonly description: string
  /** Under the heading: the verdict, the numbers. */
  readonly lines: readonly string[]
  readonly drawing: Marks
  /** Units of the sheet for one of the drawing; left out: as wide as there is room. */
  readonly scale?: number
  readonly legend: readonly { readonly sample: Marks | null; readonly text: string }[]
  readonly why: readonly string[]
  readonly notes: readonly string[]
}

export const FONTS = "'Public Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif"

const INK = '#16202e'
const SOFT = '#46536a'
const RULE = '#7d899b'
const PAPER = '#ffffff'

const MARGIN = 40
/** Of a sheet whose drawing asks for no more. */
const WIDTH = 880
/** A drawing is not made larger than this by being fitted. */
const TALLEST = 560
/** Of a wide typeface: characters by their size. */
const WIDE = 0.56

const illegal = (code: number): boolean => code < 32 && code !== 9 && code !== 10 && code !== 13

/** Text within SVG: what XML forbids is left out. */
export const escaped = (text: string): string =>
  [...text]
    .filter((character) => !illegal(character.codePointAt(0) ?? 0) && !/[\uD800-\uDFFF\uFFFE\uFFFF]/.test(character))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Breaks at spaces that may break; a longer word is cut. */
export const wrapped = (text: string, most: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text
    .split(/[^\S\u00A0\u202F]+/)
    .flatMap((each) => each.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

interface Type {
  readonly size: number
  readonly weight?: number
  readonly fill?: string
}

const OVER: Type = { size: 14, fill: SOFT }
const TITLE: Type = { size: 26, weight: 700 }
const LINE: Type = { size: 18, weight: 600 }
const BODY: Type = { size: 15 }
const NOTE: Type = { size: 13, fill: SOFT }

/** What is written so far, and how far down it goes. */
interface Page {
  readonly parts: string[]
  readonly width: number
  y: number
}

const write = (page: Page, text: string, { size, weight = 400, fill = INK }: Type, indent = 0): void => {
  const most = Math.max(Math.floor((page.width - 2 * MARGIN - indent) / (size * WIDE)), 8)
  for (const line of wrapped(text, most)) {
    page.y += Math.round(size * 1.4)
    page.parts.push(
      `<text x="${MARGIN + indent}" y="${page.y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`,
    )
  }
}

const place = (
  page: Page,
  { inner, x, y, width, height }: Marks,
  at: { x: number; y: number; scale: number },
): void => {
  page.parts.push(
    `<svg x="${at.x.toFixed(1)}" y="${at.y.toFixed(1)}" width="${(width * at.scale).toFixed(1)}" height="${(height * at.scale).toFixed(1)}" viewBox="${x} ${y} ${width} ${height}">${inner}</svg>`,
  )
}

const draw = (page: Page, { drawing, scale }: Sheet): void => {
  const room = page.width - 2 * MARGIN
  const fitted = scale ?? Math.min(room / drawing.width, TALLEST / drawing.height)
  page.y += 24
  place(page, drawing, { x: (page.width - drawing.width * fitted) / 2, y: page.y, scale: fitted })
  page.y += drawing.height * fitted + 12
}

const SAMPLE = { width: 24, indent: 36 } as const

const explain = (page: Page, legend: Sheet['legend']): void => {
  for (const { sample, text } of legend) {
    const top = page.y + 7
    if (sample !== null) {
      const scale = SAMPLE.width / Math.max(sample.width, sample.height)
      place(page, sample, { x: MARGIN, y: top + (16 - sample.height * scale) / 2, scale })
    }
    write(page, text, BODY, SAMPLE.indent)
  }
}

/** The sheet as a file: everything in it, nothing from elsewhere. */
export const svgOf = (sheet: Sheet): string => {
  const { over, title, description, lines, drawing, scale, legend, why, notes } = sheet
  const width = Math.ceil(Math.max(WIDTH, scale === undefined ? 0 : drawing.width * scale + 2 * MARGIN))
  const page: Page = { parts: [], width, y: MARGIN - 12 }
  write(page, over, OVER)
  write(page, title, TITLE)
  for (const line of lines) write(page, line, LINE)
  draw(page, sheet)
  explain(page, legend)
  page.y += 8
  for (const sentence of why) write(page, sentence, BODY)
  page.y += 20
  page.parts.push(`<path d="M${MARGIN} ${page.y}H${width - MARGIN}" stroke="${RULE}" stroke-width="1"/>`)
  page.y += 4
  for (const note of notes) write(page, note, NOTE)
  const height = Math.ceil(page.y + MARGIN)
  const tongue = spoken()
  const language = tongue === null ? '' : ` lang="${tongue.code}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"${language} aria-labelledby="title description" font-family="${escaped(FONTS)}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    ...page.parts,
    '</svg>\n',
  ].join('\n')
}
