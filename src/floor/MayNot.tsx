/** What may not be done now, under the reason why: many acts share one. */
import type { Act } from '#machines/acts'
import { useView } from '#src/session/react.tsx'
import { imperativeOf } from '#src/words/acts.ts'
import { reasonOf } from '#src/words/bars.ts'
import type { RuleSet } from '#rules/ruleSet'
import type { People } from '#src/words/people.ts'
import { tellingVerdict } from './acts.ts'
import { Rule } from './Rule.tsx'
import { FLOOR } from './words.ts'

interface Reason {
  readonly reason: string
  readonly rules: readonly string[]
  readonly acts: readonly string[]
}

const grouped = (acts: readonly Act[], ruleSet: RuleSet, people: People): readonly Reason[] => {
  const groups = new Map<string, { rules: Set<string>; acts: Set<string> }>()
  for (const act of acts) {
    const verdict = tellingVerdict(act)
    if (verdict === null) continue
    const reason = reasonOf(verdict, ruleSet)
    const group = groups.get(reason) ?? { rules: new Set(), acts: new Set() }
    groups.set(reason, group)
    if (verdict.rule !== null) group.rules.add(verdict.rule)
    group.acts.add(imperativeOf(act.event, people))
  }
  return [...groups].map(([reason, { rules, acts: names }]) => ({ reason, rules: [...rules], acts: [...names] }))
}

export const MayNot = ({ acts }: { readonly acts: readonly Act[] }) => {
  const { ruleSet, line } = useView()
  if (acts.length === 0) return null
  return (
    <details className="may-not">
      <summary>{FLOOR.mayNot}</summary>
      <ul>
        {grouped(acts, ruleSet, line.branch.input.participants).map(({ reason, rules, acts: names }) => (
          <li key={reason}>
            <p className="may-not-reason">
              {reason}
              {rules.map((rule) => (
                <Rule key={rule} rule={rule} />
              ))}
            </p>
            <ul className="may-not-acts">
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  )
}
