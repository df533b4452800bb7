/** What the step on screen shows: its vote, or the act itself; and before that, whether it is in order at all. */
import { useView } from '#src/session/react.tsx'
import { ActBoard, Applications, Business } from './ActBoard.tsx'
import { Deviation } from './Deviation.tsx'
import { Refusal } from './Refusal.tsx'
import { Notes } from './Notes.tsx'
import { voteAt } from './vote.ts'
import { VoteBoard } from './VoteBoard.tsx'
import { Why } from './Why.tsx'
import { FLOOR } from './words.ts'

export const Board = () => {
  const view = useView()
  const vote = voteAt(view)
  const settled = vote?.announced === true && vote.put.question === 'status'
  const cast = vote?.ballots?.event
  const byCount = cast !== undefined && 'ballots' in cast && cast.ballots.by === 'count'
  return (
    <article className="board" aria-label={FLOOR.board}>
      {vote === null ? <ActBoard /> : <VoteBoard vote={vote} />}
      {vote !== null && <Business inVote />}
      <Refusal vote={vote} />
      <Deviation />
      {settled && <Applications />}
      {vote !== null && <Why vote={vote} />}
      <Notes vote={vote} />
      <p className="on-paper">
        {byCount && FLOOR.notPublished} {FLOOR.paraphrase}
      </p>
    </article>
  )
}
