/** A decision in plain lines. */
import type { Decision, Question } from '#rules/decide'
import { flipsOf, type Change, type Flip } from '#rules/flips'
import type { RuleSet } from '#rules/ruleSet'
import { because, readingsNote } from '#src/words/reasons.ts'
import { outcomeName } from '#src/words/outcomes.ts'

const underRule = (rule: string | null): string => (rule === null ? '' : ` (rule ${rule})`)

/** Who would do what: for one voter, and for several. */
const DOING: Readonly<Record<Change, { readonly who: string; readonly one: string; readonly many: string }>> = {
  'in favour to against': { who: 'in favour', one: 'votes against', many: 'vote against' },
  'in favour to abstaining': { who: 'in favour', one: 'abstains', many: 'abstain' },
  'abstaining to against': { who: 'abstaining', one: 'votes against', many: 'vote against' },
  'abstaining to in favour': { who: 'abstaining', one: 'votes in favour', many: 'vote in favour' },
  'against to abstaining': { who: 'against', one: 'abstains', many: 'abstain' },
  'against to in favour': { who: 'against', one: 'votes in favour', many: 'vote in favour' },
  'leave the room': { who: 'not voting', one: 'leaves the room', many: 'leave the room' },
  arrive: { who: 'not present', one: 'arrives', many: 'arrive' },
}

/** Which of those against must change: the ones whose votes bar adoption, and for the rest any. */
const withVetoes = ({ count, then }: Flip, vetoes: number): string => {
  const changed = vetoes - (then.vetoes ?? vetoes)
  if (changed === 0) return ''
  const one = vetoes === 1 ? 'the one with the veto' : 'one with a veto'
  const who = changed === 1 ? one : `${changed === 2 ? 'both' : `all ${changed}`} with a veto`
  return `, ${who}${changed < count ? ' among them' : ''}`
}

const flipLine = (flip: Flip, vetoes: number): string => {
  const { change, count, of, then, need, counted } = flip
  const vote = `${then.inFavour} in favour, ${then.against} against, ${then.abstaining} abstaining, ${then.present} present`
  const { who, one, many } = DOING[change]
  return `- ${count} of the ${of} ${who} ${count === 1 ? one : many}${withVetoes(flip, vetoes)}: ${vote}; ${need} of ${counted} needed.`
}

const tallyLine = ({ inFavour, against, abstaining }: Decision['tally'], present: number | null): string =>
  `${inFavour} in favour, ${against} against, ${abstaining} abstaining${present === null ? '' : `; ${present} present`}.`

/** The whole answer: the question, the vote, the outcome, why, and what would turn it. */
export const decisionLines = (ruleSet: RuleSet, decision: Decision, question: Question): readonly string[] => {
  const note = readingsNote(decision, ruleSet)
  const flips = flipsOf(ruleSet, question)
  return [
    `${ruleSet.shortName}: ${ruleSet.matters[decision.matter]?.label ?? decision.matter}`,
    tallyLine(decision.tally, question.present ?? null),
    `${outcomeName(decision.outcome)}.`,
    '',
    ...because(decision, ruleSet, null).map(({ text, rule }) => `- ${text.replace(/\.$/, '')}${underRule(rule)}.`),
    ...(note === null ? [] : [`- ${note}`]),
    '',
    ...(flips.length === 0
      ? ['No change of one kind alone would turn it.']
      : [
          `What would turn it, ${decision.outcome === 'carried' ? 'so that it is not carried' : 'so that it is carried'}:`,
        ]),
    ...flips.map((flip) => flipLine(flip, question.vetoes ?? 0)),
  ]
}

/** One line for a list of votes: "Carried: 63 in favour, 53 needed of 78". */
export const decisionLine = (decision: Decision): string => {
  const { have, need, counted } = decision.majority
  return `${outcomeName(decision.outcome)}: ${have} in favour, ${need} of ${counted} needed`
}
