/** One ballot changed: the whole of what a user does to a vote by name. */
import type { Choice } from '#rules/ballots'
import type { ConferenceEvent } from '#machines/events'

/** What one voter may be made to do; null: it casts nothing. */
export type Ballot = Choice | null

/** The act of casting with this one ballot changed; as it was where it is no vote by name. */
export const flipBallot = (event: ConferenceEvent, id: string, ballot: Ballot): ConferenceEvent => {
  if (event.type !== 'ballots.cast' || event.ballots.by !== 'name') return event
  const { votes } = event.ballots
  if ((votes[id] ?? null) === ballot) return event
  const others = Object.entries(votes).filter(([other]) => other !== id)
  // In its place: a ballot changed back leaves the act as the record has it.
  const changed =
    ballot === null
      ? others
      : id in votes
        ? Object.entries(votes).map(([other, cast]): [string, Choice] => [other, other === id ? ballot : cast])
        : [...others, [id, ballot] satisfies [string, Choice]].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return { ...event, ballots: { by: 'name', votes: Object.fromEntries(changed) } }
}
