/** Acts on applications and on any question that is to be decided, with what they need filled in. */
import { ANSWERS } from '#rules/rollCall'
import { naturesTold } from '#rules/natures'
import { undecidedIn } from './applications.ts'
import type { Context, QuestionState, Region } from './context.ts'
import type { ConferenceEvent } from './events.ts'
import type { Names } from './acts.ts'
import { ballotsOfRoll, methodFor, nextIn, rollOf } from './rollCall.ts'

const when = (condition: boolean, ...events: readonly ConferenceEvent[]): readonly ConferenceEvent[] =>
  condition ? events : []

/** Who acts for each role in what may be done, and the names that the caller knows. */
export interface Room {
  readonly names: Names
  readonly party: string
  readonly chair: string
  readonly secretariat: string
  /** Whose turn it is to speak: of those who asked for the floor, else anybody. */
  readonly speaker: string
}

/** The question in hand in a region, under its name: one, or none. */
export const questionsInHand = (
  { questions, inHand }: Context,
  region: Region,
): readonly (readonly [string, QuestionState])[] => Object.entries(questions).filter(([id]) => id === inHand[region])

export const actsOfObservers = (
  context: Context,
  { names, party, chair, secretariat }: Room,
): readonly ConferenceEvent[] => {
  const place = { in: names.in, on: context.inHand.observers ?? names.question }
  const undecided = undecidedIn(context)
  const withRole = (role: string): readonly string[] =>
    Object.entries(context.participants).flatMap(([id, person]) => (person.role === role ? [id] : []))
  const opposed = (by: string): string[] => undecided.filter((id) => context.applications[id]?.objections.includes(by))
  const unopposed = (by: string): string[] => undecided.filter((id) => !opposed(by).includes(id))
  const unlisted = withRole('organization').filter((id) => !(id in context.applications))
  const newObjector = withRole('party').find((id) => unopposed(id).length > 0)
  return [
    ...when(
      unlisted.length > 0,
      { type: 'list.circulate', by: secretariat, ...place, organizations: unlisted, daysBefore: 30 },
      { type: 'application.receive', by: secretariat, ...place, organizations: unlisted },
    ),
    ...(newObjector === undefined
      ? []
      : [{ type: 'objection.raise', by: newObjector, ...place, organizations: unopposed(newObjector) } as const]),
    ...withRole('party')
      .filter((by) => opposed(by).length > 0)
      .map((by): ConferenceEvent => ({ type: 'objection.withdraw', by, ...place, organizations: opposed(by) })),
    ...when(undecided.length > 0, { type: 'matter.raise', by: party, ...place, organizations: [...undecided] }),
    { type: 'matter.refer', by: chair, ...place },
    { type: 'status.accord', by: chair, ...place },
  ]
}

const natureClaims = (context: Context, { names, party }: Room, on: string): readonly ConferenceEvent[] =>
  naturesTold(context.ruleSet).map((nature): ConferenceEvent => ({
    type: 'nature.assert',
    by: party,
    in: names.in,
    on,
    nature,
  }))

/** Consensus, a vote asked for, and the nature of the matter: for any question in hand. */
export const actsOfDeciding = (context: Context, room: Room, on: string): readonly ConferenceEvent[] => {
  const { names, party, chair } = room
  const place = { in: names.in, on }
  return [
    { type: 'consensus.seek', by: chair, ...place },
    { type: 'consensus.declare', by: chair, ...place },
    { type: 'consensus.oppose', by: party, ...place },
    { type: 'vote.request', by: party, ...place },
    ...natureClaims(context, room, on),
    { type: 'nature.put', by: chair, in: names.in, on: names.vote, question: on, method: methodFor(context, on) },
  ]
}

/** The manner of voting on applications, and the votes on status. */
export const actsOfStatus = (context: Context, { names, chair }: Room): readonly ConferenceEvent[] => {
  const question = context.inHand.observers ?? names.question
  const place = { by: chair, in: names.in, on: question }
  const put = { by: chair, in: names.in, on: names.vote, question, method: methodFor(context, question) } as const
  const undecided = [...undecidedIn(context)]
  return [
    { type: 'manner.put', ...put },
    { type: 'manner.agree', ...place, manner: 'jointly' },
    { type: 'manner.agree', ...place, manner: 'one by one' },
    ...when(undecided.length > 0, { type: 'status.put', ...put, organizations: undecided }),
    ...when(undecided.length > 1, { type: 'status.put', ...put, organizations: undecided.slice(0, 1) }),
  ]
}

/** A roll-call: asked for on what is to be voted on; its lot; the answers of whoever is called, and of one delegation. */
const actsOfRollCalls = (context: Context, { names, party, chair, secretariat }: Room): readonly ConferenceEvent[] => {
  const place = { in: names.in }
  const votes = Object.entries(context.votes)
  const inHand = [...questionsInHand(context, 'observers'), ...questionsInHand(context, 'business')]
  const asked = inHand.flatMap(([id, { voteRequested }]) => (voteRequested ? [id] : []))
  const appeals = votes.flatMap(([id, { put }]) => (put.question === 'appeal' ? [id] : []))
  return [
    ...[...asked, ...context.motions.map(({ id }) => id), ...appeals].map((on): ConferenceEvent => ({
      type: 'rollCall.ask',
      by: party,
      ...place,
      on,
    })),
    ...votes.flatMap(([on, vote]): ConferenceEvent[] => {
      if (vote.roll === null || vote.ballots !== null) return []
      const next = nextIn(context, vote)
      const [first] = rollOf(context)
      // Any name may be drawn: whoever does the act draws it.
      if (next === null) return first === undefined ? [] : [{ type: 'lot.draw', by: chair, ...place, on, party: first }]
      const own = party === next ? ANSWERS.filter((answer) => answer !== 'absent') : (['yes'] as const)
      return [
        ...ANSWERS.map((answer): ConferenceEvent => ({
          type: 'roll.answer',
          by: secretariat,
          ...place,
          on,
          party: next,
          answer,
        })),
        ...own.map((answer): ConferenceEvent => ({ type: 'roll.answer', by: party, ...place, on, party, answer })),
      ]
    }),
  ]
}

export const actsOfVoting = (context: Context, room: Room): readonly ConferenceEvent[] => {
  const { names, chair, secretariat } = room
  const inHand = Object.keys(context.votes)
  const on = inHand.length > 0 ? inHand : [names.vote]
  const ofEach = on.flatMap((vote): ConferenceEvent[] => [
    {
      type: 'ballots.cast',
      by: secretariat,
      in: names.in,
      on: vote,
      ballots: ballotsOfRoll(context, vote) ?? { by: 'count', inFavour: 0, against: 0, abstaining: 0 },
    },
    { type: 'result.announce', by: chair, in: names.in, on: vote },
  ])
  return [...ofEach, ...actsOfRollCalls(context, room)]
}
