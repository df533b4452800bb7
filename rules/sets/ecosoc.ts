/** Economic and Social Council: everything by a majority of those present and voting. */
import type { RuleSet } from '../ruleSet.ts'
import { chapter, familyLaw, familyMatters, GENERAL, MORE_THAN_HALF, simply, THIRD, type FamilyLaw } from './family.ts'

const numbers = { quorum: '41', majority: 'Charter 67(2)', 'present and voting': '60' }

const LAW: FamilyLaw = {
  numbers,
  quorum: { open: { share: THIRD, of: 'members' }, decide: { share: MORE_THAN_HALF, of: 'members' } },
  ordinary: 'decision',
}

export const ecosoc = {
  ...familyLaw(LAW),
  id: 'ecosoc',
  body: 'Economic and Social Council of the United Nations',
  shortName: 'ECOSOC',
  members: {
    count: 54,
    grade: 'inferred',
    source:
      'A secondary account: an annotated Charter (palthinklib.com). It was 18 at first, 27 from 31 August 1965, and 54 from 24 September 1973.',
  },
  member: { one: 'member', many: 'members' },
  rules: [
    ...chapter('Charter of the United Nations', [
      {
        number: 'Charter 61',
        title: 'Members',
        says: 'The Assembly elects the members of the Council, 54 of them.',
        text: 'inferred',
        source: 'A secondary account: an annotated Charter',
        urls: ['https://palthinklib.com/en/treaty/charter-of-the-united-nations'],
      },
      {
        number: 'Charter 67(2)',
        title: 'Majority',
        says: 'The Council decides by a majority of its members present and voting.',
        text: 'verified',
        source: 'Charter of the United Nations, article 67, in a bilingual edition',
        urls: ['https://droit-bilingue.ch/fr-it/0.1/0.12/0.120-67-70.html'],
        note: 'The Council has no kind of question that needs two thirds.',
      },
    ]),
    ...chapter('Rules of procedure', [
      {
        number: '41',
        title: 'Quorum',
        says: 'One third of the members can open a meeting. For a decision a majority of them must be there.',
        text: 'inferred',
        source: GENERAL,
        note: 'The number is inferred: the rules seem to run a little above those of the commissions.',
      },
      {
        number: '60',
        title: 'Majority, and who counts',
        says: 'Votes for and against count, and more than half of them decides.',
        text: 'inferred',
        source: 'Article 67 of the Charter for the majority; the rule itself was not seen',
        note: 'The number is inferred: the same rule of the commissions is 58.',
      },
      {
        number: '67(2)',
        title: 'Motion for no decision',
        says: 'A motion that the Council take no decision on a proposal goes before that proposal.',
        text: 'inferred',
        source: GENERAL,
        note: 'The number is inferred.',
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
    decision: simply({
      label: 'Decision of the Council',
      rule: 'Charter 67(2)',
      grade: 'verified',
      onTie: 'rejected',
    }),
    ...familyMatters(numbers),
  },
} satisfies RuleSet
