/** Rules 41 to 55 of the Conference of the Parties to UNTOC, by number, title and how well each is known. */
import { headings } from '../headings.ts'

export const BUSINESS = headings('XIII. Conduct of business', [
  ['41', 'Quorum', 'VVV'],
  ['42', 'Speeches', 'VVV'],
  ['43', 'Statements by the secretariat', 'VVV'],
  ['44', 'Points of order', 'VVS'],
  ['45', 'Time limit on speeches', 'III'],
  ['46', 'Right of reply', 'VII'],
  ['47', 'Closing of the list of speakers', 'III'],
  ['48', 'Adjournment of debate', 'IIS'],
  ['49', 'Closure of debate', 'III'],
  ['50', 'Suspension or adjournment of the meeting', 'III'],
  ['51', 'Order of procedural motions', 'III'],
  ['52', 'Proposals and amendments', 'III'],
  ['53', 'Decisions on competence', 'III'],
  ['54', 'Withdrawal of proposals and motions', 'VVV'],
  ['55', 'Reconsideration of proposals and amendments', 'VVV'],
])
