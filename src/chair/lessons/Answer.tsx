/** What is answered to an option: right or not, and why, each reason with its rule. */
import type { RuleSet } from '#rules/ruleSet'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import type { Because } from '#src/words/reasons.ts'
import { LESSON } from './words.ts'

interface AnswerProps {
  readonly right: boolean
  readonly because: readonly Because[]
  readonly ruleSet: RuleSet
}

export const Answer = ({ right, because, ruleSet }: AnswerProps) => (
  <section className="lesson-answer" data-right={right || undefined}>
    <h2>
      <span aria-hidden="true">{right ? '✓' : '✕'}</span> {right ? LESSON.right : LESSON.wrong}
    </h2>
    <ul>
      {because.map(({ text, rule }) => (
        <li key={`${text} ${rule ?? ''}`}>
          {text} {rule !== null && <RuleChip rule={rule} ruleSet={ruleSet} />}
        </li>
      ))}
    </ul>
  </section>
)
