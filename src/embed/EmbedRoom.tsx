/** One vote by itself, for a frame on another page: numbers, verdict, why, and the rules. Links open the app in a new tab. */
import { useEffect, useState } from 'react'
import type { RuleSet } from '#rules/ruleSet'
import type { Tally } from '#rules/tally'
import { VerdictCard } from '#src/controls/VerdictCard.tsx'
import { VoteBar } from '#src/floor/VoteBar.tsx'
import { ruleName } from '#src/rulebook/chipWords.ts'
import { gradeOf } from '#src/paper/record.ts'
import { SIDES, verdictLine } from '#src/words/votes.ts'
import { shownAt, type Shown, type ShownVote } from './shown.ts'
import { EMBED } from './words.ts'
import '#src/theme/vote.css'
import '#src/theme/bar.css'
import './embed.css'

const ORDER = ['inFavour', 'against', 'abstaining'] as const

const Counts = ({ tally }: { readonly tally: Tally }) => (
  <dl className="embed-counts" aria-label={EMBED.votes}>
    {ORDER.map((side) => (
      <div key={side} data-side={side}>
        <dt>
          <span aria-hidden="true">{SIDES[side].sign}</span> {SIDES[side].word}
        </dt>
        <dd>{tally[side]}</dd>
      </div>
    ))}
  </dl>
)

const RuleLink = ({ rule, law }: { readonly rule: string; readonly law: RuleSet }) => {
  const grade = gradeOf(law, rule)
  return (
    <span className="embed-rule">
      <a href={`#/rules/${law.id}/${encodeURIComponent(rule)}`} target="_blank" rel="noopener">
        {ruleName(rule)}
        <span className="unseen">{EMBED.opensAnew}</span>
      </a>
      {grade !== null && <span className="badge">{grade}</span>}
    </span>
  )
}

const Vote = ({ vote }: { readonly vote: ShownVote }) => {
  const { over, title, law, tally, present, decision, ifAllVote, verdict, why, notes, address } = vote
  return (
    <>
      <p className="embed-over">{over}</p>
      <h1>{title}</h1>
      {tally !== null && <Counts tally={tally} />}
      <VoteBar tally={tally} present={present} decision={decision} ifAllVote={ifAllVote} ruleSet={law} />
      {decision !== null && verdict !== null && (
        <VerdictCard outcome={decision.outcome} title={verdict} line={verdictLine(decision)} />
      )}
      {why.length > 0 && (
        <section>
          <h2>{EMBED.why}</h2>
          <ol className="embed-why">
            {why.map(({ text, rule }) => (
              <li key={text}>
                {text} {rule !== null && <RuleLink rule={rule} law={law} />}
              </li>
            ))}
          </ol>
        </section>
      )}
      <footer className="embed-foot">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>
          <a href={address} target="_blank" rel="noopener">
            {EMBED.open}
            <span className="unseen">{EMBED.opensAnew}</span>
          </a>
        </p>
      </footer>
    </>
  )
}

export const EmbedRoom = ({ rest }: { readonly rest: readonly string[] }) => {
  const asked = rest.join('/')
  const [found, setFound] = useState<{ readonly asked: string; readonly shown: Shown } | null>(null)
  useEffect(() => {
    let wanted = true
    const take = (shown: Shown) => wanted && setFound({ asked, shown })
    shownAt(asked.split('/')).then(take, () => take({ ok: false, says: [EMBED.nothing] }))
    return () => {
      wanted = false
    }
  }, [asked])
  if (found === null || found.asked !== asked) return <main className="embed">{EMBED.loading}</main>
  const { shown } = found
  return (
    <main className="embed" tabIndex={-1}>
      {shown.ok ? (
        <Vote vote={shown.vote} />
      ) : (
        <>
          <h1>{shown.says[0]}</h1>
          {shown.says.slice(1).map((says) => (
            <p key={says}>{says}</p>
          ))}
        </>
      )}
    </main>
  )
}
