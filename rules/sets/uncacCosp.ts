/** Conference of the States Parties to the Convention against Corruption (UNCAC): taken to be as UNTOC's, but for a few. */
import type { Rule, RuleSet } from '../ruleSet.ts'
import {
  byTwoThirds,
  chapter,
  familyLaw,
  familyMatters,
  GENERAL,
  inOrder,
  MORE_THAN_HALF,
  simply,
  THIRD,
  type FamilyLaw,
} from './family.ts'
import { CONFERENCE_TEXTS } from './untoc-cop/texts.ts'
import { wholeBook } from './whole.ts'
import { untocCop } from './untocCop.ts'

const CONTENTS =
  'https://fdocuments.es/document/reglamento-de-la-conferencia-de-los-estados-parte-en-la-1-los-representantes.html'
const SENTENCES =
  'https://tarjamaan.com/fr/translation/ar-en/%D9%88%D8%A7%D9%84%D9%85%D8%B5%D9%88%D9%91%D9%90%D8%AA%D8%A9'

/** Rules taken over from UNTOC. Up to rule 35, number and title were seen in a table of contents. */
const TAKEN_OVER: ReadonlySet<string> = new Set('11 17 18 19 20 27 30 31 41 54 55 56 57 58 60 61 63 64 65'.split(' '))

/** What is not as UNTOC has it, or needs saying. */
const APART: Readonly<Record<string, Partial<Pick<Rule, 'says' | 'note'>>>> = {
  '18': {
    says: 'The secretariat receives the credentials and the names of the delegation, a day before the opening if possible, and any later change. The Head of State or Government or the Foreign Minister signs them. For a regional organization, its competent authority does.',
    note: 'UNTOC names the Permanent Representative to the United Nations as well, likely through its own decision 4/7, which does not bind this Conference. So nobody else is named here. Who signs was not seen.',
  },
  '65': {
    note: 'Taken over with it: the sponsor of a proposal explains its vote on it only once it was amended. In UNTOC that is a rule of its own, 66.',
  },
}

const asHere = ({ number, title, chapter: heading, says }: Rule): Rule => {
  const listed = Number(number) <= 35
  const grade = listed ? 'verified' : 'inferred'
  return {
    number,
    title,
    chapter: heading,
    says,
    grades: { number: grade, title: grade, says: 'inferred' },
    source: listed
      ? `Number and title from the contents of the rules (Spanish); content by analogy with rule ${number} of UNTOC`
      : `By analogy with rule ${number} of UNTOC; the text was not seen`,
    ...(listed ? { urls: [CONTENTS] } : {}),
    ...APART[number],
  }
}

const numbers = {
  chair: '27',
  quorum: '41',
  'points of order': '44',
  withdrawal: '54',
  reconsideration: '55',
  consensus: '56',
  'voting rights': '57',
  majority: '60',
  classification: '61',
  'present and voting': '63',
  method: '64',
  conduct: '65',
}

const LAW: FamilyLaw = {
  numbers,
  quorum: { open: { share: THIRD, of: 'participating' }, decide: { share: MORE_THAN_HALF, of: 'members' } },
  ordinary: 'procedure',
  proposal: 'substance',
  treaty: 'amend-convention',
  classification: { matter: 'substance-or-procedure', whenCarried: 'procedure', whenNot: 'substance' },
  consensus: true,
  voters: ['party', 'regional organization'],
}
const law = familyLaw(LAW)
/** UNTOC's rule as it seems to have been before that Conference amended it. */
const SIGNING = ['Head of State or Government', 'Minister for Foreign Affairs']
const untoc = untocCop.slots

