/** Equal votes in the Assembly: the record of 1971 with a tie on a motion, one on the draft, and a second on the draft. */
import type { ConferenceEvent } from '#machines/events'
import type { Edit } from '#scenarios/schema'
import { scenarioIn } from './record.ts'

export const china1971 = scenarioIn('unga-1971-china.json')

const chair = { by: 'president', in: 'plenary' } as const

const equal = (on: string, each = 50): ConferenceEvent => ({
  type: 'ballots.cast',
  by: 'secretariat',
  in: 'plenary',
  on,
  ballots: { by: 'count', inFavour: each, against: each, abstaining: 10 },
})

/** What happens at a second meeting, by the ids of its steps. */
const SECOND_MEETING: readonly (readonly [string, ConferenceEvent])[] = [
  ['opening-again', { type: 'meeting.open', ...chair, number: 1977 }],
  ['call-again', { type: 'proposal.put', ...chair, on: 'vote-8', question: 'a-l-630', method: 'show of hands' }],
  ['ballots-again', equal('vote-8', 51)],
  ['result-again', { type: 'result.announce', ...chair, on: 'vote-8' }],
]

/** On the motion to defer the vote. */
export const ON_MOTION: readonly Edit[] = [{ kind: 'change', id: 'ballots-1', event: equal('vote-1') }]

/** On the draft: at this meeting, and again at the next. */
export const ON_DRAFT: readonly Edit[] = [
  { kind: 'change', id: 'ballots-7', event: equal('vote-7') },
  ...SECOND_MEETING.map(([id, event], place): Edit => ({
    kind: 'insert',
    after: SECOND_MEETING[place - 1]?.[0] ?? 'adjournment',
    id,
    event,
  })),
]
