/**
 * The machine as plain nodes and edges: what is drawn, what is counted, what the citation test reads. Made from the
 * machine's own definition, never by hand.
 */
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'
import type { Slot } from '#rules/slots'
import { conference } from './conference.ts'
import type { StateMeta } from './conferenceSetup.ts'
import { rulesOf, withDescendants } from './ways.ts'

export interface ChartNode {
  /** "conference.observers.opposed" */
  readonly id: string
  readonly parent: string | null
  readonly label: string
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final' | 'history'
  /** Where a reader enters this state's children. */
  readonly initial: string | null
}

export interface ChartEdge {
  readonly id: string
  readonly source: string
  /** The source itself, for an act that leaves the state as it is. */
  readonly target: string
  /** The act; null for a completion (every child of the source is done). */
  readonly event: string | null
  readonly rules: readonly Slot[]
  /** The machine's own transition object: the same one that a replay took. */
  readonly transition: AnyTransitionDefinition
}

export interface Chart {
  readonly nodes: readonly ChartNode[]
  readonly edges: readonly ChartEdge[]
}

const metaOf = (node: AnyStateNode): StateMeta => node.meta ?? { label: node.key }

/** The state that a transition leads to; null where it leads nowhere. */
const targetOf = ({ target }: Pick<AnyTransitionDefinition, 'target'>): string | null => target?.[0]?.id ?? null

const nodeOf = (node: AnyStateNode): ChartNode => ({
  id: node.id,
  parent: node.parent === undefined ? null : node.parent.id,
  label: metaOf(node).label,
  kind: node.type,
  initial: targetOf(node.initial),
})

/** Completions are XState's own events; an act of the conference never begins so. */
export const isCompletion = (eventType: string): boolean => eventType.startsWith('xstate.')

const edgesOf = (node: AnyStateNode): readonly ChartEdge[] =>
  [...node.transitions.entries()].flatMap(([eventType, transitions]) =>
    transitions.map((transition, index): ChartEdge => {
      const completion = isCompletion(eventType)
      return {
        id: `${node.id}:${completion ? 'done' : eventType}:${index}`,
        source: node.id,
        target: targetOf(transition) ?? node.id,
        event: completion ? null : eventType,
        rules: rulesOf(transition),
        transition,
      }
    }),
  )

/** The whole chart of the conference, states in the order of the definition. */
export const chartOfConference = (): Chart => {
  const all = withDescendants(conference.root)
  return { nodes: all.map(nodeOf), edges: all.flatMap(edgesOf) }
}
