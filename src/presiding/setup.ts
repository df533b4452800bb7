/** What a meeting to preside over is made from: a body's law, a temper, a length and a seed. The delegations are invented. */
import type { Participant } from '#machines/context'
import type { Input } from '#machines/input'
import { decisionQuorumOf, quorumNeeded } from '#rules/quorum'
import type { Quorum, RuleSet } from '#rules/ruleSet'
import type { Slot } from '#rules/slots'
import { chanceFor } from './chance.ts'

export const TEMPERS = ['cautious', 'obstructive', 'confused', 'hurried'] as const
export type Temper = (typeof TEMPERS)[number]

/** One temper for all, or each time another. */
export const MIXES = ['mixed', ...TEMPERS] as const
export type Mix = (typeof MIXES)[number]

export const LENGTHS = ['short', 'medium', 'long'] as const
export type Length = (typeof LENGTHS)[number]

/** With the President's choices, all that it takes to hold this meeting again. */
export interface Setup {
  readonly ruleSet: RuleSet
  readonly temper: Mix
  /** A whole number from 0. */
  readonly seed: number
  readonly length: Length
}

/** How much comes before the room, and how often somebody rises while a matter is at a stage. */
interface Plan {
  readonly drafts: number
  readonly speakers: number
  readonly observers: boolean
  readonly rising: { readonly debate: number; readonly asked: number; readonly voting: number; readonly motion: number }
}

export const PLANS: Readonly<Record<Length, Plan>> = {
  short: { drafts: 1, speakers: 2, observers: false, rising: { debate: 2, asked: 1, voting: 1, motion: 0 } },
  medium: { drafts: 1, speakers: 2, observers: true, rising: { debate: 2, asked: 2, voting: 2, motion: 1 } },
  long: { drafts: 2, speakers: 3, observers: true, rising: { debate: 3, asked: 3, voting: 2, motion: 1 } },
}

/** No State is called so. */
const DELEGATIONS = [
  'Adoria',
  'Belvara',
  'Corvane',
  'Dormark',
  'Estmora',
  'Fenwold',
  'Galdria',
  'Halvern',
  'Ilmara',
  'Jorvane',
  'Kestova',
  'Lomara',
] as const

export const PRESIDENT = 'president'
export const SECRETARIAT = 'secretariat'
export const OBSERVER = 'observer'
/** The question of the applications of observers. */
export const APPLICATIONS = 'applications'
export const APPLICANTS = ['applicant-1', 'applicant-2'] as const

const idOf = (name: string): string => name.toLowerCase()

/** Whether this many are in the Council chamber or in the great hall, those who rise have a name, and a plate. */
export const delegatesIn = ({ ruleSet }: Setup): readonly string[] =>
  DELEGATIONS.slice(0, Math.max(ruleSet.members.count - 1, 1)).map(idOf)

const peopleIn = (setup: Setup): Readonly<Record<string, Participant>> => {
  const named = DELEGATIONS.slice(0, delegatesIn(setup).length)
  const others = Array.from(
    { length: Math.max(setup.ruleSet.members.count - named.length, 0) },
    (_, index): [string, Participant] => [`member-${index + 1}`, { role: 'party', name: null }],
  )
  return Object.fromEntries<Participant>([
    [PRESIDENT, { role: 'president', name: null }],
    [SECRETARIAT, { role: 'secretariat', name: null }],
    ...named.map((name): [string, Participant] => [idOf(name), { role: 'party', name }]),
    ...others,
    [OBSERVER, { role: 'observer', name: 'Observatory of Public Law' }],
    [APPLICANTS[0], { role: 'organization', name: 'Open Ledger League' }],
    [APPLICANTS[1], { role: 'organization', name: 'Clear Rivers Forum' }],
  ])
}

/** Rules that a President names at every turn: a body whose numbers for them are not known cannot be presided over here. */
const NAMED: readonly Slot[] = ['point.rule', 'vote.conduct', 'vote.counted', 'quorum.decide']

/**
 * Whether a meeting can be held under these rules: votes are decided by their count alone (nobody's vote bars adoption, and
 * no quorum of votes is printed), and the rules that rulings stand on are known by number.
 */
export const mayPreside = ({ matters, slots }: RuleSet): boolean =>
  Object.values(matters).every(({ rule, veto, quorumOfVotes }) => rule !== null && !veto && quorumOfVotes === null) &&
  NAMED.every((slot) => (slots[slot]?.rule ?? null) !== null)

export const hasRule = ({ slots }: RuleSet, slot: Slot): boolean => slots[slot] !== null

/** How many come, in whole delegations: at first, and once the President has waited. */
export interface Attendance {
  readonly participating: number
  readonly first: number
  readonly full: number
}

const needed = (quorum: Quorum | undefined, members: number, participating: number): number =>
  quorum === undefined ? 0 : (quorumNeeded(quorum, { members, participating }) ?? 0)

/**
 * Enough to decide in the end. At first it may be too few to open, or enough to open and too few to decide: two quorums
 * are easily taken for one.
 */
export const attendanceOf = (setup: Setup): Attendance => {
  const { ruleSet } = setup
  const chance = chanceFor(setup.seed, 'attendance')
  const members = ruleSet.members.count
  const participating = members - chance.below(Math.max(Math.trunc(members / 12), 1))
  const opens = ruleSet.slots['quorum.open']?.requires
  const open = needed(opens?.family === 'quorum' ? opens.quorum : undefined, members, participating)
  const decide = needed(decisionQuorumOf(ruleSet)?.quorum, members, participating)
  const least = Math.max(open, decide, Math.trunc(participating / 2) + 1)
  const full = least + chance.below(Math.max(Math.trunc(((participating - least) * 7) / 10), 1))
  const short = chance.below(4)
  const first =
    short === 0 && open > 1
      ? open - 1 - chance.below(Math.min(open - 1, 6))
      : short === 1 && decide > open
        ? open + chance.below(Math.min(decide - open, 12))
        : full
  return { participating, first, full }
}

/** The body before anybody has come. */
export const inputOf = (setup: Setup): Input => ({
  ruleSet: setup.ruleSet,
  participants: peopleIn(setup),
  participating: attendanceOf(setup).participating,
  present: 0,
})
