/** The rules that decide a situation, and the numbers that were given or assumed. */
import type { RuleSet } from '#rules/ruleSet'
import type { SituationMachine } from '#scenarios/situationSchema'
import { roomInWords, SITUATIONS } from './words.ts'

interface LawProps {
  readonly machine: SituationMachine
  readonly ruleSet: RuleSet
}

export const TheLaw = ({ machine, ruleSet }: LawProps) => (
  <p className="hint">
    {SITUATIONS.rules}: <a href={`#/rules/${ruleSet.id}`}>{ruleSet.shortName}</a>. {SITUATIONS.ground}
    {roomInWords(machine, ruleSet).map(({ text, assumed }) => (
      <span key={text}>
        {' '}
        {text}
        {assumed && (
          <>
            {' '}
            <span className="badge">{SITUATIONS.assumed}</span>
          </>
        )}
        .
      </span>
    ))}
  </p>
)
