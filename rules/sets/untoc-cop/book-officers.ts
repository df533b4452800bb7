/** Rules 22 to 33 of the Conference of the Parties to UNTOC, by number and how well each is known. */
import { headings } from '../headings.ts'

export const OFFICERS = headings('VII. Officers', [
  ['22', 'VVV'],
  ['23', 'VVV'],
  ['24', 'SSI'],
  ['25', 'SSI'],
  ['26', 'SSI'],
  ['27', 'SSI'],
  ['28', 'SSI'],
  ['29', 'SSI'],
])

export const BUREAU = headings('VIII. Bureau', [
  ['30', 'VVV'],
  ['31', 'VVV'],
])

export const SECRETARIAT = headings('IX. Secretariat', [
  ['32', 'VVV'],
  ['33', 'VVV'],
])
