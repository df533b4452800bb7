/** Rules 41 to 55 of the Conference of the Parties to UNTOC, by number and how well each is known. */
import { headings } from '../headings.ts'

export const BUSINESS = headings('XIII. Conduct of business', [
  ['41', 'VVV'],
  ['42', 'VVV'],
  ['43', 'VVV'],
  ['44', 'VVS'],
  ['45', 'III'],
  ['46', 'VII'],
  ['47', 'III'],
  ['48', 'IIS'],
  ['49', 'III'],
  ['50', 'III'],
  ['51', 'III'],
  ['52', 'III'],
  ['53', 'III'],
  ['54', 'VVV'],
  ['55', 'VVV'],
])
