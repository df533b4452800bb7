/** The blind solver: the answers to a drill, from what a learner reads. */
import type { DrillKind } from '#src/drills/drill.ts'
import { inOrder, whichRule, whoMay } from './acts.ts'
import { orderMotions } from './motions.ts'
import { mustDoNext } from './next.ts'
import { VOTE_KINDS, type Answers, type Shown } from './votes.ts'

const SOLVERS: Readonly<Record<DrillKind, (shown: Shown) => Answers>> = {
  ...VOTE_KINDS,
  'order-motions': orderMotions,
  'in-order': inOrder,
  'who-may': whoMay,
  'must-do-next': mustDoNext,
  'which-rule': whichRule,
}

/** True for each option, in its order, that is right. */
export const solve = (kind: DrillKind, shown: Shown): Answers => SOLVERS[kind](shown)
