/** Two lines of one scenario, step by step. */
import type { BranchStep, DivergenceKind } from '#scenarios/branch'
import { differences, type Line } from '#src/session/derive.ts'

export interface Pair {
  readonly id: string
  /** The step on screen, and its counterpart; null where a line has no such step at all. */
  readonly here: BranchStep | null
  readonly there: BranchStep | null
  readonly kinds: readonly DivergenceKind[]
  /** Whether the two lines part here for the first time. */
  readonly first: boolean
  readonly differs: boolean
}

const sameAct = (here: BranchStep | null, there: BranchStep | null): boolean =>
  here !== null &&
  there !== null &&
  (here.step === null) === (there.step === null) &&
  JSON.stringify(here.event) === JSON.stringify(there.event)

/** The ids of both lines in one order: what only the other has stands after what it follows there. */
const order = (here: Line, there: Line): readonly string[] => {
  const ids = here.steps.map(({ id }) => id)
  there.steps.forEach(({ id }, index) => {
    if (ids.includes(id)) return
    const before = there.steps[index - 1]
    ids.splice(before === undefined ? 0 : ids.indexOf(before.id) + 1, 0, id)
  })
  return ids
}

export const pairsOf = (here: Line, there: Line): readonly Pair[] => {
  const diverging = differences(here, there)
  const [first] = diverging
  const kinds = new Map(diverging.map((divergence) => [divergence.id, divergence.kinds]))
  const find = (line: Line, id: string): BranchStep | null => line.steps.find((step) => step.id === id) ?? null
  return order(here, there).map((id): Pair => {
    const [mine, theirs] = [find(here, id), find(there, id)]
    const found = kinds.get(id) ?? []
    return {
      id,
      here: mine,
      there: theirs,
      kinds: found,
      first: first?.id === id,
      differs: found.length > 0 || !sameAct(mine, theirs),
    }
  })
}
