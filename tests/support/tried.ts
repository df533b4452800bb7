/** What a walk tries in a small body, each act told on a line. */
import type { Context } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import type { ConferenceSnapshot } from '#machines/explain'
import { step } from '#machines/replay'
import { smallBody } from '#machines/smallBody'
import type { Ballots } from '#rules/ballots'
import type { Walk } from '#machines/walkActs'
import { beginningOf } from '#machines/walks'
import { untocCop } from '#rules/sets/untocCop'

/** Of three parties. */
export const body = smallBody(untocCop, 3)

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const tally = (ballots: Ballots): string =>
  ballots.by === 'count'
    ? `${ballots.inFavour}-${ballots.against}-${ballots.abstaining}`
    : Object.entries(ballots.votes)
        .map(([id, vote]) => `${id} ${vote}`)
        .join(' and ')

/** "meeting.open by president, number 1": without the place where it is the plenary. */
export const told = (event: ConferenceEvent): string => {
  const { type, by, in: place, ...rest } = event
  const plain = 'ballots' in event ? { on: event.on, ballots: tally(event.ballots) } : rest
  const said = Object.entries(plain).map(([name, value]) => `${name} ${asText(value)}`)
  return [`${type} by ${by}`, ...(place === 'plenary' ? [] : [`in ${place}`]), ...said].join(', ')
}

const cast = (...ballots: readonly string[]): readonly string[] =>
  ballots.map((each) => `ballots.cast by secretariat, on vote, ballots ${each}`)
/** What is tried while ballots are awaited from three: hands, names, and what is amiss. */
export const CARRIED_OR_LOST = cast('3-0-0', '0-3-0')
export const HANDS = [...CARRIED_OR_LOST, ...cast('0-0-3', '1-1-1', '2-1-0')]
export const TOO_MANY = cast('3-1-0')
export const NAMES = cast('party-1 yes and party-2 no', 'union yes', 'union yes and party-1 no', 'secretariat yes')
export const AWAITED = [
  'ballots.cast by secretariat, on no-vote, ballots 0-0-0',
  'result.announce by president, on vote',
]
/** And once they are cast. */
export const COUNTED = [
  'result.announce by president, on vote',
  'result.announce by president, on no-vote',
  'ballots.correct by secretariat, on vote, ballots 0-3-0',
  'ballots.correct by secretariat, on vote, ballots 3-1-0',
]

const next = (walk: Walk, snapshot: ConferenceSnapshot, beginning: string): ConferenceSnapshot => {
  const event = walk.acts(snapshot.context).find((each) => told(each).startsWith(beginning))
  if (event === undefined) throw new Error(`not tried: ${beginning}`)
  const { accepted, snapshot: done } = step(snapshot, event)
  if (!accepted) throw new Error(`refused: ${beginning}`)
  return done
}

/** What a walk comes to by these of the acts that it tries, each in order: told as far as need be. */
export const after = (walk: Walk, ...acts: readonly string[]): Context =>
  acts.reduce((snapshot, beginning) => next(walk, snapshot, beginning), beginningOf(walk, body)).context

/** What is tried there, but for the same acts by others and elsewhere, which come last and begin with the first act by another. */
export const tried = (walk: Walk, context: Context): readonly string[] => {
  const all = walk.acts(context)
  const [first] = all
  const asFirst = (event: ConferenceEvent): string => told({ ...event, by: first?.by ?? '' })
  const others = all.findIndex((event, place) => place > 0 && first !== undefined && asFirst(event) === told(first))
  return all.slice(0, others === -1 ? all.length : others).map(told)
}

/** What is tried in one situation and not in another. */
export const more = (walk: Walk, context: Context, than: Context = after(walk)): readonly string[] => {
  const known = tried(walk, than)
  return tried(walk, context).filter((each) => !known.includes(each))
}
