/** Rules 72 to 81 of the Conference of the Parties to UNTOC, by number and how well each is known. */
import { headings } from '../headings.ts'

export const BUDGET = headings('XV. Budget and finance', [
  ['72', 'VVV'],
  ['73', 'IIN'],
  ['74', 'VVN'],
  ['75', 'VVI'],
])

export const PROTOCOLS = headings('XVI. Protocols', [
  ['76', 'VVI'],
  ['77', 'VVI'],
])

export const THE_RULES_THEMSELVES = headings('XVII. Interpretation, amendment and suspension of the rules', [
  ['78', 'VVI'],
  ['79', 'VVS'],
  ['80', 'VVI'],
  ['81', 'VVI'],
])
