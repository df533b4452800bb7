/** What the Floor says of a vote. English. Fetched with the board of a vote, when one is first on screen. */
import type { Put } from '#machines/context'
import type { Decision, MajorityFinding } from '#rules/decide'
import type { Change, Flip } from '#rules/flips'
import type { Reading } from '#rules/majority'
import type { Majority, RuleSet } from '#rules/ruleSet'
import type { Tally } from '#rules/tally'
import { verdictTitle, type Because } from '#src/words/decisions.ts'
import type { Told } from '#src/words/told.ts'
import { FLOOR } from './words.ts'

/** The three votes: their sign, their word, and what the control to move one more is called. */
export const SIDES = {
  inFavour: { sign: '+', word: 'In favour' },
  against: { sign: '−', word: 'Against' },
  abstaining: { sign: '○', word: 'Abstaining' },
} as const satisfies Record<keyof Tally, { sign: string; word: string }>

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

const MAJORITY: Readonly<Record<Majority['kind'], string>> = {
  simple: 'a simple majority',
  'two-thirds': 'two thirds',
  'three-quarters': 'three quarters',
  fixed: 'a fixed number of votes',
}

const OF: Readonly<Record<MajorityFinding['base'], string>> = {
  'present and voting': 'of those voting for or against',
  present: 'of those present',
  members: 'of all members',
}

/** Before the count: what it will take. */
export const openLine = ({ kind, base, need }: MajorityFinding, present: number): string =>
  `It takes ${MAJORITY[kind]} ${OF[base]}: ${need} if all ${present} vote, fewer if some abstain.`

const margin = ({ have, need }: MajorityFinding): string => {
  if (have < need) return `short by ${need - have}`
  return have === need ? 'exactly enough' : `${have - need} to spare`
}

/** Under the verdict: "63 in favour, 53 needed: 10 to spare. 103 present, 96 needed to decide." */
export const verdictLine = ({ majority, quorum, tally }: Decision): string => {
  const reached = `${majority.have} in favour, ${majority.need} needed: ${margin(majority)}.`
  if (quorum === null || quorum.need === null || quorum.met === null) return reached
  const room = `${tally.present} present, ${quorum.need} needed to decide.`
  return quorum.met ? `${reached} ${room}` : `${room} ${quorum.need - quorum.have} too few.`
}

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

const CHANGES: Readonly<Record<Change, (count: number) => string>> = {
  'in favour to against': (count) => `${count} in favour ${count === 1 ? 'votes' : 'vote'} against`,
  'in favour to abstaining': (count) => `${count} in favour ${count === 1 ? 'abstains' : 'abstain'}`,
  'abstaining to against': (count) => `${count} abstaining ${count === 1 ? 'votes' : 'vote'} against`,
  'abstaining to in favour': (count) => `${count} abstaining ${count === 1 ? 'votes' : 'vote'} in favour`,
  'against to abstaining': (count) => `${count} against ${count === 1 ? 'abstains' : 'abstain'}`,
  'against to in favour': (count) => `${count} against ${count === 1 ? 'votes' : 'vote'} in favour`,
  'leave the room': (count) => `${count} ${count === 1 ? 'leaves' : 'leave'} the room`,
  arrive: (count) => `${count} more ${count === 1 ? 'arrives' : 'arrive'}`,
}
export const flipTitle = ({ change, count }: Flip): string => CHANGES[change](count)

export const tryOut = (flip: Flip): string => `${FLOOR.try}: ${flipTitle(flip)}`

/** "63 to 32: 64 needed of 95"; where the room empties or fills, who is present. */
export const flipLine = ({ change, then, need, counted: whole }: Flip, quorum: number | null): string => {
  if ((change === 'leave the room' || change === 'arrive') && quorum !== null)
    return `${then.present} present: ${quorum} needed to decide`
  return `${then.inFavour} to ${then.against}: ${need} needed of ${whole}`
}

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
