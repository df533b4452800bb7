/** Rules 41 to 55 of the Conference of the Parties to UNTOC, by number, title and how well each is known. */
import type { RuleHeading } from '../../ruleSet.ts'

export const BUSINESS: readonly RuleHeading[] = [
  {
    number: '41',
    title: 'Quorum',
    chapter: 'XIII. Conduct of business',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '42',
    title: 'Speeches',
    chapter: 'XIII. Conduct of business',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '43',
    title: 'Statements by the secretariat',
    chapter: 'XIII. Conduct of business',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '44',
    title: 'Points of order',
    chapter: 'XIII. Conduct of business',
    grades: { number: 'verified', title: 'verified', says: 'verified-sister' },
  },
  {
    number: '45',
    title: 'Time limit on speeches',
    chapter: 'XIII. Conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '46',
    title: 'Right of reply',
    chapter: 'XIII. Conduct of business',
    grades: { number: 'verified', title: 'inferred', says: 'inferred' },
  },
  {
    number: '47',
    title: 'Closing of the list of speakers',
    chapter: 'XIII. Conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '48',
    title: 'Adjournment of debate',
    chapter: 'XIII. Conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'verified-sister' },
  },
  {
    number: '49',
    title: 'Closure of debate',
    chapter: 'XIII. Conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '50',
    title: 'Suspension or adjournment of the meeting',
    chapter: 'XIII. Conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '51',
    title: 'Order of procedural motions',
    chapter: 'XIII. Conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '52',
    title: 'Proposals and amendments',
    chapter: 'XIII. Conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '53',
    title: 'Decisions on competence',
    chapter: 'XIII. Conduct of business',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '54',
    title: 'Withdrawal of proposals and motions',
    chapter: 'XIII. Conduct of business',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '55',
    title: 'Reconsideration of proposals and amendments',
    chapter: 'XIII. Conduct of business',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
]
