/** What is drawn of the machine's chart: one line per pair of states, and under each state the acts that leave it so. */
import type { Chart, ChartEdge, ChartNode } from '#machines/chart'

/** A line of the drawing: every act that leads from one state to another. */
export interface DrawnEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  /** Whether it is what follows once the source is done, rather than an act. */
  readonly completion: boolean
  /** The machine's edges that it stands for, in the order of the definition. */
  readonly ways: readonly ChartEdge[]
}

/** An act that leaves the state as it is: listed in the state, not drawn as a line. */
const stays = (edge: ChartEdge): boolean => edge.source === edge.target

/** The lines of the drawing. Parallel acts share one; completions have their own. */
export const drawnEdges = ({ edges }: Chart): readonly DrawnEdge[] => {
  const lines = new Map<string, DrawnEdge>()
  for (const edge of edges) {
    if (stays(edge)) continue
    const completion = edge.event === null
    const id = `${edge.source}${completion ? '>>' : '>'}${edge.target}`
    const ways = [...(lines.get(id)?.ways ?? []), edge]
    lines.set(id, { id, source: edge.source, target: edge.target, completion, ways })
  }
  return [...lines.values()]
}

/** The acts that leave a state as it is. */
export const staysIn = ({ edges }: Chart, state: string): readonly ChartEdge[] =>
  edges.filter((edge) => edge.source === state && stays(edge))

const childrenOf = ({ nodes }: Chart, id: string): readonly ChartNode[] => nodes.filter(({ parent }) => parent === id)

/** The parts of the machine that go on side by side, in the order of the definition. */
export const regionsOf = (chart: Chart): readonly ChartNode[] => {
  const root = chart.nodes.find(({ parent }) => parent === null)
  return root === undefined ? [] : childrenOf(chart, root.id)
}

/** A state and all that lies in it, with the acts among them. */
export const within = (chart: Chart, id: string): Chart => {
  const ids = new Set<string>()
  const enter = (state: string): void => {
    ids.add(state)
    for (const child of childrenOf(chart, state)) enter(child.id)
  }
  enter(id)
  return {
    nodes: chart.nodes.filter((node) => ids.has(node.id)),
    edges: chart.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  }
}

/** What is the same in two states that hold the same states and acts; null for a state that holds none. */
const shapeOf = (chart: Chart, id: string): string | null => {
  const { nodes, edges } = within(chart, id)
  if (nodes.length === 1) return null
  const inside = (other: string): string => relativeTo(id, other)
  return JSON.stringify([
    nodes.filter((node) => node.id !== id).map(({ id: other, label, kind }) => [inside(other), label, kind]),
    edges
      .filter(({ source }) => source !== id)
      .map(({ source, target, event }) => [source, target, event].map(String).map(inside)),
  ])
}

/** The name of a state or a line within a state, the same in every state of one shape. */
export const relativeTo = (state: string, id: string): string => id.replaceAll(state, '')

/** The states that hold the same states and acts as others do: every vote. One drawing shows the inside of them all. */
export const votesOf = (chart: Chart): readonly ChartNode[] => {
  const shapes = new Map<string, ChartNode[]>()
  for (const node of chart.nodes) {
    const shape = shapeOf(chart, node.id)
    if (shape !== null) shapes.set(shape, [...(shapes.get(shape) ?? []), node])
  }
  return [...shapes.values()].reduce((most, other) => (other.length > most.length ? other : most), [])
}

/** One region as it is drawn: each vote a single state, closed. */
export const regionOf = (chart: Chart, region: string): Chart => {
  const whole = within(chart, region)
  const votes = new Set(votesOf(chart).map(({ id }) => id))
  const isInside = ({ parent }: ChartNode): boolean => parent !== null && votes.has(parent)
  const inside = new Set(whole.nodes.filter(isInside).map(({ id }) => id))
  return {
    nodes: whole.nodes
      .filter(({ id }) => !inside.has(id))
      .map((node) =>
        votes.has(node.id) ? { ...node, kind: 'atomic', label: closedLabel(node.label), initial: null } : node,
      ),
    edges: whole.edges.filter(({ source }) => !inside.has(source)),
  }
}

/** The label of a vote that is drawn closed. */
export const closedLabel = (label: string): string => `▸ ${label}`

/** FNV-1a over UTF-16 code units, as eight hexadecimal digits: tells two texts apart, and needs no library. */
const digest = (text: string): string => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** Changes with the definition of the chart: its states, their labels and places, its acts and where they lead. */
export const fingerprint = ({ nodes, edges }: Chart): string =>
  digest(
    JSON.stringify([
      nodes.map(({ id, parent, label, kind, initial }) => [id, parent, label, kind, initial]),
      edges.map(({ id, source, target, event }) => [id, source, target, event]),
    ]),
  )
