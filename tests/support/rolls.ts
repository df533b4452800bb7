/** A roll-call of five parties, and its acts by short names. */
import type { Context, RollCall, Vote } from '#machines/context'
import type { ConferenceEvent, EventOf } from '#machines/events'
import type { RollFacts } from '#rules/facts'
import type { Ballots } from '#rules/ballots'
import type { Answers } from '#rules/rollCall'
import { considering } from './business.ts'

/** Five parties, a to e, with "draft" in hand. */
export const { context } = considering()
export const called = (answers: Answers = {}, changes: Partial<RollCall> = {}): RollCall => ({
  asked: false,
  from: 'd',
  answers,
  ...changes,
})
export const vote = (changes: Partial<Vote> = {}): Vote => ({
  matter: 'draft',
  put: { question: 'proposal' },
  ballots: null,
  present: 5,
  roll: null,
  ...changes,
})
export const withVote = (changes: Partial<Vote> = {}): Context => ({ ...context, votes: { vote: vote(changes) } })
export const calling = (answers: Answers = {}, changes: Partial<RollCall> = {}): Context =>
  withVote({ roll: called(answers, changes) })

const place = { in: 'plenary', on: 'vote' } as const
export const answer = (party: string, said: EventOf<'roll.answer'>['answer'], by = 'secretariat'): ConferenceEvent => ({
  type: 'roll.answer',
  by,
  ...place,
  party,
  answer: said,
})
export const draw = (party: string): ConferenceEvent => ({ type: 'lot.draw', by: 'president', ...place, party })
export const ask = (on: string): ConferenceEvent => ({ type: 'rollCall.ask', by: 'a', in: 'plenary', on })
export const byName = (votes: Extract<Ballots, { by: 'name' }>['votes']): Ballots => ({ by: 'name', votes })
export const cast = (ballots: Ballots): ConferenceEvent => ({
  type: 'ballots.cast',
  by: 'secretariat',
  ...place,
  ballots,
})
export const correct = (ballots: Ballots): ConferenceEvent =>
  ({ ...cast(ballots), type: 'ballots.correct' }) as ConferenceEvent
export const WHOLE = { d: 'yes', e: 'no', a: 'abstain', b: 'absent', c: 'yes' } as const

/** What is known where no roll-call is concerned. */
export const NOTHING: RollFacts = {
  known: false,
  requested: false,
  begun: false,
  asked: false,
  byHand: false,
  calling: false,
  drawn: false,
  onRoll: false,
  goesOn: false,
  asAnswered: true,
  next: null,
  inTurn: false,
  ownAnswer: false,
  saysAbsent: false,
  passesTwice: false,
}
