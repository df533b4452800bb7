/**
 * A conference acted out in a sentence: `sitting({ parties: 3, organizations: 1 }).present(3).open().refers(…)`. An act
 * that is refused fails the test with the reasons; `refuses` is for those that should be.
 */
import type { Bar } from '#rules/bars'
import type { Decision } from '#rules/decide'
import type { Tag } from '#machines/conferenceSetup'
import type { ConferenceEvent, EventOf } from '#machines/events'
import { explain, type ConferenceSnapshot } from '#machines/explain'
import { start, statesOf, step } from '#machines/replay'
import { bodyOf, type Body } from './bodies.ts'

type Ballots = EventOf<'ballots.cast'>['ballots']
const place = { in: 'plenary' } as const
const before = { on: 'observers' } as const
const chair = { by: 'president', ...place } as const
const office = { by: 'secretariat', ...place } as const

/** Acts by their short names, each with what it needs filled in. */
export const acts = {
  open: { type: 'meeting.open', ...chair, number: 1 },
  adjourn: { type: 'meeting.adjourn', ...chair },
  list: (organizations: string[], daysBefore = 30) => ({
    type: 'list.circulate',
    ...office,
    ...before,
    organizations,
    daysBefore,
  }),
  apply: (organizations: string[]) => ({ type: 'application.receive', ...office, ...before, organizations }),
  object: (by: string, ...organizations: string[]) => ({
    type: 'objection.raise',
    by,
    ...place,
    ...before,
    organizations,
  }),
  withdraw: (by: string, ...organizations: string[]) => ({
    type: 'objection.withdraw',
    by,
    ...place,
    ...before,
    organizations,
  }),
  raise: (by: string, ...organizations: string[]) => ({ type: 'matter.raise', by, ...place, ...before, organizations }),
  refer: { type: 'matter.refer', ...chair, ...before },
  accord: { type: 'status.accord', ...chair, ...before },
  arrive: (count: number) => ({ type: 'delegations.arrive', ...office, count }),
  leave: (count: number) => ({ type: 'delegations.leave', ...office, count }),
  seek: { type: 'consensus.seek', ...chair, ...before },
  declare: { type: 'consensus.declare', ...chair, ...before },
  oppose: (by: string) => ({ type: 'consensus.oppose', by, ...place, ...before }),
  request: (by: string) => ({ type: 'vote.request', by, ...place, ...before }),
  claim: (by: string, nature: 'substance' | 'procedure') => ({
    type: 'nature.assert',
    by,
    ...place,
    ...before,
    nature,
  }),
  agree: (manner: 'jointly' | 'one by one') => ({ type: 'manner.agree', ...chair, ...before, manner }),
  putNature: (on = 'vote') => ({ type: 'nature.put', ...chair, question: 'observers', on, method: 'show of hands' }),
  putManner: (on = 'vote') => ({ type: 'manner.put', ...chair, question: 'observers', on, method: 'show of hands' }),
  putStatus: (...organizations: string[]) => ({
    type: 'status.put',
    ...chair,
    question: 'observers',
    on: 'vote',
    method: 'roll-call',
    organizations,
  }),
  cast: (inFavour: number, against: number, abstaining: number, on = 'vote') => ({
    type: 'ballots.cast',
    ...office,
    on,
    ballots: { by: 'count', inFavour, against, abstaining },
  }),
  roll: (ballots: Extract<Ballots, { by: 'name' }>['votes'], on = 'vote') => ({
    type: 'ballots.cast',
    ...office,
    on,
    ballots: { by: 'name', votes: ballots },
  }),
  announce: (on = 'vote') => ({ type: 'result.announce', ...chair, on }),
  speak: (...speakers: string[]) => ({ type: 'statement.make', ...chair, speakers }),
  explainVote: (...speakers: string[]) => ({ type: 'vote.explain', ...chair, speakers }),
  point: (by: string, about: 'conduct of voting' | 'other') => ({ type: 'point.raise', by, ...place, about }),
  rule: { type: 'point.rule', ...chair, upheld: true },
  stand: { type: 'ruling.stand', ...chair },
  appeal: (by: string, on = 'appeal') => ({ type: 'appeal.raise', by, ...place, on }),
} as const satisfies Record<string, ConferenceEvent | ((...args: never[]) => ConferenceEvent)>

