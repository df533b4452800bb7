/** An act that somebody wants to do: "Delegation A wants to move to close the debate". With all that the answer turns on. */
import type { Context } from '#machines/context'
import type { ConferenceEvent, MeetingBody } from '#machines/events'
import { putOf, questionNamed as questionNamedBy } from '#machines/questions'
import { nameOfAct } from '#src/words/acts.ts'
import { counted, list } from '#src/words/language.ts'
import { who, Who } from '#src/words/people.ts'
import {
  amendmentNamed,
  bodyNamed,
  motionNamed,
  partNamed,
  people,
  putNamed,
  questionNamed,
  voteNamed,
} from './named.ts'
import { ballotsTold, claimNamed } from './tellQuestions.ts'

/** What the walks call a matter that nobody has brought. */
const NOWHERE = 'another-matter'

const motionOf = (context: Context, id: string): string => {
  const kind = context.motions.find((motion) => motion.id === id)?.kind
  return kind === undefined ? 'a motion that is not pending' : motionNamed(kind)
}

const side = (event: { readonly side: 'in favour' | 'against' }): string =>
  event.side === 'in favour' ? 'for' : 'against'

/** What is put, and how it is voted on. */
const putting = (context: Context, event: ConferenceEvent): string | null => {
  const put = putOf(event)
  if (put === null || !('method' in event)) return null
  const matter = 'question' in event ? event.question : null
  return `put to the vote ${putNamed(context, put, matter)}, by ${event.method}`
}

