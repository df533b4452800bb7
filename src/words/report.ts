/** A vote as the report of a conference sets it down: in the past tense, with its numbers and rules. */
import { phrase, say } from '#src/language/say.ts'
import type { Decision } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { ruleByNumber } from '#rules/sets/known'
import type { Tally } from '#rules/tally'
import { gradeName } from '#src/floor/words.ts'
import { shareInWords } from './reasons.ts'
import { counted, ruleInWords } from './language.ts'

/** "15 votes". */
export const votesInReport = (count: number): string => counted(count, 'vote', 'votes')

/** "with no abstentions", "with 25 abstentions". */
export const withAbstentions = (count: number): string =>
  count === 0 ? phrase('with no abstentions') : say`with ${counted(count, 'abstention', 'abstentions')}`

/** "63 votes in favour and 15 against, with 25 abstentions". */
export const countsInReport = ({ inFavour, against, abstaining }: Tally): string =>
  say`${votesInReport(inFavour)} in favour and ${against} against, ${withAbstentions(abstaining)}`

/** "rule 61, inferred", "rule 61, as changed by “Club rules”": a rule, and how well it is known where its text was not seen. */
export const ruleInReport = (rule: string, law: RuleSet, changedBy: string | null = null): string => {
  if (changedBy !== null) return say`${ruleInWords(rule)}, as changed by “${changedBy}”`
  const known = ruleByNumber(law, rule)
  const grade = known === undefined ? null : gradeName(known.grades.says)
  return grade === null ? ruleInWords(rule) : `${ruleInWords(rule)}, ${grade}`
}

const under = (rule: string | null, law: RuleSet, changedBy: string | null): string =>
  rule === null ? '' : ` (${ruleInReport(rule, law, changedBy)})`

/** "The majority required was more than two thirds of 78, that is, 53 votes in favour (rule 60)." */
export const requiredInReport = (decision: Decision, law: RuleSet, changedBy: string | null = null): string => {
  const { rule, kind, need } = decision.majority
  return kind === 'fixed'
    ? say`${votesInReport(need)} in favour were required${under(rule, law, changedBy)}.`
    : say`The majority required was ${shareInWords(decision, law)}, that is, ${votesInReport(need)} in favour${under(rule, law, changedBy)}.`
}

/** "103 States parties were present; 96 were required for a decision to be taken (rule 41)."; empty where it is not known. */
export const roomInReport = ({ quorum }: Decision, law: RuleSet, changedBy: string | null = null): string => {
  if (quorum === null || quorum.need === null) return ''
  const { have, need, met, rule } = quorum
  if (met !== null)
    return say`${have} ${phrase(law.member.many)} were present; ${need} were required for a decision to be taken${under(rule, law, changedBy)}.`
  // Who voted was there, whoever else was.
  return have < need
    ? ''
    : say`At least ${have} ${phrase(law.member.many)} were present, so the quorum of ${need} was met${under(rule, law, changedBy)}.`
}
