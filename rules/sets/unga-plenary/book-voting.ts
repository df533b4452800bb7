/** Rules 82 to 95, 153 and 163 of the General Assembly, by number and how well each is known. */
import type { RuleHeading } from '../../ruleSet.ts'

export const PLENARY_VOTING: readonly RuleHeading[] = [
  {
    number: '82',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '83',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'verified', says: 'verified' },
  },
  {
    number: '84',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'verified', title: 'inferred', says: 'verified' },
  },
  {
    number: '85',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'verified', says: 'verified' },
  },
  {
    number: '86',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '87',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '88',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '89',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '90',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '91',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '92',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '93',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '94',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '95',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
]

export const LATER_CHAPTERS: readonly RuleHeading[] = [
  {
    number: 'Practice',
    chapter: 'Practice',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '153',
    chapter: 'XVI. Administrative and budgetary questions',
    grades: { number: 'verified', title: 'inferred', says: 'verified' },
  },
  {
    number: '163',
    chapter: 'XVIII. Interpretation and amendments',
    grades: { number: 'verified', title: 'inferred', says: 'verified' },
  },
]
