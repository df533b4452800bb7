/**
 * The room as seats, for under the bar of the board: `<Seats vote={vote} />`, with the vote that the board shows. Fetched
 * when a vote is first on the board; its place is kept meanwhile.
 */
import { lazy, Suspense } from 'react'
import type { VoteInSeats } from './seats.ts'

const Room = lazy(async () => ({ default: (await import('./Room.tsx')).Room }))

export const Seats = ({ vote }: { readonly vote: VoteInSeats }) => (
  <Suspense fallback={<div className="seats" style={{ aspectRatio: '2 / 1', maxInlineSize: '36rem' }} />}>
    <Room vote={vote} />
  </Suspense>
)
