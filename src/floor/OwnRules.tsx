/** The rules that a scenario changes, as a difference from the body's: shown wherever they apply. */
import type { RuleChange } from '#rules/amend'
import { bodyRulesOf } from '#scenarios/input'
import type { OwnRules } from '#scenarios/schema'
import { place, Said } from '#src/language/Said.tsx'
import { phrase, say } from '#src/language/say.ts'
import { useSession } from '#src/session/react.tsx'
import { differencesFrom, OWN_RULES } from '#src/words/ownRules.ts'
import type { Scenario } from '#scenarios/schema'
import './ownRules.css'

interface DifferencesProps {
  readonly scenario: Scenario
  readonly changes: readonly RuleChange[]
}

/** Each change: what holds, instead of what, and of which rule. */
export const Differences = ({ scenario, changes }: DifferencesProps) => (
  <ul className="own-rules-list">
    {differencesFrom(bodyRulesOf(scenario), changes).map(({ what, here, instead, rule }) => (
      <li key={what}>
        <Said
          text={
            rule === null
              ? say`${what}: ${place(0)}, instead of ${instead}`
              : say`${what}: ${place(0)}, instead of ${instead} (${OWN_RULES.rule(rule)})`
          }
          parts={[<strong key="here">{here}</strong>]}
        />
      </li>
    ))}
  </ul>
)

interface OwnRulesNoteProps {
  /** What is said before the name. */
  readonly says: string
  /** Of the changes, those that bear on what it stands beside. */
  readonly bearing?: (rules: OwnRules) => readonly RuleChange[]
}

/** Of the scenario on screen; nothing where it changes no rule that bears on this. */
export const OwnRulesNote = ({ says, bearing = ({ changes }) => changes }: OwnRulesNoteProps) => {
  const scenario = useSession((session) => session.scenario)
  const { rules } = scenario
  const changes = rules === undefined ? [] : bearing(rules)
  if (rules === undefined || changes.length === 0) return null
  return (
    <div className="own-rules">
      <p>
        {says} <strong>{phrase(rules.name)}</strong>.
      </p>
      <Differences scenario={scenario} changes={changes} />
    </div>
  )
}
