/**
 * The room as seats, for under the bar of the board: `<Seats vote={vote} />`, with the vote that the board shows. Fetched
 * when a vote is first on the board; its place is kept meanwhile.
 */
import { lazy, Suspense } from 'react'
import type { RoomProps } from './Room.tsx'

const Room = lazy(async () => ({ default: (await import('./Room.tsx')).Room }))

export const Seats = (props: RoomProps) => (
  <Suspense fallback={<div className="seats" style={{ aspectRatio: '2 / 1', maxInlineSize: '36rem' }} />}>
    <Room {...props} />
  </Suspense>
)