const deed = (context: Context, event: ConferenceEvent): string => {
  const put = putting(context, event)
  if (put !== null) return put
  switch (event.type) {
    case 'list.circulate':
      return `circulate a list on which ${people(context, event.organizations)} ${event.organizations.length === 1 ? 'stands' : 'stand'}, ${counted(event.daysBefore, 'day', 'days')} before the session`
    case 'application.receive':
      return `receive the application of ${people(context, event.organizations)}, with consultative status`
    case 'objection.raise':
      return `object to ${people(context, event.organizations)}`
    case 'objection.withdraw':
      return `withdraw its objection to ${people(context, event.organizations)}`
    case 'matter.raise':
      return `ask the body to decide otherwise on ${people(context, event.organizations)}`
    case 'matter.refer':
      return 'refer the applications to the body for decision'
    case 'status.accord':
      return 'note that observer status is accorded'
    case 'delegations.arrive':
      return `note that ${event.count} more arrive`
    case 'delegations.leave':
      return `note that ${event.count} leave the room`
    case 'presence.establish':
      return `note that ${event.present} are present`
    case 'meeting.open':
      return `open meeting number ${event.number} of ${bodyNamed(event.in)}${event.exceptional === true ? ', exceptionally in parallel' : ''}`
    case 'meeting.resume':
      return `resume the meeting of ${bodyNamed(event.in)}${event.exceptional === true ? ', exceptionally in parallel' : ''}`
    case 'meeting.suspend':
      return `suspend the meeting of ${bodyNamed(event.in)} without a motion`
    case 'meeting.adjourn':
      return `adjourn the meeting of ${bodyNamed(event.in)} without a motion`
    case 'rules.recall':
      return `recall ${event.rules.length === 1 ? 'a rule' : 'rules'}`
    case 'statement.make':
      return event.speakers.length === 1 && event.speakers[0] === event.by
        ? 'make a statement'
        : `hear a statement by ${people(context, event.speakers)}`
    case 'vote.explain':
      return `hear ${people(context, event.speakers)} explain the vote`
    case 'floor.give':
      return `give the floor to ${who(context.participants, event.speaker)}`
    case 'limit.set':
      return `limit speeches to ${counted(event.minutes, 'minute', 'minutes')}${event.speeches === undefined ? '' : `, and to ${event.speeches} for each delegation`}`
    case 'speaker.callToOrder':
      return `call ${who(context.participants, event.speaker)} to order, for what it says`
    case 'speaker.stop':
      return `stop ${who(context.participants, event.speaker)}, whose time is up`
    case 'reply.accord':
      return `accord a right of reply to ${people(context, event.speakers)}`
    case 'observers.askToLeave':
      return `ask ${people(context, event.leaving)} to leave the meeting of ${bodyNamed(event.in)}`
    case 'meeting.goPrivate':
    case 'meeting.opposePrivate':
    case 'meeting.goPublic':
    case 'decisions.announce':
      return nameOfAct(event.type)
    case 'point.raise':
      return event.about === 'conduct of voting'
        ? 'raise a point of order on the conduct of the voting'
        : 'raise a point of order that is not on the conduct of voting'
    case 'point.rule':
      return `rule that the point of order is ${event.upheld ? '' : 'not '}well taken`
    case 'ruling.stand':
      return 'go on: the ruling stands'
    case 'motion.move':
      return `move to ${event.motion}`
    case 'motion.speak':
      return `speak ${side(event)} ${motionOf(context, event.on)}`
    case 'motion.withdraw':
      return `withdraw ${motionOf(context, event.on)}`
    case 'nature.assert':
      return `say of ${questionNamed(event.on)}: ${claimNamed(event.nature)}`
    case 'manner.agree':
      return `note the agreement that the organizations are taken ${event.manner === 'jointly' ? 'together' : 'one by one'}`
    case 'rollCall.ask':
      return `ask for a roll-call on ${
        event.on in context.votes
          ? voteNamed(context, event.on)
          : context.motions.some(({ id }) => id === event.on)
            ? motionOf(context, event.on)
            : event.on in context.questions
              ? questionNamed(event.on)
              : questionNamed(NOWHERE)
      }`
    case 'lot.draw':
      return `draw ${who(context.participants, event.party)} by lot, in ${voteNamed(context, event.on)}`
    case 'roll.answer':
      return `${event.by === event.party ? 'answer' : 'record for'} ${who(context.participants, event.party)} “${event.answer}”, in ${voteNamed(context, event.on)}`
    case 'ballots.cast':
      return `report the ballots of ${voteNamed(context, event.on)} (${ballotsTold(context, event.ballots)})`
    case 'ballots.correct':
      return `correct the ballots of ${voteNamed(context, event.on)} (${ballotsTold(context, event.ballots)})`
    case 'result.announce':
      return `announce the result of ${voteNamed(context, event.on)}`
    case 'question.take':
      return `take up ${questionNamed(event.on)}`
    case 'proposal.table': {
      const sponsors = people(context, event.sponsors)
      const amends = event.amends === undefined ? '' : `, as an amendment to the ${event.amends}`
      const item =
        event.item === undefined ||
        !Object.values(context.questions).some(({ proposal }) => proposal?.item === event.item)
          ? ''
          : ', on the same item'
      return `submit ${questionNamed(event.on)} with ${sponsors} as ${event.sponsors.length === 1 ? 'sponsor' : 'sponsors'}${amends}${item}, ${event.inTime ? 'in time' : 'late'}`
    }
    case 'proposal.conclude':
      return `conclude ${questionNamed(event.on)} without a decision`
    case 'cost.state':
      return `state what ${questionNamed(event.on)} costs`
    case 'amendment.move':
      return `move ${amendmentNamed(event.amendment)} to ${questionNamed(event.on)}, at distance ${event.distance} from the original`
    case 'amendment.withdraw':
      return `withdraw ${amendmentNamed(event.amendment)} to ${questionNamed(event.on)}`
    case 'division.move':
      return `ask for a division of ${questionNamed(event.on)} into ${list(event.parts.map(({ id }) => partNamed(id)))}`
    case 'division.oppose':
      return `oppose the division of ${questionNamed(event.on)}`
    case 'division.speak':
      return `speak ${side(event)} the division of ${questionNamed(event.on)}`
    case 'division.agree':
      return `note that the division of ${questionNamed(event.on)} is agreed to, without a vote`
    case 'reconsideration.speak':
      return `speak ${side(event)} taking up ${questionNamed(event.on)} again`
    case 'officer.nominate':
      return `nominate ${who(context.participants, event.party)} for ${event.office}, for ${event.group}`
    case 'officer.withdraw':
      return `withdraw the nomination of ${who(context.participants, event.party)} for ${event.office}`
    case 'officer.replace':
      return `note that ${who(context.participants, event.party)} replaces the person who is ${event.office}`
    case 'election.ballot':
      return `report a ballot for ${event.office}: ${event.valid} valid papers; votes: ${
        Object.entries(event.votes)
          .map(([id, votes]) => `${who(context.participants, id)} ${votes}`)
          .join(', ') || 'none'
      }`
    case 'election.acclaim':
      return 'declare the nominees elected by acclamation'
    case 'bureau.silence':
      return 'decide a matter by silence procedure in the Bureau'
    case 'credentials.submit':
      return `submit credentials of ${who(context.participants, event.party)}: ${event.original ? 'an original' : 'a copy'} (issued by: ${event.issuer})`
    case 'credentials.object':
      return `object to the delegation of ${who(context.participants, event.party)}`
    case 'credentials.examine':
      return `find of the credentials of ${who(context.participants, event.party)}: ${event.finding}`
    case 'credentials.report':
      return `report on credentials: ${event.represented} represented, of which ${event.comply} comply`
    case 'consensus.seek':
      return `seek consensus on ${questionNamed(event.on)}`
    case 'consensus.declare':
      return `declare that ${questionNamed(event.on)} is decided by consensus`
    case 'consensus.oppose':
      return `oppose consensus on ${questionNamed(event.on)}`
    case 'vote.request':
      return `ask for a vote on ${questionNamed(event.on)}`
    case 'appeal.raise':
      return 'appeal against the ruling'
    case 'proposal.waive':
      return `allow ${questionNamed(event.on)}, though it is late`
    case 'proposal.revise':
      return `revise ${questionNamed(event.on)} orally`
    case 'proposal.withdraw':
      return `withdraw ${questionNamed(event.on)}`
    case 'proposal.postpone':
      return `postpone ${questionNamed(event.on)}`
    case 'competence.question':
      return `question the competence to adopt ${questionNamed(event.on)}`
    case 'question.leave':
      return `set ${questionNamed(event.on)} aside`
    case 'question.notAccepted':
      return `note that ${questionNamed(event.on)} is not accepted`
    case 'session.close':
    case 'floor.request':
    case 'list.close':
    case 'list.oppose':
    case 'debate.close':
    case 'election.open':
    case 'election.askBallot':
    case 'bureau.meet':
    case 'bureau.rise':
      return nameOfAct(event.type)
    default:
      return nameOfAct(event.type)
  }
}

/** Acts that say themselves which body they are of. */
const SAYS_WHERE: ReadonlySet<ConferenceEvent['type']> = new Set([
  'meeting.open',
  'meeting.resume',
  'meeting.suspend',
  'meeting.adjourn',
  'bureau.meet',
  'bureau.rise',
  'bureau.silence',
])

/** ", in the committee of the whole": where the act is done, if not in plenary. */
export const whereTold = (event: ConferenceEvent): string => {
  const body: MeetingBody = event.in
  return body === 'plenary' || SAYS_WHERE.has(event.type) ? '' : `, in ${bodyNamed(body)}`
}

/** "move to close the debate": what the act is, without who does it. */
export const actTold = (context: Context, event: ConferenceEvent): string => {
  const told = deed(context, event)
  const elsewhere =
    questionNamedBy(context, event) === NOWHERE && !told.includes(questionNamed(NOWHERE))
      ? `, in ${questionNamed(NOWHERE)}`
      : ''
  return `${told}${elsewhere}${whereTold(event)}`
}

/** "Delegation A wants to move to close the debate" */
export const wishTold = (context: Context, event: ConferenceEvent): string =>
  `${Who(context.participants, event.by)} wants to ${actTold(context, event)}`
