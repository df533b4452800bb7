/** The point with its numbers beside it: outwards, where the triangle has room. */
import type { Tally } from '#rules/tally'
import { spotOf, WIDTH } from './geometry.ts'
import { tallyCode } from './words.ts'

/** The room that the numbers beside the point need. */
const WORD = 70

export const PointMark = ({ tally }: { readonly tally: Tally }) => {
  const { x, y } = spotOf(tally)
  const toLeft = x < WIDTH / 2 ? x >= WORD : x > WIDTH - WORD
  return (
    <>
      <circle className="map-reach" r="22" />
      <circle className="map-ring" r="12" />
      <circle className="map-dot" r="6.5" />
      <text x={toLeft ? -13 : 13} y={y < 24 ? 22 : -11} textAnchor={toLeft ? 'end' : 'start'} aria-hidden="true">
        {tallyCode(tally)}
      </text>
    </>
  )
}
