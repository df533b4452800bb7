/** What the map says. */
import type { Decision } from '#rules/decide'
import type { EveryTally, Yardstick, Zone } from '#rules/everyTally'
import type { RuleSet } from '#rules/ruleSet'
import { castIn, type Tally } from '#rules/tally'
import { phrase, say, words } from '#src/language/say.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import { majorityOf, verdictLine } from '#src/words/votes.ts'
import { BENCH, doneTo } from '../words.ts'

export const MAP = words({
  allInFavour: 'all in favour',
  allAgainst: 'all against',
  allAbstain: 'all abstain',
  point: 'This vote',
  keys: 'Drag the point, or choose a place. With the keyboard: left and right move one vote between in favour and against; up and down, between against and abstaining; with Shift, between in favour and abstaining.',
  names: 'The votes are by name: moving the point leaves the names and keeps the numbers. Undo brings them back.',
  regions: 'Regions',
  lines: 'Lines',
  marks: 'Mark the votes of 2022',
  marksHint:
    'UNTOC Conference of the Parties, eleventh session: counts only. A vote of another number of votes stands where its shares fall.',
  table: 'The same as a table: the least in favour that carries',
  tableAbstaining: 'Abstaining',
  tableVoting: 'For and against',
  tableLeast: 'To carry here',
  none: 'none',
})

export const mapTitle = (cast: number): string =>
  cast === 1 ? phrase('Every way that one could vote') : say`Every way that ${cast} could vote`

export const tallyCode = ({ inFavour, against, abstaining }: Tally): string => `${inFavour}-${against}-${abstaining}`

/** What is heard of the point as it moves. */
export const pointValue = ({ inFavour, against, abstaining }: Tally): string =>
  say`${inFavour} in favour, ${against} against, ${abstaining} abstaining`

/** What is heard once, where the point comes to rest. */
export const pointVerdict = (decision: Decision): string =>
  `${pointValue(decision.tally)}. ${outcomeName(decision.outcome)}. ${verdictLine(decision)}`

export const markName = (tally: Tally): string => say`${tallyCode(tally)}, of ${castIn(tally)}`
export const putName = (tally: Tally): string => doneTo(BENCH.try, tallyCode(tally))

/** Short, to stand within a region. */
export const ZONE_LABELS = words<Readonly<Record<Zone, string>>>({
  carried: 'Carried',
  short: 'Too few',
  lost: 'Not carried',
  tied: 'Tie',
  vetoed: 'Vetoed',
  'no-quorum': 'No quorum',
  'no-votes-cast': 'No votes',
  open: 'Open',
})

/** What a region is, beside its sample. */
export const zoneSays = (zone: Zone, decision: Decision): string => {
  switch (zone) {
    case 'carried':
      return phrase('Carried')
    case 'short':
      return phrase('Not carried: more in favour than against, and still too few')
    case 'lost':
      return phrase('Not carried')
    case 'tied':
      return phrase('A tie: not carried')
    case 'vetoed':
      return phrase('Enough in favour, barred by a veto')
    case 'no-votes-cast':
      return phrase('All abstain: nothing is carried')
    case 'no-quorum':
      if (decision.quorum?.met === false && decision.quorum.need !== null)
        return say`No decision, however they vote: ${decision.quorum.have} present, ${decision.quorum.need} needed`
      return say`No decision: fewer than ${decision.quorumOfVotes?.need ?? 0} vote for or against`
    case 'open':
      return phrase('Open')
  }
}

export const LINE_LABELS = words<Readonly<Record<Yardstick, string>>>({
  simple: 'simple',
  'two-thirds at least': 'two thirds',
  'two-thirds more than': 'two thirds',
})

const LINES = words<Readonly<Record<Yardstick, string>>>({
  simple: 'Simple majority of those voting',
  'two-thirds at least': 'At least two thirds of those voting',
  'two-thirds more than': 'More than two thirds of those voting',
})

/** The line that this matter is decided by, where it needs two thirds of those voting: that of the body's reading. */
export const ownLine = ({ majority: { kind, base } }: Decision, { twoThirds }: RuleSet): Yardstick | null =>
  kind === 'two-thirds' && base === 'present and voting' ? `two-thirds ${twoThirds}` : null

/** A line by its name; a reading of two thirds says if it decides here. */
export const lineSays = (yardstick: Yardstick, own: Yardstick | null): string =>
  yardstick === own ? say`${LINES[yardstick]}: the reading used here` : LINES[yardstick]

export const quorumLine = (need: number | null): string => say`Quorum of votes: ${need ?? 0} for or against`
export const leaveLine = (mayLeave: number): string =>
  mayLeave === 0
    ? phrase('Quorum: above it somebody abstains, and the quorum is lost if one leaves')
    : say`Quorum: above it more than ${mayLeave} abstain, and the quorum is lost if they leave`

const WHO_COUNTS = words<Readonly<Record<Decision['majority']['base'], string>>>({
  'present and voting': 'Who abstains does not count, so the edge runs to the top.',
  present: 'Who abstains counts as well: an abstention works as a no, and the edge runs beside the right-hand side.',
  members:
    'All members count, so as many in favour are needed whoever abstains: the edge runs beside the right-hand side.',
})

/** What this matter needs, and what that does to the picture. */
export const needSays = ({ majority, vetoes }: Decision): string => {
  const needs =
    majority.kind === 'fixed'
      ? say`This matter needs ${majority.need} votes in favour, whoever abstains.`
      : say`This matter needs ${majorityOf(majority.kind, majority.base)}. ${WHO_COUNTS[majority.base]}`
  if (vetoes === 0) return needs
  const held =
    vetoes === 1
      ? phrase('1 of the votes against is a veto, as far as so many are against.')
      : say`${vetoes} of the votes against are vetoes, as far as so many are against.`
  return `${needs} ${held}`
}

/** Rows that are not drawn are told. */
export const stepSays = ({ step }: EveryTally): string | null =>
  step === 1 ? null : say`There are more rows than the picture has lines: it shows every ${step}th number abstaining.`

/** Over the columns of the table. */
export const YARDSTICK_HEADS = words<Readonly<Record<Yardstick, string>>>({
  simple: 'Simple',
  'two-thirds at least': 'At least ⅔',
  'two-thirds more than': 'More than ⅔',
})
