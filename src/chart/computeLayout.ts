/**
 * Computes where everything in the chart stands, region by region, and writes it to layouts/: `npm run layout`. Run it
 * again when the machine changes; a test says when. Only this script uses elkjs: the app reads the numbers.
 */
import { writeFileSync } from 'node:fs'
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js'
import { format } from 'prettier'
import { RULE_SETS } from '#rules/sets/byId'
import { chartOfConference, type Chart, type ChartNode } from '#machines/chart'
import { FRENCH } from '#src/language/french.ts'
import { speak, type Tongue } from '#src/language/say.ts'
import {
  drawnEdges,
  fingerprint,
  regionOf,
  regionsOf,
  relativeTo,
  staysIn,
  votesOf,
  within,
  type DrawnEdge,
} from './drawn.ts'
import { ABOVE_START, edgeBlock, PADDING, SIGN, SIGNS, START, stateBlock, type Block } from './measure.ts'
import { drawnLabelOf } from './words.ts'

const MARGIN = 16
const chart = chartOfConference()

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

/** The languages whose texts have all the room they take; what is said in another is made to fit. */
const TONGUES: readonly (Tongue | null)[] = [null, FRENCH]

/** The most room that a text needs under any body, in any of these languages, and in any of the drawings that share one layout. */
const roomiest = (blocksOf: () => readonly Block[]): Pick<Block, 'width' | 'height'> => {
  const blocks = TONGUES.flatMap((tongue) => {
    speak(tongue)
    return blocksOf()
  })
  speak(null)
  return {
    width: Math.max(...blocks.map(({ width }) => width)),
    height: Math.max(...blocks.map(({ height }) => height)),
  }
}

const startOf = (id: string): string => `${id}#start`

/** A drawing, and the state that its names are relative to: null for a region, whose names stand as they are. */
interface Drawing {
  readonly drawn: Chart
  readonly from: string | null
}

const nameIn = ({ from }: Drawing, id: string): string => (from === null ? id : relativeTo(from, id))

