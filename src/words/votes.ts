/** What any room says of a vote: its sides, its majority, its numbers, what would turn it. */
import { phrase, say, words } from '#src/language/say.ts'
import type { Decision, MajorityFinding } from '#rules/decide'
import type { Change, Flip } from '#rules/flips'
import type { Move } from '#rules/moves'
import type { Majority } from '#rules/ruleSet'
import type { Tally } from '#rules/tally'

/** The three votes: their sign, their word, and what the control to move one more is called. */
export const SIDES = words({
  inFavour: { sign: '+', word: 'In favour' },
  against: { sign: '−', word: 'Against' },
  abstaining: { sign: '○', word: 'Abstaining' },
}) satisfies Record<keyof Tally, { sign: string; word: string }>

export const MAJORITY = words<Readonly<Record<Majority['kind'], string>>>({
  simple: 'a simple majority',
  'two-thirds': 'two thirds',
  'three-quarters': 'three quarters',
  fixed: 'a fixed number of votes',
})

export const OF = words<Readonly<Record<MajorityFinding['base'], string>>>({
  'present and voting': 'of those voting for or against',
  present: 'of those present',
  members: 'of all members',
})

/** "a simple majority of those voting for or against"; of all members a majority is more than half, and none is simple. */
export const majorityOf = (kind: Majority['kind'], base: MajorityFinding['base']): string =>
  kind === 'simple' && base === 'members' ? phrase('a majority of all members') : `${MAJORITY[kind]} ${OF[base]}`

/** "14 to spare", "3 short". */
export const margin = ({ have, need }: MajorityFinding): string => {
  if (have < need) return say`short by ${need - have}`
  return have === need ? phrase('exactly enough') : say`${have - need} to spare`
}

/** Under the verdict: "63 in favour, 53 needed: 10 to spare. 103 present, 96 needed to decide." */
export const verdictLine = ({ majority, quorum, tally }: Decision): string => {
  const reached = say`${majority.have} in favour, ${majority.need} needed: ${margin(majority)}.`
  if (quorum === null || quorum.need === null || quorum.met === null) return reached
  const room = say`${tally.present} present, ${quorum.need} needed to decide.`
  return quorum.met ? `${reached} ${room}` : say`${room} ${quorum.need - quorum.have} too few.`
}

/** Voters who vote otherwise. */
export const VOTING_OTHERWISE = {
  'in favour to against': (count) =>
    count === 1 ? say`${count} in favour votes against` : say`${count} in favour vote against`,
  'in favour to abstaining': (count) =>
    count === 1 ? say`${count} in favour abstains` : say`${count} in favour abstain`,
  'abstaining to against': (count) =>
    count === 1 ? say`${count} abstaining votes against` : say`${count} abstaining vote against`,
  'abstaining to in favour': (count) =>
    count === 1 ? say`${count} abstaining votes in favour` : say`${count} abstaining vote in favour`,
  'against to abstaining': (count) => (count === 1 ? say`${count} against abstains` : say`${count} against abstain`),
  'against to in favour': (count) =>
    count === 1 ? say`${count} against votes in favour` : say`${count} against vote in favour`,
} satisfies Record<Extract<Change, Move>, (count: number) => string>

const CHANGES: Readonly<Record<Change, (count: number) => string>> = {
  ...VOTING_OTHERWISE,
  'leave the room': (count) => (count === 1 ? say`${count} leaves the room` : say`${count} leave the room`),
  arrive: (count) => (count === 1 ? say`${count} more arrives` : say`${count} more arrive`),
}

/** @param from the votes before: where only those who abstain leave, they are named */
export const flipTitle = ({ change, count, then }: Flip, from: Pick<Tally, 'abstaining'> | null = null): string => {
  if (change === 'leave the room' && from !== null && from.abstaining - then.abstaining === count)
    return count === 1 ? say`${count} who abstains leaves` : say`${count} who abstain leave`
  return CHANGES[change](count)
}

/** "63 to 32: 64 needed of 95"; where the room empties or fills, who is present. */
export const flipLine = ({ change, then, need, counted: whole }: Flip, quorum: number | null): string => {
  if ((change === 'leave the room' || change === 'arrive') && quorum !== null)
    return say`${then.present} present: ${quorum} needed to decide`
  return say`${then.inFavour} to ${then.against}: ${need} needed of ${whole}`
}
