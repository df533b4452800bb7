/** Rules 56 to 71 of the Conference of the Parties to UNTOC, by number, title and how well each is known. */
import { headings } from '../headings.ts'

export const DECISIONS = headings('XIV. Decision-making', [
  ['56', 'Consensus', 'VVV'],
  ['57', 'Voting rights', 'VVV'],
  ['58', 'Decisions on matters of substance and on budgetary matters', 'VVI'],
  ['59', '(not seen)', 'INN'],
  ['60', 'Decisions on matters of procedure', 'SSS'],
  ['61', 'Decision whether a matter is one of substance or of procedure', 'VII'],
  ['62', 'Decisions on amendments to the Convention', 'VII'],
  ['63', 'Meaning of "States Parties present and voting"', 'VII'],
  ['64', 'Method of voting', 'III'],
  ['65', 'Conduct during voting', 'III'],
  ['66', 'Explanation of vote', 'III'],
  ['67', 'Division of proposals and amendments', 'III'],
  ['68', 'Order of voting on amendments', 'III'],
  ['69', 'Order of voting on proposals', 'III'],
  ['70', 'Elections', 'III'],
  ['71', 'Equally divided votes', 'III'],
])
