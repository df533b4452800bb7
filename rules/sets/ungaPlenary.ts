/** Plenary of the General Assembly of the United Nations. Rule numbers are those of today. */
import type { RuleSet } from '../ruleSet.ts'
import { CHARTER, OFFICE } from './unga-plenary/book-office.ts'
import { PLENARY_BUSINESS } from './unga-plenary/book-business.ts'
import { LATER_CHAPTERS, PLENARY_VOTING } from './unga-plenary/book-voting.ts'
import { SLOTS } from './unga-plenary/slots.ts'

/** Rule 27, whatever is on the agenda. */
const SIGNING = ['Head of State or Government', 'Minister for Foreign Affairs']

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
  tieRule: '95',
  // Rule 88 is read as it stands: it excepts no proposal that was amended.
  sponsorExplainsOnceAmended: false,
  moverEndsDivision: false,
  protocolRule: null,
  questionRules: { proposal: '78', election: '92', 'credentials report': '28', 'amendment to the rules': '163' },
  natures: {
    applications: 'other-question',
    agenda: 'other-question',
    'provisional agenda': 'other-question',
    'organization of work': 'other-question',
    election: 'other-question',
    proposal: 'other-question',
    'amendment to the Convention': 'important-question',
    'amendment to the rules': 'other-question',
    'credentials report': 'other-question',
    'report of the session': 'other-question',
  },
  credentials: { issuers: SIGNING, issuersForAmendments: SIGNING, issuersForOrganizations: [] },
  officersPerGroup: null,
  offices: { President: 1, 'Vice-President': 21, Rapporteur: 0 },
  motions: [
    {
      kind: 'suspend the meeting',
      rule: '76',
      speakers: { inFavour: 0, against: 0 },
      matter: 'other-question',
      grade: 'inferred',
    },
    {
      kind: 'adjourn the meeting',
      rule: '76',
      speakers: { inFavour: 0, against: 0 },
      matter: 'other-question',
      grade: 'inferred',
    },
    {
      kind: 'adjourn the debate',
      rule: '74',
      speakers: { inFavour: 2, against: 2 },
      matter: 'other-question',
      grade: 'inferred',
    },
    {
      kind: 'close the debate',
      rule: '75',
      speakers: { inFavour: 0, against: 2 },
      matter: 'other-question',
      grade: 'inferred',
    },
    {
      kind: 'defer the vote',
      rule: '74',
      speakers: { inFavour: 2, against: 2 },
      matter: 'other-question',
      grade: 'inferred',
    },
    {
      kind: 'give priority',
      rule: '91',
      speakers: { inFavour: 2, against: 2 },
      matter: 'other-question',
      grade: 'inferred',
    },
  ],
  speakers: {
    division: { inFavour: 2, against: 2 },
    reconsideration: { inFavour: 0, against: 2 },
  },
  replies: 2,
  endOfList: null,
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
  slots: SLOTS,
} satisfies RuleSet
