/** Votes with what they must come to: those on record, and those that are often decided wrongly. */
import { decide, type Decision, type Question } from '#rules/decide'
import { isMatter } from '#rules/matters'
import type { RuleSet, TwoThirdsReading } from '#rules/ruleSet'

/** A vote, what is changed in the law for it, and what it must come to. What is left out is the body's own, or not known. */
export interface ExpectedVote {
  readonly id: string
  readonly ruleSet: string
  readonly matter: string
  readonly inFavour: number
  readonly against: number
  readonly abstaining: number
  readonly present?: number
  readonly members?: number
  readonly participating?: number
  readonly vetoes?: number
  /** Printed quorum of votes. */
  readonly quorum?: number
  readonly twoThirds?: TwoThirdsReading
  readonly expected: {
    readonly outcome: string
    readonly counted?: number
    readonly need?: number
    readonly quorumNeed?: number
  }
}

const recorded = import.meta.glob<readonly ExpectedVote[]>('../../scenarios/votes/recorded.json', {
  eager: true,
  import: 'default',
})
const often = import.meta.glob<readonly ExpectedVote[]>('../../scenarios/votes/regressions.json', {
  eager: true,
  import: 'default',
})

export const RECORDED_VOTES: readonly ExpectedVote[] = Object.values(recorded).flat()
export const REGRESSIONS: readonly ExpectedVote[] = Object.values(often).flat()

const questionOf = (vote: ExpectedVote): Question | null => {
  const { matter, inFavour, against, abstaining, present, members, participating, vetoes, quorum } = vote
  if (!isMatter(matter)) return null
  return {
    matter,
    tally: { inFavour, against, abstaining },
    ...(present === undefined ? {} : { present }),
    ...(members === undefined ? {} : { members }),
    ...(participating === undefined ? {} : { participating }),
    ...(vetoes === undefined ? {} : { vetoes }),
    ...(quorum === undefined ? {} : { quorumOfVotes: quorum }),
  }
}

/** Records say whether it was carried, or void; why it was lost is told apart by the rules alone. */
const asRecorded = (outcome: string): string => (outcome === 'carried' || outcome === 'no-quorum' ? outcome : 'lost')

const foundIn = (
  vote: ExpectedVote,
  { outcome, majority, quorum, quorumOfVotes }: Decision,
): Record<string, unknown> => ({
  outcome: vote.expected.outcome === 'lost' ? asRecorded(outcome) : outcome,
  counted: majority.counted,
  need: majority.need,
  quorumNeed: (quorumOfVotes ?? quorum)?.need ?? null,
})

/** What the vote comes to where that is not what is expected, in the same terms; null where it is. */
export const unexpectedIn = (vote: ExpectedVote, bodies: readonly RuleSet[]): string | null => {
  const body = bodies.find(({ id }) => id === vote.ruleSet)
  const question = questionOf(vote)
  if (body === undefined) return `no body "${vote.ruleSet}"`
  if (question === null) return `no matter "${vote.matter}"`
  const answer = decide(vote.twoThirds === undefined ? body : { ...body, twoThirds: vote.twoThirds }, question)
  if (!answer.ok) return answer.problems.map(({ name }) => name).join(', ')
  const found = foundIn(vote, answer.value)
  const keys = Object.entries(vote.expected).filter(([key, value]) => found[key] !== value)
  return keys.length === 0 ? null : keys.map(([key]) => `${key} ${String(found[key])}`).join(', ')
}

/** "outcome carried, need 53". */
export const expectedOf = ({ expected }: ExpectedVote): string =>
  Object.entries(expected)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(', ')
