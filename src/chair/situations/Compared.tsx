/** What was ruled, what the rule says, and where they differ, side by side. */
import { lawOf } from '#scenarios/situationAnswers'
import { Terms } from '#src/glossary/Terms.tsx'
import { phrase } from '#src/language/say.ts'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import { groundInWords, textOf } from './explain.ts'
import type { Asked } from './TheAsk.tsx'
import { asSentence, differenceInWords, saidNumbers, SITUATIONS } from './words.ts'

const Ruled = ({ asked }: { readonly asked: Asked }) => {
  const { ask, machine, worked, ruleSet } = asked
  const numbers = ask.kind === 'carries' ? saidNumbers(ask.counted, ask.need) : null
  return (
    <dd>
      <p className="situation-answer">
        {worked.ruled === null ? SITUATIONS.notTold : asSentence(textOf(worked.ruled, ask, machine, ruleSet))}
      </p>
      {numbers !== null && <p>{numbers}</p>}
    </dd>
  )
}

const RuleSays = ({ asked }: { readonly asked: Asked }) => {
  const { ask, machine, worked, ruleSet } = asked
  const law = lawOf(machine, ruleSet)
  const reasons = groundInWords(worked.ground, machine, law)
  return (
    <dd>
      <p className="situation-answer">{asSentence(textOf(worked.right, ask, machine, ruleSet))}</p>
      <ul className="situation-because">
        {reasons.map(({ text, rules }, index) => (
          <li key={text}>
            <Terms text={text} />{' '}
            {rules
              .filter((rule) => reasons[index - 1]?.rules.includes(rule) !== true)
              .map((rule) => (
                <RuleChip key={rule} rule={rule} ruleSet={law} />
              ))}
          </li>
        ))}
      </ul>
    </dd>
  )
}

const Differs = ({ asked }: { readonly asked: Asked }) => {
  const { ask, machine, worked, ruleSet } = asked
  if (worked.differences.length === 0)
    return (
      <dd>
        <p>{worked.ruled === null ? SITUATIONS.nothingToCompare : SITUATIONS.agree}</p>
      </dd>
    )
  return (
    <dd className="situation-differs">
      {worked.differences.map((difference) => (
        <p key={difference.of} className="situation-answer">
          {differenceInWords(difference, (answer) => textOf(answer, ask, machine, ruleSet))}
        </p>
      ))}
      {ask.differs !== undefined && (
        <p>
          {phrase(ask.differs)} <span className="badge">{SITUATIONS.ours}</span>
        </p>
      )}
    </dd>
  )
}

export const Compared = ({ asked }: { readonly asked: Asked }) => (
  <dl className="situation-compared">
    <div>
      <dt>{SITUATIONS.wasRuled}</dt>
      <Ruled asked={asked} />
    </div>
    <div>
      <dt>{SITUATIONS.ruleSays}</dt>
      <RuleSays asked={asked} />
    </div>
    <div>
      <dt>{SITUATIONS.differs}</dt>
      <Differs asked={asked} />
    </div>
  </dl>
)
