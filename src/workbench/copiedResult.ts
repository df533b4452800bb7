/** What a vote came to and what follows from it, as the report of a conference says it of this kind of matter. */
import type { Decision } from '#rules/decide'
import type { Matter } from '#rules/matters'
import { naturesTold } from '#rules/natures'
import type { RuleSet } from '#rules/ruleSet'
import { phrase, say, words } from '#src/language/say.ts'
import { IT_IS } from '#src/words/decisions.ts'
import { TIE_WORDS } from '#src/words/reasons.ts'
import { capital } from '#src/words/language.ts'
import { countsInReport, votesInReport, withAbstentions } from '#src/words/report.ts'

/** What is adopted or rejected by the vote. Whatever is not listed is a proposal. */
type Subject = 'proposal' | 'motion' | 'appeal' | 'reconsideration'

const SUBJECTS: Partial<Readonly<Record<Matter, Subject>>> = {
  procedure: 'motion',
  appeal: 'appeal',
  reconsideration: 'reconsideration',
}
const subjectOf = ({ matter }: Decision): Subject => SUBJECTS[matter] ?? 'proposal'

/**
 * What a vote on the nature of a matter makes of it, in words: where it is carried, and where it is not. Null for any other vote; a body
 * that decides the nature as it decides one of its natures is asked of that one.
 */
const natureVote = ({ matter }: Decision, law: RuleSet): { readonly carried: string; readonly not: string } | null => {
  const { classification } = law
  if (classification?.matter !== matter || naturesTold(law).some((nature) => nature === matter)) return null
  return { carried: IT_IS[classification.whenCarried], not: IT_IS[classification.whenNot] }
}

const CARRIED: Readonly<Record<Subject, (votes: string, against: number, abstentions: string) => string>> = {
  proposal: (votes, against, abstentions) => say`The proposal was adopted by ${votes} to ${against}, ${abstentions}.`,
  motion: (votes, against, abstentions) => say`The motion was carried by ${votes} to ${against}, ${abstentions}.`,
  appeal: (votes, against, abstentions) =>
    say`The appeal was carried by ${votes} to ${against}, ${abstentions}; the President’s ruling is overruled.`,
  reconsideration: (votes, against, abstentions) =>
    say`The motion to reconsider was carried by ${votes} to ${against}, ${abstentions}; the question is open again.`,
}

const NOT_CARRIED = words<Readonly<Record<Subject, string>>>({
  proposal: 'The proposal was not adopted.',
  motion: 'The motion was rejected.',
  appeal: 'The appeal was not carried; the President’s ruling stands.',
  reconsideration: 'The motion to reconsider was not carried; the decision stands.',
})

const UNDECIDED = words<Readonly<Record<Subject, string>>>({
  proposal: 'No decision could be taken on the proposal: there was no quorum.',
  motion: 'No decision could be taken on the motion: there was no quorum.',
  appeal: 'No decision could be taken on the appeal: there was no quorum.',
  reconsideration: 'No decision could be taken on the motion to reconsider: there was no quorum.',
})

interface Sentences {
  readonly carried: (votes: string, against: number, abstentions: string) => string
  readonly not: string
  readonly undecided: string
}

const sentencesOf = (decision: Decision, law: RuleSet): Sentences => {
  const nature = natureVote(decision, law)
  const subject = subjectOf(decision)
  return nature === null
    ? { carried: CARRIED[subject], not: NOT_CARRIED[subject], undecided: UNDECIDED[subject] }
    : {
        carried: (votes, against, abstentions) =>
          say`It was held, by ${votes} to ${against}, ${abstentions}, that ${nature.carried}.`,
        not: say`It was not held that ${nature.carried}: ${nature.not}.`,
        undecided: phrase('No decision could be taken on the nature of the matter: there was no quorum.'),
      }
}

/** The result in the past tense: "The appeal was not carried; the President’s ruling stands. The votes were …". */
export const resultInReport = (decision: Decision, law: RuleSet): string => {
  const { outcome, tally, onTie } = decision
  const { carried, not, undecided } = sentencesOf(decision, law)
  const counts = say`There were ${countsInReport(tally)}.`
  switch (outcome) {
    case 'carried':
      return carried(votesInReport(tally.inFavour), tally.against, withAbstentions(tally.abstaining))
    case 'no-quorum':
      return `${undecided} ${counts}`
    case 'vetoed':
      return `${not} ${say`There were ${countsInReport(tally)}; a negative vote barred adoption.`}`
    case 'tied':
      // A vote that is to be taken again has rejected nothing yet.
      return onTie === 'second vote, then rejected'
        ? `${phrase('The votes were equally divided.')} ${counts} ${capital(TIE_WORDS[onTie])}.`
        : `${not} ${counts}`
    default:
      return `${not} ${counts}`
  }
}

const AFTER = words<Partial<Readonly<Record<Subject, { readonly carried: string; readonly not: string }>>>>({
  appeal: { carried: 'the ruling is overruled', not: 'the ruling stands' },
  reconsideration: { carried: 'the question is open again', not: 'the decision stands' },
})

/** What follows, where the outcome alone does not say it; without a capital or a full stop. Null elsewhere. */
export const consequenceInShort = (decision: Decision, law: RuleSet): string | null => {
  if (decision.outcome === 'no-quorum' || decision.outcome === 'open') return null
  const after = natureVote(decision, law) ?? AFTER[subjectOf(decision)]
  return (decision.outcome === 'carried' ? after?.carried : after?.not) ?? null
}
