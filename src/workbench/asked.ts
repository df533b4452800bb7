/**
 * What the Workbench asks: a matter of a body, and the votes on it. The one truth of the room; everything on screen, in
 * the address and in what is copied follows from it.
 */
import { amend, type RuleChange, type SharedMajority } from '#rules/amend'
import { decide, type Decision, type Question } from '#rules/decide'
import type { Matter } from '#rules/matters'
import type { Result } from '#rules/result'
import type { Quorum, RuleSet, TwoThirdsReading } from '#rules/ruleSet'
import { castIn, type Tally } from '#rules/tally'

/** The room counted. `silent`: present, and voting in no way. Who is absent is the rest of the members. */
export interface Counts extends Tally {
  readonly silent: number
}

/** What one on the board does. `present` casts nothing; who is not named is absent. */
export type Standing = 'yes' | 'no' | 'abstain' | 'present'

/** The votes: numbers alone, or a board of names that the numbers are counted from. */
export type Votes =
  | ({ readonly by: 'count' } & Counts)
  | {
      readonly by: 'name'
      /** Id of the list of names. */
      readonly roll: string
      readonly standings: Readonly<Record<string, Standing>>
    }

export interface Asked {
  readonly ruleSet: string
  readonly matter: Matter
  readonly votes: Votes
  /** Whether the votes count everybody in the room. Where not, the quorum is not judged. */
  readonly presenceKnown: boolean
  /** All who are entitled to vote; null for the body's own number. */
  readonly members: number | null
  /** Negative votes that bar adoption, where the matter knows such. */
  readonly vetoes: number
  /** A printed quorum of votes, where the matter has one; null where none was printed. */
  readonly quorumOfVotes: number | null
  /** How two thirds is read; null for the body's own reading. */
  readonly twoThirds: TwoThirdsReading | null
  /** Taking part in the session, where the quorum is a share of those; null where nobody says. */
  readonly participating: number | null
  /** What the matter needs; null for the body's own majority. */
  readonly majority: SharedMajority | null
  /** Who must be present to decide; null for the body's own quorum. */
  readonly toDecide: Quorum | null
}

/** On the bench of another body nothing is changed in its law, and no number of the last one is left. */
export const AS_THE_BODY_HAS_IT = {
  members: null,
  vetoes: 0,
  quorumOfVotes: null,
  twoThirds: null,
  participating: null,
  majority: null,
  toDecide: null,
} as const satisfies Partial<Asked>

export const NO_VOTES: Counts = { inFavour: 0, against: 0, abstaining: 0, silent: 0 }

/** A blank bench under a body's first matter. */
export const blankUnder = (ruleSet: RuleSet): Asked => ({
  ruleSet: ruleSet.id,
  matter: mattersOf(ruleSet)[0] ?? 'substance',
  votes: { by: 'count', ...NO_VOTES },
  presenceKnown: true,
  ...AS_THE_BODY_HAS_IT,
})

/** The matters that a body answers, in its own order. */
export const mattersOf = ({ matters }: RuleSet): readonly Matter[] => Object.keys(matters).filter(isMatterOf(matters))
const isMatterOf =
  (matters: RuleSet['matters']) =>
  (word: string): word is Matter =>
    word in matters

/** In the room, voting or not. */
export const presentIn = (counts: Counts): number => castIn(counts) + counts.silent

/** Rules that a scenario of one's own has, and that came along from there. */
export const ownRulesOf = ({ matter, majority, toDecide }: Asked): readonly RuleChange[] => [
  ...(majority === null ? [] : [{ parameter: 'majority' as const, matter, value: majority }]),
  ...(toDecide === null ? [] : [{ parameter: 'quorum.decide' as const, value: toDecide }]),
]

/** The law as it is put under here: the body's, with what was changed. */
export const lawOf = (ruleSet: RuleSet, asked: Asked): RuleSet => {
  const { members, twoThirds } = asked
  return amend(ruleSet, [
    ...(members === null ? [] : [{ parameter: 'members' as const, value: members }]),
    ...(twoThirds === null ? [] : [{ parameter: 'two-thirds reading' as const, value: twoThirds }]),
    ...ownRulesOf(asked),
  ])
}

/** The question that the rules decide. Where nobody says who takes part in the session, a quorum of those is not judged. */
export const questionOf = (
  { matter, members, vetoes, quorumOfVotes, presenceKnown, participating }: Asked,
  counts: Counts,
): Question => ({
  matter,
  tally: { inFavour: counts.inFavour, against: counts.against, abstaining: counts.abstaining },
  present: presenceKnown ? presentIn(counts) : null,
  ...(participating === null ? {} : { participating }),
  ...(members === null ? {} : { members }),
  vetoes,
  quorumOfVotes,
})

export const decideAsked = (ruleSet: RuleSet, asked: Asked, counts: Counts): Result<Decision> =>
  decide(lawOf(ruleSet, asked), questionOf(asked, counts))
