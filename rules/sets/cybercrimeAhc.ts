/** Ad Hoc Committee on the cybercrime convention: rules of the Assembly's committees, but two thirds on substance. */
import type { RuleSet } from '../ruleSet.ts'
import {
  byTwoThirds,
  chapter,
  committeeNumbers,
  familyLaw,
  familyMatters,
  GENERAL,
  inOrder,
  MORE_THAN_HALF,
  NO_CREDENTIALS,
  patternChapter,
  QUARTER,
  simply,
  type FamilyLaw,
} from './family.ts'

const committee = committeeNumbers()
const numbers = { ...committee, consensus: '75/282' }

const LAW: FamilyLaw = {
  numbers,
  quorum: { open: { share: QUARTER, of: 'members' }, decide: { share: MORE_THAN_HALF, of: 'members' } },
  ordinary: 'procedure',
  proposal: 'substance',
  consensus: true,
}
const law = familyLaw(LAW)

export const cybercrimeAhc = {
  ...law,
  id: 'cybercrime-ahc',
  body: 'Ad Hoc Committee on a convention against cybercrime',
  shortName: 'Cybercrime committee',
  members: { count: 193, grade: 'inferred', source: 'General knowledge: every Member State of the United Nations.' },
  member: { one: 'Member State', many: 'Member States' },
  rules: [
    ...chapter('Mandate', [
      {
        number: '75/282',
        title: 'Consensus, and two thirds in the last resort',
        says: 'The committee seeks consensus. If the Chair, on a decision of the Bureau, says that all has been tried, substance is put to the vote. It then needs two thirds of the representatives present and voting.',
        text: 'inferred',
        source:
          'A secondary account: the United Nations press release on the resolution; the two thirds are general knowledge',
        urls: ['https://press.un.org/en/2021/ga12328.doc.htm'],
        note: 'Rejecting a motion to delete keeps the text: in August 2024 such motions were lost, and the convention then went through without a vote. The simulator does not wait for the Bureau, nor for the Chair to say that all has been tried: it asks only that consensus be sought first.',
      },
    ]),
    ...inOrder(
      chapter('Rules of the General Assembly', [
        {
          number: '108',
          title: 'Quorum',
          says: 'A quarter of the members can open a meeting. For a decision a majority of them must be there.',
          text: 'inferred',
          source: GENERAL,
        },
        {
          number: '125',
          title: 'Majority required',
          says: 'Procedure is decided by a majority of those present and voting.',
          text: 'inferred',
          source: GENERAL,
        },
      ]),
      patternChapter('Rules of the General Assembly', committee, {
        numbered: 'inferred',
        titled: 'inferred',
        source: 'A rule for committees of the Assembly, which this committee follows; the text was not seen',
      }),
    ),
  ],
  matters: {
    substance: byTwoThirds({ label: 'Matter of substance', rule: '75/282', grade: 'inferred' }),
    procedure: simply({ label: 'Matter of procedure', rule: '125', grade: 'inferred', onTie: 'rejected' }),
    ...familyMatters(numbers),
  },
  slots: { ...law.slots, ...NO_CREDENTIALS },
} satisfies RuleSet
