/** What the Floor says of a vote. English. Fetched with the board of a vote, when one is first on screen. */
import type { Put } from '#machines/context'
import type { Decision, MajorityFinding } from '#rules/decide'
import type { Flip } from '#rules/flips'
import type { Reading } from '#rules/majority'
import type { RuleSet } from '#rules/ruleSet'
import type { Tally } from '#rules/tally'
import { verdictTitle, type Because } from '#src/words/decisions.ts'
import type { Told } from '#src/words/told.ts'
import { flipTitle, MAJORITY, OF, verdictLine } from '#src/words/votes.ts'
import { FLOOR } from './words.ts'

export const VOTE = {
  why: 'Why',
  flips: 'What would turn it',
  noFlip: 'No change of one kind turns it.',
  try: 'Try',
  assumed: 'Assumed: drag or type to change.',
  assumedStart: 'These counts are only a start, taken from the record.',
  dragHint: 'Drag the bar or change a number: everything after it follows.',
  toBench: 'Open this vote in the Workbench',
  take: 'Print, save, embed',
} as const

export const counts = (side: keyof Tally, base: MajorityFinding['base']): string =>
  base !== 'present and voting' || side !== 'abstaining' ? 'counts' : 'does not count'

export const neededLabel = (need: number): string => `${need} needed`
export const plainLabel = (need: number, reading: Reading['reading']): string =>
  `${need} as “${reading.replace(' two thirds', '')}”`
export const neededIfAllVote = (need: number): string => `${need} needed if all vote`
export const votingLabel = (count: number): string => `${count} present and voting`
export const abstainingLabel = (count: number): string => `${count} abstaining`
export const silentLabel = (count: number): string => `${count} not voting`

export const BOUNDARIES = {
  group: 'The votes',
  forAgainst: 'Between in favour and against',
  votingAbstaining: 'Between against and abstaining',
} as const

const SPOKEN: Readonly<Record<keyof Tally, string>> = {
  inFavour: 'in favour',
  against: 'against',
  abstaining: 'abstaining',
}
/** "63 in favour, 15 against". */
export const sidesInWords = (tally: Tally, sides: readonly (keyof Tally)[]): string =>
  sides.map((side) => `${tally[side]} ${SPOKEN[side]}`).join(', ')

/** Before the count: what it will take. */
export const openLine = ({ kind, base, need }: MajorityFinding, present: number): string =>
  `It takes ${MAJORITY[kind]} ${OF[base]}: ${need} if all ${present} vote, fewer if some abstain.`

/** What the settled nature of a matter means for what follows, and the rule that says so. */
export const consequence = (put: Put, { outcome }: Decision, ruleSet: RuleSet): Because | null => {
  const { classification } = ruleSet
  if (put.question !== 'nature' || classification === null || outcome === 'no-quorum') return null
  const matter = ruleSet.matters[outcome === 'carried' ? classification.whenCarried : classification.whenNot]
  if (matter === undefined) return null
  const only = matter.majority.kind === 'simple' ? 'only ' : ''
  const needs = `So what follows needs ${only}${MAJORITY[matter.majority.kind]}.`
  const label = matter.label.toLowerCase()
  return { text: `It is ${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}. ${needs}`, rule: matter.rule }
}

/** For those who listen: what happened, and what it came to. */
export const spoken = (title: string, put: Put | null, decision: Decision | null, told: Told): string =>
  put === null || decision === null
    ? `${title}.`
    : `${title}. ${verdictTitle(put, decision, told)} ${verdictLine(decision)}`
export const spokenRefusal = (title: string, reasons: readonly string[]): string =>
  `${FLOOR.notInOrder}: ${title}. ${reasons.join(' ')}`

export const tryOut = (flip: Flip): string => `${VOTE.try}: ${flipTitle(flip)}`

/** The head of a printed page. */
export const PAPER = {
  record: 'The record.',
  session: (body: string, title: string): string => `${body}. ${title}`,
  /** A report has paragraphs; another source numbers what it numbers. */
  source: (title: string, symbol: string, place: string | null): string => {
    const at = title.startsWith('Report ') ? `paragraph ${place}` : `${place}`
    return `Source: ${title} (${symbol})${place === null ? '' : `, ${at}`}.`
  },
  branch: (name: string): string => `A branch, “${name}”: not what happened.`,
} as const

export const makePresent = (count: number): string => `Make ${count} present`
export const wouldDo = (present: number, members: number, many: string): string =>
  `With a base of ${members} ${many}, ${present} would be enough.`
export const countMembers = (members: number, many: string): string => `Count ${members} ${many}`
