/** What a vote came to, in a word or two. */
import type { Outcome } from '#rules/decide'
import { words } from '#src/language/say.ts'

const OUTCOME_NAMES = words<Readonly<Record<Outcome, string>>>({
  carried: 'Carried',
  lost: 'Not carried',
  tied: 'Not carried: a tie',
  'no-votes-cast': 'Not carried: no votes cast',
  'no-quorum': 'No decision: no quorum',
  vetoed: 'Not carried: vetoed',
  open: 'Open: no ballot counted yet',
})

/** "Carried", "Not carried: a tie", … */
export const outcomeName = (outcome: Outcome): string => OUTCOME_NAMES[outcome]
