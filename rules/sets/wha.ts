/** World Health Assembly: two thirds on important questions, and a majority says what else is important. */
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

const CONSTITUTION = 'https://library.hungaricana.hu/en/view/OGYK_KI-1947_01/?pg=378'
const majority = { share: MORE_THAN_HALF, of: 'participating' } as const
const numbers = { majority: 'Constitution 60(b)', classification: 'Constitution 60(b)' }

const LAW: FamilyLaw = {
  numbers,
  quorum: { open: majority, decide: majority },
  ordinary: 'other-question',
  treaty: 'important-question',
  classification: { matter: 'other-question', whenCarried: 'important-question', whenNot: 'other-question' },
}

export const wha = {
  ...familyLaw(LAW),
  id: 'wha',
  body: 'World Health Assembly',
  shortName: 'World Health Assembly',
  members: {
    count: 194,
    grade: 'inferred',
    source:
      'A secondary account: iknpos.id, in January 2026, when the withdrawal of the United States was under discussion. Who owes too much may not vote: 177 could in 2024.',
  },
  member: { one: 'Member', many: 'Members' },
  rules: [
    ...chapter('Constitution of WHO', [
      {
        number: 'Constitution 19',
        title: 'Conventions and agreements',
        says: 'The Assembly adopts conventions and agreements by two thirds.',
        text: 'verified',
        source: 'Constitution of WHO, article 19, in a bilingual edition',
        urls: ['https://droit-bilingue.ch/de-fr/0.8/0.81/0.810.1-19-22.html'],
        note: 'The article speaks of two thirds of the Assembly; article 60(a) makes that two thirds of those present and voting.',
      },
      {
        number: 'Constitution 60(a)',
        title: 'Important questions',
        says: 'Important questions need two thirds of the Members present and voting. Among them are conventions, agreements with the United Nations and its agencies, and amendments to the Constitution.',
        text: 'verified',
        source: 'Constitution of WHO, article 60, in a printed collection',
        urls: [CONSTITUTION],
        note: 'The rules of procedure add the budget, and suspending a Member’s vote: general knowledge. The number of that rule differs from edition to edition.',
      },
      {
        number: 'Constitution 60(b)',
        title: 'Other questions',
        says: 'Other questions need a majority of the Members present and voting. The same majority can decide that a further kind of question needs two thirds.',
        text: 'verified',
        source: 'Constitution of WHO, article 60, in a printed collection',
        urls: [CONSTITUTION],
      },
      {
        number: 'Constitution 60(c)',
        title: 'Committees',
        says: 'Committees decide like the Assembly itself.',
        text: 'verified',
        source: 'Constitution of WHO, article 60, in a printed collection',
        urls: [CONSTITUTION],
      },
    ]),
    ...chapter('Rules of procedure', [
      {
        number: '85',
        title: 'Committees: quorum',
        says: 'In committee one third of the members can open a meeting. For a vote a majority of them must be there.',
        text: 'inferred',
        source: 'A secondary account: an article on note.com',
        urls: ['https://note.com./chikatsu/n/n07f0e24d8a36'],
      },
      {
        number: 'Quorum in plenary',
        says: 'A majority of the Members that are represented at the session must be there.',
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
    'important-question': byTwoThirds({ label: 'Important question', rule: 'Constitution 60(a)', grade: 'verified' }),
    'other-question': simply({
      label: 'Other question',
      rule: 'Constitution 60(b)',
      grade: 'verified',
      onTie: 'rejected',
    }),
    ...familyMatters(numbers),
  },
} satisfies RuleSet
