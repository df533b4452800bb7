/** International Labour Conference: delegates vote one by one, and too few votes make a vote void. */
import type { RuleSet } from '../ruleSet.ts'
import { byTwoThirds, chapter, familyLaw, familyMatters, GENERAL, simply, type FamilyLaw } from './family.ts'

const ARTICLE_17 = 'https://www.droit-bilingue.ch/fr-de/0.8/0.82/0.820.1-17-20.html'
const numbers = { quorum: '17(3)', majority: '17(2)', 'order of motions': '15' }
/** Half of the delegates attending must vote for or against. How many that is, each session says anew. */
const quorumOfVotes = { rule: '17(3)' } as const

const LAW: FamilyLaw = {
  numbers,
  // A quorum of votes, judged by what is printed for the session; none of presence was seen.
  quorum: { open: null, decide: null },
  ordinary: 'other-question',
  treaty: 'instrument',
}
const { reconsideration, appeal } = familyMatters(numbers)

export const iloConference = {
  ...familyLaw(LAW),
  id: 'ilo-conference',
  body: 'International Labour Conference',
  shortName: 'Labour Conference',
  members: {
    count: 187,
    grade: 'inferred',
    source:
      'General knowledge of the number of States. Each sends two delegates of its government, one of employers and one of workers, who vote one by one (a secondary account: a page of the ILO).',
  },
  member: { one: 'member State', many: 'member States' },
  rules: [
    ...chapter('Constitution of the ILO', [
      {
        number: '1(4), 3(9)',
        title: 'Admission, and credentials refused',
        says: 'To admit a State takes two thirds of the delegates attending, and among them two thirds of the government delegates voting. To refuse a delegate’s credentials takes two thirds of the votes cast.',
        text: 'verified',
        source: 'Constitution of the ILO, as printed by the parliament of Portugal',
        urls: ['https://debates.parlamento.pt/catalogo/r3/dar/s2a/13/04/101/2019-05-15/66'],
        note: 'The simulator cannot count two thirds of all and of the government delegates at once.',
      },
      {
        number: '17(2)',
        title: 'Majority',
        says: 'Unless something else is laid down, a simple majority of the votes cast decides.',
        text: 'verified',
        source: 'Constitution of the ILO, article 17, in a bilingual edition',
        urls: [ARTICLE_17],
        note: 'Delegates vote one by one, and a State sends four (a secondary account). In a meeting the simulator gives each State one vote; the Workbench counts what is entered.',
      },
      {
        number: '17(3)',
        title: 'Quorum of votes',
        says: 'A vote is void if fewer votes are cast than half the number of delegates attending.',
        text: 'verified',
        source: 'Constitution of the ILO, article 17, in a bilingual edition',
        urls: [ARTICLE_17],
        note: 'Only votes for and against are votes cast (a secondary account: icsf.net). In 2005, 288 for and 8 against, with 139 abstaining, made 296 where 297 were needed: void by one.',
      },
      {
        number: '19(2)',
        title: 'Conventions and recommendations',
        says: 'In the final vote, an instrument needs two thirds of the votes cast by the delegates present.',
        text: 'verified',
        numbered: 'inferred',
        source: 'Constitution of the ILO, article 21, which speaks of the same majority, in a bilingual edition',
        urls: ['https://www.droit-bilingue.ch/de-it/0.8/0.82/0.820.1-21-24.html'],
      },
      {
        number: '36',
        title: 'Amendments to the Constitution',
        says: 'The Conference adopts them by two thirds of the votes cast. States then ratify.',
        text: 'verified',
        source: 'Constitution of the ILO, article 36, in a bilingual edition',
        urls: ['https://www.droit-bilingue.ch/fr-de/0.8/0.82/0.820.1-36-39.html'],
      },
    ]),
    ...chapter('Standing Orders', [
      {
        number: '15',
        title: 'Motions',
        says: 'A motion needs a seconder. The article lists the motions there are.',
        text: 'verified',
        source: 'Standing Orders of 2008, article 15, on the site of the ILO',
        urls: [
          'http://www.ilo.org/ilolex/cgi-lex/pdconv.pl?host=status01&textbase=iloeng&document=19&chapter=27&query=article+15&querytype=bool',
        ],
        note: 'No order among them was seen, so the usual one is used. Later Standing Orders are numbered anew. The simulator asks for no seconder.',
      },
      {
        number: 'Methods of voting',
        says: 'Votes are by show of hands, by record vote or by secret ballot. Abstentions, the quorum and the majority needed are announced with the result.',
        text: 'inferred',
        source: 'A secondary account: practical information for the session of 2021',
        urls: ['http://ilo.org/ilc/ILCSessions/109/practical-information/WCMS_792184/lang--en/index.htm'],
      },
      {
        number: 'Equal votes',
        says: 'If as many are against as in favour, the proposal is rejected.',
        text: 'inferred',
        source: GENERAL,
      },
    ]),
  ],
  matters: {
    instrument: byTwoThirds({
      label: 'Convention or recommendation, final vote',
      rule: '19(2)',
      quorumOfVotes,
      grade: 'verified',
    }),
    'other-question': simply({
      label: 'Any other question',
      rule: '17(2)',
      quorumOfVotes,
      grade: 'verified',
      onTie: 'rejected',
    }),
    reconsideration: { ...reconsideration, quorumOfVotes },
    appeal: { ...appeal, quorumOfVotes },
  },
} satisfies RuleSet
