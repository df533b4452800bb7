/** What is drawn of the machine's chart: one line per pair of states, and under each state the acts that leave it so. */
import type { Chart, ChartEdge } from '#machines/chart'

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
