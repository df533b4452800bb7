/** What the step on screen shows: its vote, or the act itself; and before that, whether it is in order at all. */
import { Suspense } from 'react'
import { later, ofVotes, seldom } from '#src/later.ts'
import { useView } from '#src/session/react.tsx'
import { ActBoard, ActHead, Applications, Business } from './ActBoard.tsx'
import { Notes } from './Notes.tsx'
import { isOpening, Situation } from './Situation.tsx'
import { isMoot, voteAt } from './vote.ts'
import { FLOOR } from './words.ts'

/** Fetched for the first vote, and for the first step that is out of order. */
const VoteBoard = later(ofVotes, (part) => part.VoteBoard)
const Why = later(ofVotes, (part) => part.Why)
const PaperHead = later(ofVotes, (part) => part.PaperHead)
const Seats = later(ofVotes, (part) => part.SeatsOfVote)
const Refusal = later(seldom, (part) => part.Refusal)
const Script = later(
  () => import('./script/Script.tsx'),
  (part) => part.Script,
)
const Deviation = later(seldom, (part) => part.Deviation)

export const Board = () => {
  const view = useView()
  const { current } = view
  const vote = voteAt(view)
  const settled = vote?.announced === true && vote.put.question === 'status'
  return (
    <article className="board" aria-label={FLOOR.board}>
      <Situation />
      <Suspense>{vote !== null && <PaperHead />}</Suspense>
      {vote === null ? (
        <ActBoard />
      ) : (
        <Suspense fallback={<ActHead />}>
          <VoteBoard vote={vote} />
        </Suspense>
      )}
      {vote !== null && <Business inVote />}
      <Suspense>
        {!current.step.accepted && <Refusal vote={vote} />}
        {current.step.deviates && <Deviation />}
      </Suspense>
      {settled && <Applications />}
      <Suspense>{vote !== null && <Why vote={vote} />}</Suspense>
      <Suspense>{!isOpening(view) && <Script />}</Suspense>
      <Suspense>{vote !== null && !isMoot(vote) && <Seats vote={vote} />}</Suspense>
      <Notes vote={vote} />
      {vote === null && <p className="on-paper">{FLOOR.paraphrase}</p>}
    </article>
  )
}
