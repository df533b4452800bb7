/**
 * Would it carry? One question (a matter and a tally under a rule set) and its answer with every number that led to it.
 */
import { countedOf, castIn, isCount, NOT_A_COUNT, votingIn, type Tally } from './tally.ts'
import { readingsOf, votesNeeded, type Reading } from './majority.ts'
import { decisionQuorumOf, quorumBase, quorumMet, quorumNeeded } from './quorum.ts'
import type { Base, Grade, Majority, MatterRule, RuleSet } from './ruleSet.ts'
import type { Matter } from './matters.ts'
import type { Problem, Result } from './result.ts'

/** What is put to the rules. Numbers left out are the body's own, or unknown. */
export interface Question {
  readonly matter: Matter
  readonly tally: Tally
  /** In the room, voting or not. Null or left out: not known, and then the quorum of members is not judged. */
  readonly present?: number | null
  readonly participating?: number | null
  readonly members?: number | null
  /** Negative votes that bar adoption. */
  readonly vetoes?: number
  /** A printed quorum of votes (for plus against). */
  readonly quorumOfVotes?: number | null
}

export const OUTCOMES = ['carried', 'lost', 'tied', 'no-votes-cast', 'no-quorum', 'vetoed', 'open'] as const
/** `open`: no ballot counted yet. Kept apart so that none passes for another. */
export type Outcome = (typeof OUTCOMES)[number]

/** The quorum as judged. `met` is null where it was not: presence, or the base, is not known. */
export interface QuorumFinding {
  readonly rule: string | null
  /** Of whom: those in the room, or the votes themselves. */
  readonly of: 'members' | 'participating' | 'votes'
  /** How many it is a share of; null where that is not known, or it is a number as printed. */
  readonly whole: number | null
  readonly need: number | null
  readonly have: number
  readonly met: boolean | null
}

export interface MajorityFinding {
  readonly rule: string | null
  readonly kind: Majority['kind']
  readonly base: Base
  readonly counted: number
  readonly need: number
  readonly have: number
  readonly margin: number
  readonly met: boolean
}

/** An answer, derived in order: who counts, what is needed, what was reached. */
export interface Decision {
  readonly ruleSet: string
  readonly matter: Matter
  readonly tally: Tally & { readonly present: number }
  readonly quorum: QuorumFinding | null
  readonly quorumOfVotes: QuorumFinding | null
  readonly majority: MajorityFinding
  readonly readings: readonly Reading[]
  readonly vetoes: number
  readonly outcome: Outcome
  /** The rule that defines who counts. */
  readonly presentAndVoting: string | null
  readonly grade: Grade
  readonly onTie: MatterRule['onTie'] | null
}

const problemsOf = (ruleSet: RuleSet, matterRule: MatterRule, question: Question): readonly Problem[] => {
  const { tally } = question
  const members = question.members ?? ruleSet.members.count
  const numbers: readonly (readonly [string, number | null | undefined])[] = [
    ['inFavour', tally.inFavour],
    ['against', tally.against],
    ['abstaining', tally.abstaining],
    ['present', question.present],
    ['participating', question.participating],
    ['members', question.members],
    ['vetoes', question.vetoes],
    ['quorum', question.quorumOfVotes],
  ]
  const problems: Problem[] = numbers
    .filter(([, value]) => value !== null && value !== undefined && !isCount(value))
    .map(([field, value]) => ({ ...NOT_A_COUNT, field, found: value ?? 'nothing' }))
  if (problems.length > 0) return problems
  const cast = castIn(tally)
  const { present, participating, vetoes = 0, quorumOfVotes } = question
  if (present !== null && present !== undefined) {
    if (cast > present) {
      problems.push({
        name: 'more-cast-than-present',
        field: 'present',
        found: present,
        expected: `at least the ${cast} who cast something`,
        bound: cast,
      })
    }
  }
  // Who cast something was present at least. The body's own number is of today, so a bare tally is not held to it; and
  // where votes are counted by delegate, there are more of them than members.
  const least = present ?? (typeof question.members === 'number' ? cast : 0)
  if (least > members && matterRule.quorumOfVotes === null) {
    problems.push({
      name: 'more-present-than-members',
      field: 'present',
      found: least,
      expected: `at most the ${members} members`,
      bound: members,
    })
  }
  if (participating !== null && participating !== undefined && participating > members) {
    problems.push({
      name: 'more-participating-than-members',
      field: 'participating',
      found: participating,
      expected: `at most the ${members} members`,
      bound: members,
    })
  }
  if (vetoes > tally.against) {
    problems.push({
      name: 'more-vetoes-than-against',
      field: 'vetoes',
      found: vetoes,
      expected: `at most the ${tally.against} votes against`,
      bound: tally.against,
    })
  }
  if (vetoes > 0 && !matterRule.veto) {
    problems.push({
      name: 'vetoes-not-in-these-rules',
      field: 'vetoes',
      found: vetoes,
      expected: '0: no member has a veto on this matter',
    })
  }
  if (quorumOfVotes !== null && quorumOfVotes !== undefined && matterRule.quorumOfVotes === null) {
    problems.push({
      name: 'quorum-of-votes-not-in-these-rules',
      field: 'quorum',
      found: quorumOfVotes,
      expected: 'nothing: this matter has no quorum of votes',
    })
  }
  return problems
}

