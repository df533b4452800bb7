/** A roll-call that goes on: in the order in which names are called, what each answered, and whose turn it is. */
import type { Context } from '#machines/context'
import { nextIn, rollOf } from '#machines/rollCall'
import { calledFrom, type Answer } from '#rules/rollCall'
import { phrase } from '#src/language/say.ts'
import { capital } from '#src/words/language.ts'
import { idInWords } from '#src/words/told.ts'
import type { Standing } from './seats.ts'

/** What a seat shows while names are called: as in a vote that is done, or that the answer is still to come. */
export type RollMark = Exclude<Standing, 'silent' | 'nothing' | 'uncounted'> | 'passed' | 'awaited'

export interface Called {
  readonly id: string
  readonly name: string
  readonly mark: RollMark
  readonly isNext: boolean
}

export interface Roll {
  /** Whether the lot is drawn; before that, names stand in alphabetical order. */
  readonly drawn: boolean
  readonly called: readonly Called[]
  /** Everybody has been called once, and the next is one who passed. */
  readonly again: boolean
}

const MARKS: Readonly<Record<Answer, RollMark>> = {
  yes: 'inFavour',
  no: 'against',
  abstain: 'abstaining',
  pass: 'passed',
  absent: 'absent',
}

/** In the order of a legend. */
export const ROLL_MARKS: readonly RollMark[] = ['inFavour', 'against', 'abstaining', 'passed', 'absent', 'awaited']

/** The roll of this vote; null where no names are called, or its ballots are reported already. */
export const rollIn = (context: Context, on: string): Roll | null => {
  const vote = context.votes[on]
  if (vote === undefined || vote.roll === null || vote.ballots !== null) return null
  const { from, answers } = vote.roll
  const order = from === null ? rollOf(context) : calledFrom(rollOf(context), from)
  const next = nextIn(context, vote)
  return {
    drawn: from !== null,
    called: order.map((id) => {
      const answer = answers[id]
      return {
        id,
        name: phrase(context.participants[id]?.name ?? capital(idInWords(id))),
        mark: answer === undefined ? 'awaited' : MARKS[answer],
        isNext: id === next,
      }
    }),
    again: next !== null && next in answers,
  }
}
