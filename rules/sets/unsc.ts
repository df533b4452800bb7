/** Security Council, fifteen members: nine affirmative votes on everything, and on substance no veto. */
import type { MotionKind, MotionRule, RuleSet } from '../ruleSet.ts'
import { APPEAL, chapter, familyLaw, FREE, GENERAL, needing, patternChapter, type FamilyLaw } from './family.ts'

const ARTICLE_27 = 'http://uncharter.org/article/27'
const CHAPTER_SIX = 'https://www.un.org/securitycouncil/content/rop/chapter-6'
const CHARTER = 'Charter of the United Nations'

const numbers = {
  speeches: '27',
  'points of order': '30',
  proposals: '31',
  suspension: '33',
  'adjournment of debate': '33',
  'order of motions': '33',
  withdrawal: '35',
  amendments: '36',
  division: '32',
  'order of proposals': '32',
  majority: 'Charter 27(2)',
  classification: 'Charter 27(3)',
} as const

const LAW: FamilyLaw = {
  numbers,
  quorum: { open: null, decide: null },
  ordinary: 'procedure',
  proposal: 'substance',
  // Calling a matter procedure is itself substance, and can be vetoed: the double veto.
  classification: { matter: 'substance', whenCarried: 'procedure', whenNot: 'substance' },
}
const law = familyLaw(LAW)

/** The order of rule 33. A motion to postpone may be debated: every other member may speak on it. */
const motion = (kind: MotionKind, speakers: number): MotionRule => ({
  kind,
  rule: '33',
  speakers: { inFavour: speakers, against: speakers },
  matter: 'procedure',
  grade: 'inferred',
})

const NINE = { kind: 'fixed', votes: 9, of: 'members' } as const

export const unsc = {
  ...law,
  id: 'unsc',
  body: 'Security Council of the United Nations',
  shortName: 'Security Council',
  members: {
    count: 15,
    grade: 'verified',
    source: 'Charter of the United Nations, article 23: fifteen members, of whom five are permanent.',
  },
  member: { one: 'member', many: 'members' },
  // Rule 32.
  moverEndsDivision: true,
  motions: [motion('suspend the meeting', 0), motion('adjourn the meeting', 0), motion('adjourn the debate', 14)],
  rules: [
    ...chapter(CHARTER, [
      {
        number: 'Charter 23',
        title: 'Members',
        says: 'The Council has fifteen members. Five of them are permanent.',
        text: 'verified',
        source: 'Charter of the United Nations, article 23',
        urls: ['https://lawin.org/charter-of-the-united-nations-2-2/'],
      },
      {
        number: 'Charter 27(2)',
        title: 'Matters of procedure',
        says: 'On procedure nine members must vote in favour, whichever they are. Nobody has a veto.',
        text: 'verified',
        source: 'Charter of the United Nations, article 27',
        urls: [ARTICLE_27],
        note: 'Nine of all the members, not of those voting. So equal votes are never a tie: short of nine, it is lost.',
      },
      {
        number: 'Charter 27(3)',
        title: 'All other matters',
        says: 'On everything else nine members must vote in favour, and no permanent member against. A party to a dispute abstains on it, under Chapter VI and article 52(3).',
        text: 'verified',
        source: 'Charter of the United Nations, article 27. On abstaining, a secondary account: Rosenne, on the Court',
        urls: [
          ARTICLE_27,
          'https://referenceworks.brillonline.com/entries/Rosenne-s-law-and-practice-of-the-international-court-1920-2015/*-COM_0063',
        ],
        note: 'The article asks permanent members to concur; in practice one that chooses to abstain, or is absent, stops nothing. A no is a veto only where the nine are there, and never from a member that ought to abstain. Whether a matter is procedure is decided in the same way, so that this too can be vetoed; that is rare and contested.',
      },
    ]),
    ...chapter('VI. Conduct of business', [
      {
        number: '27',
        title: 'Order of speakers',
        says: 'Speakers are called in the order in which they asked.',
        text: 'verified',
        source: 'Provisional rules of procedure of the Council, chapter VI',
        urls: [CHAPTER_SIX],
      },
      {
        number: '30',
        title: 'Points of order',
        says: 'The President rules at once on a point of order. If somebody challenges the ruling, it goes to the Council without delay. It stands if it is not overruled.',
        text: 'verified',
        source: 'Provisional rules of procedure, chapter VI. The nine votes are a secondary account: scprocedure.org',
        urls: [CHAPTER_SIX, 'https://scprocedure.org/chapter-6-section-3b'],
        note: 'Overruling is taken to be procedure, and so to need nine votes.',
      },
      {
        number: '31',
        title: 'Texts in writing',
        says: 'Draft resolutions, amendments and motions of substance are normally brought in writing.',
        text: 'verified',
        source: 'Provisional rules of procedure of the Council, chapter VI',
        urls: [CHAPTER_SIX],
      },
      {
        number: '32',
        title: 'Order of drafts, and parts of them',
        says: 'Drafts go to the vote in the order in which they came in. Any representative can have parts voted on apart, but not if the mover objects.',
        text: 'verified',
        source: 'Provisional rules of procedure of the Council, chapter VI',
        urls: [CHAPTER_SIX],
        note: 'So nobody else can object, and no vote is taken on whether to divide.',
      },
      {
        number: '33',
        title: 'Order of motions',
        says: 'Six motions go before any draft: to suspend the meeting, to adjourn it, to adjourn it to a set time, to refer the matter, to postpone it, to amend. The first two are not debated.',
        text: 'verified',
        source: 'Provisional rules of procedure of the Council, chapter VI',
        urls: [CHAPTER_SIX],
        note: 'The simulator knows three of the six: to suspend, to adjourn, and to postpone (there called adjourning the debate). No motion closes a debate here.',
      },
      {
        number: '34',
        title: 'No seconding',
        says: 'A motion or draft of a member needs no seconder.',
        text: 'verified',
        source: 'Provisional rules of procedure of the Council, chapter VI',
        urls: [CHAPTER_SIX],
      },
    ]),
    ...patternChapter(
      'VI. Conduct of business',
      { withdrawal: '35', amendments: '36' },
      { numbered: 'inferred', titled: 'inferred' },
    ),
    ...chapter('Practice', [
      {
        number: 'Quorum',
        says: 'None is written. Without nine votes in favour nothing is decided in any case.',
        text: 'inferred',
        source: GENERAL,
      },
    ]),
  ],
  matters: {
    substance: needing(NINE, { label: 'Matter of substance', rule: 'Charter 27(3)', grade: 'verified', veto: true }),
    procedure: needing(NINE, { label: 'Matter of procedure', rule: 'Charter 27(2)', grade: 'verified' }),
    appeal: needing(NINE, { label: APPEAL, rule: '30', grade: 'inferred' }),
  },
  slots: {
    ...law.slots,
    // No rule of the Council reopens what is decided, nor puts its competence first.
    'reconsideration.move': null,
    'majority.ofReconsideration': null,
    'competence.question': null,
    'competence.open': null,
    'competence.first': FREE,
    // With no quorum and no vote on competence, every vote on a question closes it.
    'question.closed': FREE,
    // Whether to divide is not voted on: rule 32 leaves it to the mover.
    'division.opposed': null,
    'division.speak': null,
    // Nor does any motion close a debate.
    'debate.open': FREE,
  },
} satisfies RuleSet
