/** The blind solver: the answers to a drill, from what a learner reads. */
import type { DrillKind } from '#src/drills/drill.ts'
import { inOrder } from './acts.ts'
import { orderMotions } from './motions.ts'
import { VOTE_KINDS, type Answers, type Shown } from './votes.ts'

const SOLVERS: { readonly [Kind in DrillKind]?: (shown: Shown) => Answers } = {
  ...VOTE_KINDS,
  'order-motions': orderMotions,
  'in-order': inOrder,
}

/** True for each option, in its order, that is right; null where the kind is not solved. */
export const solve = (kind: DrillKind, shown: Shown): Answers | null => SOLVERS[kind]?.(shown) ?? null
