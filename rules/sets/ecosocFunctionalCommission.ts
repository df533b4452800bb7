/** Functional commissions of ECOSOC: the Commissions on Narcotic Drugs and on Crime, and once that on Human Rights. */
import type { RuleSet } from '../ruleSet.ts'
import {
  chapter,
  familyLaw,
  familyMatters,
  GENERAL,
  MORE_THAN_HALF,
  needing,
  simply,
  THIRD,
  type FamilyLaw,
} from './family.ts'

const RULES = 'http://www2.ohchr.org/english/bodies/rules4.htm'
const SEEN = 'Rules of procedure of the functional commissions, on the site of the High Commissioner for Human Rights'

const numbers = {
  quorum: '40',
  'voting rights': '56',
  majority: '58',
  'present and voting': '58',
  method: '59',
  explanation: '60',
  conduct: '61',
  division: '62',
}

const LAW: FamilyLaw = {
  numbers,
  quorum: { open: { share: THIRD, of: 'members' }, decide: { share: MORE_THAN_HALF, of: 'members' } },
  ordinary: 'decision',
}

const law = familyLaw(LAW)

export const ecosocFunctionalCommission = {
  ...law,
  id: 'ecosoc-functional-commission',
  body: 'Functional commissions of the Economic and Social Council',
  shortName: 'ECOSOC commissions',
  members: {
    count: 53,
    grade: 'verified',
    source:
      'The Commission on Narcotic Drugs, enlarged from 40 by ECOSOC resolution 1991/49 (UNODC). The Commission on Crime has 40, and that on Human Rights had 53 at its end: general knowledge.',
  },
  member: { one: 'member', many: 'members' },
  sponsorExplainsOnceAmended: true,
  rules: [
    ...chapter('Rules of procedure', [
      {
        number: '40',
        title: 'Quorum',
        says: 'One third of the members can open a meeting. For a decision a majority of them must be there.',
        text: 'inferred',
        source: GENERAL,
      },
      {
        number: '56',
        title: 'Voting rights',
        says: 'Each member of a commission has one vote.',
        text: 'inferred',
        numbered: 'verified',
        source: `${SEEN}, for the number; the text is general knowledge`,
        urls: [RULES],
      },
      {
        number: '57',
        title: 'Request for a vote',
        says: 'A proposal is put to the vote if any member asks for it. If nobody does, it may be adopted without one.',
        text: 'verified',
        source: SEEN,
        urls: [RULES],
      },
      {
        number: '58',
        title: 'Majority, and who counts',
        says: 'A commission decides by a majority of its members present and voting. Abstaining is not voting.',
        text: 'verified',
        source: SEEN,
        urls: [RULES],
        note: 'Rule 5(4)(ii), on agenda items that organizations propose, is an exception. In the Commission on Narcotic Drugs this majority also decides under the Convention of 1961, as when 27 for, 25 against and one abstention carried in 2020 (a secondary account). The Convention of 1971 asks for more; so, by general knowledge, does that of 1988.',
      },
      {
        number: '59',
        title: 'Method of voting',
        says: 'Votes are by show of hands, or by roll-call if a member asks. The name from which the roll begins is drawn by lot.',
        text: 'verified',
        source: SEEN,
        urls: [RULES],
      },
      {
        number: '60',
        title: 'Explanation of vote',
        says: 'A vote may be explained before or after it. The sponsor of a proposal does not explain, unless the proposal was amended.',
        text: 'verified',
        source: SEEN,
        urls: [RULES],
      },
      {
        number: '61',
        title: 'Conduct during voting',
        says: 'Once voting has begun nobody interrupts it, except on how it is being held.',
        text: 'verified',
        source: SEEN,
        urls: [RULES],
      },
      {
        number: '62',
        title: 'Division of proposals',
        says: 'Parts of a proposal may be voted on apart. If somebody objects, that is voted on first.',
        text: 'verified',
        source: SEEN,
        urls: [RULES],
      },
      {
        number: '65(2)',
        title: 'Motion for no decision',
        says: 'A motion that the commission take no decision on a draft goes before the draft.',
        text: 'inferred',
        source: GENERAL,
        note: 'Delegates call it a no-action motion.',
      },
      {
        number: 'Equal votes',
        says: 'If as many are against as in favour, the proposal is rejected.',
        text: 'inferred',
        source: GENERAL,
      },
    ]),
    ...chapter('Drug conventions (Commission on Narcotic Drugs)', [
      {
        number: '1971 Convention 17(2)',
        title: 'Scheduling of psychotropic substances',
        says: 'The Commission decides on scheduling by two thirds of all its members.',
        text: 'verified',
        source: 'Convention on psychotropic substances, article 17, in the French text',
        urls: [
          'https://fr.m.wikisource.org/wiki/Page:Nations_Unies_-_Convention_de_1971_sur_les_substances_psychotropes,_1971.djvu/25',
        ],
        note: 'Of 53 members, 36 must vote in favour: whoever abstains or is absent might as well vote against.',
      },
      {
        number: '1988 Convention 12',
        title: 'Tables of precursors',
        says: 'The Commission changes the tables by two thirds of all its members.',
        text: 'inferred',
        source: GENERAL,
        note: 'The simulator has no vote of its own for this. That under the Convention of 1971 is counted in the same way.',
      },
    ]),
  ],
  matters: {
    decision: simply({ label: 'Decision of the commission', rule: '58', grade: 'verified', onTie: 'rejected' }),
    'schedule-amendment': needing(
      { kind: 'two-thirds', of: 'members' },
      { label: 'Scheduling under the Convention of 1971', rule: '1971 Convention 17(2)', grade: 'verified' },
    ),
    ...familyMatters(numbers),
  },
  slots: { ...law.slots, 'vote.request': { rule: '57', by: ['party'], requires: { family: 'condition' } } },
} satisfies RuleSet
