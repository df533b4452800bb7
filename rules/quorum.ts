/** Quorum: how many must be in the room, to open or to decide. */
import { leastReaching, reaches } from './fraction.ts'
import type { Quorum, RuleSet } from './ruleSet.ts'

/** The presence a body needs for a decision, and the rule that says so; null where none is written or known. */
export const decisionQuorumOf = (
  ruleSet: RuleSet,
): { readonly rule: string | null; readonly quorum: Quorum } | null => {
  const answer = ruleSet.slots['quorum.decide']
  return answer?.requires.family === 'quorum' ? { rule: answer.rule, quorum: answer.requires.quorum } : null
}

/** Who could be in the room. `participating` is null where nobody said how many take part. */
export interface Attendance {
  readonly members: number
  readonly participating: number | null
}

/** The whole that the quorum is a share of; null where it is not known. */
export const quorumBase = (quorum: Quorum, attendance: Attendance): number | null =>
  quorum.of === 'members' ? attendance.members : attendance.participating

/** Least number present that meets the quorum; null where its base is not known. */
export const quorumNeeded = (quorum: Quorum, attendance: Attendance): number | null => {
  const base = quorumBase(quorum, attendance)
  return base === null ? null : leastReaching(quorum.share, base)
}

/** Whether `present` meets the quorum; null where its base is not known. */
export const quorumMet = (quorum: Quorum, attendance: Attendance, present: number): boolean | null => {
  const base = quorumBase(quorum, attendance)
  return base === null ? null : reaches(present, quorum.share, base)
}

/** The largest base for which `present` would still meet the quorum: "95 would do if the parties were 189". */
export const largestBaseFor = (quorum: Quorum, present: number): number => {
  const { numerator, denominator, comparison } = quorum.share
  const limit = present * denominator
  const whole = (limit - (limit % numerator)) / numerator
  return comparison === 'more than' && limit % numerator === 0 ? whole - 1 : whole
}
