/** Seats in blocks, where only counts are known: no seat is a State. The legend says the same in words. */
import { memo } from 'react'
import { hemicycle } from './hemicycle.ts'
import { Legend } from './Legend.tsx'
import { Mark } from './Mark.tsx'
import { ORDER, type Blocks, type Standing } from './seats.ts'

/** More than any body has: beyond this, marks would say less than the numbers do. */
const MOST = 400

/** Drawn anew only where a block has changed: a step that moves nobody leaves every mark as it is. */
const Drawing = memo(({ counts }: { readonly counts: string }) => {
  const standings = counts.split(' ').flatMap((count, place) => {
    const standing = ORDER[place] ?? 'absent'
    return Array.from({ length: Number(count) }, () => standing)
  })
  const { width, height, places } = hemicycle(standings.length)
  return (
    <svg className="seats-drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {places.map(({ x, y }, seat) => (
        // oxlint-disable-next-line react/no-array-index-key -- a seat without a name is its place
        <Mark key={seat} standing={standings[seat] ?? 'absent'} x={x} y={y} />
      ))}
    </svg>
  )
})

export const UnnamedSeats = ({ blocks, says }: { readonly blocks: Blocks; readonly says: string }) => {
  const countOf = (standing: Standing): number => blocks.find(([other]) => other === standing)?.[1] ?? 0
  const all = blocks.reduce((sum, [, count]) => sum + count, 0)
  return (
    <>
      {all <= MOST && <Drawing counts={ORDER.map(countOf).join(' ')} />}
      <Legend blocks={blocks} assumed={0} />
      <p className="seats-says">{says}</p>
    </>
  )
}
