/**
 * What whoever presides says aloud: for every act the formula, filled with the names and the numbers of its step. The
 * formulas are standing ones of the United Nations, or our own words after its practice. English.
 */
import { say } from '#src/language/say.ts'
import type { ConferenceEvent } from '#machines/events'
import { questionOf } from '#machines/questions'
import { isVotedAgain } from '#machines/ties'
import { decide } from '#rules/decide'
import { announcementOf, inOneBreath } from './announcement.ts'
import { scriptOfBusiness } from './scriptOfBusiness.ts'
import { scriptOfElection } from './scriptOfElection.ts'
import { scriptOfFloor } from './scriptOfFloor.ts'
import { scriptOfVote } from './scriptOfVote.ts'
import type { SpokenAt } from './spoken.ts'

const resultInWords = (on: string, spoken: SpokenAt): string | null => {
  const { context, ruleSet, people, told } = spoken
  const vote = context.votes[on]
  const put = spoken.put ?? vote?.put ?? null
  const question = vote === undefined ? null : questionOf(context, vote)
  const answer = question === null ? null : decide(ruleSet, question)
  const decision = spoken.decision ?? (answer?.ok === true ? answer.value : null)
  if (put === null || decision === null) return null
  const votedAgain = vote !== undefined && isVotedAgain(context, vote)
  return say`The result of the vote: ${inOneBreath(announcementOf(put, decision, votedAgain, ruleSet, people, told))}`
}

/**
 * The words that whoever presides says aloud with this act, or on it where somebody else does it; null where the chair
 * says nothing.
 */
export const scriptOf = (event: ConferenceEvent, spoken: SpokenAt): string | null => {
  switch (event.type) {
    // Done on paper, outside the room, or by those who vote: the chair is silent.
    case 'list.circulate':
    case 'application.receive':
    case 'delegations.arrive':
    case 'delegations.leave':
    case 'floor.request':
    case 'nature.assert':
    case 'roll.answer':
    case 'ballots.cast':
    case 'credentials.submit':
    case 'credentials.examine':
    case 'bureau.meet':
    case 'bureau.rise':
      return null
    case 'result.announce':
      return resultInWords(event.on, spoken)
    case 'nature.put':
    case 'manner.put':
    case 'status.put':
    case 'motion.put':
    case 'amendment.put':
    case 'division.put':
    case 'part.put':
    case 'competence.put':
    case 'proposal.put':
    case 'reconsideration.put':
    case 'appeal.raise':
    case 'rollCall.ask':
    case 'lot.draw':
    case 'ballots.correct':
    case 'vote.explain':
    case 'vote.request':
      return scriptOfVote(event, spoken)
    case 'presence.establish':
    case 'meeting.open':
    case 'meeting.suspend':
    case 'meeting.resume':
    case 'meeting.adjourn':
    case 'session.close':
    case 'rules.recall':
    case 'statement.make':
    case 'floor.give':
    case 'list.close':
    case 'list.oppose':
    case 'debate.close':
    case 'limit.set':
    case 'speaker.callToOrder':
    case 'speaker.stop':
    case 'reply.accord':
    case 'point.raise':
    case 'point.rule':
    case 'ruling.stand':
    case 'motion.move':
    case 'motion.speak':
    case 'motion.withdraw':
    case 'meeting.goPrivate':
    case 'meeting.opposePrivate':
    case 'meeting.goPublic':
    case 'observers.askToLeave':
    case 'decisions.announce':
      return scriptOfFloor(event, spoken)
    case 'question.take':
    case 'question.leave':
    case 'question.notAccepted':
    case 'proposal.table':
    case 'proposal.waive':
    case 'proposal.revise':
    case 'proposal.withdraw':
    case 'proposal.postpone':
    case 'proposal.conclude':
    case 'cost.state':
    case 'amendment.move':
    case 'amendment.withdraw':
    case 'division.move':
    case 'division.oppose':
    case 'division.speak':
    case 'division.agree':
    case 'competence.question':
    case 'reconsideration.speak':
    case 'consensus.seek':
    case 'consensus.declare':
    case 'consensus.oppose':
    case 'manner.agree':
    case 'objection.raise':
    case 'objection.withdraw':
    case 'matter.raise':
    case 'matter.refer':
    case 'status.accord':
      return scriptOfBusiness(event, spoken)
    case 'election.open':
    case 'officer.nominate':
    case 'officer.withdraw':
    case 'election.acclaim':
    case 'election.askBallot':
    case 'election.ballot':
    case 'election.lot':
    case 'officer.replace':
    case 'bureau.silence':
    case 'credentials.object':
    case 'credentials.report':
      return scriptOfElection(event, spoken)
  }
}
