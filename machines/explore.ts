/**
 * Everything that can happen in a small body, sub-procedure by sub-procedure. It finds situations that nothing leads out
 * of, transitions that stand on no rule, and rules that never hold or never bar.
 */
import { SLOTS, type Slot } from '#rules/slots'
import { chartOfConference, type ChartEdge } from './chart.ts'
import type { Input } from './input.ts'
import { activeNodes, nothingSeen, seeTrial, type Coverage } from './coverage.ts'
import { neverLeft } from './deadEnds.ts'
import type { ConferenceEvent } from './events.ts'
import { start } from './replay.ts'
import { scopeOf } from './scope.ts'
import { pathTo, walk, type Trial, type Walked } from './walk.ts'
import type { Walk } from './walkActs.ts'
import { beginningOf, WALKS } from './walks.ts'

/** A state of the chart that, in some situation, can never be left, and the acts that lead into that situation. */
interface DeadEnd {
  readonly walk: string
  readonly state: string
  readonly situations: number
  readonly after: readonly ConferenceEvent[]
}

/** `holds` or `bars`: what no walk ever saw this rule do. */
export interface Unexercised {
  readonly slot: Slot
  readonly rule: string | null
  readonly never: 'holds' | 'bars'
}

interface WalkCounts {
  readonly name: string
  /** Situations that the rules can tell apart. */
  readonly states: number
  /** Acts in order, each counted in every situation in which it is. */
  readonly transitions: number
  /** Acts that were tried and refused. */
  readonly refused: number
}

export interface Exploration extends Omit<WalkCounts, 'name'> {
  readonly walks: readonly WalkCounts[]
  readonly deadEnds: readonly DeadEnd[]
  /** Ids of transitions of the chart that cite no rule. */
  readonly uncited: readonly string[]
  readonly unexercised: readonly Unexercised[]
  /** Ids of states of the chart that the law does not open. */
  readonly closed: readonly string[]
  /** Ids of states and of transitions that the law opens and that no walk came to. */
  readonly unreached: readonly string[]
}

/** Nothing is in hand, no point raised, or the Bureau not meeting (in a session that is closed, for good): no dead end. */
const RESTS: ReadonlySet<string> = new Set([
  'conference.business.none',
  'conference.order.quiet',
  'conference.bureau.apart',
])

interface Options {
  /** Situations that a walk may have. */
  readonly limit?: number
  /** Shown every act that is tried. */
  readonly look?: (trial: Trial, name: string) => void
  /** Shown every walk when it is at its end. */
  readonly end?: (walked: Walked, name: string) => void
}

/** For each state, by its id, the one around it. */
type Parents = ReadonlyMap<string, string | null>

/** True where this state is the other, or around it. */
const holdsState = (parents: Parents, outer: string, inner: string): boolean => {
  for (let id: string | null = inner; id !== null; id = parents.get(id) ?? null) if (id === outer) return true
  return false
}

/** Of each state that an act done in this walk leads out of: situations in which no sequence of them ever does. */
const deadEndsOf = (
  name: string,
  { places, leadsTo, done }: Walked,
  parents: Parents,
  edges: readonly ChartEdge[],
): readonly DeadEnd[] => {
  const active = places.map(({ snapshot }) => new Set(activeNodes(snapshot).map(({ id }) => id)))
  const seen = new Set(active.flatMap((ids) => [...ids]))
  const ways = edges.filter(
    ({ event, source, target }) => source !== target && seen.has(source) && (event === null || done.has(event)),
  )
  const leaves = (state: string): boolean =>
    ways.some(
      ({ source, target }) =>
        (holdsState(parents, state, source) || holdsState(parents, source, state)) &&
        !holdsState(parents, state, target),
    )
  return [...seen]
    .filter((state) => !RESTS.has(state) && leaves(state))
    .flatMap((state): DeadEnd[] => {
      const stuck = neverLeft(
        leadsTo,
        active.map((ids) => ids.has(state)),
      )
      const [first] = stuck
      return first === undefined ? [] : [{ walk: name, state, situations: stuck.length, after: pathTo(places, first) }]
    })
}

const unexercisedIn = (input: Input, slots: ReadonlySet<Slot>, seen: Coverage): readonly Unexercised[] =>
  SLOTS.filter((slot) => slots.has(slot)).flatMap((slot): Unexercised[] => {
    const rule = input.ruleSet.slots[slot]?.rule ?? null
    return [
      ...(seen.held.has(slot) ? [] : [{ slot, rule, never: 'holds' as const }]),
      ...(seen.neverBarred.has(slot) ? [{ slot, rule, never: 'bars' as const }] : []),
    ]
  })

/**
 * Walks to the end, one walk after another.
 * @throws where a walk has more situations than the limit
 */
export const explore = (
  input: Input,
  walks: readonly Walk[] = WALKS,
  { limit = 60_000, look, end }: Options = {},
): Exploration => {
  const chart = chartOfConference()
  const parents: Parents = new Map(chart.nodes.map(({ id, parent }) => [id, parent]))
  const completions = chart.edges.filter((edge) => edge.event === null)
  const scope = scopeOf(
    input.ruleSet,
    activeNodes(start(input)).map(({ id }) => id),
  )
  const seen = nothingSeen(input.ruleSet)
  const deadEnds: DeadEnd[] = []
  const counts = walks.map((each): WalkCounts => {
    const first = beginningOf(each, input)
    for (const { id } of activeNodes(first)) seen.nodes.add(id)
    const walked = walk(
      first,
      each.acts,
      (trial) => {
        seeTrial(seen, trial, completions)
        look?.(trial, each.name)
      },
      limit,
    )
    end?.(walked, each.name)
    deadEnds.push(...deadEndsOf(each.name, walked, parents, scope.edges))
    const { places, leadsTo, refused } = walked
    return {
      name: each.name,
      states: places.length,
      transitions: leadsTo.reduce((sum, nexts) => sum + nexts.length, 0),
      refused,
    }
  })
  const total = (of: 'states' | 'transitions' | 'refused'): number => counts.reduce((sum, each) => sum + each[of], 0)
  return {
    states: total('states'),
    transitions: total('transitions'),
    refused: total('refused'),
    walks: counts,
    deadEnds,
    uncited: chart.edges.flatMap(({ id, rules }) => (rules.length === 0 ? [id] : [])),
    unexercised: unexercisedIn(input, scope.slots, seen),
    closed: chart.nodes.map(({ id }) => id).filter((id) => !scope.nodes.has(id)),
    unreached: [
      ...[...scope.nodes].filter((id) => !seen.nodes.has(id)),
      ...scope.edges.filter(({ transition }) => !seen.taken.has(transition)).map(({ id }) => id),
    ],
  }
}
