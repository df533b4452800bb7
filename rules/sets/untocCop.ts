/** Conference of the Parties to the United Nations Convention against Transnational Organized Crime (UNTOC). */
import type { RuleSet } from '../ruleSet.ts'
import { BUSINESS } from './untoc-cop/book-business.ts'
import { BUDGET, PROTOCOLS, THE_RULES_THEMSELVES } from './untoc-cop/book-closing.ts'
import { DECISIONS } from './untoc-cop/book-decisions.ts'
import { LANGUAGES, PUBLIC_AND_PRIVATE, RECORDS } from './untoc-cop/book-meetings.ts'
import { CREDENTIALS, OBSERVERS } from './untoc-cop/book-observers.ts'
import { BUREAU, OFFICERS, SECRETARIAT } from './untoc-cop/book-officers.ts'
import { AGENDA, GENERAL, REPRESENTATION, SESSIONS } from './untoc-cop/book-sessions.ts'
import { SLOTS } from './untoc-cop/slots.ts'

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
  twoThirdsSource: 'because the report of the eleventh session prints 53 for 78 (CTOC/COP/2022/9, para. 15)',
  member: { one: 'State party', many: 'States parties' },
  // The grade is that of the effect: the report counts all three votes so. The wording of rule 63 is inferred.
  classification: { matter: 'substance-or-procedure', whenCarried: 'procedure', whenNot: 'substance' },
  tieRule: '71',
  sponsorExplainsOnceAmended: true,
  protocolRule: '76',
  questionRules: {
    applications: '17',
    agenda: '11',
    election: '22',
    proposal: '52',
    'amendment to the Convention': '62',
    'amendment to the rules': '79',
    'credentials report': '19',
  },
  natures: {
    applications: 'substance',
    agenda: 'procedure',
    'organization of work': 'procedure',
    election: 'procedure',
    proposal: 'substance',
    'amendment to the Convention': 'amend-convention',
    'amendment to the rules': 'amend-rules',
    'credentials report': 'procedure',
    'report of the session': 'procedure',
  },
  credentials: {
    issuers: ['Head of State or Government', 'Minister for Foreign Affairs', 'Permanent Representative'],
    issuersForAmendments: ['Head of State or Government', 'Minister for Foreign Affairs'],
  },
  officersPerGroup: 2,
  offices: { President: 1, 'Vice-President': 8, Rapporteur: 1 },
  motions: [
    {
      kind: 'suspend the meeting',
      rule: '50',
      speakers: { inFavour: 0, against: 0 },
      matter: 'procedure',
      grade: 'inferred',
    },
    {
      kind: 'adjourn the meeting',
      rule: '50',
      speakers: { inFavour: 0, against: 0 },
      matter: 'procedure',
      grade: 'inferred',
    },
    {
      kind: 'adjourn the debate',
      rule: '48',
      speakers: { inFavour: 2, against: 2 },
      matter: 'procedure',
      grade: 'inferred',
    },
    {
      kind: 'close the debate',
      rule: '49',
      speakers: { inFavour: 0, against: 2 },
      matter: 'procedure',
      grade: 'inferred',
    },
    {
      kind: 'give priority',
      rule: '69',
      speakers: { inFavour: 2, against: 2 },
      matter: 'procedure',
      grade: 'inferred',
    },
  ],
  speakers: {
    division: { inFavour: 2, against: 2 },
    reconsideration: { inFavour: 0, against: 2 },
  },
  replies: null,
  endOfList: '47',
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
  slots: SLOTS,
} satisfies RuleSet
