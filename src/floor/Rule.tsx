/** The number of a rule, which opens it; and how sure we are of it, where it was not seen word for word. */
import { ruleByNumber } from '#rules/sets/known'
import { weakest } from '#src/rulebook/grades.ts'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import { useView } from '#src/session/react.tsx'
import { gradeMeans, gradeName } from './words.ts'

export const Rule = ({ rule }: { readonly rule: string | null }) => {
  const { ruleSet } = useView()
  if (rule === null) return null
  const known = ruleByNumber(ruleSet, rule)
  const grade = known?.grades.says ?? 'verified'
  const name = gradeName(grade)
  return (
    <span className="rule-of">
      <RuleChip rule={rule} />
      {name !== null && (
        // Who listens has heard it with the number.
        <span className="badge" title={gradeMeans(grade)} aria-hidden={known !== undefined && weakest(known) === grade}>
          {name}
        </span>
      )}
    </span>
  )
}
