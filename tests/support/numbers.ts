/**
 * The numbers of each body's law, written down a second time from the sources and not from the rule sets: how many members,
 * how many to open, how many speak on what, which officers. Only types are taken from the rules.
 */
import type { MotionKind, Speakers } from '#rules/ruleSet'

/** How many must be in the room to open a meeting, as the rule words it; null where nothing is written. */
export type Opening =
  | 'at least one third of those attending'
  | 'at least one quarter of the members'
  | 'more than half of the members'
  | 'more than half of those attending'
  | 'at least half of those attending'
  | 'at least one third of the members'

export interface BodyNumbers {
  readonly members: number
  /** The other number, where the sources leave it open. */
  readonly otherwise?: number
  readonly opening: Opening | null
  readonly motions: { readonly [Kind in MotionKind]?: Speakers }
  readonly division: Speakers
  readonly reconsideration: Speakers
  /** All officers of a session together. */
  readonly officers: number
  readonly officersPerGroup?: number
  readonly replies?: number
  /** Days before a session that the list of organizations goes round. */
  readonly notice?: number
  /** Votes in favour, for each matter that asks for a number of them. */
  readonly votes?: number
}

const nobody: Speakers = { inFavour: 0, against: 0 }
const twoEach: Speakers = { inFavour: 2, against: 2 }
const twoAgainst: Speakers = { inFavour: 0, against: 2 }

/** The pattern of the United Nations: no debate on a pause, two and two on adjourning a debate, two against closing it. */
const PATTERN = {
  motions: {
    'suspend the meeting': nobody,
    'adjourn the meeting': nobody,
    'adjourn the debate': twoEach,
    'close the debate': twoAgainst,
  },
  division: twoEach,
  reconsideration: twoAgainst,
  officers: 1,
} as const satisfies Partial<BodyNumbers>

/** The Council debates a postponement: every other member may speak. */
const council = (members: number): Pick<BodyNumbers, 'members' | 'motions'> => ({
  members,
  motions: {
    'suspend the meeting': nobody,
    'adjourn the meeting': nobody,
    'adjourn the debate': { inFavour: members - 1, against: members - 1 },
  },
})

const pattern = (members: number, opening: Opening | null): BodyNumbers => ({ ...PATTERN, members, opening })

const THIRD_ATTENDING = 'at least one third of those attending'
const THIRD = 'at least one third of the members'
const QUARTER = 'at least one quarter of the members'
const HALF = 'more than half of the members'
const HALF_ATTENDING = 'more than half of those attending'

export const NUMBERS: Readonly<Record<string, BodyNumbers>> = {
  'untoc-cop': {
    ...pattern(190, THIRD_ATTENDING),
    otherwise: 189,
    motions: { ...PATTERN.motions, 'give priority': twoEach },
    officers: 10,
    officersPerGroup: 2,
    notice: 30,
  },
  'uncac-cosp': { ...pattern(190, THIRD_ATTENDING), officers: 5, notice: 30 },
  'unga-plenary': {
    ...pattern(193, THIRD),
    motions: { ...PATTERN.motions, 'defer the vote': twoEach, 'give priority': twoEach },
    officers: 22,
    replies: 2,
  },
  'unga-main-committee': pattern(193, QUARTER),
  unsc: { ...pattern(15, null), ...council(15), votes: 9 },
  'unsc-1946': { ...pattern(11, null), ...council(11), votes: 7 },
  ecosoc: pattern(54, THIRD),
  'ecosoc-functional-commission': pattern(53, THIRD),
  hrc: pattern(47, THIRD),
  'cites-cop': pattern(185, 'at least half of those attending'),
  iwc: pattern(88, HALF),
  wha: pattern(194, HALF_ATTENDING),
  'unesco-general-conference': pattern(194, HALF_ATTENDING),
  'iaea-general-conference': pattern(180, HALF),
  'ilo-conference': pattern(187, null),
  'opcw-csp': pattern(193, HALF),
  'interpol-general-assembly': pattern(196, null),
  'oas-general-assembly': pattern(34, HALF),
  'cybercrime-ahc': pattern(193, QUARTER),
}
