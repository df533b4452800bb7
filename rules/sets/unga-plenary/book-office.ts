/** Charter article 18, and rules 15 to 61 of the General Assembly, by number, title and how well each is known. Only rules we know anything of. */
import type { RuleHeading } from '../../ruleSet.ts'

export const CHARTER: readonly RuleHeading[] = [
  {
    number: 'Charter 18(2)',
    title: 'Important questions',
    chapter: 'Charter of the United Nations',
    grades: { number: 'verified', title: 'inferred', says: 'verified' },
  },
  {
    number: 'Charter 18(3)',
    title: 'Other questions',
    chapter: 'Charter of the United Nations',
    grades: { number: 'verified', title: 'inferred', says: 'verified' },
  },
]

export const OFFICE: readonly RuleHeading[] = [
  {
    number: '15',
    title: 'Additional items',
    chapter: 'II. Agenda',
    grades: { number: 'verified', title: 'inferred', says: 'verified' },
  },
  {
    number: '27',
    title: 'Submission of credentials',
    chapter: 'IV. Credentials',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '28',
    title: 'Credentials Committee',
    chapter: 'IV. Credentials',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '29',
    title: 'Provisional admission to a session',
    chapter: 'IV. Credentials',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '32',
    title: 'Acting President',
    chapter: 'V. President and Vice-Presidents',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '33',
    title: 'Powers and duties of the Acting President',
    chapter: 'V. President and Vice-Presidents',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '34',
    title: 'Replacement of the President',
    chapter: 'V. President and Vice-Presidents',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '35',
    title: 'General powers of the President',
    chapter: 'V. President and Vice-Presidents',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '36',
    title: 'The President remains under the authority of the Assembly',
    chapter: 'V. President and Vice-Presidents',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '37',
    title: 'The President does not vote',
    chapter: 'V. President and Vice-Presidents',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '60',
    title: 'Public and private meetings: general principles',
    chapter: 'X. Public and private meetings',
    grades: { number: 'verified', title: 'inferred', says: 'inferred' },
  },
  {
    number: '61',
    title: 'Announcement of decisions taken in private',
    chapter: 'X. Public and private meetings',
    grades: { number: 'verified', title: 'inferred', says: 'inferred' },
  },
]
