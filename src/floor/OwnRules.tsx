/** The rules that a scenario changes, as a difference from the body's: shown wherever they apply. */
import type { RuleChange } from '#rules/amend'
import type { RuleSet } from '#rules/ruleSet'
import { bodyRulesOf } from '#scenarios/input'
import type { OwnRules } from '#scenarios/schema'
import { place, Said } from '#src/language/Said.tsx'
import { phrase } from '#src/language/say.ts'
import { ownLawOf } from '#src/session/ownLaw.ts'
import { useView } from '#src/session/react.tsx'
import { differenceInWords, differencesFrom } from '#src/words/ownRules.ts'
import './ownRules.css'

interface DifferencesProps {
  readonly body: RuleSet
  readonly changes: readonly RuleChange[]
}

/** Each change: what holds, instead of what, and of which rule. */
export const Differences = ({ body, changes }: DifferencesProps) => (
  <ul className="own-rules-list">
    {differencesFrom(body, changes).map((difference) => (
      <li key={difference.what}>
        <Said
          text={differenceInWords({ ...difference, here: place(0) })}
          parts={[<strong key="here">{difference.here}</strong>]}
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
  const view = useView()
  const rules = ownLawOf(view)
  const changes = rules === null ? [] : bearing(rules)
  if (rules === null || changes.length === 0) return null
  return (
    <div className="own-rules">
      <p>
        {says} <strong>{phrase(rules.name)}</strong>.
      </p>
      <Differences body={bodyRulesOf(view.session.scenario)} changes={changes} />
    </div>
  )
}
