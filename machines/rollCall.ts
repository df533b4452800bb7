/** Roll-calls: who is called, what is known of one before an act, and what its acts change. */
import type { RollFacts } from '#rules/facts'
import { ballotsOf, calledFrom, inEnglishOrder, nextOnRoll, type Answer, type Answers } from '#rules/rollCall'
import { withBallots, type Ballots } from '#rules/ballots'
import type { Context, Put, RollCall, Vote } from './context.ts'
import type { ConferenceEvent } from './events.ts'
import { votersOf } from './questions.ts'

const NO_ANSWERS: Answers = {}

/** The name that is called: where the record has none, the id. */
const nameOf = ({ participants }: Context, id: string): string => participants[id]?.name ?? id

/** Everybody whose name is on the roll, in alphabetical order: those who have a vote to cast. */
export const rollOf = (context: Context): readonly string[] =>
  inEnglishOrder(
    new Map(
      [...votersOf(context).values()]
        .filter(({ memberParties }) => memberParties === null || memberParties.length > 0)
        .map(({ id }) => [id, nameOf(context, id)]),
    ),
  )

/** Whose name is called next in this vote; null where no lot is drawn, or all have answered. */
export const nextIn = (context: Context, { roll }: Vote, answers = roll?.answers ?? NO_ANSWERS): string | null =>
  roll === null || roll.from === null ? null : nextOnRoll(calledFrom(rollOf(context), roll.from), answers)

/** The answers of the roll as they stand with this one; null for an act that gives none. */
const answersWith = (vote: Vote | undefined, event: ConferenceEvent): Answers | null =>
  event.type === 'roll.answer' ? { ...vote?.roll?.answers, [event.party]: event.answer } : null

/** The ballots that the act gives: cast, corrected, or so far on a roll-call. Null where it gives none. */
export const ballotsGiven = (context: Context, event: ConferenceEvent): Ballots | null => {
  switch (event.type) {
    case 'ballots.cast':
    case 'ballots.correct':
      return withBallots(context.votes[event.on]?.ballots ?? null, event.ballots)
    case 'roll.answer':
      // To pass, or not to answer, casts nothing that could be wrong.
      return event.answer === 'pass' || event.answer === 'absent'
        ? null
        : ballotsOf(answersWith(context.votes[event.on], event) ?? NO_ANSWERS)
    default:
      return null
  }
}

/** What a roll-call is asked for on: a question in hand, a motion pending, or an appeal, which is put as it is raised. */
const asking = (context: Context, on: string): Pick<RollFacts, 'known' | 'requested' | 'begun' | 'asked'> => {
  const vote = context.votes[on]
  if (vote !== undefined) {
    const begun = vote.put.question !== 'appeal' || vote.ballots !== null || (vote.roll?.from ?? null) !== null
    return { known: true, requested: true, begun, asked: vote.roll?.asked ?? false }
  }
  const votes = Object.values(context.votes)
  const motion = context.motions.find(({ id }) => id === on)
  if (motion !== undefined) {
    const begun = votes.some(({ put }) => put.question === 'motion' && put.motion === on)
    return { known: true, requested: true, begun, asked: motion.rollCall }
  }
  const inHand = context.inHand.observers === on || context.inHand.business === on
  const question = inHand ? context.questions[on] : undefined
  return {
    known: question !== undefined,
    requested: question?.voteRequested ?? false,
    begun: votes.some(({ matter }) => matter === on),
    asked: question?.rollCall ?? false,
  }
}

/** Whether a roll-call is asked for on what the act puts to the vote. */
const isRollAsked = (context: Context, event: ConferenceEvent): boolean => {
  if (event.type === 'motion.put') return context.motions.some(({ id, rollCall }) => id === event.motion && rollCall)
  return 'question' in event && context.questions[event.question]?.rollCall === true
}

/** How a question in hand, or a motion pending, is to be voted on: by roll-call where that is asked for. */
export const methodFor = (context: Context, id: string): 'roll-call' | 'show of hands' =>
  context.questions[id]?.rollCall === true || context.motions.some((motion) => motion.id === id && motion.rollCall)
    ? 'roll-call'
    : 'show of hands'

