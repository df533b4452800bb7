/** What the Floor says of a vote. Fetched with the board of a vote, when one is first on screen. */
import type { Put } from '#machines/context'
import type { Decision, MajorityFinding } from '#rules/decide'
import type { Reading } from '#rules/majority'
import type { RuleSet } from '#rules/ruleSet'
import type { Tally } from '#rules/tally'
import { phrase, say, words } from '#src/language/say.ts'
import { verdictTitle } from '#src/words/decisions.ts'
import type { Because } from '#src/words/reasons.ts'
import type { Told } from '#src/words/told.ts'
import { MAJORITY, majorityOf, verdictLine } from '#src/words/votes.ts'
import type { VoteOnBoard } from './vote.ts'
import { isReport } from './words.ts'

export const VOTE = words({
  why: 'Why',
  flips: 'What would turn it',
  noFlip: 'No change of one kind turns it.',
  try: 'Try',
  assumed: 'Assumed: drag or type to change.',
  assumedStart: 'These counts are only a start, taken from the record.',
  noCounts: 'No counts yet: type them, or press +.',
  dragHint: 'Drag the bar or change a number: everything after it follows.',
  roomFollows: 'How many were there is not recorded: whoever votes is in the room.',
  notPublished: 'The record gives counts only: it does not say how each State voted.',
  toBench: 'Open this vote in the Workbench',
  take: 'Print, save, embed',
})

export const counts = (side: keyof Tally, base: MajorityFinding['base']): string =>
  base !== 'present and voting' || side !== 'abstaining' ? phrase('counts') : phrase('does not count')

export const neededLabel = (need: number): string => say`${need} needed`
export const plainLabel = (need: number, reading: Reading['reading']): string =>
  reading === 'at least two thirds' ? say`${need} as “at least”` : say`${need} as “more than”`
/** Before the count: who abstains is not counted where only those who vote are. */
export const openLabel = ({ base, need }: MajorityFinding): string =>
  base === 'present and voting' ? say`${need} needed if all vote` : neededLabel(need)
export const votingLabel = (count: number): string => say`${count} present and voting`
export const abstainingLabel = (count: number): string => say`${count} abstaining`
export const silentLabel = (count: number): string => say`${count} not voting`

export const BOUNDARIES = words({
  group: 'The votes',
  forAgainst: 'Between in favour and against',
  votingAbstaining: 'Between against and abstaining',
})

const SPOKEN: Readonly<Record<keyof Tally, (count: number) => string>> = {
  inFavour: (count) => say`${count} in favour`,
  against: (count) => say`${count} against`,
  abstaining: abstainingLabel,
}
/** "63 in favour, 15 against". */
export const sidesInWords = (tally: Tally, sides: readonly (keyof Tally)[]): string =>
  sides.map((side) => SPOKEN[side](tally[side])).join(', ')

/** Before the count: what it will take. */
export const openLine = ({ kind, base, need }: MajorityFinding, present: number): string =>
  base === 'present and voting'
    ? say`It takes ${majorityOf(kind, base)}: ${need} if all ${present} vote, fewer if some abstain.`
    : say`It takes ${majorityOf(kind, base)}: ${need}, whoever abstains.`

/** What the settled nature of a matter means for what follows, and the rule that says so. */
export const consequence = (put: Put, { outcome }: Decision, ruleSet: RuleSet): Because | null => {
  const { classification } = ruleSet
  if (put.question !== 'nature' || classification === null || outcome === 'no-quorum') return null
  const matter = ruleSet.matters[outcome === 'carried' ? classification.whenCarried : classification.whenNot]
  if (matter === undefined) return null
  const majority = MAJORITY[matter.majority.kind]
  const needs =
    matter.majority.kind === 'simple'
      ? say`So what follows needs only ${majority}.`
      : say`So what follows needs ${majority}.`
  const label = phrase(matter.label).toLowerCase()
  const is = /^[aeiou]/i.test(matter.label) ? say`It is an ${label}.` : say`It is a ${label}.`
  return { text: `${is} ${needs}`, rule: matter.rule }
}

/** For those who listen: what happened, and what it came to. */
export const spoken = (title: string, vote: VoteOnBoard | null, told: Told): string =>
  vote === null || vote.decision === null
    ? `${title}.`
    : `${title}. ${verdictTitle(vote.put, vote.decision, vote.votedAgain, told)} ${verdictLine(vote.decision)}`
export const spokenRefusal = (title: string, reasons: readonly string[]): string =>
  [say`Not in order here: ${title}.`, ...reasons].join(' ')

export const tryOut = (title: string): string => say`Try: ${title}`

/** The head of a printed page. */
export const PAPER = words({
  session: (body: string, title: string): string => `${phrase(body)}. ${phrase(title)}`,
  /** A report has paragraphs; another source numbers what it numbers. */
  source: (title: string, symbol: string, place: string | null): string => {
    const source = phrase(title)
    if (place === null) return say`Source: ${source} (${symbol}).`
    return isReport(title)
      ? say`Source: ${source} (${symbol}), paragraph ${place}.`
      : say`Source: ${source} (${symbol}), ${place}.`
  },
})

export const makePresent = (count: number): string => say`Make ${count} present`
export const noMorePresent = ({ members, member }: RuleSet): string =>
  say`No more than ${members.count} can be present: so many ${phrase(member.many)} there are.`
export const onlyTakePart = (count: number): string => say`Only ${count} take part in the session.`
export const allAreHere = (count: number): string => say`All ${count} who take part are here.`
export const letAllTakePart = (count: number): string => say`Let ${count} take part, all present`
export const wouldDo = (present: number, members: number, many: string): string =>
  say`With a base of ${members} ${phrase(many)}, ${present} would be enough.`
export const countMembers = (members: number, many: string): string => say`Count ${members} ${phrase(many)}`
