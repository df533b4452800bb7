/** Human Rights Council: by a majority of those present and voting, otherwise as a committee of the Assembly. */
import type { RuleSet } from '../ruleSet.ts'
import {
  chapter,
  committeeNumbers,
  familyLaw,
  familyMatters,
  GENERAL,
  MORE_THAN_HALF,
  patternChapter,
  simply,
  THIRD,
  type FamilyLaw,
} from './family.ts'

const borrowed = committeeNumbers('GA ')
const numbers = { ...borrowed, quorum: '19', majority: '20' }

const LAW: FamilyLaw = {
  numbers,
  quorum: { open: { share: THIRD, of: 'members' }, decide: { share: MORE_THAN_HALF, of: 'members' } },
  ordinary: 'decision',
}

export const hrc = {
  ...familyLaw(LAW),
  id: 'hrc',
  body: 'Human Rights Council of the United Nations',
  shortName: 'Human Rights Council',
  members: { count: 47, grade: 'verified', source: 'General Assembly resolution 60/251, paragraph 7.' },
  member: { one: 'member', many: 'members' },
  rules: [
    ...chapter('Resolution 60/251 of the General Assembly', [
      {
        number: '60/251',
        title: 'The Council',
        says: 'The Council has 47 members. The Assembly elects them, and can suspend one by two thirds of those present and voting.',
        text: 'inferred',
        source: 'The resolution for the number of members; on suspending, a secondary account: aeonias.com',
        urls: [
          'https://adattar.minorityforum.info/en/entity/nj17lk1sg9/metadata?file=15862586126497qnmewv9e3x.pdf&page=3',
          'https://aeonias.com/united-nations-general-assembly/',
        ],
        note: 'A suspension is a vote of the Assembly, not of the Council.',
      },
    ]),
    ...chapter('Rules of procedure of the Council', [
      {
        number: '7(a)',
        title: 'Rules of the Assembly apply',
        says: 'Where these rules are silent, the Council follows the rules for committees of the Assembly as far as they fit.',
        text: 'verified',
        source: 'Institution-building of the Council (resolution 5/1), in a copy',
        urls: [
          'http://muhaz.org/human-rights-council-5-institution-building-of-the-united-nati/muhaz.org/human-rights-council-5-institution-building-of-the-united-nati.html?page=2',
        ],
        note: 'States that are not members, and organizations, take part as observers: States may sponsor a text, but never vote.',
      },
      {
        number: '19',
        title: 'Quorum',
        says: 'One third of the members can open a meeting. For a decision a majority of them must be there.',
        text: 'inferred',
        source: GENERAL,
        note: 'A majority of 47 is 24 in the room, not 24 in favour: 21 for, 8 against and 18 abstaining carries.',
      },
      {
        number: '20',
        title: 'Majority required',
        says: 'The Council decides by a simple majority of its members present and voting, if the quorum is there.',
        text: 'verified',
        numbered: 'inferred',
        source: 'The sentence, in a collection that does not name the document',
        urls: [
          'https://linguafocus.com/de/english-arabic/%D8%A8%D8%A3%D8%BA%D9%84%D8%A8%D9%8A%D8%A9%20%D8%A8%D8%B3%D9%8A%D8%B7%D8%A9',
        ],
      },
    ]),
    ...patternChapter('Rules of the General Assembly that apply here', borrowed, {
      numbered: 'inferred',
      titled: 'inferred',
      source: 'A rule for committees of the Assembly, which rule 7(a) makes the Council’s; the text was not seen',
    }),
  ],
  matters: {
    decision: simply({ label: 'Decision of the Council', rule: '20', grade: 'verified', onTie: 'rejected' }),
    ...familyMatters(numbers),
  },
} satisfies RuleSet
