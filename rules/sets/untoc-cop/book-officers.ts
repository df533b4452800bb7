/** Rules 22 to 33 of the Conference of the Parties to UNTOC, in our own words. */
import type { Rule } from '../../ruleSet.ts'
import { PAGES } from './book-sources.ts'

export const OFFICERS: readonly Rule[] = [
  {
    number: '22',
    title: 'Elections',
    chapter: 'VII. Officers',
    says: 'At the opening, the Conference elects a President, eight Vice-Presidents and a Rapporteur from the States parties present. Each of the five regional groups has two of these officers. One of the two comes from a party to the Convention and to at least one Protocol, if possible all. At least two officers come from parties to every instrument in force. The posts of President and Rapporteur normally rotate among the groups.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'UNODC page on the Bureau of the Conference',
    urls: [PAGES.unodcBureau],
    note: 'The rules of the UNCAC Conference seem to have three Vice-Presidents at this place.',
  },
  {
    number: '23',
    title: 'Term of office',
    chapter: 'VII. Officers',
    says: 'Officers stay in office until new ones are elected at the next session.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'UNODC page on the Bureau of the Conference',
    urls: [PAGES.unodcBureau],
    note: 'So the outgoing President opens the session (report of the eleventh session, para. 5).',
  },
  {
    number: '24',
    title: 'Acting President',
    chapter: 'VII. Officers',
    says: 'A President who is absent asks a Vice-President to preside.',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
    source: 'Title from the contents of the UNCAC rules (Spanish); content by analogy with General Assembly rule 32',
    urls: [PAGES.contentsUncac],
    note: 'In 2022 a Vice-President presided and gave the right of reply (report, para. 32).',
  },
  {
    number: '25',
    title: 'Powers and duties of the Acting President',
    chapter: 'VII. Officers',
    says: 'A Vice-President who presides has all the powers and duties of the President.',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
    source: 'Title from the contents of the UNCAC rules (Spanish); content by analogy with General Assembly rule 33',
    urls: [PAGES.contentsUncac],
  },
  {
    number: '26',
    title: 'Replacement of the President',
    chapter: 'VII. Officers',
    says: 'If the President can no longer serve, the Conference elects a new one.',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
    source: 'Title from the contents of the UNCAC rules (Spanish); content by analogy with General Assembly rule 34',
    urls: [PAGES.contentsUncac],
  },
  {
    number: '27',
    title: 'General powers of the President',
    chapter: 'VII. Officers',
    says: 'The President opens and closes each meeting, guides the debate, calls speakers, puts each question and says what was decided, and rules on points of order. The President may also propose time limits, a limit on interventions, closing the list of speakers, and adjourning, closing or suspending.',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
    source: 'Title from the contents of the UNCAC rules (Spanish); content by analogy with General Assembly rule 35',
    urls: [PAGES.contentsUncac],
  },
  {
    number: '28',
    title: 'The President remains under the authority of the Conference',
    chapter: 'VII. Officers',
    says: 'In everything the President does, the Conference has the last word.',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
    source: 'Title from the contents of the UNCAC rules (Spanish); the content follows from the title',
    urls: [PAGES.contentsUncac],
  },
  {
    number: '29',
    title: 'The President shall not vote',
    chapter: 'VII. Officers',
    says: 'Whoever is President casts no vote. A colleague from the same delegation may do so.',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
    source:
      'Title from the contents of the UNCAC rules (Spanish); second part by analogy with General Assembly rule 37',
    urls: [PAGES.contentsUncac],
  },
]

export const BUREAU: readonly Rule[] = [
  {
    number: '30',
    title: 'Composition and functions',
    chapter: 'VIII. Bureau',
    says: 'The President, the Vice-Presidents and the Rapporteur are the Bureau. During the session it reviews progress and recommends how to move forward. It also meets when the President finds it useful or any member of it asks.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'UNODC page on the Bureau of the Conference; rules booklet, French extract on the Bureau',
    urls: [PAGES.unodcBureau, PAGES.bureauFrench],
    note: 'The "extended Bureau" that acted in 2022 is practice. It is not in the rules that were seen.',
  },
  {
    number: '31',
    title: 'Replacement of officers of the bureau',
    chapter: 'VIII. Bureau',
    says: 'When an officer other than the President leaves, the same State party names a replacement for the rest of the term.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'UNODC page on the Bureau of the Conference; rules booklet, French extract on the Bureau',
    urls: [PAGES.unodcBureau, PAGES.bureauFrench],
  },
]

export const SECRETARIAT: readonly Rule[] = [
  {
    number: '32',
    title: 'Functions of the Secretary-General',
    chapter: 'IX. Secretariat',
    says: 'The Secretary-General serves in that role at every meeting, or sends a member of the secretariat instead.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'Rules booklet, French extract on the Bureau and the secretariat',
    urls: [PAGES.bureauFrench],
  },
  {
    number: '33',
    title: 'Functions of the secretariat',
    chapter: 'IX. Secretariat',
    says: 'The secretariat does what article 33 of the Convention asks. It also receives, translates and sends out documents, arranges interpretation, keeps the archives and helps the President and the Bureau.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'Rules booklet, French extract on the Bureau and the secretariat',
    urls: [PAGES.bureauFrench],
    note: 'The end of this rule was not seen.',
  },
]
