/** The regions of the triangle and the lines across it: drawn once for so many votes, whatever the point does. */
import { memo, useId, useMemo } from 'react'
import { YARDSTICKS, type EveryTally, type Yardstick, type Zone } from '#rules/everyTally'
import {
  brickWidth,
  footOf,
  HEIGHT,
  labelSpot,
  levelPath,
  linePath,
  outlinePath,
  regionPaths,
  WIDTH,
  type Room,
  type Spot,
} from './geometry.ts'
import { LINE_LABELS, MAP, ZONE_LABELS } from './words.ts'

/** The hatches that tell regions apart without colour. */
export const Patterns = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={`${id}-lost`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="map-ground-lost" width="6" height="6" />
      <rect className="map-ink-lost" width="1" height="6" />
    </pattern>
    <pattern id={`${id}-short`} width="5" height="5" patternUnits="userSpaceOnUse">
      <rect className="map-ground-short" width="5" height="5" />
      <circle className="map-ink-short" cx="2.5" cy="2.5" r="0.9" />
    </pattern>
    <pattern id={`${id}-vetoed`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="map-ground-lost" width="6" height="6" />
      <path className="map-ink-vetoed" d="M0 0H6M0 0V6" />
    </pattern>
    <pattern id={`${id}-no-quorum`} width="6" height="4" patternUnits="userSpaceOnUse">
      <rect className="map-ground-none" width="6" height="4" />
      <rect className="map-ink-none" width="6" height="1" />
    </pattern>
  </defs>
)

const PATTERNED: readonly Zone[] = ['lost', 'short', 'vetoed', 'no-quorum']

/** The fill of a region: a hatch, or the plain colour that the style sheet gives it. */
export const fillOf = (zone: Zone, id: string): string | undefined =>
  PATTERNED.includes(zone) ? `url(#${id}-${zone})` : undefined

/** Regions that are wide enough to be named where they are. */
const NAMED: readonly Zone[] = ['carried', 'short', 'lost', 'vetoed', 'no-quorum']

const labelRoom = (zone: Zone): Room => ({ width: ZONE_LABELS[zone].length * 6.6 + 8, height: 18 })

interface ZoneLabelsProps {
  readonly map: EveryTally
  /** The point: it is never written over. */
  readonly point: Spot
}

export const ZoneLabels = ({ map, point }: ZoneLabelsProps) => {
  const labels = useMemo(() => NAMED.map((zone) => ({ zone, spot: labelSpot(map, zone, labelRoom(zone)) })), [map])
  const clear = (zone: Zone, { x, y }: Spot): boolean =>
    Math.abs(x - point.x) > labelRoom(zone).width / 2 + 10 || Math.abs(y - point.y) > 20
  return (
    <g aria-hidden="true">
      {labels.map(
        ({ zone, spot }) =>
          spot !== null &&
          clear(zone, spot) && (
            <text key={zone} className="map-zone" data-zone={zone} x={spot.x} y={spot.y}>
              {ZONE_LABELS[zone]}
            </text>
          ),
      )}
    </g>
  )
}

const Foot = ({ map }: { readonly map: EveryTally }) => {
  const simple = footOf(map, 'simple')
  const twoThirds = footOf(map, 'two-thirds at least')
  return (
    <>
      {twoThirds !== null && (
        <text className="map-foot" x={twoThirds} y={HEIGHT + 16}>
          {LINE_LABELS['two-thirds at least']}
        </text>
      )}
      {simple !== null && (
        <text className="map-foot" x={simple} y={HEIGHT + 32}>
          {LINE_LABELS.simple}
        </text>
      )}
    </>
  )
}

interface PictureProps {
  readonly map: EveryTally
  /** The reading of two thirds that decides here; null where none does. */
  readonly own: Yardstick | null
}

export const Picture = memo(({ map, own }: PictureProps) => {
  const id = useId()
  const paths = regionPaths(map)
  return (
    <g aria-hidden="true">
      <Patterns id={id} />
      {[...paths].map(([zone, path]) => (
        <path key={zone} className="map-region" data-zone={zone} d={path} fill={fillOf(zone, id)} />
      ))}
      <path className="map-outline" d={outlinePath(map)} />
      {YARDSTICKS.map((yardstick) => (
        <path
          key={yardstick}
          className="map-line"
          data-line={yardstick}
          data-own={yardstick === own || undefined}
          d={linePath(map, yardstick)}
        />
      ))}
      {map.quorumOfVotes !== null && (
        <path className="map-line" data-line="quorum" d={levelPath(map, map.quorumOfVotes)} />
      )}
      {map.mayLeave !== null && <path className="map-line" data-line="leave" d={levelPath(map, map.mayLeave)} />}
      <text className="map-corner" x={WIDTH / 2 + brickWidth(map) / 2 + 7} y={4}>
        {MAP.allAbstain}
      </text>
      <text className="map-corner" x={0} y={HEIGHT + 16}>
        {MAP.allInFavour}
      </text>
      <text className="map-corner" x={WIDTH} y={HEIGHT + 16} textAnchor="end">
        {MAP.allAgainst}
      </text>
      <Foot map={map} />
    </g>
  )
})
