/** Credentials: how many comply, and the delegations whose letters the record tells of. */
import { useView } from '#src/session/react.tsx'
import { Who } from '#src/words/people.ts'
import { Rule } from '../Rule.tsx'
import { reportAt } from './derive.ts'
import { BUSINESS, communicationsInWords, complyInWords, findingInWords } from './words.ts'

export const Credentials = () => {
  const view = useView()
  const { current, line, ruleSet } = view
  const { credentials, credentialsReport } = current.step.snapshot.context
  const report = reportAt(view)
  const known = Object.entries(credentials)
  if (known.length === 0 && report === null) return null
  return (
    <section>
      <h2>{BUSINESS.credentials}</h2>
      {report !== null && <p>{complyInWords(report.comply, report.represented)}</p>}
      <ul className="business-list">
        {known.map(([party, own]) => (
          <li key={party}>
            <span>
              {Who(line.branch.input.participants, party)}
              <span className="business-note">{communicationsInWords(own)}</span>
            </span>
            <span className="business-state" data-state={own.finding === 'complies' ? 'adopted' : undefined}>
              {findingInWords(own)}
            </span>
          </li>
        ))}
      </ul>
      {credentialsReport !== 'adopted' && (
        <p className="business-note">
          {BUSINESS.provisional} <Rule rule={ruleSet.slots['credentials.object']?.rule ?? null} />
        </p>
      )}
    </section>
  )
}
