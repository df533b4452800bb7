/** General Conference of the IAEA: two thirds on money, amendments and suspension, otherwise a majority. */
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

const STATUTE = 'https://www.droit-bilingue.ch/de-fr/0.7/0.73/0.732.011-V-8.html'
const majority = { share: MORE_THAN_HALF, of: 'members' } as const
const numbers = { quorum: 'Statute V.C', majority: 'Statute V.C', classification: 'Statute V.C' }

const LAW: FamilyLaw = {
  numbers,
  quorum: { open: majority, decide: majority },
  ordinary: 'other-question',
  treaty: 'important-question',
  classification: { matter: 'other-question', whenCarried: 'important-question', whenNot: 'other-question' },
}

export const iaeaGeneralConference = {
  ...familyLaw(LAW),
  id: 'iaea-general-conference',
  body: 'General Conference of the International Atomic Energy Agency',
  shortName: 'IAEA',
  members: { count: 180, grade: 'inferred', source: 'General knowledge: about 180.' },
  member: { one: 'member', many: 'members' },
  rules: [
    ...chapter('Statute', [
      {
        number: 'Statute V.C',
        title: 'Majorities and quorum',
        says: 'Finance, amendments to the Statute and suspending a member need two thirds of those present and voting. Everything else needs a majority of them. So does adding to the questions that need two thirds. A majority of the members is a quorum.',
        text: 'verified',
        source: 'Statute of the Agency, article V, in a bilingual edition',
        urls: [STATUTE],
        note: 'The three are those of articles XIV.H, XVIII.C and XIX.B. A question is not important because it is disputed.',
      },
      {
        number: 'Statute XVIII.B',
        title: 'Review of the Statute',
        says: 'A general review of the Statute is approved by a majority of those present and voting.',
        text: 'verified',
        source: 'Statute of the Agency, article XVIII, in a collection of treaties',
        urls: ['https://vilp.de/compare_article?lid=en&aid=25087&cid=1484&bid=treaty_full'],
      },
    ]),
    ...chapter('Rules of procedure', [
      {
        number: '69',
        title: 'Questions that need two thirds',
        says: 'The rules repeat what the Statute puts under two thirds.',
        text: 'inferred',
        source: GENERAL,
      },
      {
        number: 'Who counts',
        says: 'Votes for and against count; abstentions do not.',
        text: 'inferred',
        source: GENERAL,
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
    'important-question': byTwoThirds({ label: 'Important question', rule: 'Statute V.C', grade: 'verified' }),
    'other-question': simply({ label: 'Other question', rule: 'Statute V.C', grade: 'verified', onTie: 'rejected' }),
    ...familyMatters(numbers),
  },
} satisfies RuleSet
