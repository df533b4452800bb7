/** The sources of the rules, body by body: what each supports and how well. */
import type { RuleSet } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { Folded } from '#src/controls/Folded.tsx'
import { phrase } from '#src/language/say.ts'
import { GradeMark } from '#src/rulebook/GradeMark.tsx'
import { hostOf } from '#src/rulebook/words.ts'
import { gradesIn, ruleSources, type RuleSource } from './sources.ts'
import { bodySummary, gradeCounted, PROVENANCE, readingInWords, supports } from './words.ts'

const Source = ({ ruleSet, source: { source, rules, grades, pages } }: { ruleSet: RuleSet; source: RuleSource }) => (
  <li className="provenance-source">
    <p>{phrase(source)}.</p>
    <p className="provenance-soft">
      {supports(rules.length)}{' '}
      {rules.map((number, place) => (
        <span key={number}>
          {place > 0 && ', '}
          <a href={`#/rules/${ruleSet.id}/${encodeURIComponent(number)}`}>{phrase(number)}</a>
        </span>
      ))}
    </p>
    <p className="provenance-grades">
      {grades.map(([grade, count]) => (
        <span key={grade}>
          <GradeMark grade={grade} /> {count}
        </span>
      ))}
    </p>
    {pages.length > 0 && (
      <ul className="provenance-pages">
        {pages.map(({ url, title }) => (
          <li key={url}>
            <a href={url} rel="noreferrer">
              {phrase(title)}
            </a>{' '}
            {title !== hostOf(url) && (
              <span className="provenance-soft" translate="no">
                {hostOf(url)}
              </span>
            )}
          </li>
        ))}
      </ul>
    )}
  </li>
)

const Body = ({ ruleSet }: { readonly ruleSet: RuleSet }) => (
  <>
    <ul className="provenance-list">
      {ruleSources(ruleSet).map((source) => (
        <Source key={source.source} ruleSet={ruleSet} source={source} />
      ))}
    </ul>
    <dl className="provenance-facts">
      <div>
        <dt>{PROVENANCE.membership}</dt>
        <dd>
          {ruleSet.members.count}. {phrase(ruleSet.members.source)} <GradeMark grade={ruleSet.members.grade} />
        </dd>
      </div>
      <div>
        <dt>{PROVENANCE.reading}</dt>
        <dd>{readingInWords(ruleSet)}</dd>
      </div>
    </dl>
    <p>
      <a href={`#/rules/${ruleSet.id}`}>{PROVENANCE.inBook}</a>
    </p>
  </>
)

export const RuleSources = () => (
  <section className="provenance-part" aria-labelledby="provenance-rules">
    <h2 id="provenance-rules">{PROVENANCE.rules}</h2>
    <p className="provenance-soft">{PROVENANCE.rulesSay}</p>
    {RULE_SETS.map((ruleSet) => {
      const grades = gradesIn(ruleSet).map(([grade, count]) => gradeCounted(grade, count))
      return (
        <Folded key={ruleSet.id} className="provenance-body" summary={bodySummary(ruleSet.shortName, grades)}>
          <Body ruleSet={ruleSet} />
        </Folded>
      )
    })}
  </section>
)
