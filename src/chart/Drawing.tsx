/** A part of the procedure as a drawing: its states, its acts, and how they stand at this step. For the eye: `ChartTable` says the same. */
import type { CSSProperties } from 'react'
import type { RuleSet } from '#rules/ruleSet'
import type { Chart, ChartNode } from '#machines/chart'
import { closedLabel, relativeTo } from './drawn.ts'
import { arrowOf, polylineOf, type Box, type Layout, type LinePlace, type Route } from './geometry.ts'
import { edgeBlock, PADDING, roomForLine, roomForState, stateBlock, TYPE, type Block } from './measure.ts'
import { withAncestors, type ChartStatus, type LineStatus, type WayStatus } from './status.ts'
import { labelOf, signOf } from './words.ts'
import './whole.css'
import './drawing.css'

const isBox = ({ kind }: ChartNode): boolean => kind === 'compound' || kind === 'parallel'

const typeStyle = (type: keyof typeof TYPE, scale: number): CSSProperties => ({ fontSize: TYPE[type].size * scale })

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
          style={typeStyle(type, block.scale)}
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

interface StateProps {
  readonly node: ChartNode
  readonly place: Box | undefined
  readonly status: ChartStatus
  readonly ruleSet: RuleSet
  /** Where the states in it begin; null where none lies in it. */
  readonly start: Route | null
  /** Whether it is drawn closed. */
  readonly closed: boolean
  readonly onOpen?: () => void
}

const State = ({ node, place, status, ruleSet, start, closed, onOpen }: StateProps) => {
  if (place === undefined) return null
  const { x, y, width, height } = place
  const stays = status.stays.get(node.id) ?? []
  const box = isBox(node)
  const label = labelOf(node.id)
  const block = stateBlock(
    closed ? closedLabel(label) : label,
    box,
    stays.map(({ way }) => way),
    ruleSet,
    roomForState(place, start, stays.length > 0),
  )
  const presence = status.nodes.get(node.id) ?? 'other'
  const radius = node.kind === 'final' ? height / 2 : box ? 12 : 8
  return (
    <g
      className="chart-state"
      data-kind={box ? 'box' : node.kind}
      data-presence={presence}
      data-shade={withAncestors(node.id).length % 2}
      data-closed={onOpen === undefined ? undefined : ''}
      onClick={onOpen}
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

interface LineProps {
  readonly status: LineStatus
  readonly place: LinePlace | undefined
}

const LineRoute = ({ status: { trail, standing }, place }: LineProps) => {
  if (place === undefined) return null
  return (
    <g className="chart-line" data-trail={trail} data-standing={standing}>
      <polyline points={polylineOf(place.points)} />
      <polygon points={arrowOf(place.points)} />
    </g>
  )
}

const LineLabel = ({ status, place, ruleSet }: LineProps & { readonly ruleSet: RuleSet }) => {
  const { line, trail, standing, ways } = status
  if (place === undefined) return null
  const { x, y, width, height } = place.label
  return (
    <g className="chart-label" data-trail={trail} data-standing={standing}>
      <rect x={x} y={y} width={width} height={height} rx={6} />
      <Text
        block={edgeBlock(line.ways, ruleSet, roomForLine(place.label, line.completion))}
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

const NONE: ReadonlySet<string> = new Set()

export interface DrawingProps {
  readonly drawn: Chart
  readonly layout: Layout
  /** The state that the names in the layout are relative to; null where they stand as they are. */
  readonly from: string | null
  readonly status: ChartStatus
  readonly ruleSet: RuleSet
  /** The states that are drawn closed; pressing one opens it. */
  readonly closed?: ReadonlySet<string>
  readonly onOpen?: (state: string) => void
  /** Drawn as wide as there is room, rather than at its own size. */
  readonly fit?: boolean
}

export const Drawing = ({ drawn, layout, from, status, ruleSet, closed = NONE, onOpen, fit = false }: DrawingProps) => {
  const name = (id: string): string => (from === null ? id : relativeTo(from, id))
  const edges = new Set(drawn.edges.map(({ id }) => id))
  const lines = status.lines
    .filter(({ line }) => layout.lines.has(name(line.id)) && line.ways.every(({ id }) => edges.has(id)))
    .toSorted((one, other) => weight(one) - weight(other))
  const depthFirst = drawn.nodes.toSorted((one, other) => withAncestors(one.id).length - withAncestors(other.id).length)
  const starts = new Map(layout.starts.map(({ id, points }) => [id, points]))
  const draw = (box: boolean) =>
    depthFirst
      .filter((node) => isBox(node) === box)
      .map((node) => (
        <State
          key={node.id}
          node={node}
          place={layout.states.get(name(node.id))}
          status={status}
          ruleSet={ruleSet}
          start={starts.get(`${name(node.id)}#start`) ?? null}
          closed={closed.has(node.id)}
          {...(closed.has(node.id) && onOpen !== undefined ? { onOpen: () => onOpen(node.id) } : {})}
        />
      ))
  const size = { width: `${layout.width / 16}rem`, height: `${layout.height / 16}rem` }
  return (
    <svg
      className="chart-drawing"
      aria-hidden="true"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      style={fit ? { width: '100%', maxWidth: size.width } : size}
    >
      {draw(true)}
      {layout.starts.map(({ id, points }) => (
        <g key={id} className="chart-start">
          <circle cx={points[0] ?? 0} cy={(points[1] ?? 0) - 6} r={6} />
          <polyline points={polylineOf(points)} />
          <polygon points={arrowOf(points)} />
        </g>
      ))}
      {lines.map((line) => (
        <LineRoute key={line.line.id} status={line} place={layout.lines.get(name(line.line.id))} />
      ))}
      {draw(false)}
      {lines.map((line) => (
        <LineLabel key={line.line.id} status={line} place={layout.lines.get(name(line.line.id))} ruleSet={ruleSet} />
      ))}
    </svg>
  )
}
