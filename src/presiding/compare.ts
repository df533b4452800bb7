/** Where history turned: the same delegates under a President who errs in nothing, and what came out otherwise. */
import type { QuestionState } from '#machines/context'
import type { Step } from '#machines/replay'
import type { Outcome } from '#rules/decide'
import { questionTitle } from '#src/words/decisions.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import { who } from '#src/words/people.ts'
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
  readonly outcome: Outcome
}

const votesIn = ({ log, snapshot, told }: Meeting): ReadonlyMap<string, VoteTaken> =>
  new Map(
    actsIn(log).flatMap(({ step: { event, decision, before }, vote }): [string, VoteTaken][] => {
      const put = event.type === 'result.announce' ? before.context.votes[event.on]?.put : undefined
      return vote === null || put === undefined || decision === null
        ? []
        : [[vote, { what: questionTitle(put, snapshot.context.participants, told), outcome: decision.outcome }]]
    }),
  )

const fateOf = (status: QuestionState['status'] | undefined): string =>
  status === undefined ? RECORD.notReached : RECORD.fates[status]

/** Drafts, and organizations that applied. */
const fates = (meeting: Meeting, rightly: Meeting): readonly Otherwise[] => {
  const [here, there] = [meeting.snapshot.context, rightly.snapshot.context]
  const drafts = Object.entries(meeting.told.titles).map(([id, what]) => ({
    what,
    here: fateOf(here.questions[id]?.status),
    rightly: fateOf(there.questions[id]?.status),
  }))
  const applicants = [...new Set([...Object.keys(here.applications), ...Object.keys(there.applications)])].map(
    (id) => ({
      what: who(here.participants, id),
      here: RECORD.status[here.applications[id]?.status ?? 'pending'],
      rightly: RECORD.status[there.applications[id]?.status ?? 'pending'],
    }),
  )
  return [...drafts, ...applicants]
}

/** Several that came out otherwise in the same way are one line: ten appeals are no ten stories. */
const together = (votes: readonly Otherwise[]): readonly Otherwise[] => {
  const keyOf = ({ what, here, rightly }: Otherwise): string => `${what} ${here} ${rightly}`
  return [...new Map(votes.map((one) => [keyOf(one), one]))].map(([key, one]) => {
    const times = votes.filter((other) => keyOf(other) === key).length
    return times === 1 ? one : { ...one, what: RECORD.times(one.what, times) }
  })
}

export const compared = (meeting: Meeting): Turned => {
  const rightly = heldRightly(meeting.setup)
  const [here, there] = [votesIn(meeting), votesIn(rightly)]
  const said = (taken: VoteTaken | undefined): string =>
    taken === undefined ? RECORD.notPut : outcomeName(taken.outcome)
  const votes = [...new Map([...there, ...here])].map(([vote, { what }]) => ({
    what,
    here: said(here.get(vote)),
    rightly: said(there.get(vote)),
  }))
  return {
    first: firstDifference(meeting, rightly),
    rightly,
    votes: together(votes.filter((one) => one.here !== one.rightly)),
    fates: fates(meeting, rightly).filter((one) => one.here !== one.rightly),
  }
}
