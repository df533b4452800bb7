/** A step that is not in order: which rule bars it, by how much, and the way out where a number would do. */
import type { Verdict } from '#rules/judge'
import { Terms } from '#src/glossary/Terms.tsx'
import { phrase } from '#src/language/say.ts'
import { useSessionStore, useView, type PlayedStep } from '#src/session/react.tsx'
import { titleOf } from '#src/words/acts.ts'
import { baseThatWouldDo, reasonOf } from '#src/words/bars.ts'
import { verdictTitle } from '#src/words/decisions.ts'
import { changePresent, letTakePart, setRule } from './changes.ts'
import { focusBoard } from './focus.ts'
import { mostPresent } from './presence.ts'
import { Rule } from './Rule.tsx'
import { failuresOf, type VoteOnBoard } from './vote.ts'
import { countMembers, letAllTakePart, makePresent, noMorePresent, onlyTakePart, wouldDo } from './voteWords.ts'
import { LATER } from './laterWords.ts'
import '#src/theme/verdict.css'

const Ways = ({ verdict }: { readonly verdict: Verdict }) => {
  const store = useSessionStore()
  const view = useView()
  const { ruleSet, line } = view
  const base = baseThatWouldDo(verdict, ruleSet)
  const { have, need } = verdict
  if (base !== null && have !== null)
    return (
      <>
        <p className="way-out">
          {wouldDo(have, base, ruleSet.member.many)}{' '}
          <button
            type="button"
            className="button small"
            onClick={() => {
              setRule(store, { kind: 'set', parameter: 'members', value: base })
              focusBoard()
            }}
          >
            {countMembers(base, ruleSet.member.many)}
          </button>
        </p>
        <p className="hint">{phrase(ruleSet.members.source)}</p>
      </>
    )
  if (verdict.bar !== 'more-cast-than-present' || need === null) return null
  // Of no body are more present than it has members.
  if (need > ruleSet.members.count) return <p className="way-out">{noMorePresent(ruleSet)}</p>
  const takePart = need <= mostPresent(view)
  return (
    <p className="way-out">
      {!takePart && onlyTakePart(line.branch.input.participating)}{' '}
      <button
        type="button"
        className="button small"
        onClick={() => {
          if (takePart) changePresent(store, need)
          else letTakePart(store, need)
          focusBoard()
        }}
      >
        {takePart ? makePresent(need) : letAllTakePart(need)}
      </button>
    </p>
  )
}

/** Who put the step here, where it is not what was just added: that it stays is told. */
const keptWords = ({ origin }: PlayedStep, inBranch: boolean): string | null => {
  if (origin === 'changed') return LATER.keptChanged
  if (origin !== 'record') return null
  return inBranch ? LATER.kept : LATER.keptAlone
}

/** What bars the step; of a vote that was never put, first what barred that. */
const reasonsFor = (current: PlayedStep, vote: VoteOnBoard | null): readonly Verdict[] => {
  const own = failuresOf(current)
  if (vote === null || vote.called.step.accepted || vote.called.id === current.id) return own
  return [...failuresOf(vote.called), ...own.filter(({ bar }) => bar !== 'no-such-vote')]
}

export const Refusal = ({ vote }: { readonly vote: VoteOnBoard | null }) => {
  const { current, ruleSet, line, branch } = useView()
  const failures = reasonsFor(current, vote)
  if (current.step.accepted) return null
  const kept = keptWords(current, branch !== null)
  const noQuorum = vote !== null && vote.decision !== null && vote.decision.outcome === 'no-quorum'
  return (
    <section className="refusal">
      <h2>{noQuorum ? verdictTitle(vote.put, vote.decision, vote.votedAgain, line.told) : LATER.notInOrder}</h2>
      {!noQuorum && <p className="refusal-act">{titleOf(current.event, line.branch.input.participants, line.told)}</p>}
      <ul>
        {failures.map((verdict) => (
          <li key={verdict.slot}>
            <Terms text={reasonOf(verdict, ruleSet)} /> <Rule rule={verdict.rule} />
            <Ways verdict={verdict} />
          </li>
        ))}
      </ul>
      {kept !== null && <p className="refusal-kept">{kept}</p>}
    </section>
  )
}
