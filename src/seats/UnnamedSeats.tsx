/** Seats in blocks, where only counts are known: no seat is a State. The legend says the same in words. */
import { useMemo } from 'react'
import { hemicycle } from './hemicycle.ts'
import { Legend } from './Legend.tsx'
import { Mark } from './Mark.tsx'
import type { Blocks } from './seats.ts'

/** More than any body has: beyond this, marks would say less than the numbers do. */
const MOST = 400

export const UnnamedSeats = ({ blocks, says }: { readonly blocks: Blocks; readonly says: string }) => {
  const standings = blocks.flatMap(([standing, count]) =>
    Array.from({ length: Math.min(count, MOST + 1) }, () => standing),
  )
  const count = standings.length
  const { width, height, places } = useMemo(() => hemicycle(Math.min(count, MOST)), [count])
  return (
    <>
      {count <= MOST && (
        <svg className="seats-drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {places.map(({ x, y }, seat) => (
            // oxlint-disable-next-line react/no-array-index-key -- a seat without a name is its place
            <Mark key={seat} standing={standings[seat] ?? 'absent'} x={x} y={y} />
          ))}
        </svg>
      )}
      <Legend blocks={blocks} assumed={0} />
      <p className="seats-says">{says}</p>
    </>
  )
}
