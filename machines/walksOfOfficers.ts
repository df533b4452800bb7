/** Walks over the election of officers. */
import type { Context } from './context.ts'
import type { ConferenceEvent, EventOf } from './events.ts'
import { roundFor } from './updatesOfPeople.ts'
import { PARTY, SECOND, THIRD } from './smallBody.ts'
import { CHAIR, OFFICE, quorate, tries, type Walk } from './walkActs.ts'

const place = { in: 'plenary' } as const

type Nominee = Pick<EventOf<'officer.nominate'>, 'office' | 'group' | 'party'>

const NOMINEES: readonly Nominee[] = [
  { office: 'President', group: 'African States', party: PARTY },
  { office: 'President', group: 'Asia-Pacific States', party: SECOND },
  { office: 'Vice-President', group: 'African States', party: SECOND },
  { office: 'Vice-President', group: 'Asia-Pacific States', party: THIRD },
  { office: 'Vice-President', group: 'Asia-Pacific States', party: PARTY },
]

const isNominated = (context: Context, { office, party }: Nominee): boolean =>
  context.nominations.some((each) => each.office === office && each.party === party)

/**
 * A ballot that elects the first nominees; one that is even and one that elects nobody, until the lot decides; one for no nominee, or for who
 * has a place already.
 */
const papersOn = (context: Context, office: Nominee['office']): readonly ConferenceEvent[] => {
  const valid = context.participating
  const { held, elected } = roundFor(context, office)
  const nominees = context.nominations.flatMap((each) =>
    each.office === office && !elected.includes(each.party) ? [each.party] : [],
  )
  const left = (context.ruleSet.offices[office] ?? 0) - elected.length
  const all = Object.fromEntries(nominees.slice(0, left).map((party) => [party, valid]))
  const even = Object.fromEntries(nominees.slice(0, 2).map((party) => [party, 1]))
  const some = held === 0 || nominees.length >= left ? [all] : []
  const without = left > 1 || held > 1 || nominees.length < 2 ? [] : held > 0 ? [even] : [even, {}]
  const again = elected.slice(0, 1).map((party) => ({ [party]: 1 }))
  return [...some, ...without, ...again, { secretariat: 1 }].map((votes): ConferenceEvent => ({
    type: 'election.ballot',
    ...OFFICE,
    on: 'officers',
    office,
    votes,
    valid,
    invalid: 0,
  }))
}

/** Outside a vote the quorum is lost between nominations and the decision. */
const lossOfQuorum = (context: Context): readonly ConferenceEvent[] => [
  {
    type: 'presence.establish',
    ...OFFICE,
    present: context.present < context.participating ? context.participating : 1,
  },
]

export const election: Walk = {
  name: 'election',
  says: 'officers nominated by their groups, and elected by acclamation or by ballot',
  before: ({ participating }) => [
    { type: 'presence.establish', ...OFFICE, present: participating },
    { type: 'meeting.open', ...CHAIR, number: 1 },
  ],
  acts: (context) => {
    const on = 'officers'
    return quorate(
      context,
      tries([
        { type: 'election.open', ...CHAIR, on },
        ...NOMINEES.filter((nominee) => !isNominated(context, nominee)).map((nominee): ConferenceEvent => ({
          type: 'officer.nominate',
          by: PARTY,
          ...place,
          on,
          ...nominee,
        })),
        { type: 'officer.nominate', by: PARTY, ...place, on, office: 'Rapporteur', group: 'A group', party: PARTY },
        ...NOMINEES.map(({ office, party }): ConferenceEvent => ({
          type: 'officer.withdraw',
          by: party,
          ...place,
          on,
          office,
          party,
        })),
        { type: 'officer.withdraw', by: PARTY, ...place, on, office: 'Vice-President', party: THIRD },
        { type: 'election.acclaim', ...CHAIR, on },
        { type: 'election.askBallot', by: PARTY, ...place, on },
        ...papersOn(context, 'President'),
        ...papersOn(context, 'Vice-President'),
        ...NOMINEES.slice(0, 3).map(({ office, party }): ConferenceEvent => ({
          type: 'election.lot',
          ...CHAIR,
          on,
          office,
          party,
        })),
        { type: 'officer.replace', ...CHAIR, office: 'Vice-President', party: SECOND },
        { type: 'officer.replace', ...CHAIR, office: 'President', party: PARTY },
        ...(context.inHand.business === null ? [] : lossOfQuorum(context)),
      ]),
    )
  },
}
