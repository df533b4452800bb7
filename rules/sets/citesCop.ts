/** Conference of the Parties to CITES: two thirds of those present and voting for the appendices and for resolutions. */
import type { RuleSet } from '../ruleSet.ts'
import { byTwoThirds, chapter, familyLaw, familyMatters, GENERAL, HALF, simply, type FamilyLaw } from './family.ts'

const ATTENDING = 'https://sauvegardedesrequins.fr/2025/11/28/la-conference-des-parties-cites'
const half = { share: HALF, of: 'participating' } as const

const numbers = { 'present and voting': 'Article XV(1)(b)' }

const LAW: FamilyLaw = {
  numbers,
  quorum: { open: half, decide: half },
  ordinary: 'procedure',
  proposal: 'proposal',
  consensus: true,
  voters: ['party', 'regional organization'],
}
const law = familyLaw(LAW)

export const citesCop = {
  ...law,
  id: 'cites-cop',
  body: 'Conference of the Parties to CITES, on trade in endangered species',
  shortName: 'CITES',
  members: {
    count: 185,
    grade: 'inferred',
    source:
      'A secondary account: sauvegardedesrequins.fr, in 2025. That the European Union is one of the 185 is general knowledge.',
  },
  member: { one: 'party', many: 'parties' },
  rules: [
    ...chapter('Convention', [
      {
        number: 'Article XV(1)(b)',
        title: 'Amendments to Appendices I and II',
        says: 'A change of the appendices needs two thirds of the parties present and voting. Those are the parties that vote for or against. Abstentions do not count.',
        text: 'verified',
        source: 'Convention, article XV, in a bilingual edition',
        urls: ['https://www.droit-bilingue.ch/fr-de/0.4/0.45/0.453-XV-18.html'],
      },
      {
        number: 'Article XVII',
        title: 'Amendment of the Convention',
        says: 'The Convention itself is amended by the same two thirds.',
        text: 'verified',
        source: 'Convention, article XVII, in a bilingual edition',
        urls: ['https://droit-bilingue.ch/de-it/0.4/0.45/0.453-XVII-20.html'],
      },
    ]),
    ...chapter('Rules of procedure', [
      {
        number: 'Quorum',
        says: 'Half of the parties that have a delegation at the meeting must be there, in plenary and in committee. Parties that stayed away are not counted.',
        text: 'inferred',
        source: 'A secondary account: sauvegardedesrequins.fr',
        urls: [ATTENDING],
        note: 'So the quorum cannot be judged before it is known how many take part.',
      },
      {
        number: 'Resolutions and decisions',
        says: 'Where there is no consensus, resolutions and decisions too need two thirds of those present and voting.',
        text: 'inferred',
        source: 'A secondary account: endwildlifecrime.org',
        urls: ['https://endwildlifecrime.org/cites-amendments/'],
      },
      {
        number: 'Procedure',
        says: 'Procedure is decided by a simple majority. Equal votes reject.',
        text: 'inferred',
        source: GENERAL,
      },
      {
        number: 'No consensus',
        says: 'Where consensus fails, the Chair has to call a vote.',
        text: 'inferred',
        source: 'A secondary account: the Earth Negotiations Bulletin',
        urls: ['https://sdg.iisd.org/?p=754679'],
      },
      {
        number: 'Secret ballot',
        says: 'If ten parties ask for it, the ballot is secret.',
        text: 'inferred',
        source: 'A secondary account: sharks.org, in 2013',
        urls: ['https://sharks.org/blog/blogs/ocean-log/cites-cop16-march-15-2013-all-shark-listings-adopted'],
      },
      {
        number: '21',
        title: 'Reopening in plenary what a committee decided',
        says: 'What comes from a committee is a recommendation. The plenary opens the debate on it again if one third of those voting agree, after a mover and a seconder, and two speakers against.',
        text: 'inferred',
        source: 'A secondary account: sellheimenvironmental.org, in 2022. At the sixteenth meeting it was rule 19',
        urls: [
          'https://sellheimenvironmental.org/2022/11/24/plenary-session-marks-the-beginning-of-the-end-of-cites-cop19/',
        ],
        note: 'In 2013, 44 for and 93 against fell short of the 46 needed of 137. The simulator does not decide this: it knows no majority of one third.',
      },
    ]),
  ],
  matters: {
    proposal: byTwoThirds({
      label: 'Proposal, resolution or decision',
      rule: 'Article XV(1)(b)',
      grade: 'verified',
    }),
    procedure: simply({ label: 'Matter of procedure', rule: null, grade: 'inferred', onTie: 'rejected' }),
    appeal: familyMatters(numbers).appeal,
  },
  slots: {
    ...law.slots,
    // Without consensus the Chair calls the vote; nothing lapses because nobody asked.
    'vote.unasked': { rule: 'No consensus', requires: { family: 'nothing' } },
    'question.notAccepted': null,
    // Reopening takes one third here, and only what a committee decided: not the pattern's reconsideration.
    'reconsideration.move': null,
    'majority.ofReconsideration': null,
  },
} satisfies RuleSet
