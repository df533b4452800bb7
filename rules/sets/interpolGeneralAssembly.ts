/** General Assembly of INTERPOL: two thirds of those voting, or of all members, by the kind of question. */
import type { RuleSet } from '../ruleSet.ts'
import { byTwoThirds, chapter, familyLaw, familyMatters, GENERAL, needing, simply, type FamilyLaw } from './family.ts'

const REGULATIONS = 'http://www.interpol.com/Public/ICPO/LegalMaterials/FactSheets/FS08.asp'
const numbers = { majority: 'Constitution 14' }

const LAW: FamilyLaw = {
  numbers,
  quorum: { open: null, decide: null },
  ordinary: 'other-question',
  treaty: 'amend-convention',
}

export const interpolGeneralAssembly = {
  ...familyLaw(LAW),
  id: 'interpol-general-assembly',
  body: 'General Assembly of INTERPOL',
  shortName: 'INTERPOL',
  members: { count: 196, grade: 'inferred', source: 'A secondary account: serguardiacivil.es, on the 196th member.' },
  member: { one: 'member', many: 'members' },
  rules: [
    ...chapter('Constitution of INTERPOL', [
      {
        number: 'Constitution 4',
        title: 'Admission',
        says: 'The Assembly admits a member by two thirds.',
        text: 'verified',
        source: 'Constitution of INTERPOL, in the Portuguese web archive',
        urls: [
          'https://arquivo.pt/wayback/20080224183329/http:/www.interpol.int/Public/ICPO/LegalMaterials/constitution/constitutionGenReg/constitution.asp',
        ],
        note: 'Two thirds of votes for and against. In 2017, 75 for, 34 abstaining and 24 against admitted Palestine: 75 of 99 is enough, 75 of 133 would not be.',
      },
      {
        number: 'Constitution 14',
        title: 'Majority',
        says: 'A simple majority decides, but where the Constitution asks for two thirds.',
        text: 'inferred',
        source: 'A secondary account: serguardiacivil.es',
        urls: ['https://serguardiacivil.es/palau-pais-miembro-numero-196-de-interpol'],
      },
      {
        number: 'Constitution 17',
        title: 'President',
        says: 'The President is elected by two thirds, and after failed ballots by a simple majority.',
        text: 'inferred',
        source: GENERAL,
      },
      {
        number: 'Constitution 42',
        title: 'Amendments',
        says: 'Amendments to the Constitution need two thirds of all members, present or not.',
        text: 'verified',
        source: 'Constitution of INTERPOL, article 42, in a university paper',
        urls: [
          'https://text-id.123dok.com/document/6qmn0v5z8-page-13-page-14-studi-tentang-kerja-sama-international-criminal-police-organization-icpo-interpol-dengan-polri-dalam-menangkap-pelaku-kejahatan-yang-melarikan-diri-keluar-negri.html',
        ],
        note: 'Of 196 members, 131.',
      },
    ]),
    ...chapter('General Regulations', [
      {
        number: 'Base of two thirds',
        says: 'Two thirds are taken of the votes for and against.',
        text: 'inferred',
        source: 'A secondary account: a fact sheet of INTERPOL',
        urls: [REGULATIONS],
      },
      {
        number: 'Second ballot',
        says: 'A vote that misses two thirds may be taken a second time.',
        text: 'inferred',
        source: 'A secondary account: serbianmonitor.com, in 2018',
        urls: [
          'https://www.serbianmonitor.com/en/interpol-denies-serbias-request-not-to-vote-on-kosovos-potential-membership/',
        ],
      },
    ]),
  ],
  matters: {
    'important-question': byTwoThirds({
      label: 'Question that needs two thirds, such as admission',
      rule: 'Constitution 4',
      // The article was seen; that the two thirds are of votes for and against is from accounts.
      grade: 'inferred',
    }),
    // What follows from a tie is not known here.
    'other-question': simply({ label: 'Other question', rule: 'Constitution 14', grade: 'inferred' }),
    'amend-convention': needing(
      { kind: 'two-thirds', of: 'members' },
      { label: 'Amendment to the Constitution', rule: 'Constitution 42', grade: 'verified' },
    ),
    ...familyMatters(numbers),
  },
} satisfies RuleSet