const presenceQuorum = (
  ruleSet: RuleSet,
  question: Question,
  members: number,
  present: number,
): QuorumFinding | null => {
  const written = decisionQuorumOf(ruleSet)
  if (written === null) return null
  const attendance = { members, participating: question.participating ?? null }
  const known = question.present !== null && question.present !== undefined
  return {
    rule: written.rule,
    of: written.quorum.of,
    whole: quorumBase(written.quorum, attendance),
    need: quorumNeeded(written.quorum, attendance),
    have: present,
    met: known ? quorumMet(written.quorum, attendance, present) : null,
  }
}

/** The first that applies, in the order of the law: whether it could be decided at all, then how. */
const outcomeOf = (decision: Omit<Decision, 'outcome'>): Outcome => {
  const { tally, majority, quorum, quorumOfVotes, vetoes } = decision
  if (quorum?.met === false || quorumOfVotes?.met === false) return 'no-quorum'
  if (votingIn(tally) === 0) return 'no-votes-cast'
  if (vetoes > 0 && majority.met) return 'vetoed'
  if (majority.met) return 'carried'
  const even = tally.inFavour === tally.against
  return even && majority.kind === 'simple' && majority.base === 'present and voting' ? 'tied' : 'lost'
}

/**
 * Decides a question under a body's rules.
 * @returns the decision, or every problem with the input: a matter the body does not answer, numbers that cannot be
 */
export const decide = (ruleSet: RuleSet, question: Question): Result<Decision> => {
  const matterRule = ruleSet.matters[question.matter]
  if (matterRule === undefined) {
    const known = Object.keys(ruleSet.matters).join(', ')
    return {
      ok: false,
      problems: [{ name: 'unknown-matter', field: 'matter', found: question.matter, expected: `one of ${known}` }],
    }
  }
  const problems = problemsOf(ruleSet, matterRule, question)
  if (problems.length > 0) return { ok: false, problems }

  const { tally } = question
  const members = question.members ?? ruleSet.members.count
  const present = question.present ?? castIn(tally)
  const counted = countedOf(matterRule.majority.of, tally, present, members)
  const need = votesNeeded(matterRule.majority, ruleSet.twoThirds, counted)
  const printed = question.quorumOfVotes
  const withoutOutcome = {
    ruleSet: ruleSet.id,
    matter: question.matter,
    tally: { inFavour: tally.inFavour, against: tally.against, abstaining: tally.abstaining, present },
    quorum: presenceQuorum(ruleSet, question, members, present),
    quorumOfVotes:
      matterRule.quorumOfVotes === null || printed === null || printed === undefined
        ? null
        : {
            rule: matterRule.quorumOfVotes.rule,
            of: 'votes' as const,
            whole: null,
            need: printed,
            have: votingIn(tally),
            met: votingIn(tally) >= printed,
          },
    majority: {
      rule: matterRule.rule,
      kind: matterRule.majority.kind,
      base: matterRule.majority.of,
      counted,
      need,
      have: tally.inFavour,
      margin: tally.inFavour - need,
      met: counted > 0 && tally.inFavour >= need,
    },
    readings: readingsOf(matterRule.majority, counted, tally.inFavour),
    vetoes: question.vetoes ?? 0,
    presentAndVoting: ruleSet.slots['vote.counted']?.rule ?? null,
    grade: matterRule.grade,
    onTie: matterRule.onTie ?? null,
  }
  return { ok: true, value: { ...withoutOutcome, outcome: outcomeOf(withoutOutcome) } }
}
