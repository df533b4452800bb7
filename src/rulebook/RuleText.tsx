/** One rule in full: what it says, how well that is known, where it comes from and what depends on it. */
import { Suspense } from 'react'
import type { Rule, RuleSet } from '#rules/ruleSet'
import { pageTitle } from '#rules/sets/books'
import { Terms } from '#src/glossary/Terms.tsx'
import { phrase } from '#src/language/say.ts'
import { later } from '#src/later.ts'
import { reasonFor } from './coverage.ts'
import { enforcedBy, parametersUnder } from './enforced.ts'
import { GradeMark } from './GradeMark.tsx'
import type { StepUnder } from './steps.ts'
import { actsInWords, gradesOfParts, hostOf, parameterInWords, RULEBOOK, slotTitle } from './words.ts'
import './rulebook.css'

/** The paraphrase; or, where the rule was never seen, that nothing is claimed. */
export const Says = ({ rule }: { readonly rule: Rule }) =>
  rule.says === '' ? (
    <p className="rulebook-says rulebook-unseen">{RULEBOOK.unseen}</p>
  ) : (
    <p className="rulebook-says">
      <Terms text={phrase(rule.says)} />
    </p>
  )

interface PartProps {
  readonly rule: Rule
  readonly ruleSet: RuleSet
  /** Level of the headings inside. */
  readonly level: 3 | 4
}

const PageTitle = ({ url }: { readonly url: string }) => {
  const title = pageTitle(url)
  return title === null ? <span translate="no">{hostOf(url)}</span> : phrase(title)
}

const Known = ({ rule, level }: PartProps) => {
  const Heading = `h${level}` as const
  return (
    <>
      <Heading>{RULEBOOK.known}</Heading>
      <dl className="rulebook-known">
        {gradesOfParts(rule).map(([name, grade, means]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <GradeMark grade={grade} /> <span className="rulebook-soft">{means}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Heading>{RULEBOOK.source}</Heading>
      <p>{phrase(rule.source)}.</p>
      {rule.urls !== undefined && (
        <ul className="rulebook-links">
          {rule.urls.map((url) => (
            <li key={url}>
              <a href={url} rel="noreferrer">
                <PageTitle url={url} />
              </a>{' '}
              {pageTitle(url) !== null && (
                <span className="rulebook-host" translate="no">
                  {hostOf(url)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {rule.note !== undefined && (
        <>
          <Heading>{RULEBOOK.note}</Heading>
          <p>
            <Terms text={phrase(rule.note)} />
          </p>
        </>
      )}
    </>
  )
}

const Enforced = ({ rule, ruleSet, level }: PartProps) => {
  const Heading = `h${level}` as const
  const uses = enforcedBy(ruleSet, rule.number)
  const parameters = parametersUnder(ruleSet, rule.number)
  const reason = reasonFor(ruleSet, rule.number)
  return (
    <>
      <Heading>{RULEBOOK.enforced}</Heading>
      {uses.length + parameters.length === 0 && (
        <p className="rulebook-soft">{reason === null ? RULEBOOK.notEnforced : phrase(reason)}</p>
      )}
      <ul className="rulebook-uses">
        {parameters.map((parameter, index) => (
          <li key={index}>{parameterInWords(parameter, ruleSet)}</li>
        ))}
        {uses.map((use) => (
          <li key={use.slot}>
            {slotTitle(use)} {use.grade !== null && <GradeMark grade={use.grade} />}
            <span className="rulebook-soft rulebook-acts">{actsInWords(use)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Fetched for a rule that is open: addresses of steps carry the branch on screen, and need what packs it. */
const StepsUnder = later(
  () => import('./StepsUnder.tsx'),
  (part) => part.StepsUnder,
)

interface RuleDetailsProps extends PartProps {
  /** Null where the scenario on screen is another body's. */
  readonly steps: readonly StepUnder[] | null
  readonly onChoose?: () => void
}

/** All that stands behind the paraphrase. */
export const RuleDetails = ({ steps, onChoose, ...part }: RuleDetailsProps) => (
  <div className="rulebook-details">
    <Known {...part} />
    <Enforced {...part} />
    {steps !== null && (
      <Suspense>
        <StepsUnder steps={steps} level={part.level} {...(onChoose === undefined ? {} : { onChoose })} />
      </Suspense>
    )}
  </div>
)
