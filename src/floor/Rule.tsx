/** The number of a rule, which opens it; and how sure we are of it, where it was not seen word for word. */
import { Suspense } from 'react'
import { later, seldom } from '#src/later.ts'
import { ruleByNumber } from '#rules/sets/known'
import { weakest } from '#src/rulebook/grades.ts'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import { useView } from '#src/session/react.tsx'
import { gradeName } from './words.ts'

const GradeNote = later(seldom, (part) => part.GradeNote)

export const Rule = ({ rule }: { readonly rule: string | null }) => {
  const { ruleSet } = useView()
  if (rule === null) return null
  const known = ruleByNumber(ruleSet, rule)
  const grade = known?.grades.says ?? 'verified'
  const name = gradeName(grade)
  return (
    <span className="rule-of">
      <RuleChip rule={rule} gradeBeside={name !== null && known !== undefined && weakest(known) === grade} />
      {name !== null && (
        <Suspense fallback={<span className="badge">{name}</span>}>
          <GradeNote grade={grade} />
        </Suspense>
      )}
    </span>
  )
}
