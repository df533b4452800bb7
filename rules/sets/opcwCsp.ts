/** Conference of the States Parties to the Chemical Weapons Convention (OPCW). */
import type { RuleSet } from '../ruleSet.ts'
import {
  byTwoThirds,
  chapter,
  familyLaw,
  familyMatters,
  GENERAL,
  MORE_THAN_HALF,
  simply,
  type FamilyLaw,
} from './family.ts'

const ABOUT =
  'http://wayback.archive.org/web/20130612192238/https://www.opcw.org/about-opcw/conference-of-the-states-parties/about-the-conference-of-the-states-parties/'
const majority = { share: MORE_THAN_HALF, of: 'members' } as const
const numbers = {
  quorum: 'VIII(16)',
  majority: 'VIII(18)',
  classification: 'VIII(18)',
  consensus: 'VIII(18)',
}

const LAW: FamilyLaw = {
  numbers,
  quorum: { open: majority, decide: majority },
  ordinary: 'procedure',
  proposal: 'substance',
  classification: { matter: 'substance', whenCarried: 'procedure', whenNot: 'substance' },
  consensus: true,
}

export const opcwCsp = {
  ...familyLaw(LAW),
  id: 'opcw-csp',
  body: 'Conference of the States Parties to the Chemical Weapons Convention',
  shortName: 'OPCW Conference',
  members: { count: 193, grade: 'inferred', source: 'General knowledge.' },
  member: { one: 'State party', many: 'States parties' },
  rules: [
    ...chapter('Convention', [
      {
        number: 'VIII(16)',
        title: 'Quorum',
        says: 'A majority of the members is a quorum.',
        text: 'verified',
        source: 'Convention, article VIII, in a South African collection of laws',
        urls: ['https://www.acts.co.za/constitution_of_/n754_article_viii_b__compositi'],
      },
      {
        number: 'VIII(18)',
        title: 'Majorities',
        says: 'Procedure needs a simple majority of those present and voting. On substance the Conference looks for consensus. If there is none, the Chair puts the vote off for a day. Then two thirds of those present and voting are enough. In doubt a matter is substance, unless the majority for substance says otherwise.',
        text: 'inferred',
        source: 'A secondary account: a page of the OPCW. What follows in doubt is general knowledge',
        urls: [ABOUT],
        note: 'Abstentions are not in the base: 82 for and 24 against were reported as 106 votes in 2018. Newspapers at times add them. The simulator does not put the vote off for a day: it asks only that consensus be sought first.',
      },
      {
        number: 'XV(3)',
        title: 'Amendments to the Convention',
        says: 'An amendment needs a majority of all States parties, with none against.',
        text: 'verified',
        source: 'Convention, article XV, in a collection of treaties',
        urls: [
          'https://vilp.de/compare_article;jsessionid=8AA8303977573F72293961DE61126012?lid=en&aid=20948&cid=1267&bid=treaty_full',
        ],
        note: 'That is for a conference of its own. The simulator does not decide it.',
      },
      {
        number: 'Who counts',
        says: 'Votes for and against count.',
        text: 'inferred',
        source: 'A secondary account: a release of the OPCW that adds up 82 and 24',
        urls: [
          'https://www.opcw.org/media-centre/news/2018/06/cwc-conference-states-parties-adopts-decision-addressing-threat-chemical',
        ],
      },
      {
        number: 'Equal votes',
        says: 'If as many are against as in favour, the proposal is rejected.',
        text: 'inferred',
        source: GENERAL,
      },
    ]),
  ],
  matters: {
    substance: byTwoThirds({ label: 'Matter of substance', rule: 'VIII(18)', grade: 'inferred' }),
    procedure: simply({ label: 'Matter of procedure', rule: 'VIII(18)', grade: 'inferred', onTie: 'rejected' }),
    ...familyMatters(numbers),
  },
} satisfies RuleSet
