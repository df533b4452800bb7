/** One vote, from the question to the announcement: what it needs is said, the votes are cast, the result is announced. */
import type { ConferenceEvent } from '#machines/events'
import { putOf } from '#machines/questions'
import { askUntilRight, type Presiding } from './asking.ts'
import { chanceFor } from './chance.ts'
import { announcing, lawOf, majorityOptions } from './counting.ts'
import type { Room } from './room.ts'
import { delegatesIn, PRESIDENT, SECRETARIAT } from './setup.ts'
import { byCount, byName, tallyOf, type Lean } from './tally.ts'
import { ASKS, majorityAsks } from './words.ts'

export interface VoteToTake {
  readonly put: ConferenceEvent
  /** The question before the room that it is taken on; null for a motion or an appeal. */
  readonly question: string | null
  /** What it is about, the same in every run. */
  readonly occasion: string
  readonly lean: Lean
  /** What happens while the votes are cast. */
  readonly during?: () => Presiding
}

/** @returns whether it is carried */
export function* vote(room: Room, { put: event, question, occasion, lean, during }: VoteToTake): Presiding<boolean> {
  const { seed } = room.setup
  const put = putOf(event)
  const on = room.names.vote
  if (put === null) throw new Error(`${event.type} puts no question`)
  const key = room.numbered(`vote/${occasion}`)
  const law = lawOf(room, put, question)
  if (law !== null) {
    yield* askUntilRight(room, {
      kind: 'majority',
      key: `${key}/majority`,
      risen: null,
      asks: majorityAsks(put, room.context.participants, room.told),
      options: majorityOptions(law, chanceFor(seed, `${key}/majority`)),
      fill: null,
      vote: { put, decision: null },
    })
  }
  room.must(event, key)
  const roll = (room.context.votes[on]?.roll ?? null) !== null
  if (roll)
    room.must({
      type: 'lot.draw',
      by: PRESIDENT,
      in: event.in,
      on,
      party: chanceFor(seed, `${key}/lot`).pick(delegatesIn(room.setup)),
    })
  if (during !== undefined) yield* during()
  const random = chanceFor(seed, `${key}/tally`)
  const tally = tallyOf(random, room.context.present, lean)
  const ballots = roll ? byName(room.context, tally, random) : byCount(tally)
  const { decision, votedAgain } = room.must({ type: 'ballots.cast', by: SECRETARIAT, in: event.in, on, ballots }, key)
  if (decision === null) throw new Error('a vote that cannot be decided')
  yield* askUntilRight(room, {
    kind: 'announce',
    key: `${key}/announce`,
    risen: null,
    asks: ASKS.announce,
    ...announcing(room, put, { decision, votedAgain }),
    vote: { put, decision },
  })
  room.must({ type: 'result.announce', by: PRESIDENT, in: event.in, on }, key)
  return decision.outcome === 'carried'
}
