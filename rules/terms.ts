/**
 * What it takes to carry, as inequalities: each term must be at least 0. All are linear in the counts, so that the least
 * change can be worked out where it would otherwise have to be looked for. `decide` stays the judge; tests hold the two
 * together.
 */
import { shareNamed } from './majority.ts'
import { decisionQuorumOf, quorumNeeded } from './quorum.ts'
import type { Question } from './decide.ts'
import type { Majority, RuleSet, TwoThirdsReading } from './ruleSet.ts'

/** `inFavour`, `against`, `present` and the votes with a veto that went elsewhere, each by its weight, plus the constant. */
export interface Term {
  readonly of: 'majority' | 'quorum' | 'votes' | 'vetoes'
  readonly inFavour: number
  readonly against: number
  readonly present: number
  readonly gone: number
  readonly constant: number
}

/** What the terms are taken of. `gone`: how many of those against no longer vote so, those with a veto first. */
export interface Point {
  readonly inFavour: number
  readonly against: number
  readonly present: number
  readonly gone: number
}

const NOTHING = { inFavour: 0, against: 0, present: 0, gone: 0, constant: 0 }

export const valueAt = (term: Term, point: Point): number =>
  term.inFavour * point.inFavour +
  term.against * point.against +
  term.present * point.present +
  term.gone * point.gone +
  term.constant

/** The majority as a term. */
export const majorityTerm = (majority: Majority, reading: TwoThirdsReading, members: number): Term => {
  if (majority.kind === 'fixed') return { ...NOTHING, of: 'majority', inFavour: 1, constant: -majority.votes }
  const { numerator, denominator, comparison } = shareNamed(majority.kind, reading)
  const strict = comparison === 'more than' ? 1 : 0
  const ofVotes = majority.of === 'present and voting'
  return {
    of: 'majority',
    inFavour: denominator - (ofVotes ? numerator : 0),
    against: ofVotes ? -numerator : 0,
    present: majority.of === 'present' ? -numerator : 0,
    gone: 0,
    constant: -strict - (majority.of === 'members' ? numerator * members : 0),
  }
}

/** All that must hold for the question to carry; null where it cannot carry whatever is cast, or is no question here. */
export const termsOf = (ruleSet: RuleSet, question: Question): readonly Term[] | null => {
  const matterRule = ruleSet.matters[question.matter]
  if (matterRule === undefined) return null
  const members = question.members ?? ruleSet.members.count
  // Of nobody there is no majority.
  if (matterRule.majority.of === 'members' && members === 0) return null
  const quorum = presenceNeeded(ruleSet, question)
  const votes = Math.max(votesToBeCast(ruleSet, question) ?? 0, 1)
  return [
    majorityTerm(matterRule.majority, ruleSet.twoThirds, members),
    ...(quorum === null ? [] : [{ ...NOTHING, of: 'quorum' as const, present: 1, constant: -quorum }]),
    { ...NOTHING, of: 'votes', inFavour: 1, against: 1, constant: -votes },
    { ...NOTHING, of: 'vetoes', gone: 1, constant: -(question.vetoes ?? 0) },
  ]
}

/** What is asked before anybody votes. */
type Asked = Omit<Question, 'tally'>

/** How many must be in the room; null where no quorum is judged: none is known, or its base or the presence is not. */
export const presenceNeeded = (ruleSet: RuleSet, question: Asked): number | null => {
  const written = decisionQuorumOf(ruleSet)
  if (written === null || question.present === null || question.present === undefined) return null
  const members = question.members ?? ruleSet.members.count
  return quorumNeeded(written.quorum, { members, participating: question.participating ?? null })
}

/** The printed quorum of votes, where the matter knows one. */
export const votesToBeCast = (ruleSet: RuleSet, question: Asked): number | null =>
  (ruleSet.matters[question.matter]?.quorumOfVotes ?? null) === null ? null : (question.quorumOfVotes ?? null)
