/** The vote of a drill as a bar, once it is answered: who counts, and the line. */
import { castIn } from '#rules/tally'
import type { Drill } from '#src/drills/drill.ts'
import { VoteBar } from '#src/floor/VoteBar.tsx'
import { answerRow } from '#src/tables/question.ts'
import { say } from '#src/language/say.ts'
import { SIDES } from '#src/words/votes.ts'
import '#src/theme/vote.css'
import '#src/theme/bar.css'

const ORDER = ['inFavour', 'against', 'abstaining'] as const

export const DrillBar = ({ drill: { ruleSet, tally, matter } }: { readonly drill: Drill }) => {
  const answered = tally === undefined ? null : answerRow({ ruleSet, matter, ...tally })
  if (answered?.ok !== true) return null
  const { question, decision, ruleSet: law } = answered.document
  return (
    <div className="drill-bar">
      <ul className="drill-counts">
        {ORDER.map((side) => (
          <li key={side} className="count" data-side={side}>
            <span className="sign" aria-hidden="true">
              {SIDES[side].sign}
            </span>
            {say`${SIDES[side].word}: ${question.tally[side]}`}
          </li>
        ))}
      </ul>
      <VoteBar
        tally={question.tally}
        present={question.present ?? castIn(question.tally)}
        decision={decision}
        ifAllVote={null}
        ruleSet={law}
      />
    </div>
  )
}
