/** A meeting so small that every situation it can come to is walked: what the machine permits there, and what it says. */
import { getShortestPaths } from 'xstate/graph'
import { actsAt } from '#machines/acts'
import { conference } from '#machines/conference'
import { questionOf } from '#machines/questions'
import type { ConferenceEvent, EventType } from '#machines/events'
import type { ConferenceSnapshot } from '#machines/explain'
import { start, step } from '#machines/replay'
import { isVotedAgain } from '#machines/ties'
import { decide } from '#rules/decide'
import { inputOf } from '#scenarios/input'
import type { Scenario } from '#scenarios/schema'
import { verdictTitle } from '#src/words/decisions.ts'
import { toldBy } from '#src/words/told.ts'

export const plenary = { in: 'plenary' } as const

/** Two parties are named, and as many are present as a decision needs. */
export const meetingOf = (organizations: readonly string[]): Scenario => ({
  plenary: 1,
  id: 'small-meeting',
  title: 'A small meeting',
  body: 'A small body',
  ruleSet: 'untoc-cop',
  sources: [{ symbol: 'none', title: 'Made up for a test' }],
  participants: {
    president: { role: 'president', name: null },
    secretariat: { role: 'secretariat', name: null },
    a: { role: 'party', name: null },
    b: { role: 'party', name: null },
    ...Object.fromEntries(organizations.map((id) => [id, { role: 'organization' as const, name: null }])),
  },
  participating: 133,
  present: 96,
  opensAt: 'opening',
  events: [
    {
      id: 'list',
      event: {
        type: 'list.circulate',
        by: 'secretariat',
        ...plenary,
        on: 'observers',
        organizations: [...organizations],
        daysBefore: 30,
      },
      source: 0,
      paragraph: '1',
    },
    {
      id: 'opening',
      event: { type: 'meeting.open', by: 'president', ...plenary, number: 1 },
      source: 0,
      paragraph: '2',
    },
  ],
  expects: [],
  differences: [],
})

export const names = { question: 'observers', vote: 'vote', in: 'plenary', meeting: 2 } as const

/** The acts of the matter itself; what changes nothing, or belongs to another matter, is left out. */
export const OF_THE_MATTER: ReadonlySet<EventType> = new Set([
  'objection.raise',
  'objection.withdraw',
  'matter.refer',
  'status.accord',
  'delegations.arrive',
  'delegations.leave',
  'meeting.open',
  'meeting.adjourn',
  'consensus.seek',
  'consensus.declare',
  'consensus.oppose',
  'vote.request',
  'nature.assert',
  'nature.put',
  'manner.put',
  'manner.agree',
  'status.put',
  'ballots.cast',
  'result.announce',
])
/** What one organization has shown already. */
export const SHOWN: ReadonlySet<EventType> = new Set([
  'delegations.arrive',
  'delegations.leave',
  'meeting.adjourn',
  'meeting.open',
  'objection.withdraw',
  'consensus.declare',
  'consensus.oppose',
])

export const TALLIES = [
  { inFavour: 60, against: 10, abstaining: 5 },
  { inFavour: 10, against: 60, abstaining: 0 },
  { inFavour: 30, against: 30, abstaining: 8 },
]

/** One objector is enough; one delegation more or less decides on the quorum. */
export const isBounded = (event: ConferenceEvent, { context }: ConferenceSnapshot): boolean => {
  switch (event.type) {
    case 'objection.raise':
      return event.by === 'a'
    case 'delegations.leave':
      return context.present === 96
    case 'delegations.arrive':
      return context.present === 95
    default:
      return true
  }
}

/** What the machine permits, within bounds, with ballots that carry, lose and tie. */
export const eventsFrom =
  (without: ReadonlySet<EventType>) =>
  (snapshot: ConferenceSnapshot): ConferenceEvent[] =>
    actsAt(snapshot, names)
      .filter(
        ({ event, modality }) => modality !== 'may not' && OF_THE_MATTER.has(event.type) && !without.has(event.type),
      )
      .filter(({ event }) => isBounded(event, snapshot))
      .flatMap(({ event }): ConferenceEvent[] =>
        event.type === 'ballots.cast'
          ? TALLIES.map((tally) => ({ ...event, ballots: { by: 'count' as const, ...tally } }))
          : [event],
      )

export const keyOf = ({
  value,
  context: { ruleSet: _ruleSet, participants: _participants, ...rest },
}: ConferenceSnapshot) => JSON.stringify([value, rest])

export interface Situation {
  readonly snapshot: ConferenceSnapshot
  readonly leadsTo: Map<string, { readonly event: ConferenceEvent; readonly situation: Situation }>
}

/** The shortest paths to all situations, as one tree: what two of them share is walked once. */
export const treeOf = (scenario: Scenario, without: ReadonlySet<EventType>): Situation => {
  const opening = scenario.events.reduce(
    (snapshot, { event }) => step(snapshot, event).snapshot,
    start(inputOf(scenario)),
  )
  const root: Situation = { snapshot: opening, leadsTo: new Map() }
  const paths = getShortestPaths(conference, {
    fromState: opening,
    events: eventsFrom(without),
    serializeState: keyOf,
    limit: 5_000,
  })
  for (const { steps } of paths) {
    let here = root
    // The first step of a path is the state that it begins in.
    for (const { event, state } of steps.slice(1)) {
      const key = JSON.stringify(event)
      const next = here.leadsTo.get(key) ?? { event, situation: { snapshot: state, leadsTo: new Map() } }
      here.leadsTo.set(key, next)
      here = next.situation
    }
  }
  return root
}

/** What the vote in hand comes to, in words: there is one at most. */
export const verdictIn = ({ context }: ConferenceSnapshot): string | null => {
  const vote = Object.values(context.votes).find(({ ballots }) => ballots !== null)
  const question = vote === undefined ? null : questionOf(context, vote)
  const answer = question === null ? null : decide(context.ruleSet, question)
  return vote !== undefined && answer?.ok === true
    ? verdictTitle(vote.put, answer.value, isVotedAgain(context, vote), toldBy(context.ruleSet, []))
    : null
}
