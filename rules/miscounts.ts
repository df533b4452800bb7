/**
 * How a vote is often counted, and wrongly. None of this is any body's rule, and none of it decides anything: a miscount
 * is not a decision and cannot pass for one.
 */
import type { Decision } from './decide.ts'
import { leastReaching } from './fraction.ts'
import { votesNeeded } from './majority.ts'
import type { Majority, RuleSet } from './ruleSet.ts'
import { castIn } from './tally.ts'

export const MISCOUNTS = ['abstentions as noes', 'as a percentage'] as const
export type MiscountKind = (typeof MISCOUNTS)[number]

/** What the wrong count asks for, and whether its answer is wrong as well. */
export interface Miscount {
  readonly miscount: MiscountKind
  /** The whole that it takes a share of. */
  readonly counted: number
  readonly need: number
  readonly have: number
  readonly reached: boolean
  /** The whole per cent that it puts for the fraction; null where it takes the fraction itself. */
  readonly percent: number | null
  /** What the rules ask for. */
  readonly rightNeed: number
  /** Whether it calls carried what is not, or the other way round. */
  readonly misleads: boolean
}

/** The whole per cent that is said for a fraction; null where the two are the same. */
const PERCENT: Readonly<Record<Majority['kind'], number | null>> = {
  simple: 51,
  'two-thirds': 66,
  'three-quarters': null,
  fixed: null,
}

/** The wrong counts of a vote that was decided: only those that are wrong for its matter. */
export const miscountsOf = (ruleSet: RuleSet, decision: Decision): readonly Miscount[] => {
  const rule = ruleSet.matters[decision.matter]
  if (rule === undefined || decision.majority.counted === 0) return []
  const { majority, tally } = decision
  const found = (miscount: MiscountKind, counted: number, need: number, percent: number | null): Miscount => {
    const reached = majority.have >= need
    return {
      miscount,
      counted,
      need,
      have: majority.have,
      reached,
      percent,
      rightNeed: majority.need,
      misleads: reached !== majority.met,
    }
  }
  const percent = PERCENT[majority.kind]
  const cast = castIn(tally)
  return [
    ...(majority.base === 'present and voting'
      ? [found('abstentions as noes', cast, votesNeeded(rule.majority, ruleSet.twoThirds, cast), null)]
      : []),
    ...(percent === null
      ? []
      : [
          found(
            'as a percentage',
            majority.counted,
            leastReaching({ numerator: percent, denominator: 100, comparison: 'at least' }, majority.counted),
            percent,
          ),
        ]),
  ]
}
