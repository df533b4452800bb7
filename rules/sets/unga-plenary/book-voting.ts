/** Rules 82 to 95, 153 and 163 of the General Assembly, by number, title and how well each is known. */
import type { RuleHeading } from '../../ruleSet.ts'

export const PLENARY_VOTING: readonly RuleHeading[] = [
  {
    number: '82',
    title: 'Voting rights',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '83',
    title: 'Two-thirds majority',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'inferred', says: 'verified' },
  },
  {
    number: '84',
    title: 'Amendments to, and parts of, important proposals',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'verified', title: 'inferred', says: 'verified' },
  },
  {
    number: '85',
    title: 'Simple majority',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'inferred', says: 'verified' },
  },
  {
    number: '86',
    title: 'Meaning of "members present and voting"',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'verified', title: 'inferred', says: 'verified' },
  },
  {
    number: '87',
    title: 'Method of voting',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '88',
    title: 'Conduct during voting',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '89',
    title: 'Division of proposals and amendments',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '90',
    title: 'Voting on amendments',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '91',
    title: 'Voting on proposals',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '92',
    title: 'Elections',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '93',
    title: 'Elections: one place to fill',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '94',
    title: 'Elections: several places to fill',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '95',
    title: 'Equally divided votes',
    chapter: 'XII. Plenary meetings: voting',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
]

export const LATER_CHAPTERS: readonly RuleHeading[] = [
  {
    number: 'Practice',
    title: 'Adoption without a vote',
    chapter: 'Practice',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '153',
    title: 'Financial implications of resolutions',
    chapter: 'XVI. Administrative and budgetary questions',
    grades: { number: 'verified', title: 'inferred', says: 'verified' },
  },
  {
    number: '163',
    title: 'Method of amendment',
    chapter: 'XVIII. Interpretation and amendments',
    grades: { number: 'verified', title: 'inferred', says: 'verified' },
  },
]
