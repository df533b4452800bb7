/**
 * What most bodies have in common. A body states what it does differently, and under which numbers the rest stands in its
 * own book; `pattern.ts` has what those rules say.
 */
import type { Matter } from '../matters.ts'
import type {
  Classification,
  Majority,
  MatterRule,
  MotionRule,
  QuestionKind,
  Quorum,
  Role,
  RuleSet,
  Share,
} from '../ruleSet.ts'
import { familySlots, FREE } from './familySlots.ts'
import type { FamilyNumbers } from './pattern.ts'

export { FREE } from './familySlots.ts'
export { chapter, committeeNumbers, GENERAL, inOrder, patternChapter } from './pattern.ts'

const share = (numerator: number, denominator: number, comparison: Share['comparison']): Share => ({
  numerator,
  denominator,
  comparison,
})
export const QUARTER = share(1, 4, 'at least')
export const THIRD = share(1, 3, 'at least')
export const HALF = share(1, 2, 'at least')
export const MORE_THAN_HALF = share(1, 2, 'more than')

const SIMPLE: Majority = { kind: 'simple', of: 'present and voting' }
const TWO_THIRDS: Majority = { kind: 'two-thirds', of: 'present and voting' }

type MatterDetails = Pick<MatterRule, 'label' | 'rule' | 'grade'> &
  Partial<Pick<MatterRule, 'veto' | 'quorumOfVotes' | 'onTie'>>

/** A matter decided otherwise than by those present and voting, or not by half or two thirds of them. */
export const needing = (majority: Majority, details: MatterDetails): MatterRule => ({
  majority,
  veto: false,
  quorumOfVotes: null,
  ...details,
})
/** More than half of those present and voting. */
export const simply = (details: MatterDetails): MatterRule => needing(SIMPLE, details)
/** Two thirds of those present and voting. */
export const byTwoThirds = (details: MatterDetails): MatterRule => needing(TWO_THIRDS, details)

export const APPEAL = 'Appeal: is the ruling overruled?'
export const RECONSIDERATION = 'Motion to reconsider'

/** What the pattern has on appeals and on reconsidering. */
export const familyMatters = (numbers: FamilyNumbers) => ({
  reconsideration: byTwoThirds({
    label: RECONSIDERATION,
    rule: numbers.reconsideration ?? null,
    grade: 'inferred',
  }),
  appeal: simply({
    label: APPEAL,
    rule: numbers['points of order'] ?? null,
    grade: 'inferred',
    onTie: 'ruling stands',
  }),
})

/** What a body fills into the pattern. */
export interface FamilyLaw {
  readonly numbers: FamilyNumbers
  /** Null: no such quorum is written, or none is known. */
  readonly quorum: { readonly open: Quorum | null; readonly decide: Quorum | null }
  /** The matter that decisions on procedure are, and how well that is known. */
  readonly ordinary: Matter
  /** The matter that a proposal is, until somebody disputes it; left out: the ordinary one. */
  readonly proposal?: Matter
  /** The matter that an amendment to the treaty is; left out: as a proposal. */
  readonly treaty?: Matter
  readonly classification?: Classification
  /** Whether consensus is to be tried before a vote. */
  readonly consensus?: boolean
  /** Left out: members alone, no regional organization. */
  readonly voters?: readonly Role[]
}

/** A committee looks at nobody's credentials. */
export const NO_CREDENTIALS = {
  'credentials.submit': null,
  'credentials.object': null,
  'credentials.examine': null,
  'credentials.issuer': null,
  'credentials.report': null,
  'credentials.reported': FREE,
} as const

const motionsOf = ({ numbers, ordinary: matter }: FamilyLaw): readonly MotionRule[] => {
  const meeting = { rule: numbers.suspension ?? null, speakers: { inFavour: 0, against: 0 } }
  const motion = { matter, grade: 'inferred' } as const
  return [
    { kind: 'suspend the meeting', ...meeting, ...motion },
    { kind: 'adjourn the meeting', ...meeting, ...motion },
    {
      kind: 'adjourn the debate',
      rule: numbers['adjournment of debate'] ?? null,
      speakers: { inFavour: 2, against: 2 },
      ...motion,
    },
    {
      kind: 'close the debate',
      rule: numbers['closure of debate'] ?? null,
      speakers: { inFavour: 0, against: 2 },
      ...motion,
    },
  ]
}

const naturesOf = ({ ordinary, proposal = ordinary, treaty = proposal }: FamilyLaw): Record<QuestionKind, Matter> => ({
  applications: ordinary,
  agenda: ordinary,
  'provisional agenda': ordinary,
  'organization of work': ordinary,
  election: ordinary,
  proposal,
  'amendment to the Convention': treaty,
  'amendment to the rules': ordinary,
  'credentials report': ordinary,
  'report of the session': ordinary,
})

/** All of a body's law that follows from the pattern; what is spread after it is the body's own. */
export const familyLaw = (law: FamilyLaw) =>
  ({
    version: '1',
    twoThirds: 'at least',
    twoThirdsSource: 'as the words say, and as the General Assembly counts: exactly two thirds is enough',
    classification: law.classification ?? null,
    motions: motionsOf(law),
    replies: null,
    tieRule: law.numbers.tie ?? null,
    endOfList: null,
    speakers: { division: { inFavour: 2, against: 2 }, reconsideration: { inFavour: 0, against: 2 } },
    sponsorExplainsOnceAmended: false,
    moverEndsDivision: false,
    protocolRule: null,
    questionRules: {
      ...(law.numbers.proposals === undefined ? {} : { proposal: law.numbers.proposals }),
      ...(law.numbers.elections === undefined ? {} : { election: law.numbers.elections }),
    },
    natures: naturesOf(law),
    credentials: { issuers: [], issuersForAmendments: [], issuersForOrganizations: [] },
    officersPerGroup: null,
    offices: { President: 1 },
    slots: familySlots(law),
  }) satisfies Partial<RuleSet>
