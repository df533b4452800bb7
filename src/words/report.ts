/** A vote as the report of a conference sets it down: in the past tense, with its numbers and rules. */
import { phrase, say } from '#src/language/say.ts'
import type { Decision } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import type { Tally } from '#rules/tally'
import { shareInWords } from './decisions.ts'
import { capital, counted, rulesInWords } from './language.ts'

/** "15 votes". */
export const votesInReport = (count: number): string => counted(count, 'vote', 'votes')

/** "no abstentions", "25 abstentions". */
export const abstentionsInReport = (count: number): string =>
  count === 0 ? phrase('no abstentions') : counted(count, 'abstention', 'abstentions')

/** "63 votes in favour and 15 against, with 25 abstentions". */
export const countsInReport = ({ inFavour, against, abstaining }: Tally): string =>
  say`${votesInReport(inFavour)} in favour and ${against} against, with ${abstentionsInReport(abstaining)}`

/** "rule 58", "rule 58, as changed by “Club rules”". */
const ruleAsChanged = (rule: string, changedBy: string | null): string =>
  changedBy === null ? rulesInWords([rule]) : say`${rulesInWords([rule])}, as changed by “${changedBy}”`

/** "In accordance with rule 60, the majority required was more than two thirds of 78, that is, 53 votes in favour." */
export const requiredInReport = (decision: Decision, law: RuleSet, changedBy: string | null = null): string => {
  const { rule, kind, need } = decision.majority
  const under = rule === null ? '' : say`In accordance with ${ruleAsChanged(rule, changedBy)}, `
  return kind === 'fixed'
    ? capital(say`${under}${need} votes in favour were required.`)
    : capital(
        say`${under}the majority required was ${shareInWords(decision, law)}, that is, ${votesInReport(need)} in favour.`,
      )
}

/** "103 States parties were present; 96 were required for a decision to be taken (rule 41)."; empty where the quorum was not judged. */
export const roomInReport = ({ quorum }: Decision, law: RuleSet, changedBy: string | null = null): string =>
  quorum === null || quorum.need === null || quorum.met === null
    ? ''
    : say`${quorum.have} ${phrase(law.member.many)} were present; ${quorum.need} were required for a decision to be taken${quorum.rule === null ? '' : ` (${ruleAsChanged(quorum.rule, changedBy)})`}.`
