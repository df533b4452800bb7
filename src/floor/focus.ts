/** Where focus goes when the control that was pressed makes way for what follows. */

const inView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom >= 0 && top <= window.innerHeight
}

/** Shows the board's head where it was scrolled away: a step that was taken is seen. */
export const showBoard = (): void => {
  const title = document.getElementById('board-title')
  if (title !== null && !inView(title)) title.scrollIntoView({ block: 'nearest' })
}

/** To the head of the board, where the control that was pressed is gone. */
export const focusBoard = (): void => document.getElementById('board-title')?.focus()

/** Stays beside what was pressed while the board is in view; else the board, where the result is, comes into view. */
export const focusAfter = (beside: HTMLElement | null | undefined): void => {
  const title = document.getElementById('board-title')
  if (title !== null && !inView(title)) title.focus()
  else beside?.focus()
}
