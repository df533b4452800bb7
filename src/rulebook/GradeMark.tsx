import type { Grade } from '#rules/ruleSet'
import { InPlace } from '#src/glossary/InPlace.tsx'
import { GRADE_NAMES } from './chipWords.ts'
import { RULEBOOK, TEXT_MEANINGS } from './words.ts'

/** A grade as a shape and a word: full, half, empty, broken. */
export const GradeMark = ({ grade }: { readonly grade: Grade }) => (
  <span className="rulebook-grade" data-grade={grade}>
    {GRADE_NAMES[grade]}
  </span>
)

/** The same, which says what it means where it stands. */
export const GradeInPlace = ({ grade }: { readonly grade: Grade }) => (
  <span className="rulebook-grade" data-grade={grade}>
    <InPlace name={GRADE_NAMES[grade]} as={GRADE_NAMES[grade]}>
      <span>{TEXT_MEANINGS[grade]}</span>
      <span className="term-links">
        <a href="#/provenance">{RULEBOOK.provenance}</a>
      </span>
    </InPlace>
  </span>
)
