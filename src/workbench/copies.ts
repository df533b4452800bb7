/** The answer as it is copied: in one sentence, as a paragraph of a report, as data. */
import type { Decision, MajorityFinding, QuorumFinding } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { phrase, say } from '#src/language/say.ts'
import { decisionJson } from '#src/tables/decisionJson.ts'
import { otherQuorumNote, readingsNote } from '#src/words/reasons.ts'
import { ruleInWords, rulesInWords } from '#src/words/language.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import { requiredInReport, roomInReport, ruleInReport } from '#src/words/report.ts'
import { margin } from '#src/words/votes.ts'
import type { BenchView } from './bench.tsx'
import { consequenceInShort, resultInReport } from './copiedResult.ts'
import { BENCH, changedInWords, matterName } from './words.ts'

/** A bench whose votes are decided. */
export type Decided = BenchView & { readonly decided: { readonly ok: true; readonly value: Decision } }

export const isDecided = (view: BenchView): view is Decided => view.decided.ok

const rulesOf = ({ majority, presentAndVoting, quorum, quorumOfVotes }: Decision): readonly string[] => [
  ...new Set(
    [majority.rule, presentAndVoting, quorum?.rule ?? null, quorumOfVotes?.rule ?? null].filter(
      (rule) => rule !== null,
    ),
  ),
]

const cited = (decision: Decision, law: RuleSet): string => {
  const rules = rulesOf(decision)
  const seen = rules.filter((rule) => ruleInReport(rule, law) === ruleInWords(rule))
  const others = rules.filter((rule) => !seen.includes(rule)).map((rule) => ruleInReport(rule, law))
  const parts = [...(seen.length === 0 ? [] : [rulesInWords(seen)]), ...others]
  return parts.length === 0 ? '' : ` (${parts.join(phrase('; '))})`
}

const quorumPart = (quorum: QuorumFinding | null): string => {
  if (quorum === null || quorum.need === null) return ''
  const { have, need, met } = quorum
  if (met !== null) return say`; ${have} present, ${need} needed to decide`
  return have < need ? '' : say`; at least ${have} present, ${need} needed to decide`
}

const needed = (majority: MajorityFinding): string =>
  majority.base === 'members'
    ? say`${majority.need} needed of all ${majority.counted}, ${margin(majority)}`
    : say`${majority.need} needed of ${majority.counted}, ${margin(majority)}`

const verdictOf = (decision: Decision, law: RuleSet): string => {
  const { outcome } = decision
  const name = outcomeName(outcome)
  const consequence = consequenceInShort(decision, law)
  if (consequence === null) return `${name}.`
  // Where the outcome has its own reason after a colon, a second one would be one too many.
  return outcome === 'carried' || outcome === 'lost' ? say`${name}: ${consequence}.` : say`${name}, so ${consequence}.`
}

/** Where the result turns on what the sources leave open: the other reading of two thirds, the other count of members. */
const doubtsOf = (decision: Decision, law: RuleSet): readonly (string | null)[] => [
  otherQuorumNote(decision, law),
  readingsNote(decision, law),
]

const joined = (sentences: readonly (string | null)[]): string =>
  sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ')

/** "58 in favour, 7 against, 34 abstaining. Carried. UNTOC …, “Matter of substance”: 44 needed of 65, … (rules 58, 63 and 41)." */
export const sentenceOf = ({ decided: { value }, body, asked, law }: Decided): string => {
  const { inFavour, against, abstaining } = value.tally
  return joined([
    say`${inFavour} in favour, ${against} against, ${abstaining} abstaining.`,
    verdictOf(value, law),
    say`${phrase(body.shortName)}, “${matterName(body, asked.matter)}”: ${needed(value.majority)}${quorumPart(value.quorum)}${cited(value, law)}.`,
    changedInWords(body, asked),
    ...doubtsOf(value, law),
  ])
}

/** As the report of a conference would have it, in the past tense, with its rules. */
export const paragraphOf = ({ decided: { value }, body, asked, law }: Decided): string =>
  joined([
    resultInReport(value, law),
    requiredInReport(value, law),
    roomInReport(value, law),
    changedInWords(body, asked),
    ...doubtsOf(value, law),
    BENCH.paraphrase,
  ])

/** As `plenary decide --json` prints it, with the note on the readings where there is one. */
export const jsonOf = ({ decided: { value }, law, question }: Decided): string => {
  if (question === null) return ''
  const note = readingsNote(value, law)
  return JSON.stringify({ ...decisionJson(law, value, question), ...(note === null ? {} : { note }) }, null, 2)
}
