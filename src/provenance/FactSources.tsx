/** The sources of what happened: scenarios and lists of members, recorded votes, real situations, terms. */
import { use } from 'react'
import { gradeInWords } from '#src/chair/situations/words.ts'
import { SITUATIONS_TOLD } from '#src/chair/situations/all.ts'
import { Folded } from '#src/controls/Folded.tsx'
import { PAGES } from '#src/glossary/pages.ts'
import { phrase } from '#src/language/say.ts'
import { Said } from '#src/language/Said.tsx'
import { hostOf } from '#src/rulebook/words.ts'
import { RECORDED, sourceOf } from '#src/workbench/recorded.ts'
import { numbersOf } from '#src/workbench/words.ts'
import { factsOnce, scenarioSources } from './facts.ts'
import { votesBySource } from './sources.ts'
import { differsAt, PROVENANCE, statedInWords, voteInWords, votesFrom } from './words.ts'

const Link = ({ title, url }: { readonly title: string; readonly url: string | null | undefined }) =>
  url === null || url === undefined ? (
    <>{phrase(title)}</>
  ) : (
    <>
      <a href={url} rel="noreferrer">
        {phrase(title)}
      </a>{' '}
      <span className="provenance-soft" translate="no">
        {hostOf(url)}
      </span>
    </>
  )

const Scenarios = () => {
  const { scenarios, rolls } = use(factsOnce())
  return (
    <ul className="provenance-list">
      {scenarios.map((scenario) => (
        <li key={scenario.id} className="provenance-source">
          <p>
            <strong>{phrase(scenario.title)}.</strong> {phrase(scenario.body)}
          </p>
          <ul className="provenance-pages">
            {scenarioSources(scenario).map(({ title, symbol, url, stated, implied, differs }) => (
              <li key={symbol}>
                <Link title={`${phrase(title)} (${symbol})`} url={url} />
                <p className="provenance-soft">
                  {[statedInWords(stated, implied), differsAt(differs)].filter((part) => part !== '').join(' ')}
                </p>
              </li>
            ))}
          </ul>
        </li>
      ))}
      {rolls.map(({ id, title, asOf, sources }) => (
        <li key={id} className="provenance-source">
          <p>
            <strong>{phrase(title)}.</strong> {phrase(asOf)}
          </p>
          <ul className="provenance-pages">
            {sources.map(({ title: name, url, gives }) => (
              <li key={name}>
                <Link title={name} url={url} /> <p className="provenance-soft">{phrase(gives)}</p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

const Votes = () => (
  <ul className="provenance-list">
    {votesBySource(RECORDED.map((vote) => ({ vote, source: sourceOf(vote) }))).map(([name, votes]) => (
      <li key={name} className="provenance-source">
        <p>
          <Said text={votesFrom(votes.length)} parts={[<strong key="source">{phrase(name)}</strong>]} />
        </p>
        <ul className="provenance-pages">
          {votes.map(({ vote, source }) => (
            <li key={vote.id}>
              {voteInWords(vote, numbersOf(vote))} <Link title={source.words} url={source.href} />
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
)

const Situations = () => (
  <ul className="provenance-list">
    {SITUATIONS_TOLD.map(({ id, title, grade, sources }) => (
      <li key={id} className="provenance-source">
        <p>
          <a href={`#/chair/situations/${id}`}>{phrase(title)}</a>. {gradeInWords(grade)}
        </p>
        <ul className="provenance-pages">
          {sources.map(({ title: name, url, gives }) => (
            <li key={name}>
              <Link title={name} url={url} />{' '}
              {gives !== undefined && <p className="provenance-soft">{phrase(gives)}</p>}
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
)

const Terms = () => (
  <ul className="provenance-list">
    {Object.values(PAGES).map(({ title, url }) => (
      <li key={url}>
        <Link title={title} url={url} />
      </li>
    ))}
  </ul>
)

export const FactSources = () => (
  <section className="provenance-part" aria-labelledby="provenance-facts">
    <h2 id="provenance-facts">{PROVENANCE.facts}</h2>
    <p className="provenance-soft">{PROVENANCE.factsSay}</p>
    <Folded className="provenance-body" summary={PROVENANCE.scenarios}>
      <Scenarios />
    </Folded>
    <Folded className="provenance-body" summary={PROVENANCE.votes}>
      <Votes />
    </Folded>
    <Folded className="provenance-body" summary={PROVENANCE.situations}>
      <Situations />
    </Folded>
    <Folded className="provenance-body" summary={PROVENANCE.terms}>
      <Terms />
    </Folded>
  </section>
)
