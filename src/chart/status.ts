/** How the chart stands at one step: where the conference is, which way it came, and what is open or barred from here. */
import { getStateNodes } from 'xstate'
import { judge, type Verdict } from '#rules/judge'
import type { RuleSet } from '#rules/ruleSet'
import { conceivable, type Names } from '#machines/acts'
import { chartOfConference, type ChartEdge, type ChartNode } from '#machines/chart'
import { conference } from '#machines/conference'
import { factsOf } from '#machines/facts'
import type { ConferenceSnapshot } from '#machines/explain'
import type { Step } from '#machines/replay'
import { metaOf } from '#machines/ways'
import { drawnEdges, staysIn, type DrawnEdge } from './drawn.ts'

export const CHART = chartOfConference()
const DRAWN = drawnEdges(CHART)
export const NODES: ReadonlyMap<string, ChartNode> = new Map(CHART.nodes.map((node) => [node.id, node]))
const STAYS: ReadonlyMap<string, readonly ChartEdge[]> = new Map(CHART.nodes.map(({ id }) => [id, staysIn(CHART, id)]))

type Presence = 'present' | 'past' | 'other'
/** Whether a way was taken: by the act on screen, by one before it, or not at all. */
export type Trail = 'now' | 'earlier' | 'never'
/**
 * `passedOver`: its own rules hold, and the machine would take the act another way. `idle`: it leads out of a state that
 * is not present, or there is no such act to try here.
 */
export type Standing = 'open' | 'barred' | 'passedOver' | 'idle'

export interface WayStatus {
  readonly way: ChartEdge
  readonly trail: Trail
  readonly standing: Standing
  /** Of a barred way: the verdicts that do not hold, of the act that comes nearest. */
  readonly failing: readonly Verdict[]
  /** Of a way passed over: the state that the act leads to instead. */
  readonly instead: string | null
}

export interface LineStatus {
  readonly line: DrawnEdge
  readonly trail: Trail
  readonly standing: Standing
  readonly ways: readonly WayStatus[]
}

/** One move of the path: from innermost state to innermost state, through one line. */
export interface Move {
  readonly from: string
  readonly to: string
  readonly line: DrawnEdge
  readonly way: ChartEdge
}

export interface ChartStatus {
  readonly nodes: ReadonlyMap<string, Presence>
  readonly lines: readonly LineStatus[]
  /** The acts that leave a state as it is, by that state. */
  readonly stays: ReadonlyMap<string, readonly WayStatus[]>
  /** Moves so far, in order; acts that move nothing are not among them. */
  readonly path: readonly Move[]
  /** Whether the last step was refused. */
  readonly refused: boolean
}

const activeIn = (snapshot: ConferenceSnapshot): ReadonlySet<string> =>
  new Set(getStateNodes(conference.root, snapshot.value).map((node) => node.id))

/** The state and all that it lies in, innermost first. */
export const withAncestors = (id: string): readonly string[] => {
  const parent = NODES.get(id)?.parent ?? null
  return parent === null ? [id] : [id, ...withAncestors(parent)]
}

/** Where an arrow to this state comes to rest: the state itself, or the innermost initial one within it. */
export const restingPlace = (id: string): string => {
  const initial = NODES.get(id)?.initial ?? null
  return initial === null ? id : restingPlace(initial)
}

const leafWithin = (active: ReadonlySet<string>, state: string): string =>
  [...active].find((id) => (NODES.get(id)?.initial ?? null) === null && withAncestors(id).includes(state)) ?? state

const WAY_OF: ReadonlyMap<object, ChartEdge> = new Map(CHART.edges.map((edge) => [edge.transition, edge]))
const LINE_OF: ReadonlyMap<string, DrawnEdge> = new Map(
  DRAWN.flatMap((line) => line.ways.map(({ id }) => [id, line] as const)),
)

/** What a step did to the chart. A replay names the transitions of the act; what completes by it is read off the states. */
const waysTaken = ({ taken, snapshot }: Step): readonly ChartEdge[] => {
  const acts = taken.flatMap((transition) => WAY_OF.get(transition) ?? [])
  const after = activeIn(snapshot)
  const completions = acts.flatMap(({ target }) => {
    const final = NODES.get(target)
    if (final?.kind !== 'final') return []
    return CHART.edges.find((e) => e.event === null && e.source === final.parent && after.has(e.target)) ?? []
  })
  return [...acts, ...completions]
}

