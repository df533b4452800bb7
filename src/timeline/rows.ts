/** The line on screen as rows grouped by meeting: all that the timeline prints, derived, with no words of its own. */
import type { ConferenceEvent } from '#machines/events'
import { explain } from '#machines/explain'
import { ruleNumbersOf } from '#machines/replay'
import type { Outcome } from '#rules/decide'
import type { Tally } from '#rules/tally'
import type { BranchStep, Origin } from '#scenarios/branch'
import type { View } from '#src/session/react.tsx'
import { titleOf } from '#src/words/acts.ts'
import { reasonOf } from '#src/words/bars.ts'

/** Where a row stands in the block of one vote: called, ballots, result. */
type Place = 'first' | 'within' | 'last'

export interface Row {
  readonly id: string
  /** Of the record; null for a step that was added. */
  readonly paragraph: string | null
  readonly title: string
  readonly origin: Origin
  readonly implied: boolean
  /** Null for a step in order. */
  readonly refused: { readonly reason: string; readonly rule: string | null } | null
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

export interface Group {
  /** Number of the meeting; null before the first one. */
  readonly meeting: number | null
  /** The id of its first row, so that two meetings of one number stay apart. */
  readonly key: string
  readonly rows: readonly Row[]
}

/** The vote that a step belongs to, and its part in it; null for every other step. */
const partOf = ({ event, origin }: BranchStep): { readonly vote: string; readonly opens: boolean } | null => {
  if (origin === 'removed') return null
  switch (event.type) {
    case 'nature.put':
    case 'manner.put':
    case 'status.put':
      return { vote: event.on, opens: true }
    case 'ballots.cast':
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

const refusalOf = ({ step }: BranchStep, { ruleSet }: View): Row['refused'] => {
  if (step === null || step.accepted) return null
  const failing = explain(step.before, step.event).find(({ holds }) => !holds)
  return failing === undefined ? { reason: '', rule: null } : { reason: reasonOf(failing, ruleSet), rule: failing.rule }
}

const tallyOf = ({ event, step }: BranchStep): Tally | null => {
  if (event.type !== 'ballots.cast') return null
  if (step?.decision !== null && step?.decision !== undefined) return step.decision.tally
  return event.ballots.by === 'count' ? event.ballots : null
}

const divergenceOf = ({ id }: BranchStep, { divergences, first }: View): Row['divergence'] => {
  if (!divergences.has(id)) return null
  return first?.id === id ? 'first' : 'later'
}

const rowOf = (view: View, index: number, branchStep: BranchStep): Row => {
  const { id, origin, event, recorded, step } = branchStep
  const refused = refusalOf(branchStep, view)
  return {
    id,
    paragraph: recorded?.paragraph ?? null,
    title: titleOf(event, view.line.branch.input.participants, view.line.told),
    origin,
    implied: recorded?.implied === true,
    refused,
    tally: tallyOf(branchStep),
    outcome: event.type === 'result.announce' ? (step?.decision?.outcome ?? null) : null,
    place: placeIn(view.line.steps, index),
    divergence: divergenceOf(branchStep, view),
    rule: refused?.rule ?? (step === null ? null : (ruleNumbersOf(step)[0] ?? null)),
    recorded: recorded?.event ?? null,
  }
}

/** Every step of the line on screen, removed ones in their place, by meeting. */
export const groupsOf = (view: View): readonly Group[] => {
  const groups: { meeting: number | null; key: string; rows: Row[] }[] = []
  view.line.steps.forEach((branchStep, index) => {
    const { event, origin, id } = branchStep
    const opens = event.type === 'meeting.open' && origin !== 'removed'
    const last = groups.at(-1)
    const row = rowOf(view, index, branchStep)
    if (last === undefined || opens) groups.push({ meeting: opens ? event.number : null, key: id, rows: [row] })
    else last.rows.push(row)
  })
  return groups
}
