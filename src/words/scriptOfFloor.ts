/** What whoever presides says of meetings, speakers, points of order and motions. */
import { phrase, say } from '#src/language/say.ts'
import type { EventOf, MeetingBody } from '#machines/events'
import { quorumNeeded } from '#rules/quorum'
import type { MotionKind, RuleSet, Speakers } from '#rules/ruleSet'
import type { Slot } from '#rules/slots'
import { capital, counted, list, ordinal, rulesListed, some } from './language.ts'
import { Representative, representative, representatives, under, underRule, type SpokenAt } from './spoken.ts'
import { bodyIn, toWhat } from './told.ts'

type FloorEvent = EventOf<
  | 'presence.establish'
  | 'meeting.open'
  | 'meeting.suspend'
  | 'meeting.resume'
  | 'meeting.adjourn'
  | 'session.close'
  | 'rules.recall'
  | 'statement.make'
  | 'floor.give'
  | 'list.close'
  | 'list.oppose'
  | 'debate.close'
  | 'limit.set'
  | 'speaker.callToOrder'
  | 'speaker.stop'
  | 'reply.accord'
  | 'point.raise'
  | 'point.rule'
  | 'ruling.stand'
  | 'motion.move'
  | 'motion.speak'
  | 'motion.withdraw'
  | 'meeting.goPrivate'
  | 'meeting.opposePrivate'
  | 'meeting.goPublic'
  | 'observers.askToLeave'
  | 'decisions.announce'
>

/** " 64 are needed to open (rule 41).": nothing where the body has no such number. */
const neededTo = (what: 'open' | 'decide', slot: Slot & `quorum.${string}`, { context, ruleSet }: SpokenAt): string => {
  const requires = ruleSet.slots[slot]?.requires
  if (requires?.family !== 'quorum') return ''
  const { count } = ruleSet.members
  const need = quorumNeeded(requires.quorum, { members: count, participating: context.participating })
  if (need === null) return ''
  return what === 'open'
    ? say` ${need} are needed to open${under(ruleSet, slot)}.`
    : say` ${need} are needed to decide${under(ruleSet, slot)}.`
}

/** "the meeting", "the 3rd meeting of the Committee of the Whole": the number is said at its opening. */
const meetingIn = (body: MeetingBody, number?: number): string => {
  if (body === 'bureau') return phrase('the meeting of the Bureau')
  if (number === undefined)
    return body === 'plenary' ? phrase('the meeting') : phrase('the meeting of the Committee of the Whole')
  return body === 'plenary'
    ? say`the ${ordinal(number)} meeting`
    : say`the ${ordinal(number)} meeting, of the Committee of the Whole`
}

const openingInWords = (event: EventOf<'meeting.open'>, spoken: SpokenAt): string => {
  const { present } = spoken.context
  const needed = neededTo('open', 'quorum.open', spoken)
  const room = needed === '' ? '' : say` ${present} are present.${needed}`
  return say`I call to order ${meetingIn(event.in, event.number)}.${room}`
}

const onEachSide = ({ inFavour, against }: Speakers, { members }: RuleSet): string => {
  if (inFavour + against === 0) return phrase('There is no debate on it')
  // Where every other member may speak, a number would sound like a limit.
  if (inFavour >= members.count - 1) return phrase('Those who wish may speak on it')
  const favour = inFavour === 0 ? [] : [say`${some(inFavour, 'speaker', 'speakers')} in favour`]
  return say`I shall hear ${list([...favour, say`${some(against, 'speaker', 'speakers')} against`])}, and no more`
}

/** Motions read out in the order in which they are put. */
const inOrder = (kinds: readonly MotionKind[], ruleSet: RuleSet): readonly MotionKind[] =>
  ruleSet.motions.map(({ kind }) => kind).filter((kind) => kinds.includes(kind))

const motionInWords = (event: EventOf<'motion.move'>, spoken: SpokenAt): string => {
  const { context, ruleSet, people } = spoken
  const rule = ruleSet.motions.find(({ kind }) => kind === event.motion)
  const moved = say`${Representative(people, event.by)} moves to ${phrase(event.motion)}${underRule(rule?.rule)}.`
  const pending = inOrder([...context.motions.map(({ kind }) => kind), event.motion], ruleSet)
  const order =
    pending.length < 2
      ? ''
      : say` ${capital(some(pending.length, 'motion is', 'motions are'))} before us. They are put in this order: ${list(pending.map((kind) => say`to ${phrase(kind)}`))}.`
  const heard =
    rule === undefined ? '' : say` ${onEachSide(rule.speakers, ruleSet)}; then it is put to the vote at once.`
  return `${moved}${order}${heard}`
}

