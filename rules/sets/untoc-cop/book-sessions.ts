/** Rules 1 to 13 of the Conference of the Parties to UNTOC, by number and how well each is known. */
import { headings } from '../headings.ts'

export const GENERAL = headings('I. General', [
  ['1', 'VVV'],
  ['2', 'VVV'],
])

export const SESSIONS = headings('II. Sessions', [
  ['3', 'VVV'],
  ['4', 'VVN'],
  ['5', 'VVN'],
  ['6', 'VVN'],
  ['7', 'VVN'],
])

export const AGENDA = headings('III. Agenda', [
  ['8', 'VVV'],
  ['9', 'VVV'],
  ['10', 'VVV'],
  ['11', 'VVV'],
])

export const REPRESENTATION = headings('IV. Representation of States Parties', [
  ['12', 'VVV'],
  ['13', 'VVV'],
])
