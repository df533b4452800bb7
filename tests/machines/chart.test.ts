import type { AnyStateNode } from 'xstate'
import { toDirectedGraph, type DirectedGraphNode } from 'xstate/graph'
import { describe, expect, test } from 'vitest'
import { SLOTS } from '#rules/slots'
import { chartOfConference, isCompletion } from '#machines/chart'
import { conference } from '#machines/conference'
import { conferenceEventSchema } from '#machines/events'

const chart = chartOfConference()
const nodesBelow = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodesBelow),
]
const nodes = nodesBelow(conference.root)
const transitions = nodes.flatMap((node) => [...node.transitions.values()].flat())

const graphed = (node: DirectedGraphNode): readonly DirectedGraphNode[] => [node, ...node.children.flatMap(graphed)]

describe('the chart', () => {
  test('has every state and every transition that the machine has', () => {
    const graph = graphed(toDirectedGraph(conference))
    expect(chart.nodes.map(({ id }) => id).sort()).toEqual(graph.map(({ id }) => id).sort())
    const edges = graph.flatMap((node) => node.edges.map(({ transition }) => transition))
    expect(new Set(chart.edges.map(({ transition }) => transition))).toEqual(new Set(edges))
    expect(chart.edges.length).toBe(edges.length)
  })

  test('ids are its own: no node twice, no edge twice, and every end is a node', () => {
    const ids = new Set(chart.nodes.map(({ id }) => id))
    expect(ids.size).toBe(chart.nodes.length)
    expect(new Set(chart.edges.map(({ id }) => id)).size).toBe(chart.edges.length)
    expect(chart.edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([])
  })

  test('every state has a label, and every compound state says where it is entered', () => {
    const named = new Map(nodes.map(({ id, meta }) => [id, meta?.label]))
    const unnamed = chart.nodes.filter(({ id, label }) => label.trim() === '' || label !== named.get(id))
    expect(unnamed.map(({ id }) => id)).toEqual(['conference'])
    expect(chart.nodes.filter(({ kind, initial }) => (kind === 'compound') !== (initial !== null))).toEqual([])
  })

  test('a state is below the one that it is part of, and is entered where the definition says', () => {
    const drawn = (id: string) => chart.nodes.find((node) => node.id === id)
    expect(drawn('conference')).toMatchObject({ parent: null, kind: 'parallel', initial: null })
    expect(drawn('conference.order')).toMatchObject({
      parent: 'conference',
      label: 'Points of order',
      kind: 'compound',
      initial: 'conference.order.quiet',
    })
    expect(drawn('conference.order.quiet')).toMatchObject({ parent: 'conference.order', kind: 'atomic', initial: null })
  })

  test('an act that leaves a state as it is leads back to it', () => {
    const ends = (id: string) =>
      chart.edges.filter((edge) => edge.id === id).map(({ source, target }) => [source, target])
    expect(ends('conference.bureau.apart:bureau.meet:0')).toEqual([
      ['conference.bureau.apart', 'conference.bureau.meeting'],
    ])
    expect(ends('conference.bureau:bureau.silence:0')).toEqual([['conference.bureau', 'conference.bureau']])
    expect(ends('conference.order.appeal:done:0')).toEqual([['conference.order.appeal', 'conference.order.quiet']])
  })

  test('a vote that is over is left: its end leads elsewhere', () => {
    const ends = chart.edges.filter(({ event }) => event === null)
    expect(ends.filter(({ source, target }) => source === target).map(({ id }) => id)).toEqual([])
  })

  test('draws a completion as no act', () => {
    const acts = chart.edges.flatMap(({ event }) => (event === null ? [] : [event]))
    expect(acts.filter(isCompletion)).toEqual([])
    expect(chart.edges.some(({ event }) => event === null)).toBe(true)
  })

  test('has an edge for every act of the schema, and for nothing else', () => {
    const types = conferenceEventSchema.def.options.map((option) => [...option.def.shape.type.def.values][0])
    const acts = new Set(chart.edges.flatMap(({ event }) => (event === null ? [] : [event])))
    expect([...acts].sort()).toEqual([...types].sort())
  })
})

describe('citations', () => {
  test('every edge cites a slot, completions too', () => {
    expect(chart.edges.filter(({ rules }) => rules.length === 0).map(({ id }) => id)).toEqual([])
  })

  test('what an edge cites is a slot of the law', () => {
    const known = new Set<string>(SLOTS)
    expect(chart.edges.filter(({ rules }) => rules.some((rule) => !known.has(rule))).map(({ id }) => id)).toEqual([])
  })

  test('every slot is cited by an edge, except two that no act turns on', () => {
    const cited = new Set(chart.edges.flatMap(({ rules }) => rules))
    // The agenda is adopted as any question is; who decides on a Protocol is counted in the quorum and the majority.
    expect(SLOTS.filter((slot) => !cited.has(slot))).toEqual(['agenda.adopt', 'protocol.decide'])
  })
})

describe('what a pure replay and an exhaustive search cannot follow is not there', () => {
  test('nothing happens by itself: no eventless and no delayed transition, nothing invoked', () => {
    const active = nodes.filter(({ always = [], after, invoke }) => always.length + after.length + invoke.length > 0)
    expect(active.map(({ id }) => id)).toEqual([])
  })

  test('no state acts on being entered or left', () => {
    expect(nodes.filter(({ entry, exit }) => entry.length + exit.length > 0).map(({ id }) => id)).toEqual([])
  })

  test('guards are data with one name, never a function or a combination', () => {
    const guards: readonly unknown[] = transitions.map(({ guard }) => guard).filter((guard) => guard !== undefined)
    expect(guards.length).toBeGreaterThan(0)
    expect(guards.filter((guard) => typeof guard !== 'object')).toEqual([])
    expect(new Set(guards.map((guard) => (guard as { type: string }).type))).toEqual(new Set(['allowed']))
  })

  test('whatever an act stands on is what guards it, so that to judge it needs no machine', () => {
    const guarded = chart.edges.filter(({ event }) => event !== null)
    const otherwise = guarded.filter(({ transition: { guard, meta } }) => {
      const { params } = guard as { params: unknown }
      return JSON.stringify(params) !== JSON.stringify(meta)
    })
    expect(otherwise.map(({ id }) => id)).toEqual([])
  })

  test('actions only assign: none raises, sends or spawns', () => {
    const named = transitions
      .flatMap(({ actions }) => [...actions])
      .map((action) => (typeof action === 'string' ? action : 'type' in action ? String(action.type) : ''))
    expect(named.filter((name) => !(name in conference.implementations.actions))).toEqual([])
    const kinds = Object.values(conference.implementations.actions).map((action) =>
      action !== undefined && 'type' in action ? action.type : 'a bare function',
    )
    expect(new Set(kinds)).toEqual(new Set(['xstate.assign']))
  })

  test('no event is caught by a wildcard', () => {
    expect(nodes.filter(({ transitions: own }) => own.has('*')).map(({ id }) => id)).toEqual([])
  })
})
