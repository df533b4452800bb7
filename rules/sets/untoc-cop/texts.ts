/** What each rule of the Conference says, by its number. */
import type { Texts } from '../../ruleSet.ts'
import { BUSINESS } from './text-business.ts'
import { BUDGET, PROTOCOLS, THE_RULES_THEMSELVES } from './text-closing.ts'
import { DECISIONS } from './text-decisions.ts'
import { LANGUAGES, PUBLIC_AND_PRIVATE, RECORDS } from './text-meetings.ts'
import { CREDENTIALS, OBSERVERS } from './text-observers.ts'
import { BUREAU, OFFICERS, SECRETARIAT } from './text-officers.ts'
import { AGENDA, GENERAL, REPRESENTATION, SESSIONS } from './text-sessions.ts'

export const CONFERENCE_TEXTS: Texts = {
  ...GENERAL,
  ...SESSIONS,
  ...AGENDA,
  ...REPRESENTATION,
  ...OBSERVERS,
  ...CREDENTIALS,
  ...OFFICERS,
  ...BUREAU,
  ...SECRETARIAT,
  ...LANGUAGES,
  ...RECORDS,
  ...PUBLIC_AND_PRIVATE,
  ...BUSINESS,
  ...DECISIONS,
  ...BUDGET,
  ...PROTOCOLS,
  ...THE_RULES_THEMSELVES,
}
