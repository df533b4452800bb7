/** A result as whoever presides announces it: the votes, whom the majority is taken of, what it is, and what follows. */
import { phrase, say } from '#src/language/say.ts'
import type { Put } from '#machines/context'
import type { Decision } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { consequenceOf, takenAgain } from './decisions.ts'
import { shareInWords } from './reasons.ts'
import { capital } from './language.ts'
import { organizationsInWords, type People } from './people.ts'
import { underRule } from './spoken.ts'
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
