/** Rules 1 to 13 of the Conference of the Parties to UNTOC, by number, title and how well each is known. */
import { headings } from '../headings.ts'

export const GENERAL = headings('I. General', [
  ['1', 'Use of terms', 'VVV'],
  ['2', 'Scope of application', 'VVV'],
])

export const SESSIONS = headings('II. Sessions', [
  ['3', 'Regular sessions', 'VVV'],
  ['4', 'Special sessions', 'VVN'],
  ['5', 'Notification of sessions', 'VVN'],
  ['6', 'Place of sessions', 'VVN'],
  ['7', 'Temporary adjournment of a session', 'VVN'],
])

export const AGENDA = headings('III. Agenda', [
  ['8', 'Drawing up of the provisional agenda', 'VVV'],
  ['9', 'Communication of the provisional agenda', 'VVV'],
  ['10', 'Explanatory memorandum', 'VVV'],
  ['11', 'Adoption of the agenda', 'VVV'],
])

export const REPRESENTATION = headings('IV. Representation of States Parties', [
  ['12', 'Representation of States Parties', 'VVV'],
  ['13', 'Alternates', 'VVV'],
])
