/** What the President's words are filled with, and the small parts that many of them share. */
import { say, spoken } from '#src/language/say.ts'
import type { Context, Put } from '#machines/context'
import { matterOf } from '#machines/questions'
import type { Decision } from '#rules/decide'
import type { Role, RuleSet } from '#rules/ruleSet'
import type { Slot } from '#rules/slots'
import { capital, list, ruleInWords } from './language.ts'
import { who, type People } from './people.ts'
import type { Told } from './told.ts'
import { majorityOf } from './votes.ts'

/** The step that the words belong to. */
export interface SpokenAt {
  /** As it is when the words are said: before the act does anything. */
  readonly context: Context
  /** What the vote came to, for a result; null where it is not known, and then it is worked out. */
  readonly decision: Decision | null
  /** The question of the vote in hand; null where there is none. */
  readonly put: Put | null
  readonly ruleSet: RuleSet
  readonly people: People
  readonly told: Told
}

/** " (rule 47)": the rule that an act stands on; nothing where none is known. */
export const underRule = (rule: string | null | undefined): string =>
  rule === null || rule === undefined ? '' : ` (${ruleInWords(rule)})`

export const under = ({ slots }: RuleSet, slot: Slot): string => underRule(slots[slot]?.rule)

const DELEGATIONS: ReadonlySet<Role> = new Set([
  'party',
  'signatory',
  'observer',
  'regional organization',
  'organization',
])

/** Whether it speaks for a State or an organization, and not in an office of its own. */
const isDelegation = (people: People, id: string): boolean => {
  const one = people[id]
  return one !== undefined && DELEGATIONS.has(one.role) && !/^(Co-)?Chair\b/.test(one.name ?? '')
}

/** "the representative of Peru"; officers and staff by their own name. */
export const representative = (people: People, id: string): string =>
  isDelegation(people, id) ? say`the representative of ${who(people, id)}` : who(people, id)

export const Representative = (people: People, id: string): string => capital(representative(people, id))

/** "the representatives of Peru and Kenya", "the secretariat and the representative of Peru". */
export const representatives = (people: People, ids: readonly string[]): string =>
  // Only English says "of" once for all of them.
  spoken() === null && ids.length > 1 && ids.every((id) => isDelegation(people, id))
    ? `the representatives of ${list(ids.map((id) => who(people, id)))}`
    : list(ids.map((id) => representative(people, id)))

/** "two thirds of those voting for or against (rule 58)": what a question put needs, before anybody has voted. */
export const majorityInWords = (
  { context, ruleSet }: Pick<SpokenAt, 'context' | 'ruleSet'>,
  put: Put,
  question: string | null,
): string | null => {
  const matter = matterOf(context, { put, matter: question })
  const rule = matter === null ? undefined : ruleSet.matters[matter]
  if (rule === undefined) return null
  const { majority } = rule
  const share =
    majority.kind === 'fixed' ? say`${majority.votes} votes in favour` : majorityOf(majority.kind, majority.of)
  return `${share}${underRule(rule.rule)}`
}
