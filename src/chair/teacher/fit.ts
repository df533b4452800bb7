/** How large the type of a sheet can be so that one page holds it: measured on the page itself, which is the page on paper. */

export interface Fit {
  /** In points. */
  readonly size: number
  /** How many of the drills lie on the first page. */
  readonly fits: number
}

/** In points: smaller is not printed. */
export const SMALLEST = 9

/** The ways to set a sheet, the most generous first: the answers in lines of their own, or run in. */
const SETTINGS: readonly { readonly size: number; readonly runIn: boolean }[] = [
  ...[12, 11.5, 11, 10.5, 10].map((size) => ({ size, runIn: false })),
  ...[10.5, 10, 9.5, SMALLEST].map((size) => ({ size, runIn: true })),
]

/** How many drills, from the first on, lie wholly within the page. */
const fittingOn = (page: HTMLElement): number => {
  const { right, bottom } = page.getBoundingClientRect()
  const drills = [...page.querySelectorAll('[data-drill]')]
  const beyond = drills.findIndex((drill) =>
    [...drill.getClientRects()].some((box) => box.right > right + 1 || box.bottom > bottom + 1),
  )
  return beyond === -1 ? drills.length : beyond
}

/** Sets the sheet as generously as one page allows; where none does, in the smallest type, as long as it is. */
export const fitToPage = (page: HTMLElement, count: number): Fit => {
  page.removeAttribute('data-long')
  let fits = 0
  for (const { size, runIn } of SETTINGS) {
    page.style.fontSize = `${size}pt`
    page.toggleAttribute('data-run-in', runIn)
    fits = fittingOn(page)
    if (fits === count) return { size, fits }
  }
  page.setAttribute('data-long', '')
  return { size: SMALLEST, fits }
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
