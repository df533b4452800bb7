/** The answer as it is copied: in one sentence, as a paragraph of a report, as data. */
import type { Decision, MajorityFinding, QuorumFinding } from '#rules/decide'
import { phrase, say } from '#src/language/say.ts'
import { decisionJson } from '#src/tables/decisionJson.ts'
import { readingsNote } from '#src/words/decisions.ts'
import { rulesInWords } from '#src/words/language.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import {
  abstentionsInReport,
  countsInReport,
  requiredInReport,
  roomInReport,
  votesInReport,
} from '#src/words/report.ts'
import { margin } from '#src/words/votes.ts'
import type { BenchView } from './bench.tsx'
import { BENCH, changedInWords, matterName, within } from './words.ts'

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

const cited = (decision: Decision): string => {
  const rules = rulesOf(decision)
  return rules.length === 0 ? '' : ` (${rulesInWords(rules)})`
}

const quorumPart = (quorum: QuorumFinding | null): string =>
  quorum === null || quorum.need === null || quorum.met === null
    ? ''
    : say`; ${quorum.have} present, ${quorum.need} needed to decide`

const needed = (majority: MajorityFinding): string =>
  majority.base === 'members'
    ? say`${majority.need} needed of all ${majority.counted}, ${margin(majority)}`
    : say`${majority.need} needed of ${majority.counted}, ${margin(majority)}`

/** "58 in favour, 7 against, 34 abstaining: carried. UNTOC …, matter of substance: 44 needed of 65, … (rules 58, 63 and 41)." */
export const sentenceOf = ({ decided: { value }, body, asked }: Decided): string => {
  const changed = changedInWords(body, asked)
  const { inFavour, against, abstaining } = value.tally
  const result = say`${inFavour} in favour, ${against} against, ${abstaining} abstaining: ${within(outcomeName(value.outcome))}.`
  const under = say`${phrase(body.shortName)}, ${within(matterName(body, asked.matter))}: ${needed(value.majority)}${quorumPart(value.quorum)}${cited(value)}.`
  return [result, under, ...(changed === null ? [] : [changed])].join(' ')
}

const resultInReport = ({ outcome, tally }: Decision): string => {
  const votes = votesInReport(tally.inFavour)
  const abstentions = abstentionsInReport(tally.abstaining)
  switch (outcome) {
    case 'carried':
      return say`The proposal was adopted by ${votes} to ${tally.against}, with ${abstentions}.`
    case 'no-quorum':
      return say`No decision could be taken on the proposal: there was no quorum. The votes stood at ${tally.inFavour} in favour and ${tally.against} against, with ${abstentions}.`
    case 'no-votes-cast':
      return phrase('No votes were cast for or against the proposal, and it was not adopted.')
    case 'vetoed':
      return say`The proposal was not adopted: it received ${countsInReport(tally)}, and a negative vote barred its adoption.`
    default:
      return say`The proposal was not adopted: it received ${countsInReport(tally)}.`
  }
}

/** As the report of a conference would have it, in the past tense, with its rules. */
export const paragraphOf = ({ decided: { value }, body, asked, law }: Decided): string =>
  [
    resultInReport(value),
    requiredInReport(value, law),
    roomInReport(value, law),
    changedInWords(body, asked) ?? '',
    BENCH.paraphrase,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')

/** As `plenary decide --json` prints it, with the note on the readings where there is one. */
export const jsonOf = ({ decided: { value }, law, question }: Decided): string => {
  if (question === null) return ''
  const note = readingsNote(value, law)
  return JSON.stringify({ ...decisionJson(law, value, question), ...(note === null ? {} : { note }) }, null, 2)
}
