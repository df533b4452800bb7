/** Rules 34 to 40 of the Conference of the Parties to UNTOC, by number, title and how well each is known. */
import { headings } from '../headings.ts'

export const LANGUAGES = headings('X. Languages', [
  ['34', 'Official and working languages', 'SSI'],
  ['35', 'Interpretation of speeches made in an official language', 'SSI'],
  ['36', 'Interpretation of speeches made in another language', 'III'],
  ['37', 'Languages of documents or records', 'IIN'],
  ['38', 'Languages of recommendations and decisions', 'VVV'],
])

export const RECORDS = headings('XI. Records', [['39', 'Sound recording of meetings', 'VVV']])

export const PUBLIC_AND_PRIVATE = headings('XII. Public and private meetings', [['40', 'General principles', 'VVV']])
