/** The walk over applications for observer status. */
import type { Context } from './context.ts'
import type { ConferenceEvent, EventType } from './events.ts'
import { ORGANIZATIONS, PARTY, SECOND } from './smallBody.ts'
import {
  ballotsIn,
  CHAIR,
  comings,
  type everyTally,
  OFFICE,
  quorate,
  thoughtOf,
  tries,
  VOTE,
  type Walk,
} from './walkActs.ts'

const ON = 'matter'

/**
 * Objections, withdrawals and demands for a decision: on either organization, on both, or on one twice. Which of the two is
 * which decides nothing, so whatever is tried of one is tried of the other.
 */
const objections = (parties: readonly string[]): readonly ConferenceEvent[] => {
  const [one, other] = ORGANIZATIONS
  return [
    ...parties.flatMap((by) =>
      [[one], [other], [one, one]].flatMap((organizations): ConferenceEvent[] => [
        { type: 'objection.raise', by, in: 'plenary', on: ON, organizations },
        { type: 'objection.withdraw', by, in: 'plenary', on: ON, organizations },
      ]),
    ),
    ...[[one], [other], [one, other]].map((organizations): ConferenceEvent => ({
      type: 'matter.raise',
      by: PARTY,
      in: 'plenary',
      on: ON,
      organizations,
    })),
  ]
}

/** Applications, one organization at a time: again where it is on the list already. */
const applications = (organizations: number): readonly ConferenceEvent[] =>
  ORGANIZATIONS.slice(0, organizations).flatMap((id): ConferenceEvent[] => [
    { type: 'list.circulate', ...OFFICE, on: ON, organizations: [id], daysBefore: 30 },
    { type: 'list.circulate', ...OFFICE, on: ON, organizations: [id], daysBefore: 29 },
    { type: 'application.receive', ...OFFICE, on: ON, organizations: [id] },
  ])

/** Votes on either organization, or on both. */
const statusPuts = (): readonly ConferenceEvent[] => {
  const [one, other] = ORGANIZATIONS
  const put = { type: 'status.put', ...CHAIR, on: VOTE, question: ON, method: 'show of hands' } as const
  return [[one], [other], [one, other]].map((organizations) => ({ ...put, organizations }))
}

const KINDS: readonly EventType[] = [
  'matter.refer',
  'status.accord',
  'consensus.seek',
  'consensus.declare',
  'consensus.oppose',
  'vote.request',
  'nature.assert',
  'nature.put',
  'manner.put',
  'manner.agree',
  'meeting.open',
  'meeting.adjourn',
]

/** The walk: one organization and two parties that object, or two organizations and one party; and these tallies. */
export const observersWith = (organizations: 1 | 2, tallies: typeof everyTally): Walk => ({
  name: 'observers',
  says: 'applications for observer status, from the list to the decision',
  before: ({ participating }) => [{ type: 'presence.establish', ...OFFICE, present: participating }],
  acts: (context: Context) =>
    quorate(
      context,
      tries([
        ...thoughtOf(context, KINDS),
        ...objections(organizations === 1 ? [PARTY, SECOND] : [PARTY]),
        ...applications(organizations),
        ...statusPuts(),
        ...ballotsIn(context, tallies),
        ...comings(context),
        { type: 'statement.make', by: ORGANIZATIONS[0], in: 'plenary', speakers: [ORGANIZATIONS[0]] },
      ]),
    ),
})
