/** The room as a meeting goes on: where the machine stands, and the log of what was done, asked and ruled. */
import type { Act, Names } from '#machines/acts'
import { conference } from '#machines/conference'
import type { Context, Put } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { explain, type ConferenceSnapshot } from '#machines/explain'
import { questionNamed } from '#machines/questions'
import { start, step, type Step } from '#machines/replay'
import type { Verdict } from '#rules/judge'
import { toldBy, UNTOLD, type Told } from '#src/words/told.ts'
import { APPLICATIONS, inputOf, type Setup } from './setup.ts'
import type { Entry } from './turn.ts'

export const isInOrderAt = (snapshot: ConferenceSnapshot, event: ConferenceEvent): boolean =>
  (conference.getTransitionData(snapshot, event) ?? []).length > 0

export class Room {
  readonly setup: Setup
  readonly log: Entry[] = []
  snapshot: ConferenceSnapshot
  private votesPut = 0
  private tale: { readonly length: number; readonly told: Told } = { length: -1, told: UNTOLD }
  private readonly occasions = new Map<string, number>()

  constructor(setup: Setup) {
    this.setup = setup
    this.snapshot = start(inputOf(setup))
  }

  get context(): Context {
    return this.snapshot.context
  }

  get told(): Told {
    if (this.tale.length !== this.log.length)
      this.tale = { length: this.log.length, told: toldBy(this.setup.ruleSet, eventsIn(this.log)) }
    return this.tale.told
  }

  get names(): Names {
    return {
      question: 'applications',
      vote: `vote-${this.votesPut + 1}`,
      in: 'plenary',
      meeting: this.context.meetings + 1,
    }
  }

  allows(event: ConferenceEvent): boolean {
    return isInOrderAt(this.snapshot, event)
  }

  /** Every verdict on the act that does not hold; empty where it is in order. */
  failures(event: ConferenceEvent): readonly Verdict[] {
    return this.allows(event) ? [] : explain(this.snapshot, event).filter(({ holds }) => !holds)
  }

  /** The act as the machine judges it. */
  judged(event: ConferenceEvent): Act {
    return { event, modality: this.allows(event) ? 'may' : 'may not', verdicts: explain(this.snapshot, event) }
  }

  /** Does the act if it can be done at all. What puts or decides a vote goes under the name of its vote. */
  does(event: ConferenceEvent, vote: string | null = null): Step | null {
    const done = step(this.snapshot, event)
    if (!done.accepted) return null
    if ((event.type.endsWith('.put') || event.type === 'appeal.raise') && 'on' in event) this.votesPut += 1
    this.snapshot = done.snapshot
    this.log.push({ kind: 'act', step: done, vote })
    return done
  }

  /** Does an act out of order, unless it cannot be done at all, or would break off a vote. */
  doesAside(event: ConferenceEvent): boolean {
    const { accepted, snapshot } = step(this.snapshot, event)
    const inVote = this.snapshot.hasTag('vote in progress')
    return accepted && inVote === snapshot.hasTag('vote in progress') && this.does(event) !== null
  }

  /** Does what must be possible here. */
  must(event: ConferenceEvent, vote: string | null = null): Step {
    const done = this.does(event, vote)
    if (done === null)
      throw new Error(
        `${event.type} cannot be done: ${this.failures(event)
          .map(({ bar }) => bar)
          .join(', ')}`,
      )
    return done
  }

  /** The name of an occasion, numbered: the first debate on a draft, the second motion of a kind. */
  numbered(occasion: string): string {
    const number = (this.occasions.get(occasion) ?? 0) + 1
    this.occasions.set(occasion, number)
    return `${occasion}#${number}`
  }

  /** How many times an occasion of this name has come. */
  times(occasion: string): number {
    return this.occasions.get(occasion) ?? 0
  }
}

export const eventsIn = (log: readonly Entry[]): readonly ConferenceEvent[] =>
  log.flatMap((entry) => (entry.kind === 'act' ? [entry.step.event] : []))

/** Whether the act concerns this question or no question at all: one decided before is not in hand, whatever acts name it. */
export const isOn = ({ context }: Room, event: ConferenceEvent, question: string | null): boolean => {
  const named = questionNamed(context, event)
  return named === null || named === question || !(named in context.questions || named === APPLICATIONS)
}

/** What a vote is about, the same in every run of the meeting; the caller numbers it. */
export const occasionOf = (put: Put, question: string | null, context: Context): string => {
  switch (put.question) {
    case 'motion': {
      const kind = context.motions.find(({ id }) => id === put.motion)?.kind
      return `${question ?? 'meeting'}/motion/${kind ?? put.motion}`
    }
    case 'amendment':
      return `${question ?? ''}/${put.amendment}`
    case 'part':
      return `${question ?? ''}/${put.part}`
    case 'nature':
    case 'manner':
    case 'status':
    case 'appeal':
    case 'proposal':
    case 'division':
    case 'competence':
    case 'reconsideration':
      return `${question ?? ''}/${put.question}`
  }
}
