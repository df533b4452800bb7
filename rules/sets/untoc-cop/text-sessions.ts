/** Rules 1 to 13 of the Conference of the Parties to UNTOC, in our own words. */
import type { Texts } from '../../ruleSet.ts'
import { PAGES } from './book-sources.ts'

export const GENERAL: Texts = {
  '1': {
    says: 'States parties are the parties to the Convention. Where it applies, the words also mean the parties to a Protocol. A regional economic integration organization is covered too, within its competence.',
    source: 'Rules booklet, English extract on general provisions; French extract on sessions',
    urls: [PAGES.generalEnglish, PAGES.sessionsFrench],
  },
  '2': {
    says: 'These rules govern every session. Unless the Conference wants something else, they also govern each mechanism it creates, with the changes that are needed.',
    source: 'Rules booklet, French extract on sessions',
    urls: [PAGES.sessionsFrench, PAGES.contentsFrench],
    note: 'This is why the Committee of the Whole works under the same rules.',
  },
}

export const SESSIONS: Texts = {
  '3': {
    says: 'Not more than two years pass between regular sessions, unless the Conference decides on a longer time.',
    source: 'Rules booklet, French extract on sessions',
    urls: [PAGES.sessionsFrench, PAGES.contentsFrench],
    note: 'Only paragraph 1 was seen whole. Decision 11/2 cites paragraph 3 when it fixes five days and ten meetings for the next session: we infer that the Conference decides the length there.',
  },
  '4': {
    says: '',
    source: 'Rules booklet, French table of contents',
    urls: [PAGES.contentsFrench],
    note: 'The French title says extraordinary sessions. Only the title was seen.',
  },
  '5': {
    says: '',
    source: 'Rules booklet, French table of contents',
    urls: [PAGES.contentsFrench],
    note: 'Only the title was seen.',
  },
  '6': {
    says: '',
    source: 'Rules booklet, French table of contents',
    urls: [PAGES.contentsFrench],
    note: 'Only the title was seen.',
  },
  '7': {
    says: '',
    source: 'Rules booklet, French table of contents',
    urls: [PAGES.contentsFrench],
    note: 'Only the title was seen.',
  },
}

export const AGENDA: Texts = {
  '8': {
    says: 'The secretariat prepares the provisional agenda and consults the Bureau. Items may come from a State party, from the Bureau or from the Secretary-General.',
    source: 'Rules booklet, French extract on the agenda; report of the eleventh session (CTOC/COP/2022/9), para. 140',
    urls: [PAGES.agendaFrench],
    note: 'The rule also lists other items that belong on the agenda. They are left out here.',
  },
  '9': {
    says: 'The provisional agenda goes out no later than 60 days before a regular session opens. For a special session it is 30 days.',
    source: 'Rules booklet, French extract on the agenda',
    urls: [PAGES.agendaFrench],
  },
  '10': {
    says: 'Whoever proposes an item explains it in writing. Where possible, background papers or a draft text come with it.',
    source: 'Rules booklet, French extract on the agenda',
    urls: [PAGES.agendaFrench],
  },
  '11': {
    says: 'Soon after a session opens, the Conference looks at the provisional agenda and approves it.',
    source: 'Rules booklet, French extract on the agenda',
    urls: [PAGES.agendaFrench],
  },
}

export const REPRESENTATION: Texts = {
  '12': {
    says: 'Each State party at a session has one representative. Alternates and advisers may come too, and together they are its delegation.',
    source: 'Rules booklet, French extract on observers',
    urls: [PAGES.observersFrench],
  },
  '13': {
    says: 'A representative may choose an alternate from the delegation to act in his or her place.',
    source: 'Rules booklet, French extract on observers',
    urls: [PAGES.observersFrench],
  },
}
