/** Rules 72 to 81 of the Conference of the Parties to UNTOC, by number, title and how well each is known. */
import { headings } from '../headings.ts'

export const BUDGET = headings('XV. Budget and finance', [
  ['72', 'Preparation of a budget', 'VVV'],
  ['73', 'Adoption of the budget', 'IIN'],
  ['74', 'Financial regulations and rules', 'VVN'],
  ['75', 'Statement of financial implications', 'VVI'],
])

export const PROTOCOLS = headings('XVI. Protocols', [
  ['76', 'Taking of decisions concerning the Protocols', 'VVI'],
  ['77', 'Amendments to the Protocols', 'VVI'],
])

export const THE_RULES_THEMSELVES = headings('XVII. Interpretation, amendment and suspension of the rules', [
  ['78', 'Italicized headings', 'VVI'],
  ['79', 'Method of amendment', 'VVS'],
  ['80', 'Suspension of the rules of procedure', 'VVI'],
  ['81', 'Overriding authority of the Convention', 'VVI'],
])
