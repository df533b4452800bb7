/** Rules 72 to 81 of the Conference of the Parties to UNTOC, by number, title and how well each is known. */
import type { RuleHeading } from '../../ruleSet.ts'

export const BUDGET: readonly RuleHeading[] = [
  {
    number: '72',
    title: 'Preparation of a budget',
    chapter: 'XV. Budget and finance',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '73',
    title: 'Adoption of the budget',
    chapter: 'XV. Budget and finance',
    grades: { number: 'inferred', title: 'inferred', says: 'not seen' },
  },
  {
    number: '74',
    title: 'Financial regulations and rules',
    chapter: 'XV. Budget and finance',
    grades: { number: 'verified', title: 'verified', says: 'not seen' },
  },
  {
    number: '75',
    title: 'Statement of financial implications',
    chapter: 'XV. Budget and finance',
    grades: { number: 'verified', title: 'verified', says: 'inferred' },
  },
]

export const PROTOCOLS: readonly RuleHeading[] = [
  {
    number: '76',
    title: 'Taking of decisions concerning the Protocols',
    chapter: 'XVI. Protocols',
    grades: { number: 'verified', title: 'verified', says: 'inferred' },
  },
  {
    number: '77',
    title: 'Amendments to the Protocols',
    chapter: 'XVI. Protocols',
    grades: { number: 'verified', title: 'verified', says: 'inferred' },
  },
]

export const THE_RULES_THEMSELVES: readonly RuleHeading[] = [
  {
    number: '78',
    title: 'Italicized headings',
    chapter: 'XVII. Interpretation, amendment and suspension of the rules',
    grades: { number: 'verified', title: 'verified', says: 'inferred' },
  },
  {
    number: '79',
    title: 'Method of amendment',
    chapter: 'XVII. Interpretation, amendment and suspension of the rules',
    grades: { number: 'verified', title: 'verified', says: 'verified-sister' },
  },
  {
    number: '80',
    title: 'Suspension of the rules of procedure',
    chapter: 'XVII. Interpretation, amendment and suspension of the rules',
    grades: { number: 'verified', title: 'verified', says: 'inferred' },
  },
  {
    number: '81',
    title: 'Overriding authority of the Convention',
    chapter: 'XVII. Interpretation, amendment and suspension of the rules',
    grades: { number: 'verified', title: 'verified', says: 'inferred' },
  },
]
