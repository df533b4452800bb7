/**
 * Computes where everything in the chart stands, and writes it to layout.json: `npm run layout`. Run it again when the
 * machine changes; a test says when. Only this script uses elkjs: the app reads the numbers.
 */
import { writeFileSync } from 'node:fs'
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js'
import { format } from 'prettier'
import { RULE_SETS } from '#rules/sets/byId'
import { chartOfConference, type ChartNode } from '#machines/chart'
import { drawnEdges, fingerprint, staysIn, type DrawnEdge } from './drawn.ts'
import { edgeBlock, PADDING, SIGN, SIGNS, stateBlock, type Block } from './measure.ts'

const MARGIN = 16
const START = 12
const chart = chartOfConference()
const drawn = drawnEdges(chart)

/** Of every box, the outermost too. */
const LAYERED: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.json.edgeCoords': 'ROOT',
  'elk.json.shapeCoords': 'ROOT',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '6',
  'elk.spacing.labelNode': '8',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
}

/** The most room that a text needs under any body. */
const roomiest = (blocks: readonly Block[]): Block =>
  blocks.reduce((widest, other) => (other.width > widest.width ? other : widest))

const stateRoom = ({ id, label }: ChartNode): Block =>
  roomiest(RULE_SETS.map((ruleSet) => stateBlock(label, childrenOf(id).length > 0, staysIn(chart, id), ruleSet)))

const childrenOf = (id: string): readonly ChartNode[] => chart.nodes.filter(({ parent }) => parent === id)
const startOf = (id: string): string => `${id}#start`

const elkNode = (node: ChartNode): ElkNode => {
  const room = stateRoom(node)
  const width = room.width + 2 * PADDING.state.x + (staysIn(chart, node.id).length > 0 ? SIGNS : 0)
  const height = room.height + 2 * PADDING.state.y
  const children = childrenOf(node.id)
  if (children.length === 0) return { id: node.id, width, height }
  const start: readonly ElkNode[] = node.initial === null ? [] : [{ id: startOf(node.id), width: START, height: START }]
  return {
    id: node.id,
    children: [...start, ...children.map(elkNode)],
    layoutOptions: {
      ...LAYERED,
      'elk.padding': `[top=${height + 8},left=20,bottom=20,right=20]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${width},${height})`,
    },
  }
}

const ORDER: ReadonlyMap<string, number> = new Map(chart.nodes.map(({ id }, index) => [id, index]))
/** Whether a line leads to a state defined before the one it leaves: laid out the other way round, it runs upwards. */
const leadsBack = ({ source, target }: DrawnEdge): boolean => (ORDER.get(target) ?? 0) < (ORDER.get(source) ?? 0)
const BACK: ReadonlySet<string> = new Set(drawn.filter(leadsBack).map(({ id }) => id))

const elkEdge = ({ id, source, target, completion, ways }: DrawnEdge): ElkExtendedEdge => {
  const room = roomiest(RULE_SETS.map((ruleSet) => edgeBlock(ways, ruleSet)))
  const width = room.width + 2 * PADDING.label.x + (completion ? 0 : SIGN)
  const height = room.height + 2 * PADDING.label.y
  const inline = { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' }
  const labels = [{ id: `${id}#label`, text: id, width, height, layoutOptions: inline }]
  return { id, labels, sources: [BACK.has(id) ? target : source], targets: [BACK.has(id) ? source : target] }
}

const below = (id: string): readonly ChartNode[] => [
  ...chart.nodes.filter((node) => node.id === id),
  ...childrenOf(id).flatMap((child) => below(child.id)),
]

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>, left: number): Box => ({
  x: Math.round(x) + left,
  y: Math.round(y) + MARGIN,
  width: Math.round(width),
  height: Math.round(height),
})

const flat = (node: ElkNode): readonly ElkNode[] => [node, ...(node.children ?? []).flatMap(flat)]

const pointsOf = ({ id, sections = [] }: ElkExtendedEdge, left: number): readonly number[] => {
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
  const along = BACK.has(id) ? points.toReversed() : points
  return along.flatMap(({ x, y }) => [Math.round(x) + left, Math.round(y) + MARGIN])
}

/** One region of the machine, laid out on its own, its left edge here. */
const laidOut = async (region: ChartNode, left: number) => {
  const states = below(region.id)
  const ids = new Set(states.map(({ id }) => id))
  const starts = states.flatMap(({ id, initial }): ElkExtendedEdge[] =>
    initial === null ? [] : [{ id: startOf(id), sources: [startOf(id)], targets: [initial] }],
  )
  const lines = drawn.filter(({ source, target }) => ids.has(source) && ids.has(target)).map(elkEdge)
  const graph: ElkNode = {
    id: `${region.id}#region`,
    layoutOptions: { ...LAYERED, 'elk.padding': '[top=0,left=0,bottom=0,right=0]' },
    children: [elkNode(region)],
    edges: [...starts, ...lines],
  }
  const placed: ElkNode = await new ELK().layout(graph)
  const nodes = flat(placed)
    .slice(1)
    .map((node) => ({ id: node.id, ...boxOf(node, left) }))
  const edges = (placed.edges ?? []).map((edge) => {
    const [label] = edge.labels ?? []
    const points = pointsOf(edge, left)
    return label === undefined ? { id: edge.id, points } : { id: edge.id, points, label: boxOf(label, left) }
  })
  return { nodes, edges, right: left + Math.round(placed.width ?? 0), bottom: MARGIN + Math.round(placed.height ?? 0) }
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1)

const [root] = chart.nodes
if (root === undefined) throw new Error('the chart has no states')
const regions: Awaited<ReturnType<typeof laidOut>>[] = []
for (const region of childrenOf(root.id)) {
  regions.push(await laidOut(region, (regions.at(-1)?.right ?? 0) + MARGIN))
}
const width = (regions.at(-1)?.right ?? 0) + MARGIN
const height = Math.max(...regions.map(({ bottom }) => bottom)) + MARGIN
const nodes = [{ id: root.id, x: 0, y: 0, width, height }, ...regions.flatMap((region) => region.nodes)]
const states = nodes.filter(({ id }) => !id.endsWith('#start')).sort(byId)
const edges = regions.flatMap((region) => region.edges)
const layout = {
  chart: fingerprint(chart),
  width,
  height,
  states,
  lines: edges.flatMap(({ id, points, label }) => (label === undefined ? [] : [{ id, points, label }])).sort(byId),
  starts: edges.flatMap(({ id, points, label }) => (label === undefined ? [{ id, points }] : [])).sort(byId),
}
const file = new URL('layout.json', import.meta.url)
writeFileSync(file, await format(JSON.stringify(layout), { parser: 'json', printWidth: 120 }))
process.stdout.write(`${states.length} states and ${layout.lines.length} lines, ${width} by ${height} px\n`)
