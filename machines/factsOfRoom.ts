/** The facts of the room: who acts, which bodies sit, who has the floor, and how the debate stands. */
import type { Facts } from '#rules/facts'
import type { Role } from '#rules/ruleSet'
import type { About, Context, Region } from './context.ts'
import type { ConferenceEvent } from './events.ts'
import { isPartOfOrder } from './factsOfVotes.ts'
import { askedToLeave, isObserver, isPrivate } from './privacy.ts'
import { mayVote, questionById } from './questions.ts'
import { speechesBefore, turnsAfter } from './turns.ts'

/** The debate on the item in hand; the applications keep their own while other business is in hand. */
const debateOn = (context: Context, region: Region | undefined): Context['debate'] => {
  const { observers, business } = context.inHand
  if (region !== 'observers' || business === null) return context.debate
  return context.adjourned.some((id) => id === observers) ? 'adjourned' : 'open'
}

/** Who explains a vote: one who has none, or a sponsor on its own proposal. */
const explainers = (context: Context, event: ConferenceEvent): Facts['explains'] => {
  if (event.type !== 'vote.explain') return 'voters'
  if (event.speakers.some((id) => !mayVote(context, id))) return 'others'
  const proposal = questionById(context, context.inHand.business ?? context.lastVoted)?.proposal ?? null
  const sponsor =
    proposal !== null &&
    !(proposal.amended && context.ruleSet.sponsorExplainsOnceAmended) &&
    event.speakers.some((id) => proposal.sponsors.includes(id))
  return sponsor ? 'sponsor' : 'voters'
}

/** By way of exception, a body sits while another does. */
const isInParallel = (event: ConferenceEvent): boolean => 'exceptional' in event && event.exceptional === true

/** The speaker called is the next on the list; those who speak were called, or are next. */
const isInTurn = (context: Context, event: ConferenceEvent): boolean => {
  switch (event.type) {
    case 'floor.give':
      return context.speakers[0] === event.speaker
    case 'statement.make':
      return turnsAfter(context, event.speakers) !== null
    default:
      return true
  }
}

/** Who would be asked to leave: somebody who takes part, one who joins in the discussion, or one who was asked already. */
const leavingFacts = (context: Context, event: ConferenceEvent): Facts['leaving'] => {
  const leaving = event.type === 'observers.askToLeave' ? event.leaving : []
  const role = (id: string) => context.participants[id]?.role
  return {
    takePart: leaving.some((id) => !isObserver(role(id))),
    deliberate: event.in !== 'bureau' && leaving.some((id) => role(id) === 'signatory'),
    already: leaving.some((id) => askedToLeave(context, event.in).includes(id)),
  }
}

const NOBODY_COMES: Facts['coming'] = { counted: true, each: true, goneAlready: false }

/** Those who come or go by name: each once, no more than are counted, and nobody goes who is gone. */
const comingFacts = (context: Context, event: ConferenceEvent): Facts['coming'] => {
  if (event.type !== 'delegations.arrive' && event.type !== 'delegations.leave') return NOBODY_COMES
  const { parties: named = [], count } = event
  return {
    counted: named.length <= count,
    each: new Set(named).size === named.length,
    goneAlready: event.type === 'delegations.leave' && named.some((id) => context.left.includes(id)),
  }
}

/** Whoever asks for the floor, is given it or speaks was asked to leave this meeting. */
const speaksFromOutside = (context: Context, event: ConferenceEvent): boolean => {
  const speaking = 'speakers' in event ? event.speakers : event.type === 'floor.give' ? [event.speaker] : [event.by]
  return speaking.some((id) => askedToLeave(context, event.in).includes(id))
}

/** Each is worked out when a rule reads it, and not before: most rules read one or two. */
export class RoomFacts {
  protected readonly context: Context
  protected readonly event: ConferenceEvent
  protected readonly about: About

  constructor(context: Context, event: ConferenceEvent, about: About) {
    this.context = context
    this.event = event
    this.about = about
  }

  get actor(): Role {
    return this.context.participants[this.event.by]?.role ?? 'observer'
  }
  get meetingOpen(): boolean {
    return this.context.sitting.includes(this.event.in)
  }
  get anotherSits(): boolean {
    return this.context.sitting.length > 0 && !isInParallel(this.event)
  }
  get bodiesSitting(): number {
    return this.context.sitting.length
  }
  get sessionClosed(): boolean {
    return this.context.sessionClosed
  }
  get coming(): Facts['coming'] {
    return comingFacts(this.context, this.event)
  }
  get meetingSuspended(): boolean {
    return this.context.suspended.includes(this.event.in)
  }
  get numberFollows(): boolean {
    return this.event.type !== 'meeting.open' || this.event.number === this.context.meetings + 1
  }
  get inBureau(): boolean {
    return this.event.in === 'bureau'
  }

  get meetingPrivate(): boolean {
    return isPrivate(this.context, this.event.in)
  }
  get privacyContestable(): boolean {
    return this.context.privacyContestable
  }
  get unannounced(): boolean {
    return this.context.unannounced
  }
  get announcementDue(): boolean {
    return this.context.unannounced && (this.event.type === 'session.close' || !this.meetingPrivate)
  }
  get leaving(): Facts['leaving'] {
    return leavingFacts(this.context, this.event)
  }
  get askedToLeave(): boolean {
    return speaksFromOutside(this.context, this.event)
  }

  get participating(): number {
    return this.context.participating
  }
  get order(): Facts['order'] {
    return isPartOfOrder(this.context, this.event) ? 'quiet' : this.context.order
  }
  get rulingGiven(): boolean {
    return this.context.order === 'ruling given'
  }

  get speakerNext(): boolean {
    return isInTurn(this.context, this.event)
  }
  get reporterCalled(): boolean {
    const { context, event } = this
    return event.type === 'floor.give' && context.participants[event.speaker]?.role === 'bureau'
  }
  get applicantsSpeak(): boolean {
    const { context, event } = this
    const { participants, applications } = context
    const applies = (id: string) => participants[id]?.role === 'organization' && applications[id]?.status !== 'accorded'
    return 'speakers' in event && event.speakers.some(applies)
  }
  get secretariatSpeaks(): boolean {
    const { context, event } = this
    const isSecretariat = (id: string) => context.participants[id]?.role === 'secretariat'
    return 'speakers' in event && event.speakers.length > 0 && event.speakers.every(isSecretariat)
  }
  get alreadyListed(): boolean {
    return this.context.speakers.includes(this.event.by)
  }
  get listClosed(): boolean {
    return this.context.listClosed
  }
  get closingContestable(): boolean {
    return this.context.closingContestable
  }
  get speakersWait(): boolean {
    return this.context.speakers.length > 0 || this.context.calledUpon !== null
  }

  get questionInHand(): boolean {
    return this.context.inHand.business !== null || this.context.inHand.observers !== null
  }
  get debate(): Facts['debate'] {
    return debateOn(this.context, this.about.region)
  }
  get explains(): Facts['explains'] {
    return explainers(this.context, this.event)
  }
  get timeLimited(): boolean {
    return this.context.limit !== null
  }
  get speeches(): Facts['speeches'] {
    const { context, event } = this
    return {
      made: event.type === 'statement.make' ? speechesBefore(context, event.speakers) : 0,
      allowed: context.limit?.speeches ?? null,
    }
  }
  get replies(): Facts['replies'] {
    const { context, event } = this
    return {
      made: event.type === 'reply.accord' ? Math.max(...event.speakers.map((id) => context.replies[id] ?? 0)) : 0,
      allowed: context.ruleSet.replies,
    }
  }
}
