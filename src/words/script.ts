/**
 * What whoever presides says aloud: for every act the formula, filled with the names and the numbers of its step. The
 * formulas are standing ones of the United Nations, or our own words after its practice. English.
 */
import { phrase, say } from '#src/language/say.ts'
import type { Put } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import { questionOf } from '#machines/questions'
import { isVotedAgain } from '#machines/ties'
import { decide, type Decision } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { consequenceOf, takenAgain } from './decisions.ts'
import { shareInWords } from './reasons.ts'
import { capital } from './language.ts'
import { organizationsInWords, type People } from './people.ts'
import { scriptOfBusiness } from './scriptOfBusiness.ts'
import { scriptOfElection } from './scriptOfElection.ts'
import { scriptOfFloor } from './scriptOfFloor.ts'
import { scriptOfVote } from './scriptOfVote.ts'
import { underRule, type SpokenAt } from './spoken.ts'
import { idInWords, toldBy, type Told } from './told.ts'

/** A result as it is announced, in four parts, each a sentence. */
export interface Announcement {
  /** In favour, against, abstaining, in that order. */
  readonly votes: string
  /** Whom the majority is taken of: those present and voting, all present, or all members. */
  readonly counted: string
  /** The majority that is required: its number, what it is, and the rule. */
  readonly majority: string
  /** What the vote came to, and what follows. */
  readonly outcome: string
}

const countedIn = ({ majority, matter }: Decision, ruleSet: RuleSet): string => {
  const many = capital(phrase(ruleSet.member.many))
  switch (majority.base) {
    case 'present and voting':
      // Where the votes themselves have a quorum, delegates vote and not members.
      return (ruleSet.matters[matter]?.quorumOfVotes ?? null) === null
        ? say`${many} present and voting: ${majority.counted}.`
        : say`Votes cast for and against: ${majority.counted}.`
    case 'present':
      return say`${many} present: ${majority.counted}.`
    case 'members':
      return say`${many} in all: ${majority.counted}.`
  }
}

const majorityIn = (decision: Decision, ruleSet: RuleSet): string => {
  const { kind, need, rule } = decision.majority
  const required =
    kind === 'fixed' ? say`${need} votes in favour, whoever abstains` : `${need}, ${shareInWords(decision, ruleSet)}`
  return say`Majority required: ${required}${underRule(rule)}.`
}

/** What is said to be adopted or not, and why not; null where a question is carried or not. */
const adoption = (put: Put, carried: boolean, why: string): string | null => {
  switch (put.question) {
    case 'proposal':
      return carried ? say`The proposal is adopted${why}` : say`The proposal is not adopted${why}`
    case 'amendment': {
      const [, number] = /^amendment-(\d+)$/.exec(put.amendment) ?? []
      if (number === undefined)
        return carried ? say`The amendment is adopted${why}` : say`The amendment is not adopted${why}`
      return carried ? say`Amendment ${number} is adopted${why}` : say`Amendment ${number} is not adopted${why}`
    }
    case 'part': {
      const part = idInWords(put.part)
      if (!put.part.startsWith('part-'))
        return carried ? say`The part “${part}” is adopted${why}` : say`The part “${part}” is not adopted${why}`
      return capital(carried ? say`${part} is adopted${why}` : say`${part} is not adopted${why}`)
    }
    case 'nature':
    case 'manner':
    case 'status':
    case 'appeal':
    case 'motion':
    case 'division':
    case 'competence':
    case 'reconsideration':
      return null
  }
}

/** Why no decision is taken: whose quorum fails, and by how much. */
const noQuorum = ({ quorum, quorumOfVotes }: Decision): string => {
  if (quorum?.met === false)
    return say`No decision is taken: ${quorum.have} are present and ${quorum.need ?? 0} are needed${underRule(quorum.rule)}.`
  if (quorumOfVotes?.met === false)
    return say`No decision is taken: ${quorumOfVotes.have} votes were cast for and against and ${quorumOfVotes.need ?? 0} are needed${underRule(quorumOfVotes.rule)}.`
  return phrase('No decision is taken: there is no quorum.')
}

/** Why the majority did not carry it; empty where it carried. */
const shortfall = ({ outcome, majority, vetoes }: Decision): string => {
  switch (outcome) {
    case 'tied':
      return phrase('the votes are equal')
    case 'no-votes-cast':
      return phrase('nobody voted for or against')
    case 'vetoed':
      return vetoes === 1
        ? say`${vetoes} of the votes against bars adoption`
        : say`${vetoes} of the votes against bar adoption`
    case 'lost':
      return say`${majority.need - majority.have} short`
    case 'carried':
    case 'no-quorum':
    case 'open':
      return ''
  }
}

const followsFrom = (put: Put, carried: boolean, people: People, told: Told): string =>
  put.question === 'status' && carried
    ? say`observer status is accorded to ${organizationsInWords(people, put.organizations)}`
    : consequenceOf(put, carried, told)

const outcomeIn = (
  put: Put,
  decision: Decision,
  votedAgain: boolean,
  ruleSet: RuleSet,
  people: People,
  told: Told,
): string => {
  const { outcome } = decision
  if (outcome === 'open') return phrase('No ballot is counted yet.')
  if (outcome === 'no-quorum') return noQuorum(decision)
  const carried = outcome === 'carried'
  if (outcome === 'tied' && votedAgain) return say`The votes are equal: ${takenAgain()}${underRule(ruleSet.tieRule)}.`
  const why = carried ? '' : `, ${shortfall(decision)}`
  const verdict = adoption(put, carried, why)
  const follows = followsFrom(put, carried, people, told)
  if (verdict === null) return carried ? say`Carried${why}: ${follows}.` : say`Not carried${why}: ${follows}.`
  return put.question === 'proposal' ? `${verdict}.` : say`${verdict}: ${follows}.`
}

/**
 * A result in four parts. Every number is the decision's.
 * @param votedAgain whether an equal vote is taken again here
 */
export const announcementOf = (
  put: Put,
  decision: Decision,
  votedAgain: boolean,
  ruleSet: RuleSet,
  people: People,
  told: Told = toldBy(ruleSet, []),
): Announcement => {
  const { inFavour, against, abstaining } = decision.tally
  return {
    votes: say`${inFavour} in favour, ${against} against, ${abstaining} abstaining.`,
    counted: countedIn(decision, ruleSet),
    majority: majorityIn(decision, ruleSet),
    outcome: outcomeIn(put, decision, votedAgain, ruleSet, people, told),
  }
}

/** The four parts as they are read out, one after the other. */
export const inOneBreath = ({ votes, counted, majority, outcome }: Announcement): string =>
  `${votes} ${counted} ${majority} ${outcome}`

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
