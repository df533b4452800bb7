/** Rules 22 to 33 of the Conference of the Parties to UNTOC, by number, title and how well each is known. */
import { headings } from '../headings.ts'

export const OFFICERS = headings('VII. Officers', [
  ['22', 'Elections', 'VVV'],
  ['23', 'Term of office', 'VVV'],
  ['24', 'Acting President', 'SSI'],
  ['25', 'Powers and duties of the Acting President', 'SSI'],
  ['26', 'Replacement of the President', 'SSI'],
  ['27', 'General powers of the President', 'SSI'],
  ['28', 'The President remains under the authority of the Conference', 'SSI'],
  ['29', 'The President shall not vote', 'SSI'],
])

export const BUREAU = headings('VIII. Bureau', [
  ['30', 'Composition and functions', 'VVV'],
  ['31', 'Replacement of officers of the bureau', 'VVV'],
])

export const SECRETARIAT = headings('IX. Secretariat', [
  ['32', 'Functions of the Secretary-General', 'VVV'],
  ['33', 'Functions of the secretariat', 'VVV'],
])
