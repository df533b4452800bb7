/** What any room says of a vote: its sides, its majority, its numbers, what would turn it. English. */
import type { Decision, MajorityFinding } from '#rules/decide'
import type { Change, Flip } from '#rules/flips'
import type { Majority } from '#rules/ruleSet'
import type { Tally } from '#rules/tally'

/** The three votes: their sign, their word, and what the control to move one more is called. */
export const SIDES = {
  inFavour: { sign: '+', word: 'In favour' },
  against: { sign: '−', word: 'Against' },
  abstaining: { sign: '○', word: 'Abstaining' },
} as const satisfies Record<keyof Tally, { sign: string; word: string }>

export const MAJORITY: Readonly<Record<Majority['kind'], string>> = {
  simple: 'a simple majority',
  'two-thirds': 'two thirds',
  'three-quarters': 'three quarters',
  fixed: 'a fixed number of votes',
}

export const OF: Readonly<Record<MajorityFinding['base'], string>> = {
  'present and voting': 'of those voting for or against',
  present: 'of those present',
  members: 'of all members',
}

/** "14 to spare", "3 short". */
export const margin = ({ have, need }: MajorityFinding): string => {
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

/** "63 to 32: 64 needed of 95"; where the room empties or fills, who is present. */
export const flipLine = ({ change, then, need, counted: whole }: Flip, quorum: number | null): string => {
  if ((change === 'leave the room' || change === 'arrive') && quorum !== null)
    return `${then.present} present: ${quorum} needed to decide`
  return `${then.inFavour} to ${then.against}: ${need} needed of ${whole}`
}
