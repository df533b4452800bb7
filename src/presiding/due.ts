/** What the meeting needs next: of the acts that would move it on, in their order, the first that the machine allows. */
import type { ConferenceEvent } from '#machines/events'
import { nextAmendment, nextPart } from '#machines/questions'
import { undecidedIn } from '#machines/applications'
import { tooFew } from './options.ts'
import { isInOrderAt, type Room } from './room.ts'
import { hasRule, PRESIDENT, SECRETARIAT } from './setup.ts'

const chair = { by: PRESIDENT, in: 'plenary' } as const

/** To sit again: suspended or between meetings. */
const toSit = ({ context }: Room): readonly ConferenceEvent[] => [
  { type: 'meeting.resume', ...chair },
  { type: 'meeting.open', ...chair, number: context.meetings + 1 },
]

const motionsPut = ({ context, names }: Room): readonly ConferenceEvent[] =>
  context.motions.map(({ id, rollCall }) => ({
    type: 'motion.put',
    ...chair,
    on: names.vote,
    motion: id,
    method: rollCall ? 'roll-call' : 'show of hands',
  }))

const debate = ({ context, setup }: Room): readonly ConferenceEvent[] => {
  const [next, ...others] = context.speakers
  if (next !== undefined) {
    // The list is closed while the last on it has still to speak.
    const closing: readonly ConferenceEvent[] =
      others.length === 0 && !context.listClosed ? [{ type: 'list.close', ...chair }] : []
    return [...closing, { type: 'floor.give', ...chair, speaker: next }]
  }
  return context.debate === 'open' && hasRule(setup.ruleSet, 'debate.close') ? [{ type: 'debate.close', ...chair }] : []
}

const methodOf = ({ context }: Room, question: string): 'roll-call' | 'show of hands' =>
  context.questions[question]?.rollCall === true ? 'roll-call' : 'show of hands'

const putting = (room: Room, question: string): readonly ConferenceEvent[] => {
  const { context, names } = room
  const put = { ...chair, on: names.vote, question, method: methodOf(room, question) } as const
  const on = { ...chair, on: question } as const
  const proposal = context.questions[question]?.proposal ?? null
  const amendment = proposal === null ? null : nextAmendment(proposal)
  const part = proposal === null ? null : nextPart(proposal)
  const undecided = [...undecidedIn(context)]
  return [
    { type: 'nature.put', ...put },
    { type: 'manner.put', ...put },
    { type: 'status.put', ...put, organizations: undecided },
    ...undecided.slice(0, 1).map((id): ConferenceEvent => ({ type: 'status.put', ...put, organizations: [id] })),
    { type: 'competence.put', ...put },
    { type: 'division.agree', ...on },
    { type: 'division.put', ...put },
    ...(amendment === null ? [] : ([{ type: 'amendment.put', ...put, amendment }] as const)),
    ...(part === null ? [] : ([{ type: 'part.put', ...put, part }] as const)),
    { type: 'proposal.put', ...put },
  ]
}

const deciding = (room: Room, question: string): readonly ConferenceEvent[] => {
  const { context } = room
  const on = { ...chair, on: question } as const
  const state = context.questions[question]
  const costly = state?.proposal?.costs === 'not stated'
  const amended = Object.values(state?.proposal?.amendments ?? {}).some(({ status }) => status === 'pending')
  return [
    ...(costly
      ? [
          {
            type: 'cost.state',
            by: SECRETARIAT,
            in: 'plenary',
            on: question,
            amount: 'met from within existing resources',
          } as const,
        ]
      : []),
    ...(state?.consensusSought === true || state?.voteRequested === true
      ? []
      : [{ type: 'consensus.seek', ...on } as const]),
    // What is still to be amended is not agreed as it stands: a vote is asked for.
    ...(amended ? [] : [{ type: 'consensus.declare', ...on } as const]),
    ...(state?.voteRequested === true ? putting(room, question) : []),
  ]
}

const applying = ({ context }: Room, question: string): readonly ConferenceEvent[] =>
  context.inHand.observers === question
    ? [
        { type: 'status.accord', ...chair, on: question },
        { type: 'matter.refer', ...chair, on: question },
      ]
    : []

/** What ends a question that can go no further. */
const leaving = (question: string): readonly ConferenceEvent[] => [
  { type: 'proposal.conclude', ...chair, on: question, conclusion: 'no action is taken' },
  { type: 'question.notAccepted', ...chair, on: question },
  { type: 'question.leave', ...chair, on: question },
]

/** The first that is in order, or would be if enough were present. */
const firstOf = (room: Room, events: readonly ConferenceEvent[]): ConferenceEvent | null =>
  events.find((event) => isInOrderAt(room.snapshot, event) || tooFew(room, event)) ?? null

/** What is due before anything else: a meeting, and the motions pending. */
export const dueFirst = (room: Room): ConferenceEvent | null => {
  if (room.context.sitting.length === 0) return firstOf(room, toSit(room))
  return room.context.motions.length > 0 ? firstOf(room, motionsPut(room)) : null
}

/** What is due on a question in hand, short of setting it aside. */
export const dueOn = (room: Room, question: string): ConferenceEvent | null =>
  firstOf(room, [...applying(room, question), ...debate(room), ...deciding(room, question)])

export const dueToLeave = (room: Room, question: string): ConferenceEvent | null => firstOf(room, leaving(question))

/** What is due to take a question up; null where it cannot be. */
export const dueToTake = (room: Room, question: string, title: string): ConferenceEvent | null =>
  firstOf(room, [{ type: 'question.take', ...chair, on: question, kind: 'proposal', title }])
