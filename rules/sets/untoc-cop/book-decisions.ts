/** Rules 56 to 71 of the Conference of the Parties to UNTOC, by number and how well each is known. */
import { headings } from '../headings.ts'

export const DECISIONS = headings('XIV. Decision-making', [
  ['56', 'VVV'],
  ['57', 'VVV'],
  ['58', 'VVI'],
  ['59', 'INN'],
  ['60', 'SSS'],
  ['61', 'VII'],
  ['62', 'VII'],
  ['63', 'VII'],
  ['64', 'III'],
  ['65', 'III'],
  ['66', 'III'],
  ['67', 'III'],
  ['68', 'III'],
  ['69', 'III'],
  ['70', 'III'],
  ['71', 'III'],
])
