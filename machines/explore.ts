/**
 * A walk over everything that can happen in a small body: from every situation, every act of an alphabet. It finds
 * situations that nothing leads out of, transitions that stand on no rule, and rules that never hold or never bar.
 */
import { getMicrosteps, initialTransition, transition } from 'xstate'
import { decide } from '#rules/decide'
import { SLOTS, type Slot } from '#rules/slots'
import { chartOfConference, type Chart, type ChartEdge } from './chart.ts'
import { conference } from './conference.ts'
import type { Context, Input, Vote } from './context.ts'
import { questionOf } from './questions.ts'
import { activeNodes, nothingSeen, seeAct, seeCompletion, waysFrom, type Coverage } from './coverage.ts'
import { neverLeft } from './deadEnds.ts'
import type { ConferenceEvent } from './events.ts'
import type { ConferenceSnapshot } from './explain.ts'
import { scopeOf } from './scope.ts'

/** A state of the chart that, in some situation, can never be left, and the acts that lead into that situation. */
interface DeadEnd {
  readonly state: string
  readonly situations: number
  readonly after: readonly ConferenceEvent[]
}

/** `holds` or `bars`: what the walk never saw this rule do. */
export interface Unexercised {
  readonly slot: Slot
  readonly rule: string | null
  readonly never: 'holds' | 'bars'
}

export interface Exploration {
  /** Situations that the rules can tell apart. */
  readonly states: number
  /** Acts in order, each counted in every situation in which it is. */
  readonly transitions: number
  /** Acts that were tried and refused. */
  readonly refused: number
  readonly deadEnds: readonly DeadEnd[]
  /** Ids of transitions of the chart that cite no rule. */
  readonly uncited: readonly string[]
  readonly unexercised: readonly Unexercised[]
  /** The same, of a body whose law closes part of the chart: what would exercise them lies beyond. */
  readonly idle: readonly Unexercised[]
  /** Ids of states of the chart that the law does not open. */
  readonly closed: readonly string[]
  /** Ids of states and of transitions that the law opens and that the walk never came to. */
  readonly unreached: readonly string[]
}

/** Of ballots, only what comes of them can matter later: the same outcome of the same question is the same vote. */
const voteKey = (context: Context, vote: Vote): unknown => {
  const question = questionOf(context, vote)
  const decided = question === null ? null : decide(context.ruleSet, question)
  return [vote.put.question, vote.ballots !== null, decided?.ok === true ? decided.value.outcome : null]
}

/** An application without its name, and in which votes it stands; once it is decided, objections bind nobody. */
const applicationKey = ({ applications, votes }: Context, id: string): string => {
  const application = applications[id]
  const standing = application?.status === 'pending' ? [...application.objections].sort() : []
  const put = Object.keys(votes).filter((vote) => {
    const question = votes[vote]?.put
    return question?.question === 'status' && question.organizations.includes(id)
  })
  return JSON.stringify([application?.consultativeStatus, application?.status, standing, put])
}

/**
 * All that a rule can look at. Situations with the same key differ in nothing that any rule reads: in the order of claims,
 * objections and applications, in claims about a nature that is settled, or in which organization is which.
 */
const keyOf = ({ value, context }: ConferenceSnapshot): string => {
  const { ruleSet: _ruleSet, participants: _participants, applications, questions, votes, ...rest } = context
  return JSON.stringify([
    value,
    rest,
    Object.entries(questions)
      .map(([id, { claims, ...known }]) => [id, known, known.nature === null ? [...claims].sort() : []])
      .sort(),
    Object.keys(applications)
      .map((id) => applicationKey(context, id))
      .sort(),
    Object.entries(votes).map(([id, vote]) => [id, voteKey(context, vote)]),
  ])
}

interface Place {
  readonly snapshot: ConferenceSnapshot
  /** The situation before, and the act that led here first; null at the beginning. */
  readonly from: { readonly place: number; readonly event: ConferenceEvent } | null
}

interface Walk {
  readonly places: readonly Place[]
  readonly leadsTo: readonly (readonly number[])[]
  readonly transitions: number
  readonly refused: number
  readonly seen: Coverage
}

