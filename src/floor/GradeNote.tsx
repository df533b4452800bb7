/** How well a rule is known, in a word that explains itself where it stands. Fetched where the first is shown. */
import type { Grade } from '#rules/ruleSet'
import { InPlace } from '#src/glossary/InPlace.tsx'
import { gradeMeans, LATER } from './laterWords.ts'
import { gradeName } from './words.ts'

export const GradeNote = ({ grade }: { readonly grade: Grade }) => {
  const name = gradeName(grade) ?? ''
  return (
    <InPlace name={name} as={name} className="badge">
      <span>{gradeMeans(grade)}</span>
      <span className="term-links">
        <a href="#/provenance">{LATER.grades}</a>
      </span>
    </InPlace>
  )
}
