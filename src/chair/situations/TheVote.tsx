/** The vote that is asked about: its counts as the source has them; once answered, the line that they had to reach. */
import type { RuleSet } from '#rules/ruleSet'
import { castIn } from '#rules/tally'
import type { Worked } from '#scenarios/situationAnswers'
import type { SituationAsk } from '#scenarios/situationSchema'
import { VoteBar } from '#src/floor/VoteBar.tsx'
import { SideCounts } from '../SideCounts.tsx'
import { SITUATIONS } from './words.ts'
import '#src/theme/vote.css'
import '#src/theme/bar.css'

interface VoteProps {
  readonly ask: SituationAsk
  /** Null before it is answered. */
  readonly worked: Worked | null
  readonly ruleSet: RuleSet
}

export const TheVote = ({ ask, worked, ruleSet }: VoteProps) => {
  if (ask.kind !== 'carries' && ask.kind !== 'ruling') return null
  const given = { ...ask.tally, abstaining: ask.tally.abstaining ?? 0 }
  const abstaining = ask.tally.abstaining ?? <span className="situation-not-given">{SITUATIONS.notGiven}</span>
  const ground = worked?.ground
  const isTurned = ground?.kind === 'ruling' && ground.turned
  // Of a vote that was put the other way round there is no line to reach: the rule counts those who would overrule.
  const decided = ground !== undefined && 'decision' in ground && !isTurned ? ground.decision : null
  return (
    <div className="situation-vote">
      <SideCounts counts={{ ...ask.tally, abstaining }} />
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