const NOTHING: RollFacts = {
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

/** The ballots reported of a roll are those that were answered, every one. */
const isAsAnswered = (ballots: Ballots, answered: Ballots): boolean => {
  if (ballots.by !== 'name' || answered.by !== 'name') return false
  const given = Object.entries(ballots.votes)
  return given.length === Object.keys(answered.votes).length && given.every(([id, vote]) => answered.votes[id] === vote)
}

/** What is known of the roll-call that the act concerns. */
export const rollFacts = (context: Context, event: ConferenceEvent): RollFacts => {
  const vote = 'on' in event && event.on !== undefined ? context.votes[event.on] : undefined
  const roll = vote?.roll ?? null
  const calling = vote !== undefined && vote.ballots === null && roll !== null
  const drawn = roll !== null && roll.from !== null
  switch (event.type) {
    case 'rollCall.ask':
      return { ...NOTHING, ...asking(context, event.on) }
    case 'ballots.cast':
    case 'ballots.correct': {
      const begun = Object.keys(roll?.answers ?? NO_ANSWERS).length > 0
      const goesOn = calling && begun && nextIn(context, vote) !== null
      const asAnswered = !calling || !begun || isAsAnswered(event.ballots, ballotsOf(roll.answers))
      return {
        ...NOTHING,
        asked: roll?.asked ?? false,
        byHand: event.ballots.by === 'count',
        drawn,
        goesOn,
        asAnswered,
      }
    }
    case 'lot.draw':
      return { ...NOTHING, calling, drawn, onRoll: rollOf(context).includes(event.party) }
    case 'roll.answer': {
      const next = vote === undefined ? null : nextIn(context, vote)
      const after = answersWith(vote, event) ?? NO_ANSWERS
      return {
        ...NOTHING,
        calling,
        drawn,
        next: next === null ? null : nameOf(context, next),
        inTurn: next === event.party,
        ownAnswer: event.by === event.party,
        saysAbsent: event.answer === 'absent',
        passesTwice: event.answer === 'pass' && roll?.answers[event.party] === 'pass',
        goesOn: vote === undefined || nextIn(context, vote, after) !== null,
      }
    }
    default:
      return {
        ...NOTHING,
        asked: isRollAsked(context, event),
        byHand: 'method' in event && event.method === 'show of hands',
      }
  }
}

/** Whether a roll-call is asked for on a question. */
const withRollCall = (context: Context, id: string, rollCall: boolean): Partial<Context> => {
  const question = context.questions[id]
  return question === undefined ? {} : { questions: { ...context.questions, [id]: { ...question, rollCall } } }
}

/** A vote begins: by calling names where that was asked for, or the President puts the question so. */
export const voteBegun = (
  context: Context,
  event: ConferenceEvent,
  { on, matter, put }: { on: string; matter: string | null; put: Put },
): Partial<Context> => {
  const asked = isRollAsked(context, event)
  const method = 'method' in event ? event.method : null
  // By machine, names are recorded without being called.
  const called = method !== 'recorded vote' && (asked || method === 'roll-call')
  const roll = called ? { asked, from: null, answers: NO_ANSWERS } : null
  return {
    votes: { ...context.votes, [on]: { matter, put, ballots: null, present: context.present, roll } },
    ...(asked && matter !== null ? withRollCall(context, matter, false) : {}),
  }
}

/** Who was in the room when ballots were given: of a roll-call, whoever answered, though it has left since. */
export const presentIn = ({ present }: Context, { roll, present: before }: Vote): number =>
  roll === null || roll.from === null ? present : Math.max(before, present)

const changed = (context: Context, on: string, change: (roll: RollCall) => RollCall): Partial<Context> => {
  const vote = context.votes[on]
  if (vote === undefined || vote.roll === null) return {}
  return { votes: { ...context.votes, [on]: { ...vote, present: presentIn(context, vote), roll: change(vote.roll) } } }
}

/** A roll-call asked for: kept with what it was asked on until that is put. */
export const rollAsked = (context: Context, on: string): Partial<Context> => {
  const vote = context.votes[on]
  if (vote !== undefined)
    return { votes: { ...context.votes, [on]: { ...vote, roll: { asked: true, from: null, answers: NO_ANSWERS } } } }
  if (context.motions.some(({ id }) => id === on))
    return { motions: context.motions.map((motion) => (motion.id === on ? { ...motion, rollCall: true } : motion)) }
  return withRollCall(context, on, true)
}

/** The lot is drawn: the roll begins with this name. */
export const lotDrawn = (context: Context, on: string, from: string): Partial<Context> =>
  changed(context, on, (roll) => ({ ...roll, from }))

/** One answer more; of one who passed, in place of the pass. */
export const rollAnswered = (
  context: Context,
  { on, party, answer }: { on: string; party: string; answer: Answer },
): Partial<Context> => changed(context, on, (roll) => ({ ...roll, answers: { ...roll.answers, [party]: answer } }))

/** The ballots of a roll that is complete, to be reported; null where none is, or it goes on. */
export const ballotsOfRoll = (context: Context, on: string): Ballots | null => {
  const vote = context.votes[on]
  const answers = vote?.roll?.answers ?? NO_ANSWERS
  const complete = vote !== undefined && Object.keys(answers).length > 0 && nextIn(context, vote) === null
  return complete ? ballotsOf(answers) : null
}
