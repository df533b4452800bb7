/** The vote that is asked about: its counts as the source has them; once answered, the line that they had to reach. */
import type { RuleSet } from '#rules/ruleSet'
import { castIn } from '#rules/tally'
import type { Worked } from '#scenarios/situationAnswers'
import type { SituationAsk } from '#scenarios/situationSchema'
import { VoteBar } from '#src/floor/VoteBar.tsx'
import { SIDES } from '#src/words/votes.ts'
import { SITUATIONS } from './words.ts'
import '#src/theme/vote.css'
import '#src/theme/bar.css'

const ORDER = ['inFavour', 'against', 'abstaining'] as const

interface VoteProps {
  readonly ask: SituationAsk
  /** Null before it is answered. */
  readonly worked: Worked | null
  readonly ruleSet: RuleSet
}

export const TheVote = ({ ask, worked, ruleSet }: VoteProps) => {
  if (ask.kind !== 'carries' && ask.kind !== 'ruling') return null
  const given = { ...ask.tally, abstaining: ask.tally.abstaining ?? 0 }
  const ground = worked?.ground
  const isTurned = ground?.kind === 'ruling' && ground.turned
  // Of a vote that was put the other way round there is no line to reach: the rule counts those who would overrule.
  const decided = ground !== undefined && 'decision' in ground && !isTurned ? ground.decision : null
  return (
    <div className="situation-vote">
      <dl className="situation-counts">
        {ORDER.map((side) => (
          <div key={side} className="count" data-side={side}>
            <dt className="count-word">
              <span className="sign" aria-hidden="true">
                {SIDES[side].sign}
              </span>
              {SIDES[side].word}
            </dt>
            <dd>{ask.tally[side] ?? <span className="situation-not-given">{SITUATIONS.notGiven}</span>}</dd>
          </div>
        ))}
      </dl>
      <VoteBar
        tally={given}
        present={castIn(given)}
        decision={decided}
        ifAllVote={null}
        ruleSet={ruleSet}
        untold={decided === null}
      />
    </div>
  )
}
