/** Rules 14 to 21 of the Conference of the Parties to UNTOC, by number and how well each is known. */
import { headings } from '../headings.ts'

export const OBSERVERS = headings('V. Observers', [
  ['14', 'VVV'],
  ['15', 'VVV'],
  ['16', 'VVI'],
  ['17', 'VVV'],
])

export const CREDENTIALS = headings('VI. Credentials', [
  ['18', 'VVV'],
  ['19', 'VVV'],
  ['20', 'VSV'],
  ['21', 'VVI'],
])
