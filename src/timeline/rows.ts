/** The line on screen as rows: all that the timeline prints, derived, with no words of its own. */
import type { ConferenceEvent } from '#machines/events'
import { explain } from '#machines/explain'
import { putOf } from '#machines/questions'
import { ruleNumbersOf, type Step } from '#machines/replay'
import type { Outcome } from '#rules/decide'
import type { Verdict } from '#rules/judge'
import type { Tally } from '#rules/tally'
import type { BranchStep, Origin } from '#scenarios/branch'
import { spoken } from '#src/language/say.ts'
import type { Line } from '#src/session/derive.ts'
import type { View } from '#src/session/react.tsx'
import { titleOf } from '#src/words/acts.ts'

/** Where a row stands in the block of one vote: called, ballots, result. */
type Place = 'first' | 'within' | 'last'

export interface Row {
  readonly id: string
  /** Of the record; null for a step that was added, and where none is given. */
  readonly paragraph: string | null
  readonly title: string
  /** Whether it takes up a matter, and so stands as its heading. */
  readonly heads: boolean
  readonly origin: Origin
  readonly implied: boolean
  /** Null for a step in order, and for one that was out of order and done all the same. */
  readonly refused: Verdict | null
  /** Out of order by the rule, done, and nobody objected. */
  readonly deviates: Verdict | null
  readonly tally: Tally | null
  readonly outcome: Outcome | null
  /** Null for a step outside a vote. */
  readonly place: Place | null
  readonly divergence: 'first' | 'later' | null
  /** The rule that the marker of the first divergence names. */
  readonly rule: string | null
  /** The act as the record has it; null for a step that was added. */
  readonly recorded: ConferenceEvent | null
}

/** The vote that a step belongs to, and its part in it; null for every other step. */
const partOf = ({ event, origin }: BranchStep): { readonly vote: string; readonly opens: boolean } | null => {
  if (origin === 'removed') return null
  if (putOf(event) !== null && 'on' in event && event.on !== undefined) return { vote: event.on, opens: true }
  switch (event.type) {
    case 'ballots.cast':
    case 'lot.draw':
    case 'roll.answer':
    case 'ballots.correct':
    case 'result.announce':
      return { vote: event.on, opens: false }
    default:
      return null
  }
}

const placeIn = (steps: readonly BranchStep[], index: number): Place | null => {
  const at = (place: number) => {
    const step = steps[place]
    return step === undefined ? null : partOf(step)
  }
  const here = at(index)
  if (here === null) return null
  const before = at(index - 1)
  const after = at(index + 1)
  const goesOn = after?.vote === here.vote && !after.opens
  const continues = before?.vote === here.vote && !here.opens
  if (continues) return goesOn ? 'within' : 'last'
  return goesOn ? 'first' : null
}

/** Whether an act takes up a question or an item of the agenda. */
export const beginsMatter = (event: ConferenceEvent): boolean => {
  switch (event.type) {
    case 'question.take':
    case 'election.open':
      return true
    case 'statement.make':
      return /^(agenda )?item \d/i.test(event.title ?? '')
    default:
      return false
  }
}

const failureOf = ({ before, event }: Step): Verdict | null =>
  explain(before, event).find(({ holds }) => !holds) ?? null

const refusalOf = ({ step }: BranchStep): Verdict | null => (step === null || step.accepted ? null : failureOf(step))

const deviationOf = ({ step }: BranchStep): Verdict | null => (step?.deviates === true ? failureOf(step) : null)

const tallyOf = ({ event, step }: BranchStep): Tally | null => {
  if (event.type !== 'ballots.cast' && event.type !== 'ballots.correct') return null
  if (step?.decision !== null && step?.decision !== undefined) return step.decision.tally
  return event.ballots.by === 'count' ? event.ballots : null
}

const divergenceOf = ({ id }: BranchStep, { divergences, first }: View): Row['divergence'] => {
  if (!divergences.has(id)) return null
  return first?.id === id ? 'first' : 'later'
}

const rowOf = (view: View, index: number, branchStep: BranchStep): Row => {
  const { id, origin, event, recorded, step } = branchStep
  const refused = refusalOf(branchStep)
  return {
    id,
    paragraph: recorded?.paragraph || null,
    title: titleOf(event, view.line.branch.input.participants, view.line.told),
    heads: beginsMatter(event),
    origin,
    implied: recorded?.implied === true,
    refused,
    deviates: deviationOf(branchStep),
    tally: tallyOf(branchStep),
    outcome: event.type === 'result.announce' ? (step?.decision?.outcome ?? null) : null,
    place: placeIn(view.line.steps, index),
    divergence: divergenceOf(branchStep, view),
    rule: refused?.rule ?? (step === null ? null : (ruleNumbersOf(step)[0] ?? null)),
    recorded: recorded?.event ?? null,
  }
}

let known = new WeakMap<Line, WeakMap<Line, readonly Row[]>>()
let language = spoken()

/**
 * Every step of the line on screen, removed ones in their place. Kept: they do not change with the step on screen, only with
 * the language.
 */
export const rowsOf = (view: View): readonly Row[] => {
  if (language !== spoken()) known = new WeakMap()
  language = spoken()
  const { line, beside } = view
  const ofLine = known.get(line) ?? new WeakMap<Line, readonly Row[]>()
  known.set(line, ofLine)
  const rows = ofLine.get(beside) ?? line.steps.map((branchStep, index) => rowOf(view, index, branchStep))
  ofLine.set(beside, rows)
  return rows
}
