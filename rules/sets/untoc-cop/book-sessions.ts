/** Rules 1 to 13 of the Conference of the Parties to UNTOC, in our own words. */
import type { Rule } from '../../ruleSet.ts'
import { PAGES } from './book-sources.ts'

export const GENERAL: readonly Rule[] = [
  {
    number: '1',
    title: 'Use of terms',
    chapter: 'I. General',
    says: 'States parties are the parties to the Convention. Where it applies, the words also mean the parties to a Protocol. A regional economic integration organization is covered too, within its competence.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'Rules booklet, English extract on general provisions; French extract on sessions',
    urls: [PAGES.generalEnglish, PAGES.sessionsFrench],
  },
  {
    number: '2',
    title: 'Scope of application',
    chapter: 'I. General',
    says: 'These rules govern every session. Unless the Conference wants something else, they also govern each mechanism it creates, with the changes that are needed.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'Rules booklet, French extract on sessions',
    urls: [PAGES.sessionsFrench, PAGES.contentsFrench],
    note: 'This is why the Committee of the Whole works under the same rules.',
  },
]

export const SESSIONS: readonly Rule[] = [
  {
    number: '3',
    title: 'Regular sessions',
    chapter: 'II. Sessions',
    says: 'Not more than two years pass between regular sessions, unless the Conference decides on a longer time.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'Rules booklet, French extract on sessions',
    urls: [PAGES.sessionsFrench, PAGES.contentsFrench],
    note: 'Only paragraph 1 was seen whole. Decision 11/2 cites paragraph 3 when it fixes five days and ten meetings for the next session: we infer that the Conference decides the length there.',
  },
  {
    number: '4',
    title: 'Special sessions',
    chapter: 'II. Sessions',
    says: '',
    grades: { number: 'verified', title: 'verified', says: 'not seen' },
    source: 'Rules booklet, French table of contents',
    urls: [PAGES.contentsFrench],
    note: 'The French title says extraordinary sessions. Only the title was seen.',
  },
  {
    number: '5',
    title: 'Notification of sessions',
    chapter: 'II. Sessions',
    says: '',
    grades: { number: 'verified', title: 'verified', says: 'not seen' },
    source: 'Rules booklet, French table of contents',
    urls: [PAGES.contentsFrench],
    note: 'Only the title was seen.',
  },
  {
    number: '6',
    title: 'Place of sessions',
    chapter: 'II. Sessions',
    says: '',
    grades: { number: 'verified', title: 'verified', says: 'not seen' },
    source: 'Rules booklet, French table of contents',
    urls: [PAGES.contentsFrench],
    note: 'Only the title was seen.',
  },
  {
    number: '7',
    title: 'Temporary adjournment of a session',
    chapter: 'II. Sessions',
    says: '',
    grades: { number: 'verified', title: 'verified', says: 'not seen' },
    source: 'Rules booklet, French table of contents',
    urls: [PAGES.contentsFrench],
    note: 'Only the title was seen.',
  },
]

export const AGENDA: readonly Rule[] = [
  {
    number: '8',
    title: 'Drawing up of the provisional agenda',
    chapter: 'III. Agenda',
    says: 'The secretariat prepares the provisional agenda and consults the Bureau. Items may come from a State party, from the Bureau or from the Secretary-General.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'Rules booklet, French extract on the agenda; report of the eleventh session (CTOC/COP/2022/9), para. 140',
    urls: [PAGES.agendaFrench],
    note: 'The rule also lists other items that belong on the agenda. They are left out here.',
  },
  {
    number: '9',
    title: 'Communication of the provisional agenda',
    chapter: 'III. Agenda',
    says: 'The provisional agenda goes out no later than 60 days before a regular session opens. For a special session it is 30 days.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'Rules booklet, French extract on the agenda',
    urls: [PAGES.agendaFrench],
  },
  {
    number: '10',
    title: 'Explanatory memorandum',
    chapter: 'III. Agenda',
    says: 'Whoever proposes an item explains it in writing. Where possible, background papers or a draft text come with it.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'Rules booklet, French extract on the agenda',
    urls: [PAGES.agendaFrench],
  },
  {
    number: '11',
    title: 'Adoption of the agenda',
    chapter: 'III. Agenda',
    says: 'Soon after a session opens, the Conference looks at the provisional agenda and approves it.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'Rules booklet, French extract on the agenda',
    urls: [PAGES.agendaFrench],
  },
]

export const REPRESENTATION: readonly Rule[] = [
  {
    number: '12',
    title: 'Representation of States Parties',
    chapter: 'IV. Representation of States Parties',
    says: 'Each State party at a session has one representative. Alternates and advisers may come too, and together they are its delegation.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'Rules booklet, French extract on observers',
    urls: [PAGES.observersFrench],
  },
  {
    number: '13',
    title: 'Alternates',
    chapter: 'IV. Representation of States Parties',
    says: 'A representative may choose an alternate from the delegation to act in his or her place.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'Rules booklet, French extract on observers',
    urls: [PAGES.observersFrench],
  },
]
