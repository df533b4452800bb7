/** A walk over the roll-call: asked for on a draft, on a motion and on an appeal, and called to its end. */
import type { Answer } from '#rules/rollCall'
import type { Context } from './context.ts'
import type { ConferenceEvent } from './events.ts'
import { ballotsOfRoll, nextIn } from './rollCall.ts'
import { ORGANIZATIONS, PARTY, SECOND, THIRD } from './smallBody.ts'
import { CHAIR, OFFICE, pointsOfOrder, tries, VOTE, type Walk } from './walkActs.ts'
import { voteAskedFor } from './walksOfMeetings.ts'

const DRAFT = 'draft'
const MOTION = 'motion'
const here = { in: 'plenary' } as const
const METHODS = ['show of hands', 'roll-call', 'recorded vote'] as const

/** What each answers when it is called: enough to tell every way apart, and no more, so that the walk ends. */
const ANSWERED: Readonly<Record<string, readonly [Answer, ...Answer[]]>> = {
  [PARTY]: ['yes', 'pass', 'absent'],
  [SECOND]: ['no', 'pass', 'absent'],
  union: ['yes', 'absent'],
}

const called = (context: Context, on: string): readonly ConferenceEvent[] => {
  const vote = context.votes[on]
  const next = vote === undefined ? null : nextIn(context, vote)
  if (next === null) return [{ type: 'roll.answer', by: PARTY, ...here, on, party: PARTY, answer: 'yes' }]
  const answers: (typeof ANSWERED)[string] = ANSWERED[next] ?? ['yes']
  return [
    ...answers.map((answer): ConferenceEvent => ({ type: 'roll.answer', ...OFFICE, on, party: next, answer })),
    { type: 'roll.answer', by: next, ...here, on, party: next, answer: answers[0] },
    { type: 'roll.answer', by: next === PARTY ? SECOND : PARTY, ...here, on, party: next, answer: 'yes' },
    { type: 'roll.answer', ...OFFICE, on, party: next === PARTY ? SECOND : PARTY, answer: 'yes' },
  ]
}

const reported = (context: Context, on: string): readonly ConferenceEvent[] => {
  const ballots = ballotsOfRoll(context, on)
  return ballots === null ? [] : [{ type: 'ballots.cast', ...OFFICE, on, ballots }]
}

const inVotes = (context: Context): readonly ConferenceEvent[] =>
  [...Object.keys(context.votes), 'no-vote'].flatMap((on): ConferenceEvent[] => [
    { type: 'lot.draw', ...CHAIR, on, party: SECOND },
    { type: 'lot.draw', ...CHAIR, on, party: ORGANIZATIONS[0] },
    ...called(context, on),
    ...(['ballots.cast', 'ballots.correct'] as const).flatMap((type): ConferenceEvent[] => [
      { type, ...OFFICE, on, ballots: { by: 'name', votes: { [PARTY]: 'no', [THIRD]: 'yes' } } },
      { type, ...OFFICE, on, ballots: { by: 'count', inFavour: 0, against: 1, abstaining: 0 } },
    ]),
    ...reported(context, on),
    { type: 'result.announce', ...CHAIR, on },
  ])

export const rollCall: Walk = {
  name: 'roll-call',
  says: 'a roll-call asked for, its lot, answers in their order, those who pass called again, and its correction',
  before: (input) => voteAskedFor(input),
  acts: (context) => {
    const voting = Object.keys(context.votes).length > 0
    return tries([
      ...[DRAFT, MOTION, 'appeal'].map((on): ConferenceEvent => ({ type: 'rollCall.ask', by: THIRD, ...here, on })),
      ...METHODS.flatMap((method): ConferenceEvent[] => [
        { type: 'proposal.put', ...CHAIR, on: VOTE, question: DRAFT, method },
        { type: 'motion.put', ...CHAIR, on: VOTE, motion: MOTION, method },
      ]),
      { type: 'motion.move', by: THIRD, ...here, on: MOTION, motion: 'suspend the meeting' },
      { type: 'motion.withdraw', by: THIRD, ...here, on: MOTION },
      { type: 'meeting.resume', ...CHAIR },
      { type: 'question.leave', ...CHAIR, on: DRAFT },
      ...(voting ? inVotes(context) : []),
      ...(voting && context.order === 'quiet' ? [] : pointsOfOrder('other')),
    ])
  },
}
