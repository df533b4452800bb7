import type { Grade } from '#rules/ruleSet'
import { GRADE_NAMES } from './chipWords.ts'

/** A grade as a shape and a word: full, half, empty, broken. */
export const GradeMark = ({ grade }: { readonly grade: Grade }) => (
  <span className="rulebook-grade" data-grade={grade}>
    {GRADE_NAMES[grade]}
  </span>
)
