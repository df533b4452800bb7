/** Rules 14 to 21 of the Conference of the Parties to UNTOC, by number, title and how well each is known. */
import { headings } from '../headings.ts'

export const OBSERVERS = headings('V. Observers', [
  ['14', 'Participation of signatories', 'VVV'],
  ['15', 'Participation of non-signatories', 'VVV'],
  ['16', 'Participation of entities and intergovernmental organizations', 'VVI'],
  ['17', 'Participation of non-governmental organizations', 'VVV'],
])

export const CREDENTIALS = headings('VI. Credentials', [
  ['18', 'Submission of credentials', 'VVV'],
  ['19', 'Examination of credentials', 'VVV'],
  ['20', 'Provisional admission to a session', 'VSV'],
  ['21', 'Notification concerning participation of representatives of observers', 'VVI'],
])
