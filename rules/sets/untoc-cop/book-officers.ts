/** Rules 22 to 33 of the Conference of the Parties to UNTOC, by number, title and how well each is known. */
import type { RuleHeading } from '../../ruleSet.ts'

export const OFFICERS: readonly RuleHeading[] = [
  {
    number: '22',
    title: 'Elections',
    chapter: 'VII. Officers',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '23',
    title: 'Term of office',
    chapter: 'VII. Officers',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '24',
    title: 'Acting President',
    chapter: 'VII. Officers',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
  },
  {
    number: '25',
    title: 'Powers and duties of the Acting President',
    chapter: 'VII. Officers',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
  },
  {
    number: '26',
    title: 'Replacement of the President',
    chapter: 'VII. Officers',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
  },
  {
    number: '27',
    title: 'General powers of the President',
    chapter: 'VII. Officers',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
  },
  {
    number: '28',
    title: 'The President remains under the authority of the Conference',
    chapter: 'VII. Officers',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
  },
  {
    number: '29',
    title: 'The President shall not vote',
    chapter: 'VII. Officers',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
  },
]

export const BUREAU: readonly RuleHeading[] = [
  {
    number: '30',
    title: 'Composition and functions',
    chapter: 'VIII. Bureau',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '31',
    title: 'Replacement of officers of the bureau',
    chapter: 'VIII. Bureau',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
]

export const SECRETARIAT: readonly RuleHeading[] = [
  {
    number: '32',
    title: 'Functions of the Secretary-General',
    chapter: 'IX. Secretariat',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '33',
    title: 'Functions of the secretariat',
    chapter: 'IX. Secretariat',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
]
