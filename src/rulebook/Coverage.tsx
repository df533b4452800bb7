/** The whole book at a glance: each rule with the acts that it decides, or why nothing in a meeting turns on it. */
import { useMemo, useState } from 'react'
import type { RuleSet } from '#rules/ruleSet'
import { phrase } from '#src/language/say.ts'
import { coverageOf, type Covered } from './coverage.ts'
import { actsInWords, coverageInWords, parameterInWords, RULEBOOK, ruleHeading } from './words.ts'
import './coverage.css'

const How = ({ covered, ruleSet }: { readonly covered: Covered; readonly ruleSet: RuleSet }) => {
  const { acts, follows, parameters, enforced, reason } = covered
  if (!enforced)
    return (
      <>
        <strong className="coverage-informative">{RULEBOOK.informative}</strong>{' '}
        {reason === null ? RULEBOOK.notEnforced : phrase(reason)}
      </>
    )
  return (
    <>
      {(acts.length > 0 || follows) && <span className="coverage-acts">{actsInWords({ acts, follows })}</span>}
      {parameters.map((parameter, index) => (
        <span key={index} className="coverage-parameter">
          {parameterInWords(parameter, ruleSet)}
        </span>
      ))}
    </>
  )
}

const Table = ({ rows, ruleSet }: { readonly rows: readonly Covered[]; readonly ruleSet: RuleSet }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{RULEBOOK.coverageRule}</th>
        <th scope="col">{RULEBOOK.coverageHow}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((covered) => (
        <tr key={covered.rule.number} data-enforced={covered.enforced ? '' : undefined}>
          <th scope="row">
            <a href={`#/rules/${ruleSet.id}/${encodeURIComponent(covered.rule.number)}`}>{ruleHeading(covered.rule)}</a>
          </th>
          <td>
            <How covered={covered} ruleSet={ruleSet} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

export const Coverage = ({ ruleSet }: { readonly ruleSet: RuleSet }) => {
  const [open, setOpen] = useState(false)
  const rows = useMemo(() => coverageOf(ruleSet), [ruleSet])
  return (
    <details className="coverage" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {RULEBOOK.coverage}{' '}
        <span className="rulebook-soft">
          {coverageInWords(rows.filter(({ enforced }) => enforced).length, rows.length)}
        </span>
      </summary>
      {open && <Table rows={rows} ruleSet={ruleSet} />}
    </details>
  )
}
