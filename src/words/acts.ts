/** What is done, in words: its line in the timeline, and the words on the control that does it. */
import { phrase, say } from '#src/language/say.ts'
import type { ConferenceEvent, EventOf } from '#machines/events'
import { asksImportance } from '#rules/natures'
import { nameOfAct } from './actNames.ts'
import { capital, counted, list, ordinal, rulesInWords, rulesListed, some, uncapital } from './language.ts'
import { forOrAgainst, rollAnswer, someOf, titleOfBusiness } from './business.ts'
import { MOTION_QUESTIONS, toWhat, UNTOLD, type Told } from './told.ts'
import { labelOf, organizationsInWords, who, Who, type People, opening } from './people.ts'

const statements = (title: string | null, speakers: readonly string[], people: People): string => {
  if (speakers.length === 0) return title ?? phrase('Views expressed')
  const names = speakers.length > 3 ? null : list(speakers.map((id) => who(people, id)))
  if (title !== null) return speakers.length === 1 ? title : `${title} (${speakers.length})`
  return names === null
    ? say`Statements (${speakers.length})`
    : opening(people, speakers[0] ?? '', speakers.length === 1 ? say`${names}: statement` : say`${names}: statements`)
}

/** A claim about the nature of a matter, as it is said. */
const claim = (nature: Extract<ConferenceEvent, { type: 'nature.assert' }>['nature']): string => {
  switch (nature) {
    case 'substance':
      return phrase('a matter of substance')
    case 'procedure':
      return phrase('a matter of procedure')
    case 'important-question':
      return phrase('an important question')
    case 'other-question':
      return phrase('not an important question')
  }
}

const openingOf = (event: EventOf<'meeting.open'>): string => {
  const number = ordinal(event.number)
  const opens =
    event.in === 'plenary'
      ? say`The ${number} meeting opens`
      : say`The ${number} meeting opens: ${capital(phrase(event.in))}`
  return event.exceptional === true ? say`${opens}, in parallel` : opens
}

/** The act's line in the timeline: what happened, in the present tense, without a full stop. */
export const titleOf = (event: ConferenceEvent, people: People, told: Told = UNTOLD): string => {
  switch (event.type) {
    case 'list.circulate':
      return say`A list of ${some(event.organizations.length, 'organization', 'organizations')} is circulated`
    case 'application.receive':
      return event.organizations.length === 1
        ? say`${capital(some(1, 'organization', 'organizations'))} with consultative status applies`
        : say`${capital(some(event.organizations.length, 'organization', 'organizations'))} with consultative status apply`
    case 'objection.raise':
      return opening(
        people,
        event.by,
        say`${who(people, event.by)} objects to ${organizationsInWords(people, event.organizations)}`,
      )
    case 'objection.withdraw':
      return opening(people, event.by, say`${who(people, event.by)} withdraws its objection`)
    case 'matter.raise':
      return opening(people, event.by, say`${who(people, event.by)} asks the Conference to decide otherwise`)
    case 'matter.refer':
      return phrase('The matter goes to the Conference')
    case 'status.accord':
      return phrase('Observer status is accorded without a vote')
    case 'delegations.arrive':
      return `${counted(event.count, 'delegation arrives', 'delegations arrive')}`
    case 'delegations.leave':
      return `${counted(event.count, 'delegation leaves', 'delegations leave')}`
    case 'presence.establish':
      return say`At least ${event.present} present`
    case 'meeting.open':
      return openingOf(event)
    case 'meeting.adjourn':
      return event.in === 'plenary'
        ? phrase('The meeting is adjourned')
        : say`The meeting of the ${phrase(event.in)} is adjourned`
    case 'rules.recall':
      return capital(say`${rulesInWords(event.rules)} brought to attention`)
    case 'statement.make':
      return statements(event.title === undefined ? null : phrase(event.title), event.speakers, people)
    case 'vote.explain':
      return say`Statements on the vote (${event.speakers.length})`
    case 'point.raise':
      return event.about === 'conduct of voting'
        ? opening(people, event.by, say`${who(people, event.by)} raises a point of order on the conduct of the vote`)
        : opening(people, event.by, say`${who(people, event.by)} raises a point of order`)
    case 'point.rule':
      return event.upheld
        ? phrase('The President rules: the point is well taken')
        : phrase('The President rules: the point is not well taken')
    case 'consensus.seek':
      return phrase('The President seeks consensus')
    case 'consensus.declare':
      return phrase('No objection: decided without a vote')
    case 'consensus.oppose':
      return opening(people, event.by, say`${who(people, event.by)} cannot join consensus`)
    case 'vote.request':
      return opening(people, event.by, say`${who(people, event.by)} asks for a vote`)
    case 'nature.assert':
      return capital(say`“${capital(claim(event.nature))}”, says ${who(people, event.by)}`)
    case 'manner.agree':
      return event.manner === 'jointly'
        ? phrase('Agreed without a vote: together')
        : phrase('Agreed without a vote: one by one')
    case 'nature.put':
      return asksImportance(told)
        ? phrase('Vote called: is it an important question?')
        : phrase('Vote called: is it a matter of procedure?')
    case 'manner.put':
      return phrase('Vote called: all together?')
    case 'status.put':
      return say`Vote called: status for ${organizationsInWords(people, event.organizations)}?`
    case 'ballots.cast':
      return event.ballots.by === 'count'
        ? say`${event.ballots.inFavour} in favour, ${event.ballots.against} against, ${event.ballots.abstaining} abstaining`
        : say`${counted(Object.keys(event.ballots.votes).length, 'ballot', 'ballots')} by name`
    case 'result.announce':
      return phrase('The result is announced')
    default:
      return titleOfBusiness(event, people, told)
  }
}