const rulingInWords = ({ upheld }: EventOf<'point.rule'>, { ruleSet }: SpokenAt): string => {
  const follows = upheld ? phrase('We do as it asks') : phrase('We go on as before')
  const appeal = say`Any appeal is made now${under(ruleSet, 'appeal.raise')}; otherwise the ruling stands.`
  const rule = under(ruleSet, 'point.rule')
  return upheld
    ? say`I rule that the point of order is well taken${rule}. ${follows}. ${appeal}`
    : say`I rule that the point of order is not well taken${rule}. ${follows}. ${appeal}`
}

const closingInWords = ({ context, people, ruleSet }: SpokenAt): string => {
  const { speakers } = context
  const names =
    speakers.length === 0
      ? phrase('Nobody is left on the list of speakers.')
      : say`On the list of speakers are ${representatives(people, speakers)}.`
  return say`${names} I propose that the list is now closed${under(ruleSet, 'list.close')}. If I hear no objection, it is so decided.`
}

const motionOn = (on: string, { told }: SpokenAt): string => say`the motion${toWhat(told.motions[on])}`

/** What is said of the meeting and of the floor. */
export const scriptOfFloor = (event: FloorEvent, spoken: SpokenAt): string | null => {
  const { people, ruleSet } = spoken
  switch (event.type) {
    case 'presence.establish':
      return say`I am told that ${event.present} are present.${neededTo('decide', 'quorum.decide', spoken)}`
    case 'meeting.open':
      return openingInWords(event, spoken)
    case 'meeting.suspend':
      return say`${capital(meetingIn(event.in))} is suspended. It will go on later.`
    case 'meeting.resume':
      return say`${capital(meetingIn(event.in))} is resumed.`
    case 'meeting.adjourn':
      return say`${capital(meetingIn(event.in))} is adjourned.`
    case 'session.close':
      return say`I declare the session of ${bodyIn(ruleSet)} closed.`
    case 'rules.recall':
      return event.rules.length === 1
        ? say`I draw attention to rule ${rulesListed(event.rules)}.`
        : say`I draw attention to rules ${rulesListed(event.rules)}.`
    case 'statement.make': {
      const others = event.speakers.filter((id) => id !== event.by)
      const subject = event.title === undefined ? phrase('We hear statements.') : `${phrase(event.title)}.`
      if (others.length > 0 && others.length <= 3) return say`I give the floor to ${representatives(people, others)}.`
      return others.length === 0 && event.speakers.length > 0 ? null : say`${subject} The floor is open.`
    }
    case 'floor.give':
      return capital(say`${representative(people, event.speaker)} has the floor.`)
    case 'list.close':
      return closingInWords(spoken)
    case 'list.oppose':
      return phrase('There is an objection. The list of speakers stays open.')
    case 'debate.close':
      return say`All on the list have spoken. I declare the debate closed${underRule(ruleSet.endOfList)}.`
    case 'limit.set': {
      const each =
        event.speeches === undefined ? '' : say`, and to ${counted(event.speeches, 'speech', 'speeches')} each`
      return say`Statements are limited to ${counted(event.minutes, 'minute', 'minutes')}${each}${under(ruleSet, 'floor.limit')}.`
    }
    case 'speaker.callToOrder':
      return say`I call ${representative(people, event.speaker)} to order${under(ruleSet, 'floor.callToOrder')}. Please keep to the question before us.`
    case 'speaker.stop':
      return say`${Representative(people, event.speaker)} has used the time allowed${under(ruleSet, 'speech.length')}. Please conclude.`
    case 'reply.accord':
      return say`I give the floor in right of reply${under(ruleSet, 'reply.accord')} to ${representatives(people, event.speakers)}.`
    case 'point.raise':
      return capital(
        say`${representative(people, event.by)} has the floor on a point of order${under(ruleSet, 'point.raise')}.`,
      )
    case 'point.rule':
      return rulingInWords(event, spoken)
    case 'ruling.stand':
      return phrase('There is no appeal. The ruling stands, and we go on.')
    case 'motion.move':
      return motionInWords(event, spoken)
    case 'motion.speak':
      return event.side === 'in favour'
        ? capital(say`${representative(people, event.by)} has the floor, in favour of ${motionOn(event.on, spoken)}.`)
        : capital(say`${representative(people, event.by)} has the floor, against ${motionOn(event.on, spoken)}.`)
    case 'motion.withdraw':
      return capital(say`${motionOn(event.on, spoken)} is withdrawn by its mover.`)
    case 'meeting.goPrivate':
      return say`May I take it that we go on in private${under(ruleSet, 'meeting.goPrivate')}? I hear no objection. It is so decided.`
    case 'meeting.opposePrivate':
      return phrase('There is an objection. The meeting stays public.')
    case 'meeting.goPublic':
      return say`The meeting is public again${under(ruleSet, 'meeting.goPublic')}.`
    case 'observers.askToLeave':
      return say`The meeting is private. I ask ${representatives(people, event.leaving)} to leave the room${under(ruleSet, 'observers.leave')}.`
    case 'decisions.announce':
      return say`I announce what was decided in private${under(ruleSet, 'decisions.announce')}.`
  }
}
