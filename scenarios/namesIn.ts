/** Where an act names participants: who does it, whom it is about, who votes. Other names are of questions, votes, proposals. */
import type { ConferenceEvent } from '#machines/events'

/** An id, and where in the act it stands, dotted. */
type Named = readonly [path: string, id: string]

const one = (path: string, id: string): readonly Named[] => [[path, id]]
const several = (path: string, ids: readonly string[]): readonly Named[] =>
  ids.map((id, index) => [`${path}.${index}`, id])
const keysOf = (path: string, byId: Readonly<Record<string, unknown>>): readonly Named[] =>
  Object.keys(byId).map((id) => [`${path}.${id}`, id])

/** Every participant that the act names, in the order of its parts. Complete: a test holds it to the schema of acts. */
export const namesIn = (event: ConferenceEvent): readonly Named[] => [
  ...one('by', event.by),
  ...('party' in event ? one('party', event.party) : []),
  ...('speaker' in event ? one('speaker', event.speaker) : []),
  ...('sponsors' in event ? several('sponsors', event.sponsors) : []),
  ...('parties' in event && event.parties !== undefined ? several('parties', event.parties) : []),
  ...('ballots' in event && event.ballots.by === 'name' ? keysOf('ballots.votes', event.ballots.votes) : []),
  ...('votes' in event ? keysOf('votes', event.votes) : []),
  ...('speakers' in event ? several('speakers', event.speakers) : []),
  ...('organizations' in event ? several('organizations', event.organizations) : []),
  ...('leaving' in event ? several('leaving', event.leaving) : []),
]
