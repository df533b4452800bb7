/** General Conference of UNESCO: a majority, but for what the Constitution or the rules put under two thirds. */
import type { RuleSet } from '../ruleSet.ts'
import {
  byTwoThirds,
  chapter,
  familyLaw,
  familyMatters,
  GENERAL,
  MORE_THAN_HALF,
  simply,
  type FamilyLaw,
} from './family.ts'

const ARTICLE_4 = 'https://gesetzefinden.at/bundesrecht/vertraege/10009215/art-4'
const majority = { share: MORE_THAN_HALF, of: 'participating' } as const
const numbers = { majority: 'Constitution IV.C.8' }

const LAW: FamilyLaw = {
  numbers,
  quorum: { open: majority, decide: majority },
  ordinary: 'other-question',
  treaty: 'important-question',
}

export const unescoGeneralConference = {
  ...familyLaw(LAW),
  id: 'unesco-general-conference',
  body: 'General Conference of UNESCO',
  shortName: 'UNESCO',
  members: {
    count: 194,
    grade: 'inferred',
    source: 'General knowledge; some have announced that they leave at the end of 2026.',
  },
  member: { one: 'Member State', many: 'Member States' },
  rules: [
    ...chapter('Constitution of UNESCO', [
      {
        number: 'Constitution IV.B.4',
        title: 'Conventions and recommendations',
        says: 'A convention needs two thirds, a recommendation a majority.',
        text: 'verified',
        source: 'Constitution of UNESCO, article IV, in Austria’s collection of laws',
        urls: [ARTICLE_4],
      },
      {
        number: 'Constitution IV.C.8',
        title: 'Majority',
        says: 'A simple majority decides, but where the Constitution or the rules ask for two thirds.',
        text: 'verified',
        source: 'Constitution of UNESCO, article IV, in Austria’s collection of laws',
        urls: [ARTICLE_4],
        note: 'The page cuts the paragraph short. Unlike at WHO or the IAEA, no vote can make a question important: general knowledge.',
      },
      {
        number: 'Constitution XIII',
        title: 'Amendments',
        says: 'Amendments to the Constitution need two thirds. Where they change the aims or bring new duties, two thirds of the Member States must accept them as well.',
        text: 'verified',
        source: 'Constitution of UNESCO, article XIII, in Austria’s collection of laws',
        urls: ['https://gesetzefinden.at/bundesrecht/vertraege/10009215/art-13'],
      },
    ]),
    ...chapter('Rules of procedure', [
      {
        number: '83',
        title: 'Vote lost through arrears',
        says: 'A Member State that owes more than two years’ dues may not vote.',
        text: 'verified',
        source: 'Page of UNESCO on arrears',
        urls: ['http://portal.unesco.org/es/ev.php-URL_ID=9646&URL_DO=DO_TOPIC&URL_SECTION=201.html'],
      },
      {
        number: 'Admission',
        says: 'To admit a State that is not in the United Nations takes two thirds of those present and voting. Abstentions are left out.',
        text: 'inferred',
        source: 'A secondary account: copies of UNESCO releases',
        urls: [
          'http://wwww.sajha.com/sajha/html/index.cfm?ThreadID=94135&refresh=1',
          'https://serbianconsulate.bc.ca/unesco-general-conference-rejects-kosovos-membership/',
        ],
        note: 'Printed in 2015: 92 for, 50 against, 29 abstaining; of 142, 95 were needed. A motion to postpone had been put first, and lost (a secondary account quoting B92).',
      },
      {
        number: 'Quorum',
        says: 'A majority of the Member States at the session must be there.',
        text: 'inferred',
        source: GENERAL,
        note: 'So the quorum cannot be judged before it is known how many take part in the session.',
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
    'important-question': byTwoThirds({
      label: 'Question that needs two thirds',
      rule: 'Constitution IV.C.8',
      // That two thirds are of those present and voting is known from accounts of votes.
      grade: 'inferred',
    }),
    'other-question': simply({
      label: 'Other question',
      rule: 'Constitution IV.C.8',
      grade: 'verified',
      onTie: 'rejected',
    }),
    ...familyMatters(numbers),
  },
} satisfies RuleSet