const walk = (
  input: Input,
  alphabet: (context: Context) => readonly ConferenceEvent[],
  completions: readonly ChartEdge[],
  limit: number,
): Walk => {
  const [first] = initialTransition(conference, input)
  const places: Place[] = [{ snapshot: first, from: null }]
  const numbers = new Map([[keyOf(first), 0]])
  const leadsTo: number[][] = []
  const seen = nothingSeen(input.ruleSet)
  let transitions = 0
  let refused = 0
  const numberOf = (snapshot: ConferenceSnapshot, place: number, event: ConferenceEvent): number => {
    const key = keyOf(snapshot)
    const known = numbers.get(key)
    if (known !== undefined) return known
    if (places.length >= limit) throw new Error(`more than ${limit} situations`)
    numbers.set(key, places.length)
    return places.push({ snapshot, from: { place, event } }) - 1
  }
  for (let place = 0; place < places.length; place += 1) {
    const before = places[place]?.snapshot ?? first
    for (const { id } of activeNodes(before)) seen.nodes.add(id)
    const ways = waysFrom(before)
    const here = new Set<number>()
    for (const event of alphabet(before.context)) {
      const possible = ways.get(event.type) ?? []
      const taken = possible.length === 0 ? [] : (conference.getTransitionData(before, event) ?? [])
      seeAct(seen, before, event, possible, taken)
      if (taken.length === 0) {
        refused += 1
        continue
      }
      transitions += 1
      const ends = taken.some(({ target }) => target?.some(({ type }) => type === 'final') === true)
      const passed = ends ? getMicrosteps(conference, before, event).map(([snapshot]) => snapshot) : []
      for (const passing of passed.slice(0, -1)) seeCompletion(seen, passing, event, completions)
      here.add(numberOf(passed.at(-1) ?? transition(conference, before, event)[0], place, event))
    }
    leadsTo.push([...here])
  }
  return { places, leadsTo, transitions, refused, seen }
}

const pathTo = (places: readonly Place[], place: number): readonly ConferenceEvent[] => {
  const events: ConferenceEvent[] = []
  for (let from = places[place]?.from; from !== null && from !== undefined; from = places[from.place]?.from)
    events.unshift(from.event)
  return events
}

/** True where this state is the other, or around it. */
const holdsState = (chart: Chart, outer: string, inner: string): boolean => {
  for (let id: string | null = inner; id !== null; id = chart.nodes.find((node) => node.id === id)?.parent ?? null)
    if (id === outer) return true
  return false
}

const deadEndsOf = ({ places, leadsTo, seen }: Walk, chart: Chart, edges: readonly ChartEdge[]): readonly DeadEnd[] => {
  const active = places.map(({ snapshot }) => new Set(activeNodes(snapshot).map(({ id }) => id)))
  const leaves = (state: string): boolean =>
    edges.some(
      ({ source, target }) =>
        (holdsState(chart, state, source) || holdsState(chart, source, state)) && !holdsState(chart, state, target),
    )
  return [...seen.nodes].filter(leaves).flatMap((state): DeadEnd[] => {
    const stuck = neverLeft(
      leadsTo,
      active.map((ids) => ids.has(state)),
    )
    const [first] = stuck
    return first === undefined ? [] : [{ state, situations: stuck.length, after: pathTo(places, first) }]
  })
}

/**
 * Walks to the end.
 * @param alphabet what is tried in a situation: finite, and the same in situations that the rules do not tell apart
 * @throws where there are more situations than the limit
 */
export const explore = (
  input: Input,
  alphabet: (context: Context) => readonly ConferenceEvent[],
  limit = 100_000,
): Exploration => {
  const chart = chartOfConference()
  const walked = walk(
    input,
    alphabet,
    chart.edges.filter(({ event }) => event === null),
    limit,
  )
  const { seen, places } = walked
  const { ruleSet } = input
  const start = places.slice(0, 1).flatMap(({ snapshot }) => activeNodes(snapshot).map(({ id }) => id))
  const scope = scopeOf(ruleSet, start)
  const closed = chart.nodes.map(({ id }) => id).filter((id) => !scope.nodes.has(id))
  const notSeen = SLOTS.filter((slot) => scope.slots.has(slot)).flatMap((slot): Unexercised[] => {
    const rule = ruleSet.slots[slot]?.rule ?? null
    return [
      ...(seen.held.has(slot) ? [] : [{ slot, rule, never: 'holds' as const }]),
      ...(!seen.neverBarred.has(slot) ? [] : [{ slot, rule, never: 'bars' as const }]),
    ]
  })
  return {
    states: places.length,
    transitions: walked.transitions,
    refused: walked.refused,
    deadEnds: deadEndsOf(walked, chart, scope.edges),
    uncited: chart.edges.filter(({ rules }) => rules.length === 0).map(({ id }) => id),
    unexercised: closed.length === 0 ? notSeen : [],
    idle: closed.length === 0 ? [] : notSeen,
    closed,
    unreached: [
      ...[...scope.nodes].filter((id) => !seen.nodes.has(id)),
      ...scope.edges.filter(({ transition }) => !seen.taken.has(transition)).map(({ id }) => id),
    ],
  }
}
