/** The least that would turn the result, each way to be tried at once. */
import { useMemo, useRef } from 'react'
import { flipsOf, type Flip } from '#rules/flips'
import { useSessionStore, useView, type View } from '#src/session/react.tsx'
import { changeVote } from './changes.ts'
import { focusAfter } from './focus.ts'
import { mostPresent } from './presence.ts'
import { voteAt, type VoteOnBoard } from './vote.ts'
import { flipLine, flipTitle } from '#src/words/votes.ts'
import { tryOut, VOTE } from './voteWords.ts'
import './flips.css'

const MOST = 3

/** The changes that can be tried: no more arrive than take part in the session. */
const possible = (view: View, { present, question }: VoteOnBoard): readonly Flip[] => {
  if (question === null) return []
  const most = Math.max(present, mostPresent(view))
  return flipsOf(view.ruleSet, question).filter(({ then }) => then.present <= most)
}

/** Other votes turn the result; who comes or goes only lets a decision be taken, or not. */
const votesFirst = (flips: readonly Flip[]): readonly Flip[] => {
  const moves = ({ change }: Flip) => change === 'leave the room' || change === 'arrive'
  return [...flips.filter((flip) => !moves(flip)), ...flips.filter(moves)]
}

export const Flips = () => {
  const store = useSessionStore()
  const view = useView()
  const heading = useRef<HTMLHeadingElement>(null)
  const vote = useMemo(() => voteAt(view), [view])
  const flips = useMemo(() => (vote === null ? [] : possible(view, vote)).slice(0, MOST), [view, vote])
  if (vote === null || vote.decision === null) return null
  const attempt = ({ then }: Flip) => {
    changeVote(store, then)
    focusAfter(heading.current)
  }
  return (
    <section className="flips">
      <h2 ref={heading} tabIndex={-1}>
        {VOTE.flips}
      </h2>
      {flips.length === 0 && <p className="hint">{VOTE.noFlip}</p>}
      <ul>
        {votesFirst(flips).map((flip) => (
          <li key={flip.change}>
            <span className="flip-words">
              <span>{flipTitle(flip, vote.tally)}</span>
              <span className="flip-line">{flipLine(flip, vote.decision?.quorum?.need ?? null)}</span>
            </span>
            <button
              type="button"
              className="button small"
              aria-label={tryOut(flipTitle(flip, vote.tally))}
              onClick={() => attempt(flip)}
            >
              {VOTE.try}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
