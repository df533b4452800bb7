/** The derivation, sentence by sentence, each with the rule that it stands on. */
import { Terms } from '#src/glossary/Terms.tsx'
import { useView } from '#src/session/react.tsx'
import { because, readingsNote } from '#src/words/reasons.ts'
import { bearingOn, OWN_RULES } from '#src/words/ownRules.ts'
import { OwnRulesNote } from './OwnRules.tsx'
import { Rule } from './Rule.tsx'
import type { VoteOnBoard } from './vote.ts'
import { consequence, VOTE } from './voteWords.ts'

export const Why = ({ vote }: { readonly vote: VoteOnBoard }) => {
  const { ruleSet } = useView()
  const { decision, votedAgain, put } = vote
  if (decision === null) return null
  const follows = consequence(put, decision, ruleSet)
  const sentences = [...because(decision, ruleSet, votedAgain), ...(follows === null ? [] : [follows])]
  const note = readingsNote(decision, ruleSet)
  return (
    <section className="why">
      <h2>{VOTE.why}</h2>
      <ol>
        {sentences.map(({ text, rule }, index) => (
          <li key={text}>
            <Terms text={text} /> {rule !== sentences[index - 1]?.rule && <Rule rule={rule} />}
          </li>
        ))}
      </ol>
      <OwnRulesNote says={OWN_RULES.inVote} bearing={({ changes }) => bearingOn(changes, decision)} />
      {note !== null && (
        <p className="caution">
          <Terms text={note} />
        </p>
      )}
    </section>
  )
}
