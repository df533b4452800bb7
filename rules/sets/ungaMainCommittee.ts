/** Main Committees of the General Assembly: Article 18 does not bind them, so they decide everything by a majority. */
import type { RuleSet } from '../ruleSet.ts'
import {
  chapter,
  committeeNumbers,
  familyLaw,
  familyMatters,
  inOrder,
  MORE_THAN_HALF,
  NO_CREDENTIALS,
  patternChapter,
  QUARTER,
  simply,
  type FamilyLaw,
} from './family.ts'

const CONTENTS = 'https://fanyv88.com/https/www.un.org/en/ga/about/ropga/cttees.shtml'
const CHAPTER = 'XIII. Committees'
const numbers = { ...committeeNumbers(), costs: '153' }

const LAW: FamilyLaw = {
  numbers,
  quorum: { open: { share: QUARTER, of: 'members' }, decide: { share: MORE_THAN_HALF, of: 'members' } },
  ordinary: 'decision',
}
const law = familyLaw(LAW)

export const ungaMainCommittee = {
  ...law,
  id: 'unga-main-committee',
  body: 'Main Committees of the General Assembly of the United Nations',
  shortName: 'GA Main Committee',
  members: {
    count: 193,
    grade: 'inferred',
    source: 'General knowledge of the membership today: every Member State sits in each Main Committee.',
  },
  member: { one: 'Member State', many: 'Member States' },
  rules: inOrder(
    patternChapter(CHAPTER, numbers, {
      numbered: 'verified',
      titled: 'verified',
      source: 'Number and title from a copy of the United Nations page; the text is general knowledge and was not seen',
      urls: [CONTENTS],
    }).filter(({ number }) => number !== '126'),
    chapter(CHAPTER, [
      {
        number: '108',
        title: 'Quorum',
        says: 'With a quarter of the members in the room, the Chair may open the meeting. Deciding anything takes a majority of them.',
        text: 'inferred',
        numbered: 'verified',
        titled: 'verified',
        source: 'A secondary account: a guide for student delegates, which follows the United Nations training guide',
        urls: [CONTENTS, 'https://www.glengaze.com/student-prepare-for-mun.html'],
      },
      {
        number: '125',
        title: 'Majority required',
        says: 'Committees decide by a majority of the members present and voting, whatever the subject: peace and the budget too.',
        text: 'inferred',
        numbered: 'verified',
        titled: 'verified',
        source:
          'Number and title from a copy of the United Nations page; the text is general knowledge and was not seen',
        urls: [CONTENTS],
        note: 'Article 18 of the Charter binds the plenary. So a text may carry here and fail there, for want of two thirds.',
      },
      {
        number: '126',
        title: 'Meaning of the phrase “members present and voting”',
        says: 'A vote for or against makes a member present and voting. An abstention does not.',
        text: 'verified',
        titled: 'verified',
        source: 'Text of rules 86 and 126, quoted in a paper on the list of the ICANN council',
        urls: ['http://mm.icann.org/pipermail/council/attachments/20090924/d87c298c/attachment.html', CONTENTS],
      },
    ]),
    chapter('XVI. Administrative and budgetary questions', [
      {
        number: '153',
        title: 'Financial implications of resolutions',
        says: 'A committee does not vote on a text that costs money before the Secretariat has said how much.',
        text: 'inferred',
        source: 'By analogy with what the same rule says of the plenary; what it says of committees was not seen',
        urls: ['https://static.un.org/en/ga/fifth/budget-rules-readmore.shtml'],
      },
    ]),
  ),
  matters: {
    decision: simply({ label: 'Decision of the committee', rule: '125', grade: 'inferred', onTie: 'rejected' }),
    ...familyMatters(numbers),
  },
  slots: { ...law.slots, ...NO_CREDENTIALS },
} satisfies RuleSet
