/** Charter article 18, and rules 15 to 61 of the General Assembly, by number and how well each is known. Only rules we know anything of. */
import type { RuleHeading } from '../../ruleSet.ts'

export const CHARTER: readonly RuleHeading[] = [
  {
    number: 'Charter 18(2)',
    chapter: 'Charter of the United Nations',
    grades: { number: 'verified', title: 'inferred', says: 'verified' },
  },
  {
    number: 'Charter 18(3)',
    chapter: 'Charter of the United Nations',
    grades: { number: 'verified', title: 'inferred', says: 'verified' },
  },
]

export const OFFICE: readonly RuleHeading[] = [
  {
    number: '15',
    chapter: 'II. Agenda',
    grades: { number: 'verified', title: 'inferred', says: 'verified' },
  },
  {
    number: '27',
    chapter: 'IV. Credentials',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '28',
    chapter: 'IV. Credentials',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '29',
    chapter: 'IV. Credentials',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '32',
    chapter: 'V. President and Vice-Presidents',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '33',
    chapter: 'V. President and Vice-Presidents',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '34',
    chapter: 'V. President and Vice-Presidents',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '35',
    chapter: 'V. President and Vice-Presidents',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '36',
    chapter: 'V. President and Vice-Presidents',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '37',
    chapter: 'V. President and Vice-Presidents',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '60',
    chapter: 'X. Public and private meetings',
    grades: { number: 'verified', title: 'inferred', says: 'inferred' },
  },
  {
    number: '61',
    chapter: 'X. Public and private meetings',
    grades: { number: 'verified', title: 'inferred', says: 'inferred' },
  },
]
