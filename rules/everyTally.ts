/**
 * Every way in which so many could vote, and what each would come to: row by row, a row for each number abstaining.
 * What it says of a tally is what `decide` says of it.
 */
import { decide, type Outcome, type Question } from './decide.ts'
import { half, leastReaching, reaches, twoThirds } from './fraction.ts'
import type { Result } from './result.ts'
import type { RuleSet, Share } from './ruleSet.ts'
import { castIn } from './tally.ts'
import { presenceNeeded, votesToBeCast } from './terms.ts'

/** What a tally comes to. `short`: lost, though a simple majority of those voting is in favour. */
export type Zone = Outcome | 'short'

/** Neighbouring tallies of one row with one end, by votes in favour: from the fewest to the most, both included. */
export interface Run {
  readonly zone: Zone
  readonly from: number
  readonly to: number
}

/** The majorities that every vote is compared with, whatever its matter: all of those voting for or against. */
export const YARDSTICKS = ['simple', 'two-thirds at least', 'two-thirds more than'] as const
export type Yardstick = (typeof YARDSTICKS)[number]

/** All tallies with one number abstaining. */
export interface Row {
  readonly abstaining: number
  /** For and against together. */
  readonly voting: number
  /** In order, from nobody in favour to all who vote. */
  readonly runs: readonly Run[]
  /** The least in favour that carries; null where none does. */
  readonly least: number | null
  /** The least in favour that reaches each yardstick; null where nobody votes. */
  readonly yardsticks: Readonly<Record<Yardstick, number | null>>
}

/** All tallies of so many votes cast. */
export interface EveryTally {
  readonly cast: number
  /** From nobody abstaining upwards; where there are more than can be shown, every `step`th. */
  readonly rows: readonly Row[]
  readonly step: number
  /** The most abstaining with whom a printed quorum of votes is met; null where it parts no two tallies. */
  readonly quorumOfVotes: number | null
  /** The most of those abstaining who can leave before nothing can be decided; null where that parts nothing. */
  readonly mayLeave: number | null
}

/** More rows than a screen has lines. */
const MOST_ROWS = 1000

const needOf = (share: Share, voting: number): number | null => (voting === 0 ? null : leastReaching(share, voting))

/**
 * The same question with other votes. Those present stay as many; a veto is a vote against, so that there are never
 * more vetoes than votes against.
 */
export const withVotes = (question: Question, inFavour: number, against: number): Question => ({
  ...question,
  tally: { inFavour, against, abstaining: castIn(question.tally) - inFavour - against },
  vetoes: Math.min(question.vetoes ?? 0, against),
})

/** Throws where the question itself cannot be: that is asked once, before all tallies. */
const outcomeOf = (ruleSet: RuleSet, question: Question): Outcome => {
  const answer = decide(ruleSet, question)
  if (!answer.ok) throw new Error('one tally of many cannot be')
  return answer.value.outcome
}

/**
 * A row. Those voting are as many all along it, so that one more in favour never makes the end worse: where two tallies
 * come to the same, so do all between them, and the row is found by halving.
 */
const rowOf = (ruleSet: RuleSet, question: Question, abstaining: number): Row => {
  const voting = castIn(question.tally) - abstaining
  const yardsticks = {
    simple: needOf(half, voting),
    'two-thirds at least': needOf(twoThirds('at least'), voting),
    'two-thirds more than': needOf(twoThirds('more than'), voting),
  }
  const zoneAt = (inFavour: number): Zone => {
    const outcome = outcomeOf(ruleSet, withVotes(question, inFavour, voting - inFavour))
    return outcome === 'lost' && reaches(inFavour, half, voting) ? 'short' : outcome
  }
  const runs: { zone: Zone; from: number; to: number }[] = []
  const add = (zone: Zone, at: number) => {
    const last = runs.at(-1)
    if (last?.zone === zone) last.to = at
    else runs.push({ zone, from: at, to: at })
  }
  const between = (from: number, first: Zone, to: number, last: Zone) => {
    if (first === last || to - from === 1) {
      add(first, from)
      add(last, to)
      return
    }
    const middle = Math.floor((from + to) / 2)
    const zone = zoneAt(middle)
    between(from, first, middle, zone)
    between(middle, zone, to, last)
  }
  between(0, zoneAt(0), voting, zoneAt(voting))
  return { abstaining, voting, runs, least: runs.find(({ zone }) => zone === 'carried')?.from ?? null, yardsticks }
}

/** How many of `cast` can go of all there are, so that as many as are needed stay; null where none can, or all. */
const spareOf = (all: number, needed: number, cast: number): number | null => {
  const spare = all - needed
  return spare >= 0 && spare < cast ? spare : null
}

/**
 * All tallies of as many votes as the question's own: those who cast nothing, the vetoes and a printed quorum stay.
 * @returns the problems with the question where it cannot be decided at all
 */
export const everyTally = (ruleSet: RuleSet, question: Question): Result<EveryTally> => {
  const asked = decide(ruleSet, question)
  if (!asked.ok) return asked
  const cast = castIn(question.tally)
  const step = Math.ceil((cast + 1) / MOST_ROWS)
  const rows: Row[] = []
  for (let abstaining = 0; abstaining <= cast; abstaining += step) rows.push(rowOf(ruleSet, question, abstaining))
  const presence = presenceNeeded(ruleSet, question) ?? 0
  return {
    ok: true,
    value: {
      cast,
      rows,
      step,
      quorumOfVotes:
        asked.value.quorum?.met === false ? null : spareOf(cast, votesToBeCast(ruleSet, question) ?? 0, cast),
      mayLeave: spareOf(question.present ?? cast, presence, cast),
    },
  }
}
