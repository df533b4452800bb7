/** Rules that a scenario changes, in what leaves the app: which they are, and where they decide. */
import type { Decision } from '#rules/decide'
import type { RuleChange } from '#rules/amend'
import { bodyRulesOf } from '#scenarios/input'
import type { OwnRules } from '#scenarios/schema'
import { phrase, say } from '#src/language/say.ts'
import { ownLawOf } from '#src/session/ownLaw.ts'
import type { View } from '#src/session/react.tsx'
import { BEARS, bearingOn, differenceInWords, differencesFrom } from '#src/words/ownRules.ts'

const differencesInWords = ({ session }: Pick<View, 'session'>, name: string, changes: readonly RuleChange[]) =>
  differencesFrom(bodyRulesOf(session.scenario), changes).map(
    (difference) => say`Rules changed by “${phrase(name)}”. ${differenceInWords(difference)}.`,
  )

/** Each of the scenario's own rules, as a difference from the body's. */
export const changedRulesIn = (view: Pick<View, 'session' | 'branch'>): readonly string[] => {
  const own = ownLawOf(view)
  return own === null ? [] : differencesInWords(view, own.name, own.changes)
}

/** Of these, what a vote turns on; nothing before the count. */
export const changedForVote = (
  view: Pick<View, 'session' | 'branch'>,
  decision: Decision | null,
): readonly string[] => {
  const own = ownLawOf(view)
  if (own === null || decision === null) return []
  return differencesInWords(view, own.name, bearingOn(own.changes, decision))
}

/** By which name the majority and the quorum of a vote are changed; null where they are the body's. */
export const changedBy = (own: OwnRules | null, decision: Decision) => {
  const nameWhere = (bears: (typeof BEARS)['quorum']): string | null =>
    own?.changes.some((change) => bears(change, decision)) === true ? phrase(own.name) : null
  return { majority: nameWhere(BEARS.majority), quorum: nameWhere(BEARS.quorum) }
}
