/** Plenary of the General Assembly of the United Nations. Rule numbers are those of today. */
import type { RuleSet } from '../ruleSet.ts'
import { CHARTER, OFFICE } from './unga-plenary/book-office.ts'
import { PLENARY_BUSINESS } from './unga-plenary/book-business.ts'
import { LATER_CHAPTERS, PLENARY_VOTING } from './unga-plenary/book-voting.ts'

export const ungaPlenary = {
  id: 'unga-plenary',
  version: '1',
  body: 'General Assembly of the United Nations, plenary',
  shortName: 'UN General Assembly',
  members: {
    count: 193,
    grade: 'inferred',
    source:
      'General knowledge of the membership today; it was 51 in 1945. A case from another year brings its own number.',
  },
  twoThirds: 'at least',
  twoThirdsSource: 'because exactly two thirds was enough in its elections: 124 of 186 in 2007, 128 of 192 in 2022',
  member: { one: 'Member State', many: 'Member States' },
  classification: { matter: 'other-question', whenCarried: 'important-question', whenNot: 'other-question' },
  rules: [...CHARTER, ...OFFICE, ...PLENARY_BUSINESS, ...PLENARY_VOTING, ...LATER_CHAPTERS],
  matters: {
    'important-question': {
      label: 'Important question',
      rule: '83',
      majority: { kind: 'two-thirds', of: 'present and voting' },
      veto: false,
      quorumOfVotes: null,
      // The majority stands in Charter 18(2), which was seen; the number 83 was not.
      grade: 'verified',
    },
    'other-question': {
      label: 'Other question',
      rule: '85',
      majority: { kind: 'simple', of: 'present and voting' },
      veto: false,
      quorumOfVotes: null,
      // The majority stands in Charter 18(3), which was seen; the number 85 was not. The tie rule (95) is inferred.
      grade: 'verified',
      onTie: 'second vote, then rejected',
    },
    reconsideration: {
      label: 'Motion to reconsider',
      rule: '81',
      majority: { kind: 'two-thirds', of: 'present and voting' },
      veto: false,
      quorumOfVotes: null,
      grade: 'inferred',
    },
    appeal: {
      label: 'Appeal: is the ruling overruled?',
      rule: '71',
      majority: { kind: 'simple', of: 'present and voting' },
      veto: false,
      quorumOfVotes: null,
      grade: 'inferred',
      onTie: 'ruling stands',
    },
  },
  slots: {
    'meeting.sitting': { rule: '35', requires: { family: 'condition' } },
    'question.addressed': { rule: '35', requires: { family: 'condition' } },
    'meeting.open': { rule: '35', by: ['president'], requires: { family: 'condition' } },
    'presence.count': { rule: '67', requires: { family: 'condition' } },
    'quorum.open': {
      rule: '67',
      requires: {
        family: 'quorum',
        quorum: { share: { numerator: 1, denominator: 3, comparison: 'at least' }, of: 'members' },
      },
    },
    'quorum.decide': {
      rule: '67',
      requires: {
        family: 'quorum',
        quorum: { share: { numerator: 1, denominator: 2, comparison: 'more than' }, of: 'members' },
      },
    },
    'chair.powers': { rule: '35', by: ['president'], requires: { family: 'condition' } },
    'chair.ruling': { rule: '71', requires: { family: 'condition' } },
    'floor.speak': { rule: '68', requires: { family: 'condition' } },
    'point.raise': { rule: '71', by: ['party'], requires: { family: 'condition' } },
    // The Assembly has no rule on organizations that apply for one session, and none that was seen on consensus.
    'observers.apply': null,
    'observers.list': null,
    'observers.object': null,
    'observers.withdrawObjection': null,
    'observers.refer': null,
    'observers.unopposed': null,
    'observers.decideOtherwise': null,
    'observers.settled': null,
    'observers.rights': null,
    'consensus.seek': null,
    'consensus.reached': null,
    'consensus.oppose': null,
    'consensus.first': null,
    'vote.request': { rule: '82', by: ['party'], requires: { family: 'condition' } },
    'vote.right': { rule: '82', requires: { family: 'condition' } },
    'vote.inHand': { rule: '87', requires: { family: 'condition' } },
    'vote.method': { rule: '87', requires: { family: 'condition' } },
    'vote.conduct': { rule: '88', requires: { family: 'condition' } },
    'vote.counted': { rule: '86', requires: { family: 'condition' } },
    'vote.statement': { rule: '88', requires: { family: 'condition' } },
    'nature.assert': { rule: '85', by: ['party'], requires: { family: 'condition' } },
    'nature.disputed': { rule: '85', requires: { family: 'condition' } },
    'nature.settled': { rule: '85', requires: { family: 'condition' } },
    'manner.decide': { rule: '85', requires: { family: 'condition' } },
    'manner.settled': { rule: '85', requires: { family: 'condition' } },
    'manner.followed': { rule: '85', requires: { family: 'condition' } },
    'majority.ofNature': { rule: '85', requires: { family: 'majority', matter: 'other-question' } },
    'majority.ofManner': { rule: '85', requires: { family: 'majority', matter: 'other-question' } },
    'majority.ofQuestion': { rule: '85', requires: { family: 'majority', matter: 'of question' } },
  },
} satisfies RuleSet
