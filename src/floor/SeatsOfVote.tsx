/** The seats under a vote, where the lot of a roll-call is drawn: by chance, or as the user would have it. */
import { useMemo } from 'react'
import { flushSync } from 'react-dom'
import { actsAt } from '#machines/acts'
import { isTold } from '#src/seats/isTold.ts'
import { Seats } from '#src/seats/Seats.tsx'
import { useSessionStore, useView } from '#src/session/react.tsx'
import { namesAt, withStart } from './acts.ts'
import { insertAct } from './insertAct.ts'
import { focusBoard } from './focus.ts'
import { VOTE } from './voteWords.ts'
import type { VoteOnBoard } from './vote.ts'

export const SeatsOfVote = ({ vote }: { readonly vote: VoteOnBoard }) => {
  const store = useSessionStore()
  const view = useView()
  const lot = useMemo(() => {
    const { snapshot } = view.current.step
    const roll = snapshot.context.votes[vote.id]?.roll ?? null
    if (roll === null || roll.from !== null) return null
    const acts = actsAt(snapshot, namesAt(view))
    return acts.find(({ event, modality }) => event.type === 'lot.draw' && modality !== 'may not')?.event ?? null
  }, [view, vote.id])
  const draw = (party: string | null) => {
    if (lot?.type !== 'lot.draw') return
    const act = { ...lot, on: vote.id }
    flushSync(() =>
      insertAct(store, party === null ? withStart(view, act) : { ...act, by: withStart(view, act).by, party }),
    )
    focusBoard()
  }
  const cast = vote.ballots
  const byCount = cast !== null && 'ballots' in cast.event && cast.event.ballots.by === 'count'
  return (
    <>
      <Seats vote={vote} onDraw={lot === null ? null : draw} />
      {byCount && isTold(cast, view.session.scenario) && <p className="on-paper">{VOTE.notPublished}</p>}
    </>
  )
}
