/** Rules 34 to 40 of the Conference of the Parties to UNTOC, by number and how well each is known. */
import { headings } from '../headings.ts'

export const LANGUAGES = headings('X. Languages', [
  ['34', 'SSI'],
  ['35', 'SSI'],
  ['36', 'III'],
  ['37', 'IIN'],
  ['38', 'VVV'],
])

export const RECORDS = headings('XI. Records', [['39', 'VVV']])

export const PUBLIC_AND_PRIVATE = headings('XII. Public and private meetings', [['40', 'VVV']])
