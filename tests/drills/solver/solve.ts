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

/**
 * Bodies call their own meetings and those who examine credentials by other names: here all of them are the plenary, the Bureau
 * and whoever presides. That each body has its own names is another test's.
 */
const plain = (text: string): string =>
  text
    .replaceAll(/\b[Tt]he chair of the Credentials Committee/g, 'The President')
    .replaceAll('Credentials Committee', 'Bureau')
    .replaceAll(/(?<=meeting (?:number \d+ )?of )the (?:Council|(?:Main )?Committee|Conference)(?! of)/g, 'the plenary')
    .replaceAll(/\bThe (?:Council|(?:Main )?Committee|Conference)(?= sits| meets in)/g, 'The plenary')

/** True for each option, in its order, that is right. */
export const solve = (kind: DrillKind, shown: Shown): Answers =>
  SOLVERS[kind]({
    situation: plain(shown.situation),
    question: plain(shown.question),
    options: shown.options.map(({ text }) => ({ text: plain(text) })),
  })