/** Drawings of one shape, laid out once. */
const laidOut = async (twins: readonly [Drawing, ...Drawing[]]) => {
  const drawing = twins[0].drawn
  const lines = drawnEdges(drawing)
  const childrenOf = (id: string): readonly ChartNode[] => drawing.nodes.filter(({ parent }) => parent === id)
  const name = (id: string): string => nameIn(twins[0], id)

  const stateRoom = (id: string) =>
    roomiest(() =>
      twins.flatMap((twin) =>
        twin.drawn.nodes
          .filter((node) => nameIn(twin, node.id) === name(id))
          .flatMap((node) =>
            RULE_SETS.map((ruleSet) =>
              stateBlock(drawnLabelOf(node), childrenOf(id).length > 0, staysIn(twin.drawn, node.id), ruleSet),
            ),
          ),
      ),
    )
  const lineRoom = (id: string) =>
    roomiest(() =>
      twins.flatMap((twin) =>
        drawnEdges(twin.drawn)
          .filter((line) => nameIn(twin, line.id) === name(id))
          .flatMap(({ ways }) => RULE_SETS.map((ruleSet) => edgeBlock(ways, ruleSet))),
      ),
    )

  const elkNode = (node: ChartNode): ElkNode => {
    const room = stateRoom(node.id)
    const width = room.width + 2 * PADDING.state.x + (staysIn(drawing, node.id).length > 0 ? SIGNS : 0)
    const height = room.height + 2 * PADDING.state.y
    const children = childrenOf(node.id)
    if (children.length === 0) return { id: node.id, width, height }
    const start: readonly ElkNode[] =
      node.initial === null ? [] : [{ id: startOf(node.id), width: START, height: START }]
    return {
      id: node.id,
      children: [...start, ...children.map(elkNode)],
      layoutOptions: {
        ...LAYERED,
        'elk.padding': `[top=${height + ABOVE_START},left=20,bottom=20,right=20]`,
        'elk.nodeSize.constraints': 'MINIMUM_SIZE',
        'elk.nodeSize.minimum': `(${width},${height})`,
      },
    }
  }

  const order: ReadonlyMap<string, number> = new Map(drawing.nodes.map(({ id }, index) => [id, index]))
  /** Whether a line leads to a state defined before the one it leaves: laid out the other way round, it runs upwards. */
  const leadsBack = ({ source, target }: DrawnEdge): boolean => (order.get(target) ?? 0) < (order.get(source) ?? 0)
  const back: ReadonlySet<string> = new Set(lines.filter(leadsBack).map(({ id }) => id))
  const elkEdge = ({ id, source, target, completion }: DrawnEdge): ElkExtendedEdge => {
    const room = lineRoom(id)
    const width = room.width + 2 * PADDING.label.x + (completion ? 0 : SIGN)
    const height = room.height + 2 * PADDING.label.y
    const inline = { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' }
    const labels = [{ id: `${id}#label`, text: id, width, height, layoutOptions: inline }]
    return { id, labels, sources: [back.has(id) ? target : source], targets: [back.has(id) ? source : target] }
  }
  const starts = drawing.nodes.flatMap(({ id, initial }): ElkExtendedEdge[] =>
    initial === null ? [] : [{ id: startOf(id), sources: [startOf(id)], targets: [initial] }],
  )
  const pointsOf = ({ id, sections = [] }: ElkExtendedEdge): readonly number[] => {
    const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ])
    const along = back.has(id) ? points.toReversed() : points
    return along.flatMap(({ x, y }) => [Math.round(x) + MARGIN, Math.round(y) + MARGIN])
  }

  const [region] = drawing.nodes
  if (region === undefined) throw new Error('a drawing of nothing')
  const placed: ElkNode = await new ELK().layout({
    id: `${region.id}#region`,
    layoutOptions: { ...LAYERED, 'elk.padding': '[top=0,left=0,bottom=0,right=0]' },
    children: [elkNode(region)],
    edges: [...starts, ...lines.map(elkEdge)],
  })
  const edges = (placed.edges ?? []).map((edge) => ({
    id: name(edge.id),
    points: pointsOf(edge),
    labels: (edge.labels ?? []).map(boxOf),
  }))
  return {
    chart: twins.map(({ drawn }) => fingerprint(drawn)).join(' '),
    width: Math.round(placed.width ?? 0) + 2 * MARGIN,
    height: Math.round(placed.height ?? 0) + 2 * MARGIN,
    states: flat(placed)
      .slice(1)
      .map((node) => ({ id: name(node.id), ...boxOf(node) }))
      .filter(({ id }) => !id.endsWith('#start'))
      .sort(byId),
    lines: edges
      .flatMap(({ id, points, labels: [label] }) => (label === undefined ? [] : [{ id, points, label }]))
      .sort(byId),
    starts: edges.flatMap(({ id, points, labels }) => (labels.length > 0 ? [] : [{ id, points }])).sort(byId),
  }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box => ({
  x: Math.round(x) + MARGIN,
  y: Math.round(y) + MARGIN,
  width: Math.round(width),
  height: Math.round(height),
})

const flat = (node: ElkNode): readonly ElkNode[] => [node, ...(node.children ?? []).flatMap(flat)]

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1)

const write = async (name: string, layout: Awaited<ReturnType<typeof laidOut>>): Promise<void> => {
  const file = new URL(`layouts/${name}.json`, import.meta.url)
  writeFileSync(file, await format(JSON.stringify(layout), { parser: 'json', printWidth: 120 }))
  const { states, lines, width, height } = layout
  process.stdout.write(`${name}: ${states.length} states and ${lines.length} lines, ${width} by ${height} px\n`)
}

await FRENCH.rest()
for (const { id } of regionsOf(chart)) {
  await write(id.replace(/^.*\./, ''), await laidOut([{ drawn: regionOf(chart, id), from: null }]))
}
const [vote, ...others] = votesOf(chart).map(({ id }): Drawing => ({ drawn: within(chart, id), from: id }))
if (vote === undefined) throw new Error('the chart has no votes')
await write('vote', await laidOut([vote, ...others]))
