/** The whole procedure as a drawing: every state, every act, and how they stand at this step. For the eye: `ChartTable` says the same. */
import type { CSSProperties } from 'react'
import type { RuleSet } from '#rules/ruleSet'
import type { ChartNode } from '#machines/chart'
import { arrowOf, LINE_PLACES, polylineOf, SIZE, STARTS, STATE_PLACES, type Box } from './geometry.ts'
import { edgeBlock, PADDING, stateBlock, TYPE, type Block } from './measure.ts'
import { CHART, NODES, withAncestors, type ChartStatus, type LineStatus, type WayStatus } from './status.ts'
import { signOf } from './words.ts'
import './whole.css'

const isBox = ({ kind }: ChartNode): boolean => kind === 'compound' || kind === 'parallel'

const typeStyle = (type: keyof typeof TYPE): CSSProperties => ({ fontSize: TYPE[type].size })

interface TextProps {
  readonly block: Block
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle'
  readonly ways: readonly WayStatus[]
  readonly stays: boolean
}

/** Lines of text; each act begins with its signs and looks as it stands. */
const Text = ({ block, x, y, anchor, ways, stays }: TextProps) => (
  <text className="chart-text" textAnchor={anchor}>
    {block.lines.map(({ type, text, baseline, way, begins }) => {
      const status = way === null ? undefined : ways[way]
      const sign = begins && status !== undefined ? signOf(status, stays) : ''
      return (
        <tspan
          key={baseline}
          x={x}
          y={y + baseline}
          style={typeStyle(type)}
          data-type={type}
          data-standing={status?.standing}
          data-trail={status?.trail}
        >
          {sign + text}
        </tspan>
      )
    })}
  </text>
)

const State = ({ node, status, ruleSet }: { node: ChartNode; status: ChartStatus; ruleSet: RuleSet }) => {
  const place = STATE_PLACES.get(node.id)
  if (place === undefined) return null
  const { x, y, width, height } = place
  const stays = status.stays.get(node.id) ?? []
  const box = isBox(node)
  const block = stateBlock(
    node.label,
    box,
    stays.map(({ way }) => way),
    ruleSet,
  )
  const presence = status.nodes.get(node.id) ?? 'other'
  const radius = node.kind === 'final' ? height / 2 : box ? 12 : 8
  return (
    <g
      className="chart-state"
      data-kind={box ? 'box' : node.kind}
      data-presence={presence}
      data-shade={withAncestors(node.id).length % 2}
    >
      {presence === 'present' && !box && (
        <rect className="chart-ring" x={x - 5} y={y - 5} width={width + 10} height={height + 10} rx={radius + 5} />
      )}
      <rect className="chart-shape" x={x} y={y} width={width} height={height} rx={radius} />
      <Text
        block={block}
        x={box ? x + PADDING.state.x : x + width / 2}
        y={y + PADDING.state.y}
        anchor={box ? 'start' : 'middle'}
        ways={stays}
        stays
      />
    </g>
  )
}

const LineRoute = ({ status: { line, trail, standing } }: { status: LineStatus }) => {
  const place = LINE_PLACES.get(line.id)
  if (place === undefined) return null
  return (
    <g className="chart-line" data-trail={trail} data-standing={standing}>
      <polyline points={polylineOf(place.points)} />
      <polygon points={arrowOf(place.points)} />
    </g>
  )
}

const LineLabel = ({ status, ruleSet }: { status: LineStatus; ruleSet: RuleSet }) => {
  const { line, trail, standing, ways } = status
  const place: Box | undefined = LINE_PLACES.get(line.id)?.label
  if (place === undefined) return null
  const { x, y, width, height } = place
  return (
    <g className="chart-label" data-trail={trail} data-standing={standing}>
      <rect x={x} y={y} width={width} height={height} rx={6} />
      <Text
        block={edgeBlock(line.ways, ruleSet)}
        x={x + width / 2}
        y={y + PADDING.label.y}
        anchor="middle"
        ways={ways}
        stays={false}
      />
    </g>
  )
}

/** Later ones lie over earlier ones: what matters most is drawn last. */
const weight = ({ trail, standing }: LineStatus): number =>
  trail === 'now' ? 4 : trail === 'earlier' ? 3 : standing === 'open' ? 2 : standing === 'idle' ? 0 : 1

const DEPTH_FIRST: readonly ChartNode[] = CHART.nodes
  .filter(({ parent }) => parent !== null)
  .toSorted((one, other) => withAncestors(one.id).length - withAncestors(other.id).length)

export const WholeChart = ({ status, ruleSet }: { status: ChartStatus; ruleSet: RuleSet }) => {
  const lines = status.lines.toSorted((one, other) => weight(one) - weight(other))
  const draw = (box: boolean) =>
    DEPTH_FIRST.filter((node) => isBox(node) === box).map((node) => (
      <State key={node.id} node={node} status={status} ruleSet={ruleSet} />
    ))
  return (
    <svg
      className="chart-drawing"
      aria-hidden="true"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      style={{ width: `${SIZE.width / 16}rem`, height: `${SIZE.height / 16}rem` }}
    >
      {draw(true)}
      {STARTS.map(({ id, points }) => (
        <g key={id} className="chart-start">
          <circle cx={points[0] ?? 0} cy={(points[1] ?? 0) - 6} r={6} />
          <polyline points={polylineOf(points)} />
          <polygon points={arrowOf(points)} />
        </g>
      ))}
      {lines.map((line) => (
        <LineRoute key={line.line.id} status={line} />
      ))}
      {draw(false)}
      {lines.map((line) => (
        <LineLabel key={line.line.id} status={line} ruleSet={ruleSet} />
      ))}
    </svg>
  )
}

/** The middle of the innermost present states of a region, in the drawing's own measure; null where none is placed. */
export const middleOfPresent = (status: ChartStatus, region: string): { x: number; y: number } | null => {
  const present = [...status.nodes].find(
    ([id, presence]) =>
      presence === 'present' && (NODES.get(id)?.initial ?? null) === null && withAncestors(id).includes(region),
  )
  const place = present === undefined ? undefined : STATE_PLACES.get(present[0])
  return place === undefined ? null : { x: place.x + place.width / 2, y: place.y + place.height / 2 }
}
