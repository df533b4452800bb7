/** General Assembly of the Organization of American States: a majority of all member States, present or not. */
import type { RuleSet } from '../ruleSet.ts'
import { APPEAL, chapter, familyLaw, MORE_THAN_HALF, needing, RECONSIDERATION, type FamilyLaw } from './family.ts'

const RULES = 'https://ininet.org/general-assembly/ininet.org/general-assembly.html?page=15'
const SEEN = 'Rules of procedure of the Assembly, in a copy'
const majority = { share: MORE_THAN_HALF, of: 'members' } as const
const numbers = {
  quorum: '52',
  proposals: '53',
  amendments: '54',
  withdrawal: '55',
  reconsideration: '56',
  'points of order': '57',
  majority: 'Charter 59',
}

const LAW: FamilyLaw = {
  numbers,
  quorum: { open: majority, decide: majority },
  ordinary: 'decision',
}

export const oasGeneralAssembly = {
  ...familyLaw(LAW),
  id: 'oas-general-assembly',
  body: 'General Assembly of the Organization of American States',
  shortName: 'OAS',
  members: {
    count: 34,
    grade: 'inferred',
    source:
      'General knowledge: 34 or 35 since Nicaragua left in 2023. A majority is 18 of either, as was asked for in 2019 and in 2024; it is never taken of those present.',
  },
  member: { one: 'member State', many: 'member States' },
  rules: [
    ...chapter('Charter of the OAS', [
      {
        number: 'Charter 59',
        title: 'Majority',
        says: 'Decisions need more than half of all member States, unless two thirds are asked for. Whoever abstains or stays away might as well vote against.',
        text: 'verified',
        numbered: 'inferred',
        source:
          'Charter in the text of 1967, where it seems to have been article 57. On the base, secondary accounts of two votes',
        urls: [
          'https://books.google.cl/books?id=I71NAAAAMAAJ&pg=PA18',
          'https://justthenews.com/world/latin-america/oas-fails-advance-resolution-demanding-venezuela-reveals-legitimate-election',
        ],
        note: 'In 2019, 18 for, 9 against and 6 abstaining carried, of 34. In 2024, 17 for, nobody against, 11 abstaining and five absent failed. Both were votes of the Permanent Council, which decides by the same kind of majority. Equal votes are simply not enough.',
      },
    ]),
    ...chapter('Rules of procedure', [
      {
        number: '52',
        title: 'Quorum',
        says: 'A majority of the member States is a quorum in plenary.',
        text: 'verified',
        source: SEEN,
        urls: [RULES],
        note: 'In committees one third of the delegations is a quorum, and two thirds of them must be there for a vote. The article says this of “such delegations”, that is of those in committee, so that in plenary the majority is judged. That it names sessions as well as meetings leaves a doubt.',
      },
      {
        number: '53',
        title: 'Late proposals',
        says: 'Proposals are handed in in writing and are not discussed for twelve hours after all have them. Two thirds of the member States can have one discussed sooner in plenary.',
        text: 'verified',
        source: SEEN,
        urls: [RULES],
      },
      {
        number: '54',
        title: 'Amendments',
        says: 'An amendment adds to a proposal, takes from it or changes a part. What replaces the whole, or has nothing to do with it, is no amendment.',
        text: 'verified',
        source: SEEN,
        urls: [RULES],
      },
      {
        number: '55',
        title: 'Withdrawal of proposals and amendments',
        says: 'Whoever brought a proposal or an amendment may take it back until it is put to the vote. Any delegation may bring it again.',
        text: 'verified',
        source: SEEN,
        urls: [RULES],
      },
      {
        number: '56',
        title: 'Reconsideration',
        says: 'To reopen a decision takes two thirds of the delegations that belong to the body.',
        text: 'verified',
        source: SEEN,
        urls: [RULES],
      },
      {
        number: '57',
        title: 'Points of order',
        says: 'Whoever presides rules at once on a point of order. Any delegation may appeal, and the appeal is put to the vote.',
        text: 'verified',
        source: SEEN,
        urls: [RULES],
        note: 'What majority overrules was not seen; that of other decisions is used.',
      },
    ]),
  ],
  matters: {
    decision: needing(
      { kind: 'simple', of: 'members' },
      { label: 'Decision of the Assembly', rule: 'Charter 59', grade: 'verified' },
    ),
    reconsideration: needing(
      { kind: 'two-thirds', of: 'members' },
      { label: RECONSIDERATION, rule: '56', grade: 'verified' },
    ),
    appeal: needing({ kind: 'simple', of: 'members' }, { label: APPEAL, rule: '57', grade: 'inferred' }),
  },
} satisfies RuleSet
