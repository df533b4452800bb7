/**
 * Every way in which so many could vote, and what each would come to: row by row, a row for each number abstaining.
 * What it says of a tally is what `decide` says of it.
 */
import { decide, type Outcome, type Question } from './decide.ts'
import { votesNeeded } from './majority.ts'
import type { Result } from './result.ts'
import type { Majority, RuleSet, TwoThirdsReading } from './ruleSet.ts'
import { castIn } from './tally.ts'

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

const MEASURES: Readonly<Record<Yardstick, readonly [Majority, TwoThirdsReading]>> = {
  simple: [{ kind: 'simple', of: 'present and voting' }, 'at least'],
  'two-thirds at least': [{ kind: 'two-thirds', of: 'present and voting' }, 'at least'],
  'two-thirds more than': [{ kind: 'two-thirds', of: 'present and voting' }, 'more than'],
}

const needOf = (yardstick: Yardstick, voting: number): number | null =>
  voting === 0 ? null : votesNeeded(...MEASURES[yardstick], voting)

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
  if (!answer.ok) throw new Error(`one tally of many cannot be: ${answer.problems.map(({ name }) => name).join(', ')}`)
  return answer.value.outcome
}

/**
 * A row. Those voting are as many all along it, so that one more in favour never makes the end worse: where two tallies
 * come to the same, so do all between them, and the row is found by halving. With one more abstaining the ends shift by
 * one vote at most: where they lay in the row `before` is looked at first.
 */
const rowOf = (ruleSet: RuleSet, question: Question, abstaining: number, before: Row | undefined): Row => {
  const voting = castIn(question.tally) - abstaining
  const yardsticks = {
    simple: needOf('simple', voting),
    'two-thirds at least': needOf('two-thirds at least', voting),
    'two-thirds more than': needOf('two-thirds more than', voting),
  }
  const zoneAt = (inFavour: number): Zone => {
    const outcome = outcomeOf(ruleSet, withVotes(question, inFavour, voting - inFavour))
    return outcome === 'lost' && yardsticks.simple !== null && inFavour >= yardsticks.simple ? 'short' : outcome
  }
  const runs: { zone: Zone; from: number; to: number }[] = []
  const add = (zone: Zone, from: number, to: number) => {
    const last = runs.at(-1)
    if (last?.zone === zone) last.to = to
    else runs.push({ zone, from, to })
  }
  const hints = (before?.runs ?? []).slice(1).flatMap(({ from }) => [from - 1, from - 2, from])
  const between = (from: number, first: Zone, to: number, last: Zone) => {
    if (first === last || to - from === 1) {
      add(first, from, first === last ? to : from)
      if (first !== last) add(last, to, to)
      return
    }
    const middle = hints.find((hint) => from < hint && hint < to) ?? Math.floor((from + to) / 2)
    const zone = zoneAt(middle)
    between(from, first, middle, zone)
    between(middle, zone, to, last)
  }
  between(0, zoneAt(0), voting, zoneAt(voting))
  return { abstaining, voting, runs, least: runs.find(({ zone }) => zone === 'carried')?.from ?? null, yardsticks }
}

/** The most, from 0 to `most`, for which it holds; it holds up to some number and never after. Null: parts nothing. */
const mostFor = (most: number, holds: (count: number) => boolean): number | null => {
  if (!holds(0) || holds(most)) return null
  let within = 0
  let beyond = most
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) / 2)
    if (holds(middle)) within = middle
    else beyond = middle
  }
  return within
}

const mayLeave = (ruleSet: RuleSet, question: Question): number | null => {
  const { present } = question
  if (present === null || present === undefined) return null
  const cast = castIn(question.tally)
  return mostFor(cast, (gone) => {
    const rest = { ...question, quorumOfVotes: null, present: present - gone, vetoes: 0 }
    return outcomeOf(ruleSet, { ...rest, tally: { inFavour: cast - gone, against: 0, abstaining: 0 } }) !== 'no-quorum'
  })
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
  for (let abstaining = 0; abstaining <= cast; abstaining += step)
    rows.push(rowOf(ruleSet, question, abstaining, rows.at(-1)))
  const present = asked.value.quorum?.met !== false
  return {
    ok: true,
    value: {
      cast,
      rows,
      step,
      quorumOfVotes: present
        ? mostFor(cast, (count) => outcomeOf(ruleSet, withVotes(question, cast - count, 0)) !== 'no-quorum')
        : null,
      mayLeave: mayLeave(ruleSet, question),
    },
  }
}
