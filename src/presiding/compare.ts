/** Where history turned: the same delegates under a President who errs in nothing, and what came out otherwise. */
import type { Application, Put, QuestionState } from '#machines/context'
import type { Step } from '#machines/replay'
import type { Outcome } from '#rules/decide'
import { questionTitle } from '#src/words/decisions.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import { phrase } from '#src/language/say.ts'
import { who } from '#src/words/people.ts'
import type { Told } from '#src/words/told.ts'
import { heldRightly, type Meeting } from './meeting.ts'
import { RECORD } from './recordWords.ts'
import type { Entry, Ruling } from './turn.ts'

/** One thing that came out otherwise. */
export interface Otherwise {
  readonly what: string
  readonly here: string
  readonly rightly: string
}

export interface Turned {
  /** The first act that differs, on each side; null where none does. */
  readonly first: {
    readonly here: Entry | null
    readonly rightly: Entry | null
    /** The President's last wrong choice before it; null where there was none. */
    readonly after: Ruling | null
  } | null
  /** The same meeting, rightly held. */
  readonly rightly: Meeting
  readonly votes: readonly Otherwise[]
  readonly fates: readonly Otherwise[]
}

const actsIn = (log: readonly Entry[]): readonly Extract<Entry, { kind: 'act' }>[] =>
  log.flatMap((entry) => (entry.kind === 'act' ? [entry] : []))

const sameAct = (one: Step | undefined, other: Step | undefined): boolean =>
  one !== undefined && other !== undefined && JSON.stringify(one.event) === JSON.stringify(other.event)

/** A choice that the machine refused did nothing: the last that stood, before this act. */
const lastWrong = (log: readonly Entry[], act: Entry | undefined): Ruling | null => {
  const before = act === undefined ? log : log.slice(0, log.indexOf(act))
  const wrong = before.findLast(
    (entry) =>
      entry.kind === 'ruling' &&
      !entry.ruling.chosen.right &&
      (entry.ruling.turn.kind === 'request' || entry.ruling.turn.kind === 'ruling'),
  )
  return wrong?.kind === 'ruling' ? wrong.ruling : null
}

const firstDifference = (meeting: Meeting, rightly: Meeting): Turned['first'] => {
  const [here, there] = [actsIn(meeting.log), actsIn(rightly.log)]
  const most = Math.max(here.length, there.length)
  for (let place = 0; place < most; place += 1)
    if (!sameAct(here[place]?.step, there[place]?.step))
      return { here: here[place] ?? null, rightly: there[place] ?? null, after: lastWrong(meeting.log, here[place]) }
  return null
}

interface VoteTaken {
  readonly what: string
  /** Votes on the same have the same, in every language. */
  readonly kind: string
  readonly outcome: Outcome
}

const kindOf = (put: Put, { motions }: Told): string => {
  switch (put.question) {
    case 'motion':
      return `motion/${motions[put.motion] ?? ''}`
    case 'amendment':
      return `amendment/${put.amendment}`
    case 'part':
      return `part/${put.part}`
    case 'status':
      return `status/${put.organizations.join(' ')}`
    default:
      return put.question
  }
}

const votesIn = ({ log, snapshot, told }: Meeting): ReadonlyMap<string, VoteTaken> =>
  new Map(
    actsIn(log).flatMap(({ step: { event, decision, before }, vote }): [string, VoteTaken][] => {
      const put = event.type === 'result.announce' ? before.context.votes[event.on]?.put : undefined
      return vote === null || put === undefined || decision === null
        ? []
        : [
            [
              vote,
              {
                what: questionTitle(put, snapshot.context.participants, told),
                kind: kindOf(put, told),
                outcome: decision.outcome,
              },
            ],
          ]
    }),
  )

const fateOf = (status: QuestionState['status'] | undefined): string =>
  status === undefined ? RECORD.notReached : RECORD.fates[status]

/** Drafts, and organizations that applied: what became otherwise of them. */
const fates = (meeting: Meeting, rightly: Meeting): readonly Otherwise[] => {
  const [here, there] = [meeting.snapshot.context, rightly.snapshot.context]
  const drafts = Object.entries(meeting.told.titles).flatMap(([id, title]): readonly Otherwise[] => {
    const [one, other] = [here.questions[id]?.status, there.questions[id]?.status]
    return one === other ? [] : [{ what: phrase(title), here: fateOf(one), rightly: fateOf(other) }]
  })
  const statusOf = (application: Application | undefined): Application['status'] => application?.status ?? 'pending'
  const applicants = [...new Set([...Object.keys(here.applications), ...Object.keys(there.applications)])].flatMap(
    (id): readonly Otherwise[] => {
      const [one, other] = [statusOf(here.applications[id]), statusOf(there.applications[id])]
      return one === other
        ? []
        : [{ what: who(here.participants, id), here: RECORD.status[one], rightly: RECORD.status[other] }]
    },
  )
  return [...drafts, ...applicants]
}

const said = (outcome: Outcome | null): string => (outcome === null ? RECORD.notPut : outcomeName(outcome))

/** The votes that came out otherwise. Several that did in the same way are one line: ten appeals are no ten stories. */
const votes = (meeting: Meeting, rightly: Meeting): readonly Otherwise[] => {
  const [here, there] = [votesIn(meeting), votesIn(rightly)]
  const otherwise = [...new Map([...there, ...here])]
    .map(([vote, { what, kind }]) => {
      const [one, other] = [here.get(vote)?.outcome ?? null, there.get(vote)?.outcome ?? null]
      return { what, one, other, way: `${kind} ${one ?? ''} ${other ?? ''}` }
    })
    .filter(({ one, other }) => one !== other)
  return [...new Map(otherwise.map((each) => [each.way, each]))].map(([way, { what, one, other }]) => {
    const times = otherwise.filter((each) => each.way === way).length
    return { what: times === 1 ? what : RECORD.times(what, times), here: said(one), rightly: said(other) }
  })
}

export const compared = (meeting: Meeting): Turned => {
  const rightly = heldRightly(meeting.setup)
  return {
    first: firstDifference(meeting, rightly),
    rightly,
    votes: votes(meeting, rightly),
    fates: fates(meeting, rightly),
  }
}
