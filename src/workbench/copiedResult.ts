/** What a vote came to and what follows from it, as the report of a conference says it of this kind of matter. */
import type { Decision } from '#rules/decide'
import type { Matter } from '#rules/matters'
import { phrase, say, words } from '#src/language/say.ts'
import { TIE_WORDS } from '#src/words/decisions.ts'
import { capital } from '#src/words/language.ts'
import { countsInReport, votesInReport, withAbstentions } from '#src/words/report.ts'

/** What is adopted or rejected by the vote. Whatever is not listed is a proposal. */
type Subject = 'proposal' | 'motion' | 'appeal' | 'reconsideration' | 'nature'

const SUBJECTS: Partial<Readonly<Record<Matter, Subject>>> = {
  procedure: 'motion',
  appeal: 'appeal',
  reconsideration: 'reconsideration',
  'substance-or-procedure': 'nature',
}
const subjectOf = ({ matter }: Decision): Subject => SUBJECTS[matter] ?? 'proposal'

const CARRIED: Readonly<Record<Subject, (votes: string, against: number, abstentions: string) => string>> = {
  proposal: (votes, against, abstentions) => say`The proposal was adopted by ${votes} to ${against}, ${abstentions}.`,
  motion: (votes, against, abstentions) => say`The motion was carried by ${votes} to ${against}, ${abstentions}.`,
  appeal: (votes, against, abstentions) =>
    say`The appeal was carried by ${votes} to ${against}, ${abstentions}; the President’s ruling is overruled.`,
  reconsideration: (votes, against, abstentions) =>
    say`The motion to reconsider was carried by ${votes} to ${against}, ${abstentions}; the question is open again.`,
  nature: (votes, against, abstentions) =>
    say`It was held to be a matter of procedure, by ${votes} to ${against}, ${abstentions}.`,
}

const NOT_CARRIED = words<Readonly<Record<Subject, string>>>({
  proposal: 'The proposal was not adopted.',
  motion: 'The motion was rejected.',
  appeal: 'The appeal was not carried; the President’s ruling stands.',
  reconsideration: 'The motion to reconsider was not carried; the decision stands.',
  nature: 'It was not held to be a matter of procedure; it is a matter of substance.',
})

const UNDECIDED = words<Readonly<Record<Subject, string>>>({
  proposal: 'No decision could be taken on the proposal: there was no quorum.',
  motion: 'No decision could be taken on the motion: there was no quorum.',
  appeal: 'No decision could be taken on the appeal: there was no quorum.',
  reconsideration: 'No decision could be taken on the motion to reconsider: there was no quorum.',
  nature: 'No decision could be taken on whether it is a matter of procedure: there was no quorum.',
})

/** The result in the past tense: "The appeal was not carried; the President’s ruling stands. The votes were …". */
export const resultInReport = (decision: Decision): string => {
  const { outcome, tally, onTie } = decision
  const subject = subjectOf(decision)
  const counts = say`There were ${countsInReport(tally)}.`
  switch (outcome) {
    case 'carried':
      return CARRIED[subject](votesInReport(tally.inFavour), tally.against, withAbstentions(tally.abstaining))
    case 'no-quorum':
      return `${UNDECIDED[subject]} ${counts}`
    case 'vetoed':
      return `${NOT_CARRIED[subject]} ${say`There were ${countsInReport(tally)}; a negative vote barred adoption.`}`
    case 'tied':
      // A vote that is to be taken again has rejected nothing yet.
      return onTie === 'second vote, then rejected'
        ? `${phrase('The votes were equally divided.')} ${counts} ${capital(TIE_WORDS[onTie])}.`
        : `${NOT_CARRIED[subject]} ${counts}`
    default:
      return `${NOT_CARRIED[subject]} ${counts}`
  }
}

const AFTER = words<Partial<Readonly<Record<Subject, { readonly carried: string; readonly not: string }>>>>({
  appeal: { carried: 'the ruling is overruled', not: 'the ruling stands' },
  reconsideration: { carried: 'the question is open again', not: 'the decision stands' },
  nature: { carried: 'it is a matter of procedure', not: 'it is a matter of substance' },
})

/** What follows, where the outcome alone does not say it; without a capital or a full stop. Null elsewhere. */
export const consequenceInShort = (decision: Decision): string | null => {
  if (decision.outcome === 'no-quorum' || decision.outcome === 'open') return null
  const after = AFTER[subjectOf(decision)]
  return (decision.outcome === 'carried' ? after?.carried : after?.not) ?? null
}
