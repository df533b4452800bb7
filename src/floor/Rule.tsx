/** The number of a rule, which opens it; and how sure we are of it, where it was not seen word for word. */
import { ruleByNumber } from '#rules/sets/known'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import { useView } from '#src/session/react.tsx'
import { gradeMeans, gradeName } from './words.ts'

export const Rule = ({ rule }: { readonly rule: string | null }) => {
  const { ruleSet } = useView()
  if (rule === null) return null
  const grade = ruleByNumber(ruleSet, rule)?.grades.says ?? 'verified'
  const name = gradeName(grade)
  return (
    <span className="rule-of">
      <RuleChip rule={rule} />
      {name !== null && (
        <span className="badge" title={gradeMeans(grade)}>
          {name}
        </span>
      )}
    </span>
  )
}
