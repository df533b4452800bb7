/** An act that somebody wants to do: "Delegation A wants to move to close the debate". With all that the answer turns on. */
import { phrase, say } from '#src/language/say.ts'
import type { Context } from '#machines/context'
import type { ConferenceEvent, MeetingBody } from '#machines/events'
import { questionNamed as questionNamedBy } from '#machines/questions'
import { nameOfAct } from '#src/words/actNames.ts'
import { capital, counted, list } from '#src/words/language.ts'
import { who, Who } from '#src/words/people.ts'
import { examinersAreApart } from './home.ts'
import { amendmentNamed, bodyNamed, openingNamed, partNamed, people, questionNamed, voteNamed } from './named.ts'
import { ballotsTold, claimNamed } from './tellQuestions.ts'
import { balloting, exceptionally, limiting, motionOf, putting, speaking, submitting } from './tellDeeds.ts'

/** What the walks call a matter that nobody has brought. */
const NOWHERE = 'another-matter'

const deed = (context: Context, event: ConferenceEvent): string => {
  const put = putting(context, event)
  if (put !== null) return put
  switch (event.type) {
    case 'list.circulate':
      return event.organizations.length === 1
        ? say`circulate a list on which ${people(context, event.organizations)} stands, ${counted(event.daysBefore, 'day', 'days')} before the session`
        : say`circulate a list on which ${people(context, event.organizations)} stand, ${counted(event.daysBefore, 'day', 'days')} before the session`
    case 'application.receive':
      return say`receive the application of ${people(context, event.organizations)}, with consultative status`
    case 'objection.raise':
      return say`object to ${people(context, event.organizations)}`
    case 'objection.withdraw':
      return say`withdraw its objection to ${people(context, event.organizations)}`
    case 'matter.raise':
      return say`ask the body to decide otherwise on ${people(context, event.organizations)}`
    case 'matter.refer':
      return phrase('refer the applications to the body for decision')
    case 'status.accord':
      return phrase('note that observer status is accorded')
    case 'delegations.arrive':
      return say`note that ${event.count} more arrive`
    case 'delegations.leave':
      return say`note that ${event.count} leave the room`
    case 'presence.establish':
      return say`note that ${event.present} are present`
    case 'meeting.open':
      return exceptionally(event, openingNamed(context, event.number, event.in))
    case 'meeting.resume':
      return exceptionally(event, say`resume the meeting of ${bodyNamed(context, event.in)}`)
    case 'meeting.suspend':
      return say`suspend the meeting of ${bodyNamed(context, event.in)} without a motion`
    case 'meeting.adjourn':
      return say`adjourn the meeting of ${bodyNamed(context, event.in)} without a motion`
    case 'rules.recall':
      return event.rules.length === 1 ? phrase('recall a rule') : phrase('recall rules')
    case 'statement.make':
      return event.speakers.length === 1 && event.speakers[0] === event.by
        ? phrase('make a statement')
        : say`hear a statement by ${people(context, event.speakers)}`
    case 'vote.explain':
      return say`hear ${people(context, event.speakers)} explain the vote`
    case 'floor.give':
      return say`give the floor to ${who(context.participants, event.speaker)}`
    case 'limit.set':
      return limiting(counted(event.minutes, 'minute', 'minutes'), event.speeches)
    case 'speaker.callToOrder':
      return say`call ${who(context.participants, event.speaker)} to order, for what it says`
    case 'speaker.stop':
      return say`stop ${who(context.participants, event.speaker)}, whose time is up`
    case 'reply.accord':
      return say`accord a right of reply to ${people(context, event.speakers)}`
    case 'observers.askToLeave':
      return say`ask ${people(context, event.leaving)} to leave the meeting of ${bodyNamed(context, event.in)}`
    case 'meeting.goPrivate':
    case 'meeting.opposePrivate':
    case 'meeting.goPublic':
    case 'decisions.announce':
      return nameOfAct(event.type)
    case 'point.raise':
      return event.about === 'conduct of voting'
        ? phrase('raise a point of order on the conduct of the voting')
        : phrase('raise a point of order that is not on the conduct of voting')
    case 'point.rule':
      return event.upheld
        ? phrase('rule that the point of order is well taken')
        : phrase('rule that the point of order is not well taken')
    case 'ruling.stand':
      return phrase('go on: the ruling stands')
    case 'motion.move':
      return say`move to ${phrase(event.motion)}`
    case 'motion.speak':
      return speaking(event, motionOf(context, event.on))
    case 'motion.withdraw':
      return say`withdraw ${motionOf(context, event.on)}`
    case 'nature.assert':
      return say`say of ${questionNamed(event.on)}: ${claimNamed(event.nature)}`
    case 'manner.agree':
      return event.manner === 'jointly'
        ? phrase('note the agreement that the organizations are taken together')
        : phrase('note the agreement that the organizations are taken one by one')
    case 'rollCall.ask':
      return say`ask for a roll-call on ${
        event.on in context.votes
          ? voteNamed(context, event.on)
          : context.motions.some(({ id }) => id === event.on)
            ? motionOf(context, event.on)
            : event.on in context.questions
              ? questionNamed(event.on)
              : questionNamed(NOWHERE)
      }`
    case 'lot.draw':
      return say`draw ${who(context.participants, event.party)} by lot, in ${voteNamed(context, event.on)}`
    case 'roll.answer':
      return event.by === event.party
        ? say`answer ${who(context.participants, event.party)} “${phrase(event.answer)}”, in ${voteNamed(context, event.on)}`
        : say`record for ${who(context.participants, event.party)} “${phrase(event.answer)}”, in ${voteNamed(context, event.on)}`
    case 'ballots.cast':
      return say`report the ballots of ${voteNamed(context, event.on)} (${ballotsTold(context, event.ballots)})`
    case 'ballots.correct':
      return say`correct the ballots of ${voteNamed(context, event.on)} (${ballotsTold(context, event.ballots)})`
    case 'result.announce':
      return say`announce the result of ${voteNamed(context, event.on)}`
    case 'question.take':
      return say`take up ${questionNamed(event.on)}`
    case 'proposal.table':
      return submitting(context, event)
    case 'proposal.conclude':
      return say`conclude ${questionNamed(event.on)} without a decision`
    case 'cost.state':
      return say`state what ${questionNamed(event.on)} costs`
    case 'amendment.move':
      return say`move ${amendmentNamed(event.amendment)} to ${questionNamed(event.on)}, at distance ${event.distance} from the original`
    case 'amendment.withdraw':
      return say`withdraw ${amendmentNamed(event.amendment)} to ${questionNamed(event.on)}`
    case 'division.move':
      return say`ask for a division of ${questionNamed(event.on)} into ${list(event.parts.map(({ id }) => partNamed(id)))}`
    case 'division.oppose':
      return say`oppose the division of ${questionNamed(event.on)}`
    case 'division.speak':
      return speaking(event, say`the division of ${questionNamed(event.on)}`)
    case 'division.agree':
      return say`note that the division of ${questionNamed(event.on)} is agreed to, without a vote`
    case 'reconsideration.speak':
      return speaking(event, say`taking up ${questionNamed(event.on)} again`)
    case 'officer.nominate':
      return say`nominate ${who(context.participants, event.party)} for ${phrase(event.office)}, for ${phrase(event.group)}`
    case 'officer.withdraw':
      return say`withdraw the nomination of ${who(context.participants, event.party)} for ${phrase(event.office)}`
    case 'officer.replace':
      return say`note that ${who(context.participants, event.party)} replaces the person who is ${phrase(event.office)}`
    case 'election.ballot':
      return balloting(context, event)
    case 'election.lot':
      return say`draw a lot, which falls on ${who(context.participants, event.party)} for ${phrase(event.office)}`
    case 'election.acclaim':
      return phrase('declare the nominees elected by acclamation')
    case 'bureau.silence':
      return phrase('decide a matter by silence procedure in the Bureau')
    case 'credentials.submit':
      return event.original
        ? say`submit credentials of ${who(context.participants, event.party)}: an original (issued by: ${phrase(event.issuer)})`
        : say`submit credentials of ${who(context.participants, event.party)}: a copy (issued by: ${phrase(event.issuer)})`
    case 'credentials.object':
      return say`object to the delegation of ${who(context.participants, event.party)}`
    case 'credentials.examine':
      return say`find of the credentials of ${who(context.participants, event.party)}: ${phrase(event.finding)}`
    case 'credentials.report':
      return say`report on credentials: ${event.represented} represented, of which ${event.comply} comply`
    case 'consensus.seek':
      return say`seek consensus on ${questionNamed(event.on)}`
    case 'consensus.declare':
      return say`declare that ${questionNamed(event.on)} is decided by consensus`
    case 'consensus.oppose':
      return say`oppose consensus on ${questionNamed(event.on)}`
    case 'vote.request':
      return say`ask for a vote on ${questionNamed(event.on)}`
    case 'appeal.raise':
      return phrase('appeal against the ruling')
    case 'proposal.waive':
      return say`allow ${questionNamed(event.on)}, though it is late`
    case 'proposal.revise':
      return say`revise ${questionNamed(event.on)} orally`
    case 'proposal.withdraw':
      return say`withdraw ${questionNamed(event.on)}`
    case 'proposal.postpone':
      return say`postpone ${questionNamed(event.on)}`
    case 'competence.question':
      return say`question the competence to adopt ${questionNamed(event.on)}`
    case 'question.leave':
      return say`set ${questionNamed(event.on)} aside`
    case 'question.notAccepted':
      return say`note that ${questionNamed(event.on)} is not accepted`
    case 'session.close':
    case 'floor.request':
    case 'list.close':
    case 'list.oppose':
    case 'debate.close':
    case 'election.open':
    case 'election.askBallot':
      return nameOfAct(event.type)
    case 'bureau.meet':
      return say`convene ${bodyNamed(context, event.in)}`
    case 'bureau.rise':
      return say`end the meeting of ${bodyNamed(context, event.in)}`
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
export const whereTold = (context: Context, event: ConferenceEvent): string => {
  const body: MeetingBody = event.in
  return body === 'plenary' || SAYS_WHERE.has(event.type) ? '' : say`, in ${bodyNamed(context, body)}`
}

/** "move to close the debate": what the act is, without who does it. */
export const actTold = (context: Context, event: ConferenceEvent): string => {
  const told = deed(context, event)
  const elsewhere =
    questionNamedBy(context, event) === NOWHERE && !told.includes(questionNamed(NOWHERE))
      ? phrase(', in a matter that is not before the room')
      : ''
  return `${told}${elsewhere}${whereTold(context, event)}`
}

/** Who does it: the President, but of a committee for credentials whoever presides there. */
export const Actor = (context: Context, event: ConferenceEvent): string => {
  const { participants, ruleSet } = context
  return event.in === 'bureau' && participants[event.by]?.role === 'president' && examinersAreApart(ruleSet)
    ? capital(say`the chair of ${bodyNamed(context, event.in)}`)
    : Who(participants, event.by)
}

/** "Delegation A wants to move to close the debate" */
export const wishTold = (context: Context, event: ConferenceEvent): string =>
  say`${Actor(context, event)} wants to ${actTold(context, event)}`
