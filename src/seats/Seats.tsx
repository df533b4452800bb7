/**
 * The room as seats, for under the bar of the board: `<Seats vote={vote} />`, with the vote that the board shows. Fetched
 * when a vote is first on the board; its place is kept meanwhile.
 */
import { Suspense } from 'react'
import { later } from '#src/later.ts'
import type { RoomProps } from './Room.tsx'

const Room = later(
  () => import('./Room.tsx'),
  (part) => part.Room,
)

export const Seats = (props: RoomProps) => (
  <Suspense fallback={<div className="seats" style={{ aspectRatio: '2 / 1', maxInlineSize: '36rem' }} />}>
    <Room {...props} />
  </Suspense>
)
