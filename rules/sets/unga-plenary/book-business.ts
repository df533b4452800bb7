/** Rules 67 to 81 of the General Assembly, on the conduct of business, by number and how well each is known. */
import type { RuleHeading } from '../../ruleSet.ts'

export const PLENARY_BUSINESS: readonly RuleHeading[] = [
  {
    number: '67',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '68',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '69',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '71',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '72',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '73',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '74',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '75',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '76',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '77',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '78',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '79',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '80',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
  {
    number: '81',
    chapter: 'XII. Plenary meetings: conduct of business',
    grades: { number: 'inferred', title: 'verified', says: 'inferred' },
  },
]
