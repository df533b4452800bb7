/** What the makers of drills share: a case that was drawn, how hard it is, and reasons with the rules they stand on. */
import type { RuleSet } from '#rules/ruleSet'
import type { Because } from '#src/words/reasons.ts'
import type { Drill, DrillOption, Level } from './drill.ts'
import type { Random } from './random.ts'

/** A drill without what it was asked by. */
export interface Drawn extends Omit<Drill, 'kind' | 'seed' | 'ruleSet' | 'level'> {
  /** What makes the case hard, a point each. */
  readonly hardness: number
}

/** Draws a case, as near to the level as it can choose; null where chance led to one that asks nothing. */
export type Maker = (law: RuleSet, random: Random, level: Level) => Drawn | null

export const levelOf = (hardness: number): Level => (hardness <= 1 ? 1 : hardness === 2 ? 2 : 3)

/** How many of these hold: a point each. */
export const points = (...hard: readonly boolean[]): number => hard.filter((each) => each).length

/** Sentences and the numbers of the rules that they stand on, each once. */
export interface Reason {
  readonly because: string
  readonly rules: readonly string[]
}

export const reasoned = (...sentences: readonly Because[]): Reason => ({
  because: sentences.map(({ text }) => text).join(' '),
  rules: [...new Set(sentences.flatMap(({ rule }) => (rule === null ? [] : [rule])))],
})

/** An option that is not right, for this reason. */
export const wrongly = (id: string, text: string, reason: Reason): DrillOption => ({
  id,
  text,
  right: false,
  ...reason,
})

export const rightly = (id: string, text: string, reason: Reason): DrillOption => ({ id, text, right: true, ...reason })
