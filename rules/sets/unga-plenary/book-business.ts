/** Rules 67 to 81 of the General Assembly, on the conduct of business, by number, title and how well each is known. */
import type { RuleHeading } from '../../ruleSet.ts'

export const PLENARY_BUSINESS: readonly RuleHeading[] = [
  {
    number: '67',
    title: 'Quorum',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '68',
    title: 'Speeches',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '69',
    title: 'Precedence',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '71',
    title: 'Points of order',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '72',
    title: 'Time limit on speeches',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '73',
    title: 'Closing of the list of speakers, right of reply',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '74',
    title: 'Adjournment of debate',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '75',
    title: 'Closure of debate',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '76',
    title: 'Suspension or adjournment of the meeting',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '77',
    title: 'Order of procedural motions',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '78',
    title: 'Proposals and amendments',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '79',
    title: 'Decisions on competence',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '80',
    title: 'Withdrawal of motions',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '81',
    title: 'Reconsideration of proposals',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
]
