/**
 * A drawing of the app as marks that stand alone: drawn once more out of sight in light colours, and the styles that SVG draws by
 * written as attributes. So a picture has the marks of the screen.
 */
import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { colourOf, type Colour } from './colour.ts'
import './picture.css'

/** What is inside a drawing, with the rectangle that it was drawn in, in its own units. */
export interface Marks {
  readonly inner: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const SHAPES: ReadonlySet<string> = new Set([
  'circle',
  'rect',
  'path',
  'polyline',
  'polygon',
  'line',
  'ellipse',
  'text',
  'tspan',
])
const WORDS: ReadonlySet<string> = new Set(['text', 'tspan'])

/** Properties that are written where they are not what a reader of SVG assumes. */
const STROKE = {
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'shape-rendering': 'auto',
} as const
const TEXT = { 'font-size': '', 'font-weight': '400', 'text-anchor': 'start', 'dominant-baseline': 'auto' } as const

/** Attributes that only the page needs. */
const OF_THE_PAGE = /^(class|style|role|tabindex|aria-.*|data-.*)$/

const paint = (to: Element, name: 'fill' | 'stroke', { value, opacity }: Colour): void => {
  to.setAttribute(name, value)
  if (opacity < 1) to.setAttribute(`${name}-opacity`, opacity.toFixed(2))
}

const copyStyle = (from: Element, to: Element): void => {
  const style = getComputedStyle(from)
  const read = (name: string): string => style.getPropertyValue(name).trim()
  const put = (properties: Readonly<Record<string, string>>) => {
    for (const [name, usual] of Object.entries(properties)) {
      const value = read(name).replaceAll('px', '')
      if (value !== '' && value !== usual) to.setAttribute(name, value)
    }
  }
  const [fill, stroke] = [read('fill'), read('stroke')]
  if (fill !== '') paint(to, 'fill', colourOf(fill))
  if (stroke !== '' && stroke !== 'none') {
    paint(to, 'stroke', colourOf(stroke))
    put(STROKE)
  }
  const opacity = read('opacity')
  if (opacity !== '' && opacity !== '1') to.setAttribute('opacity', opacity)
  if (WORDS.has(from.localName)) put(TEXT)
}

/** Text keeps its width in another typeface: a box was drawn for it. */
const keepWidth = (from: Element, to: Element): void => {
  if (from.childElementCount > 0 || !('getComputedTextLength' in from)) return
  const measure: unknown = from.getComputedTextLength
  const width: unknown = typeof measure === 'function' ? measure.call(from) : 0
  if (typeof width !== 'number' || width <= 0) return
  to.setAttribute('textLength', width.toFixed(1))
  to.setAttribute('lengthAdjust', 'spacingAndGlyphs')
}

const strip = (element: Element): void => {
  for (const name of element.getAttributeNames()) if (OF_THE_PAGE.test(name)) element.removeAttribute(name)
}

const walk = (from: Element, to: Element): void => {
  if (SHAPES.has(from.localName)) copyStyle(from, to)
  if (WORDS.has(from.localName)) keepWidth(from, to)
  strip(to)
  for (const [place, child] of [...from.children].entries()) {
    const copy = to.children[place]
    if (copy !== undefined) walk(child, copy)
  }
}

let made = 0

/**
 * @param drawing an `<svg>` with a `viewBox`
 * @param within classes of the elements whose style sheets it needs around it
 * @throws where nothing was drawn
 */
export const flatten = (drawing: ReactElement, within = ''): Marks => {
  made += 1
  const host = document.createElement('div')
  host.className = `picture-host ${within}`
  host.dataset['theme'] = 'light'
  host.inert = true
  document.body.append(host)
  // Patterns are found by their ids, so those of two drawings differ.
  const root = createRoot(host, { identifierPrefix: `picture-${made}-` })
  try {
    flushSync(() => root.render(drawing))
    const svg = host.querySelector('svg')
    const [x = 0, y = 0, width = 0, height = 0] = (svg?.getAttribute('viewBox') ?? '').split(/\s+/).map(Number)
    if (svg === null || !(width > 0) || !(height > 0)) throw new Error('nothing was drawn')
    const copy = svg.cloneNode(true)
    if (!(copy instanceof Element)) throw new Error('nothing was drawn')
    walk(svg, copy)
    const written = new XMLSerializer()
    const inner = [...copy.childNodes].map((node) => written.serializeToString(node)).join('')
    return { inner: inner.replaceAll(' xmlns="http://www.w3.org/2000/svg"', ''), x, y, width, height }
  } finally {
    root.unmount()
    host.remove()
  }
}
