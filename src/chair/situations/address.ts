/** The address of a list of situations: `#/chair/situations/list/decided/quorum 1971`, and without a filter `#/chair/situations`. */
import type { Which } from './all.ts'

export const WHICH: readonly Which[] = ['all', 'decided', 'told']

/** What is listed. */
export interface Listed {
  readonly which: Which
  readonly text: string
}

/** No situation is called so. */
const LIST = 'list'

/** What the parts of an address list; null where they name a situation. Anything unknown lists them all. */
export const readList = ([first, word, text = '']: readonly string[]): Listed | null => {
  if (first === undefined) return { which: 'all', text: '' }
  return first === LIST ? { which: WHICH.find((one) => one === word) ?? 'all', text } : null
}

/** The path of a list, without the sign before it. */
export const listPath = ({ which, text }: Listed): string => {
  const path = '/chair/situations'
  if (text !== '') return `${path}/${LIST}/${which}/${encodeURIComponent(text)}`
  return which === 'all' ? path : `${path}/${LIST}/${which}`
}
