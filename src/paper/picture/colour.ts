/** A colour as every reader of SVG knows it, whatever the style sheet wrote. */
export interface Colour {
  /** "#1f7a5a", "none", or a reference to a pattern. */
  readonly value: string
  /** From 0 to 1. */
  readonly opacity: number
}

const hex = (part: number): string => Math.round(part).toString(16).padStart(2, '0')

const of = (red: number, green: number, blue: number, opacity: number): Colour => ({
  value: `#${hex(red)}${hex(green)}${hex(blue)}`,
  opacity,
})

/** Newer kinds of colour are painted on one pixel, and read back. */
const painted = (colour: string): Colour => {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')
  if (context === null) return { value: '#000000', opacity: 1 }
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data
  return alpha === 0 ? { value: 'none', opacity: 1 } : of(red, green, blue, alpha / 255)
}

/** @param computed as the browser gives it: `rgb(31, 122, 90)`, `oklab(…)`, `url("#id")`, `none` */
export const colourOf = (computed: string): Colour => {
  const pattern = /^url\("?(#[^")]+)"?\)/.exec(computed)
  if (pattern !== null) return { value: `url(${pattern[1]})`, opacity: 1 }
  if (computed === 'none' || computed === 'transparent') return { value: 'none', opacity: 1 }
  const rgb = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)(?:[,/ ]+([\d.]+))?\)$/.exec(computed)
  if (rgb === null) return painted(computed)
  const [, red, green, blue, alpha] = rgb
  if (alpha === '0') return { value: 'none', opacity: 1 }
  return of(Number(red), Number(green), Number(blue), alpha === undefined ? 1 : Number(alpha))
}