export const uncacCosp = {
  ...law,
  id: 'uncac-cosp',
  body: 'Conference of the States Parties to the United Nations Convention against Corruption',
  shortName: 'UNCAC Conference',
  members: {
    count: 190,
    grade: 'inferred',
    source: 'A secondary account: an encyclopedia (wikimili.com) counts about 190 parties.',
  },
  member: { one: 'State party', many: 'States parties' },
  sponsorExplainsOnceAmended: untocCop.sponsorExplainsOnceAmended,
  questionRules: {
    applications: '17',
    agenda: '11',
    election: '22',
    'amendment to the Convention': 'Article 69',
    'amendment to the rules': '79',
    'credentials report': '19',
  },
  natures: { ...law.natures, applications: 'substance', 'amendment to the rules': 'amend-rules' },
  credentials: {
    issuers: SIGNING,
    issuersForAmendments: SIGNING,
    issuersForOrganizations: ['competent authority'],
  },
  offices: { President: 1, 'Vice-President': 3, Rapporteur: 1 },
  rules: inOrder(
    wholeBook(untocCop, CONFERENCE_TEXTS)
      .filter(({ number }) => TAKEN_OVER.has(number))
      .map(asHere),
    chapter('VII. Officers', [
      {
        number: '22',
        title: 'Elections',
        says: 'At the opening the Conference elects a President, three Vice-Presidents and a Rapporteur.',
        text: 'inferred',
        numbered: 'verified',
        titled: 'verified',
        source:
          'Number and title from the contents (Spanish); a sentence in aligned translations that names no document',
        urls: [CONTENTS, 'https://tarjamaan.com/ar/translation/en-ar/states+parties+present+at'],
      },
    ]),
    chapter('XIII. Conduct of business', [
      {
        number: '44',
        title: 'Points of order',
        says: 'The President rules at once on a point of order. A ruling that is appealed stands, unless a majority of the States parties present and voting overrules it.',
        text: 'inferred',
        source: 'A sentence in aligned translations that names no document; the number is that of UNTOC',
        urls: [SENTENCES],
      },
    ]),
    chapter('XVII. Interpretation, amendment and suspension of the rules', [
      {
        number: '79',
        title: 'Method of amendment',
        says: 'Two thirds of the States parties present and voting amend these rules.',
        text: 'inferred',
        source: 'A sentence in aligned translations that names no document; the number is that of UNTOC',
        urls: [SENTENCES],
      },
    ]),
    chapter('Convention', [
      {
        number: 'Article 69',
        title: 'Amendment',
        says: 'An amendment to the Convention is adopted by consensus or, in the last resort, by two thirds of the States parties present and voting.',
        text: 'inferred',
        source: `${GENERAL}, but for article 39 of UNTOC, which it resembles`,
      },
    ]),
  ),
  matters: {
    substance: byTwoThirds({ label: 'Matter of substance', rule: '58', grade: 'inferred' }),
    procedure: simply({ label: 'Matter of procedure', rule: '60', grade: 'inferred', onTie: 'rejected' }),
    'substance-or-procedure': byTwoThirds({ label: 'Is it a matter of procedure?', rule: '61', grade: 'inferred' }),
    'amend-convention': byTwoThirds({ label: 'Amendment to the Convention', rule: 'Article 69', grade: 'inferred' }),
    'amend-rules': byTwoThirds({ label: 'Amendment to the rules of procedure', rule: '79', grade: 'inferred' }),
    ...familyMatters(numbers),
  },
  slots: {
    ...law.slots,
    'observers.apply': untoc['observers.apply'],
    'observers.list': untoc['observers.list'],
    'observers.object': untoc['observers.object'],
    'observers.withdrawObjection': untoc['observers.withdrawObjection'],
    'observers.refer': untoc['observers.refer'],
    'observers.unopposed': untoc['observers.unopposed'],
    'observers.decideOtherwise': untoc['observers.decideOtherwise'],
    'observers.settled': untoc['observers.settled'],
    'observers.rights': untoc['observers.rights'],
    'agenda.adopt': untoc['agenda.adopt'],
    'officer.replace': untoc['officer.replace'],
    'bureau.meet': untoc['bureau.meet'],
    'credentials.submit': untoc['credentials.submit'],
    'credentials.object': untoc['credentials.object'],
    'credentials.examine': untoc['credentials.examine'],
    'credentials.issuer': untoc['credentials.issuer'],
    'credentials.report': untoc['credentials.report'],
    'credentials.reported': untoc['credentials.reported'],
    'election.open': untoc['election.open'],
    'election.nominate': untoc['election.nominate'],
    'election.acclaim': untoc['election.acclaim'],
    'majority.ofQuestion': untoc['majority.ofQuestion'],
  },
} satisfies RuleSet
