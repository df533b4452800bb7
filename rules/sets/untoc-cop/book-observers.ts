/** Rules 14 to 21 of the Conference of the Parties to UNTOC, by number, title and how well each is known. */
import type { RuleHeading } from '../../ruleSet.ts'

export const OBSERVERS: readonly RuleHeading[] = [
  {
    number: '14',
    title: 'Participation of signatories',
    chapter: 'V. Observers',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '15',
    title: 'Participation of non-signatories',
    chapter: 'V. Observers',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '16',
    title: 'Participation of entities and intergovernmental organizations',
    chapter: 'V. Observers',
    grades: { number: 'verified', title: 'verified', says: 'inferred' },
  },
  {
    number: '17',
    title: 'Participation of non-governmental organizations',
    chapter: 'V. Observers',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
]

export const CREDENTIALS: readonly RuleHeading[] = [
  {
    number: '18',
    title: 'Submission of credentials',
    chapter: 'VI. Credentials',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '19',
    title: 'Examination of credentials',
    chapter: 'VI. Credentials',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '20',
    title: 'Provisional admission to a session',
    chapter: 'VI. Credentials',
    grades: { number: 'verified', title: 'verified-sister', says: 'verified' },
  },
  {
    number: '21',
    title: 'Notification concerning participation of representatives of observers',
    chapter: 'VI. Credentials',
    grades: { number: 'verified', title: 'verified', says: 'inferred' },
  },
]
