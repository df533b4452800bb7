/** Rules 1 to 13 of the Conference of the Parties to UNTOC, by number, title and how well each is known. */
import type { RuleHeading } from '../../ruleSet.ts'

export const GENERAL: readonly RuleHeading[] = [
  {
    number: '1',
    title: 'Use of terms',
    chapter: 'I. General',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '2',
    title: 'Scope of application',
    chapter: 'I. General',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
]

export const SESSIONS: readonly RuleHeading[] = [
  {
    number: '3',
    title: 'Regular sessions',
    chapter: 'II. Sessions',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '4',
    title: 'Special sessions',
    chapter: 'II. Sessions',
    grades: { number: 'verified', title: 'verified', says: 'not seen' },
  },
  {
    number: '5',
    title: 'Notification of sessions',
    chapter: 'II. Sessions',
    grades: { number: 'verified', title: 'verified', says: 'not seen' },
  },
  {
    number: '6',
    title: 'Place of sessions',
    chapter: 'II. Sessions',
    grades: { number: 'verified', title: 'verified', says: 'not seen' },
  },
  {
    number: '7',
    title: 'Temporary adjournment of a session',
    chapter: 'II. Sessions',
    grades: { number: 'verified', title: 'verified', says: 'not seen' },
  },
]

export const AGENDA: readonly RuleHeading[] = [
  {
    number: '8',
    title: 'Drawing up of the provisional agenda',
    chapter: 'III. Agenda',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '9',
    title: 'Communication of the provisional agenda',
    chapter: 'III. Agenda',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '10',
    title: 'Explanatory memorandum',
    chapter: 'III. Agenda',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '11',
    title: 'Adoption of the agenda',
    chapter: 'III. Agenda',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
]

export const REPRESENTATION: readonly RuleHeading[] = [
  {
    number: '12',
    title: 'Representation of States Parties',
    chapter: 'IV. Representation of States Parties',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '13',
    title: 'Alternates',
    chapter: 'IV. Representation of States Parties',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
]
