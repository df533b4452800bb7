/** The rules that decide a situation, and the numbers that were given or assumed. */
import type { RuleSet } from '#rules/ruleSet'
import type { SituationMachine } from '#scenarios/situationSchema'
import { place, Said } from '#src/language/Said.tsx'
import { phrase, say } from '#src/language/say.ts'
import { roomInWords, SITUATIONS } from './words.ts'

interface LawProps {
  readonly machine: SituationMachine
  readonly ruleSet: RuleSet
}

export const TheLaw = ({ machine, ruleSet }: LawProps) => (
  <p className="hint">
    <Said
      text={say`Rules: ${place(0)}. The numbers of the rules are those of today.`}
      parts={[
        <a key="law" href={`#/rules/${ruleSet.id}`}>
          {phrase(ruleSet.shortName)}
        </a>,
      ]}
    />
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