/** What a control that does this act says, after "Next:" or on a button. */
export const imperativeOf = (event: ConferenceEvent, people: People, told: Told = UNTOLD): string => {
  switch (event.type) {
    case 'nature.put':
      return asksImportance(told)
        ? phrase('call the vote: is it an important question?')
        : phrase('call the vote: is it a matter of procedure?')
    case 'motion.put': {
      const kind = told.motions[event.motion]
      return kind === undefined ? nameOfAct(event.type) : say`call the vote: ${uncapital(MOTION_QUESTIONS[kind])}`
    }
    case 'question.take':
      return say`take up: ${phrase(told.titles[event.on] ?? event.title)}`
    case 'proposal.conclude':
      return say`conclude: ${phrase(event.conclusion)}`
    case 'credentials.object':
      return say`object to the delegation of ${who(people, event.party)}`
    case 'credentials.examine':
      return say`examine the credentials of ${who(people, event.party)}`
    case 'objection.raise':
      return say`object to ${organizationsInWords(people, event.organizations)}`
    case 'meeting.open':
      return say`open the ${ordinal(event.number)} meeting`
    case 'delegations.arrive':
      return `${counted(event.count, 'delegation arrives', 'delegations arrive')}`
    case 'delegations.leave':
      return `${counted(event.count, 'delegation leaves', 'delegations leave')}`
    case 'presence.establish':
      return say`at least ${event.present} are present`
    case 'rules.recall':
      return event.rules.length === 1
        ? say`recall rule ${rulesListed(event.rules)}`
        : say`recall rules ${rulesListed(event.rules)}`
    case 'nature.assert':
      return say`say that it is ${claim(event.nature)}`
    case 'manner.agree':
      return event.manner === 'jointly'
        ? phrase('agree, without a vote, to take one decision for all')
        : phrase('agree, without a vote, to decide on each by itself')
    case 'status.put':
      return say`call the vote: status for ${organizationsInWords(people, event.organizations)}?`
    case 'vote.explain':
      return phrase('hear statements on the vote')
    case 'statement.make':
      return phrase('hear statements')
    case 'motion.move':
      return say`move to ${phrase(event.motion)}`
    case 'motion.speak':
      return say`speak ${forOrAgainst(event.side)} the motion${toWhat(told.motions[event.on])}`
    case 'division.speak':
      return say`speak ${forOrAgainst(event.side)} the division`
    case 'reconsideration.speak':
      return say`speak ${forOrAgainst(event.side)} taking it up again`
    case 'motion.withdraw':
      return say`withdraw the motion${toWhat(told.motions[event.on])}`
    case 'lot.draw':
      return say`draw ${who(people, event.party)} by lot`
    case 'rollCall.ask': {
      // Several votes may be pending, and a roll-call is asked for one of them.
      const kind = told.motions[event.on]
      return kind === undefined ? nameOfAct(event.type) : say`ask for a roll-call on the motion${toWhat(kind)}`
    }
    case 'roll.answer':
      return say`record “${rollAnswer(event, people)}”`
    case 'observers.askToLeave':
      return say`ask ${someOf(event.leaving, people)} to leave`
    case 'floor.give':
      return say`give the floor to ${who(people, event.speaker)}`
    case 'point.rule':
      return event.upheld
        ? phrase('rule that the point is well taken')
        : phrase('rule that the point is not well taken')
    case 'point.raise':
      return event.about === 'conduct of voting'
        ? phrase('raise a point of order on the conduct of the vote')
        : phrase('raise a point of order')
    default:
      return nameOfAct(event.type)
  }
}

/** Who does the act, as the list of what may be done names them. */
export const actorOf = (event: ConferenceEvent, people: People): string => {
  switch (event.type) {
    case 'objection.withdraw':
      return labelOf(people, event.by)
    case 'ballots.cast':
      return phrase('The parties')
    case 'delegations.arrive':
    case 'delegations.leave':
      return phrase('Delegations')
    case 'vote.explain':
    case 'statement.make':
      return phrase('A delegation')
    default:
      return Who(people, event.by)
  }
}

/** Those who spoke, in words; null where the act has no speakers, or the record names none. */
export const speakersOf = (event: ConferenceEvent, people: People): string | null =>
  'speakers' in event && event.speakers.length > 0 ? list(event.speakers.map((id) => who(people, id))) : null