const movesOf = (step: Step): readonly Move[] => {
  const before = activeIn(step.before)
  const moves: Move[] = []
  for (const way of waysTaken(step)) {
    const line = LINE_OF.get(way.id)
    if (line === undefined) continue
    const last = moves.at(-1)
    const from = way.event === null && last !== undefined ? last.to : leafWithin(before, way.source)
    moves.push({ from, to: restingPlace(way.target), line, way })
  }
  return moves
}

const IDLE = { standing: 'idle', failing: [], instead: null } as const

/** The way of an act out of a present state, judged through every act of its kind that is conceivable here. */
const standingOf = (
  way: ChartEdge,
  snapshot: ConferenceSnapshot,
  ruleSet: RuleSet,
  acts: ReturnType<typeof conceivable>,
): Omit<WayStatus, 'way' | 'trail'> => {
  const tried = acts.filter(({ type }) => type === way.event)
  if (tried.length === 0) return IDLE
  const taken = tried.flatMap((act) => conference.getTransitionData(snapshot, act) ?? [])
  if (taken.some((transition) => transition === way.transition)) return { ...IDLE, standing: 'open' }
  const { rules, ...about } = metaOf(way.transition)
  const failures = tried.map((act) => {
    const facts = factsOf(snapshot.context, act, about)
    return rules.map((slot) => judge(ruleSet, slot, facts)).filter(({ holds }) => !holds)
  })
  const failing = failures.reduce((nearest, other) => (other.length < nearest.length ? other : nearest))
  if (failing.length > 0) return { ...IDLE, standing: 'barred', failing }
  const instead = taken.flatMap((transition) => WAY_OF.get(transition)?.target ?? [])[0] ?? null
  return { ...IDLE, standing: 'passedOver', instead }
}

const TRAILS: readonly Trail[] = ['now', 'earlier', 'never']
const STANDINGS: readonly Standing[] = ['open', 'barred', 'passedOver', 'idle']
const foremost = <Value>(order: readonly Value[], found: readonly Value[], otherwise: Value): Value =>
  order.find((value) => found.includes(value)) ?? otherwise

/** The chart after these steps. `names` fills in what an act tried here needs; the rule set is the snapshot's own. */
export const statusAt = (
  steps: readonly Step[],
  snapshot: ConferenceSnapshot,
  ruleSet: RuleSet,
  names: Names,
): ChartStatus => {
  const active = activeIn(snapshot)
  const acts = conceivable(snapshot.context, names)
  const takenBefore = new Set(steps.slice(0, -1).flatMap((step) => waysTaken(step).map(({ id }) => id)))
  const last = steps.at(-1)
  const takenNow = new Set(last === undefined ? [] : waysTaken(last).map(({ id }) => id))
  const path = steps.flatMap(movesOf)
  const first = steps[0]?.before ?? snapshot
  const past = new Set([
    ...activeIn(first),
    ...path.flatMap(({ from, to }) => [...withAncestors(from), ...withAncestors(to)]),
  ])
  const wayStatus = (way: ChartEdge): WayStatus => ({
    way,
    trail: takenNow.has(way.id) ? 'now' : takenBefore.has(way.id) ? 'earlier' : 'never',
    ...(active.has(way.source) && way.event !== null ? standingOf(way, snapshot, ruleSet, acts) : IDLE),
  })
  const presenceOf = (id: string): Presence => (active.has(id) ? 'present' : past.has(id) ? 'past' : 'other')
  return {
    nodes: new Map(CHART.nodes.map(({ id }) => [id, presenceOf(id)])),
    lines: DRAWN.map((line) => {
      const ways = line.ways.map(wayStatus)
      const trail = foremost(
        TRAILS,
        ways.map((way) => way.trail),
        'never',
      )
      const standing = foremost(
        STANDINGS,
        ways.map((way) => way.standing),
        'idle',
      )
      return { line, ways, trail, standing }
    }),
    stays: new Map([...STAYS].map(([id, ways]) => [id, ways.map(wayStatus)])),
    path,
    refused: last !== undefined && !last.accepted,
  }
}
