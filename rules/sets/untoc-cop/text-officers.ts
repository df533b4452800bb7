/** Rules 22 to 33 of the Conference of the Parties to UNTOC, in our own words. */
import type { Texts } from '../../ruleSet.ts'
import { PAGES } from './book-sources.ts'

export const OFFICERS: Texts = {
  '22': {
    says: 'At the opening, the Conference elects a President, eight Vice-Presidents and a Rapporteur from the States parties present. Each of the five regional groups has two of these officers. One of the two comes from a party to the Convention and to at least one Protocol, if possible all. At least two officers come from parties to every instrument in force. The posts of President and Rapporteur normally rotate among the groups.',
    source: 'UNODC page on the Bureau of the Conference',
    urls: [PAGES.unodcBureau],
    note: 'The rules of the UNCAC Conference seem to have three Vice-Presidents at this place.',
  },
  '23': {
    says: 'Officers stay in office until new ones are elected at the next session.',
    source: 'UNODC page on the Bureau of the Conference',
    urls: [PAGES.unodcBureau],
    note: 'So the outgoing President opens the session (report of the eleventh session, para. 5).',
  },
  '24': {
    says: 'A President who is absent asks a Vice-President to preside.',
    source: 'Title from the contents of the UNCAC rules (Spanish); content by analogy with General Assembly rule 32',
    urls: [PAGES.contentsUncac],
    note: 'In 2022 a Vice-President presided and gave the right of reply (report, para. 32).',
  },
  '25': {
    says: 'A Vice-President who presides has all the powers and duties of the President.',
    source: 'Title from the contents of the UNCAC rules (Spanish); content by analogy with General Assembly rule 33',
    urls: [PAGES.contentsUncac],
  },
  '26': {
    says: 'If the President can no longer serve, the Conference elects a new one.',
    source: 'Title from the contents of the UNCAC rules (Spanish); content by analogy with General Assembly rule 34',
    urls: [PAGES.contentsUncac],
  },
  '27': {
    says: 'The President opens and closes each meeting, guides the debate, calls speakers, puts each question and says what was decided, and rules on points of order. The President may also propose time limits, a limit on interventions, closing the list of speakers, and adjourning, closing or suspending.',
    source: 'Title from the contents of the UNCAC rules (Spanish); content by analogy with General Assembly rule 35',
    urls: [PAGES.contentsUncac],
  },
  '28': {
    says: 'In everything the President does, the Conference has the last word.',
    source: 'Title from the contents of the UNCAC rules (Spanish); the content follows from the title',
    urls: [PAGES.contentsUncac],
    note: 'So one party that objects keeps a meeting public, and may appeal against a ruling under rule 44.',
  },
  '29': {
    says: 'Whoever is President casts no vote. A colleague from the same delegation may do so.',
    source:
      'Title from the contents of the UNCAC rules (Spanish); second part by analogy with General Assembly rule 37',
    urls: [PAGES.contentsUncac],
  },
}

export const BUREAU: Texts = {
  '30': {
    says: 'The President, the Vice-Presidents and the Rapporteur are the Bureau. During the session it reviews progress and recommends how to move forward. It also meets when the President finds it useful or any member of it asks.',
    source: 'UNODC page on the Bureau of the Conference; rules booklet, French extract on the Bureau',
    urls: [PAGES.unodcBureau, PAGES.bureauFrench],
    note: 'The "extended Bureau" that acted in 2022 is practice. It is not in the rules that were seen.',
  },
  '31': {
    says: 'When an officer other than the President leaves, the same State party names a replacement for the rest of the term.',
    source: 'UNODC page on the Bureau of the Conference; rules booklet, French extract on the Bureau',
    urls: [PAGES.unodcBureau, PAGES.bureauFrench],
  },
}

export const SECRETARIAT: Texts = {
  '32': {
    says: 'The Secretary-General serves in that role at every meeting, or sends a member of the secretariat instead.',
    source: 'Rules booklet, French extract on the Bureau and the secretariat',
    urls: [PAGES.bureauFrench],
  },
  '33': {
    says: 'The secretariat does what article 33 of the Convention asks. It also receives, translates and sends out documents, arranges interpretation, keeps the archives and helps the President and the Bureau.',
    source: 'Rules booklet, French extract on the Bureau and the secretariat',
    urls: [PAGES.bureauFrench],
    note: 'The end of this rule was not seen.',
  },
}
