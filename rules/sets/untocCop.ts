/** Conference of the Parties to the United Nations Convention against Transnational Organized Crime (UNTOC). */
import type { RuleSet } from '../ruleSet.ts'
import { BUSINESS } from './untoc-cop/book-business.ts'
import { BUDGET, PROTOCOLS, THE_RULES_THEMSELVES } from './untoc-cop/book-closing.ts'
import { DECISIONS } from './untoc-cop/book-decisions.ts'
import { LANGUAGES, PUBLIC_AND_PRIVATE, RECORDS } from './untoc-cop/book-meetings.ts'
import { CREDENTIALS, OBSERVERS } from './untoc-cop/book-observers.ts'
import { BUREAU, OFFICERS, SECRETARIAT } from './untoc-cop/book-officers.ts'
import { AGENDA, GENERAL, REPRESENTATION, SESSIONS } from './untoc-cop/book-sessions.ts'

export const untocCop = {
  id: 'untoc-cop',
  version: '1',
  body: 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
  shortName: 'UNTOC Conference of the Parties',
  members: {
    count: 190,
    grade: 'inferred',
    source:
      'UNODC counted 190 parties in October 2022: the 193 Members of the United Nations less eight, plus Cook Islands, Holy See, Niue, State of Palestine and the European Union. If the European Union is not counted beside its members, it is 189.',
  },
  twoThirds: 'more than',
  twoThirdsSource:
    'Report of the eleventh session (CTOC/COP/2022/9), para. 15: of 78 present and voting it prints 53 as the two-thirds majority, one more than two thirds exactly. Whether this is a habit or a reading of the rule is not known.',
  member: { one: 'State party', many: 'States parties' },
  // The grade is that of the effect: the report counts all three votes so. The wording of rule 63 is inferred.
  classification: { matter: 'substance-or-procedure', whenCarried: 'procedure', whenNot: 'substance' },
  rules: [
    ...GENERAL,
    ...SESSIONS,
    ...AGENDA,
    ...REPRESENTATION,
    ...OBSERVERS,
    ...CREDENTIALS,
    ...OFFICERS,
    ...BUREAU,
    ...SECRETARIAT,
    ...LANGUAGES,
    ...RECORDS,
    ...PUBLIC_AND_PRIVATE,
    ...BUSINESS,
    ...DECISIONS,
    ...BUDGET,
    ...PROTOCOLS,
    ...THE_RULES_THEMSELVES,
  ],
  matters: {
    substance: {
      label: 'Matter of substance',
      rule: '58',
      majority: { kind: 'two-thirds', of: 'present and voting' },
      veto: false,
      quorumOfVotes: null,
      grade: 'inferred',
    },
    procedure: {
      label: 'Matter of procedure',
      rule: '60',
      majority: { kind: 'simple', of: 'present and voting' },
      veto: false,
      quorumOfVotes: null,
      grade: 'verified-sister',
      onTie: 'rejected',
    },
    'substance-or-procedure': {
      label: 'Is it a matter of procedure?',
      rule: '61',
      majority: { kind: 'two-thirds', of: 'present and voting' },
      veto: false,
      quorumOfVotes: null,
      grade: 'inferred',
    },
    'amend-convention': {
      label: 'Amendment to the Convention',
      rule: '62',
      majority: { kind: 'two-thirds', of: 'present and voting' },
      veto: false,
      quorumOfVotes: null,
      // The majority stands in article 39 of the Convention, which was seen.
      grade: 'verified',
    },
    'amend-rules': {
      label: 'Amendment to the rules of procedure',
      rule: '79',
      majority: { kind: 'two-thirds', of: 'present and voting' },
      veto: false,
      quorumOfVotes: null,
      grade: 'verified-sister',
    },
    reconsideration: {
      label: 'Motion to reconsider',
      rule: '55',
      majority: { kind: 'two-thirds', of: 'present and voting' },
      veto: false,
      quorumOfVotes: null,
      grade: 'verified',
    },
    appeal: {
      label: 'Appeal: is the ruling overruled?',
      rule: '44',
      majority: { kind: 'simple', of: 'present and voting' },
      veto: false,
      quorumOfVotes: null,
      grade: 'verified-sister',
      onTie: 'ruling stands',
    },
  },
  slots: {
    'meeting.sitting': { rule: '27', requires: { family: 'condition' } },
    'meeting.open': { rule: '27', by: ['president'], requires: { family: 'condition' } },
    'presence.count': { rule: '41', requires: { family: 'condition' } },
    'quorum.open': {
      rule: '41',
      paragraph: '1',
      requires: {
        family: 'quorum',
        quorum: { share: { numerator: 1, denominator: 3, comparison: 'at least' }, of: 'participating' },
      },
    },
    'quorum.decide': {
      rule: '41',
      paragraph: '2',
      requires: {
        family: 'quorum',
        quorum: { share: { numerator: 1, denominator: 2, comparison: 'more than' }, of: 'members' },
      },
    },
    'chair.powers': { rule: '27', by: ['president'], requires: { family: 'condition' } },
    'chair.ruling': { rule: '44', requires: { family: 'condition' } },
    'floor.speak': { rule: '42', requires: { family: 'condition' } },
    'point.raise': { rule: '44', by: ['party', 'regional organization'], requires: { family: 'condition' } },
    'observers.apply': { rule: '17', paragraph: '1', requires: { family: 'condition' } },
    'observers.list': { rule: '17', paragraph: '2', by: ['secretariat'], requires: { family: 'notice', days: 30 } },
    // The rule says "an objection" and not whose. Those who may decide are read as those who may object.
    'observers.object': {
      rule: '17',
      paragraph: '2',
      by: ['party', 'regional organization'],
      requires: { family: 'condition' },
    },
    'observers.withdrawObjection': { rule: '17', paragraph: '2', requires: { family: 'condition' } },
    'observers.refer': { rule: '17', paragraph: '2', requires: { family: 'condition' } },
    'observers.unopposed': { rule: '17', paragraph: '2', requires: { family: 'condition' } },
    'observers.decideOtherwise': {
      rule: '17',
      paragraph: '1',
      by: ['party', 'regional organization'],
      requires: { family: 'condition' },
    },
    'observers.settled': { rule: '17', paragraph: '2', requires: { family: 'condition' } },
    'observers.rights': { rule: '17', paragraph: '3', requires: { family: 'condition' } },
    'consensus.seek': { rule: '56', requires: { family: 'condition' } },
    'consensus.reached': { rule: '56', requires: { family: 'condition' } },
    'consensus.oppose': { rule: '56', by: ['party', 'regional organization'], requires: { family: 'condition' } },
    'consensus.first': { rule: '56', requires: { family: 'condition' } },
    'vote.request': {
      rule: '57',
      paragraph: '1',
      by: ['party', 'regional organization'],
      requires: { family: 'condition' },
    },
    'vote.right': { rule: '57', requires: { family: 'condition' } },
    'vote.inHand': { rule: '64', requires: { family: 'condition' } },
    'vote.method': { rule: '64', requires: { family: 'condition' } },
    'vote.conduct': { rule: '65', requires: { family: 'condition' } },
    'vote.counted': { rule: '63', requires: { family: 'condition' } },
    'vote.statement': { rule: '66', requires: { family: 'condition' } },
    'nature.assert': { rule: '61', by: ['party', 'regional organization'], requires: { family: 'condition' } },
    'nature.disputed': { rule: '61', requires: { family: 'condition' } },
    'nature.settled': { rule: '61', requires: { family: 'condition' } },
    'manner.decide': { rule: '60', requires: { family: 'condition' } },
    'manner.settled': { rule: '60', requires: { family: 'condition' } },
    'manner.followed': { rule: '60', requires: { family: 'condition' } },
    'majority.ofNature': { rule: '61', requires: { family: 'majority', matter: 'substance-or-procedure' } },
    'majority.ofManner': { rule: '60', requires: { family: 'majority', matter: 'procedure' } },
    'majority.ofQuestion': { rule: '58', requires: { family: 'majority', matter: 'of question' } },
  },
} satisfies RuleSet
