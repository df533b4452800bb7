/** How large the type of a sheet can be so that one page holds it: measured on the page itself, which is the page on paper. */

/** In points: smaller is not printed. */
export const SMALLEST = 9

/** The ways to set a sheet, the most generous first: the answers in lines of their own, or run in. */
const SETTINGS: readonly { readonly size: number; readonly runIn: boolean }[] = [
  ...[12, 11.5, 11, 10.5, 10].map((size) => ({ size, runIn: false })),
  ...[10.5, 10, 9.5, SMALLEST].map((size) => ({ size, runIn: true })),
]

/** How many drills, from the first on, lie wholly within the page. */
const fittingOn = (page: HTMLElement): number => {
  const frame = page.querySelector('[data-drills]') ?? page
  const { right, bottom } = frame.getBoundingClientRect()
  const drills = [...page.querySelectorAll('[data-drill]')]
  const beyond = drills.findIndex((drill) =>
    [...drill.getClientRects()].some((box) => box.right > right + 1 || box.bottom > bottom + 1),
  )
  return beyond === -1 ? drills.length : beyond
}

export interface Fit {
  /** In points. */
  readonly size: number
  /** How many of the drills on the page lie within it. */
  readonly fits: number
}

/** Sets the page as generously as it can be; where none of the settings holds all, as the last of them. */
export const fitToPage = (page: HTMLElement, count: number, generously: boolean): Fit => {
  let fit: Fit = { size: SMALLEST, fits: 0 }
  for (const { size, runIn } of generously ? SETTINGS : SETTINGS.slice(-1)) {
    page.style.fontSize = `${size}pt`
    page.toggleAttribute('data-run-in', runIn)
    fit = { size, fits: fittingOn(page) }
    if (fit.fits === count) break
  }
  return fit
}

/** What every one of these begins with, in whole sentences, so that it can be said once; empty where there is nothing, or but one. */
export const commonOpening = (texts: readonly string[]): string => {
  const [first = '', ...others] = texts
  if (others.length === 0) return ''
  const sentences = first.match(/[^.]+\.(?:\s|$)/g) ?? []
  let opening = ''
  for (const sentence of sentences) {
    const longer = opening + sentence
    if (longer.length >= first.length || !others.every((text) => text.startsWith(longer))) break
    opening = longer
  }
  return opening
}
