/** International Whaling Commission: three quarters of those voting to change the Schedule, otherwise a majority of them. */
import type { RuleSet } from '../ruleSet.ts'
import {
  chapter,
  familyLaw,
  familyMatters,
  GENERAL,
  MORE_THAN_HALF,
  needing,
  simply,
  type FamilyLaw,
} from './family.ts'

const majority = { share: MORE_THAN_HALF, of: 'members' } as const
const numbers = { quorum: 'B.1', majority: 'Convention III(2)', 'present and voting': 'E.3' }

const LAW: FamilyLaw = {
  numbers,
  quorum: { open: majority, decide: majority },
  ordinary: 'other-question',
  treaty: 'schedule-amendment',
}

export const iwc = {
  ...familyLaw(LAW),
  id: 'iwc',
  body: 'International Whaling Commission',
  shortName: 'Whaling Commission',
  members: { count: 88, grade: 'inferred', source: 'General knowledge: about 88.' },
  member: { one: 'Contracting Government', many: 'Contracting Governments' },
  rules: [
    ...chapter('Convention', [
      {
        number: 'Convention III(2)',
        title: 'Majorities',
        says: 'The Commission decides by a simple majority of the members that vote. To change the Schedule it needs three quarters of them.',
        text: 'verified',
        source:
          'International Convention for the Regulation of Whaling, article III, as printed in Italy’s official gazette',
        urls: [
          'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.versione=1&art.idGruppo=0&art.flagTipoArticolo=2&art.codiceRedazionale=097G0436&art.idArticolo=3&art.idSottoArticolo=1&art.idSottoArticolo1=10&art.dataPubblicazioneGazzetta=1997-11-29&art.progressivo=0',
        ],
        note: 'Three quarters of the votes for and against, rounded up: of 38 and 24, that is 47. Newspapers that take abstentions in, or speak of three quarters of the members, are wrong.',
      },
    ]),
    ...chapter('Rules of procedure', [
      {
        number: 'B.1',
        title: 'Quorum',
        says: 'A majority of the members must attend.',
        text: 'verified',
        source: 'Rules of procedure, in the text of 1996',
        urls: ['https://users.emmanuelchanel.com/whaling-library/iwc_rul96_proc.html'],
        note: 'In 2024 it was looked at when each session of 90 minutes began, and then held good (a secondary account: the Commission’s own site). In 2022 a walk-out left the meeting without a quorum (a secondary account: oceancare.org).',
      },
      {
        number: 'E.3',
        title: 'What counts as a vote',
        says: 'Only votes for and against are votes.',
        text: 'inferred',
        source: GENERAL,
      },
    ]),
  ],
  matters: {
    'schedule-amendment': needing(
      { kind: 'three-quarters', of: 'present and voting' },
      { label: 'Amendment of the Schedule', rule: 'Convention III(2)', grade: 'verified' },
    ),
    'other-question': simply({
      label: 'Any other question',
      rule: 'Convention III(2)',
      grade: 'verified',
      onTie: 'rejected',
    }),
    ...familyMatters(numbers),
  },
} satisfies RuleSet