class Sitting {
  private snapshot: ConferenceSnapshot
  /** What the last ballots or announcement came to. */
  decision: Decision | null = null

  constructor(body: Body) {
    this.snapshot = start(bodyOf(body))
  }

  /** Does these acts in order; throws with the reasons where one is refused. */
  does(...events: readonly ConferenceEvent[]): this {
    for (const event of events) {
      const done = step(this.snapshot, event)
      if (!done.accepted) throw new Error(`${event.type} was refused: ${this.reasons(event).join(', ')}`)
      this.snapshot = done.snapshot
      this.decision = done.decision ?? this.decision
    }
    return this
  }

  /** Expects this act to be refused for this reason, and nothing to come of it. */
  refuses(event: ConferenceEvent, bar: Bar): this {
    const done = step(this.snapshot, event)
    if (done.accepted) throw new Error(`${event.type} was in order, not barred as ${bar}`)
    if (done.snapshot !== this.snapshot) throw new Error(`${event.type} was refused and yet changed something`)
    const reasons = this.reasons(event)
    if (!reasons.includes(bar)) throw new Error(`${event.type} was barred as ${reasons.join(', ')}, not ${bar}`)
    return this
  }

  /** Expects to be in this state, written as the chart writes it. */
  expectIn(state: string): this {
    if (!this.states.includes(state)) throw new Error(`in ${this.states.join(' and ')}, not in ${state}`)
    return this
  }

  present = (count: number): this => this.does(acts.arrive(count))
  open = (number = 1): this => this.does({ ...acts.open, number })
  /** Accepted as a deviation, and marked as one that some rule bars. */
  deviates(event: ConferenceEvent): this {
    const done = step(this.snapshot, { ...event, deviation: true })
    if (!done.accepted || !done.deviates) throw new Error(`${event.type} was no deviation`)
    this.snapshot = done.snapshot
    return this
  }

  /** A vote from the put to the announcement. */
  votes = (put: ConferenceEvent, ...counts: readonly [number, number, number]): this =>
    this.does(
      put,
      acts.cast(...counts, 'on' in put && put.on !== undefined ? put.on : 'vote'),
      acts.announce('on' in put && put.on !== undefined ? put.on : 'vote'),
    )

  /** The innermost states, in the order of the chart, without the name of the conference. */
  get states(): readonly string[] {
    return statesOf(this.snapshot).map((id) => id.replace('conference.', ''))
  }

  hasTag = (tag: Tag): boolean => this.snapshot.hasTag(tag)

  /** What became of each application. */
  get status(): Readonly<Record<string, string>> {
    const { applications } = this.snapshot.context
    return Object.fromEntries(Object.entries(applications).map(([id, { status }]) => [id, status]))
  }

  /** What became of a question. */
  question(id = 'draft') {
    const question = this.snapshot.context.questions[id]
    if (question === undefined) throw new Error(`no question ${id}`)
    return question
  }

  get context() {
    return this.snapshot.context
  }

  can(event: ConferenceEvent): boolean {
    return step(this.snapshot, event).accepted
  }

  private reasons(event: ConferenceEvent): readonly Bar[] {
    return explain(this.snapshot, event).flatMap(({ bar }) => (bar === null ? [] : [bar]))
  }
}

/** A body before its first meeting. */
export const sitting = (body: Body): Sitting => new Sitting(body)

const ALL = ['organization-1', 'organization-2', 'organization-3'] as const

/** The body of these parties and organizations, all opposed by party a, referred, consensus sought and a vote asked for. */
export const voteAskedFor = (body: Body): Sitting => {
  const listed = ALL.slice(0, body.organizations)
  return sitting(body)
    .present(body.parties)
    .open()
    .does(acts.list(listed), acts.object('a', ...listed), acts.refer, acts.seek, acts.request('b'))
}
