/** The acts that lead to what is asked, those marked that the source does not tell. */
import type { RuleSet } from '#rules/ruleSet'
import type { SituationAsk, SituationMachine } from '#scenarios/situationSchema'
import { titleOf } from '#src/words/acts.ts'
import { toldIn } from './explain.ts'
import { SITUATIONS } from './words.ts'

interface LeadsProps {
  readonly ask: SituationAsk
  readonly machine: SituationMachine
  readonly ruleSet: RuleSet
}

export const LeadsHere = ({ ask, machine, ruleSet }: LeadsProps) => {
  if (ask.kind !== 'act' && ask.kind !== 'first') return null
  const acts = machine.acts.slice(0, machine.acts.findIndex(({ id }) => id === ask.after) + 1)
  if (acts.length === 0) return null
  const told = toldIn(machine, ruleSet)
  return (
    <details className="situation-leads">
      <summary>{SITUATIONS.leads}</summary>
      <ol>
        {acts.map(({ id, event, implied }) => (
          <li key={id}>
            {titleOf(event, machine.people, told)}
            {implied === true && (
              <>
                {' '}
                <span className="badge">{SITUATIONS.implied}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
