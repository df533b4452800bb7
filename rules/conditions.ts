/**
 * The named conditions: what a slot looks at beside its numbers. Each says in a code why it holds or not; words
 * are made elsewhere. A slot without a condition here only cites its rule.
 */
import type { Conditions } from './condition.ts'
import { ON_BUSINESS } from './conditionsOfBusiness.ts'
import { ON_MEETINGS } from './conditionsOfMeetings.ts'
import { ON_OBSERVERS } from './conditionsOfObservers.ts'
import { ON_VOTES } from './conditionsOfVotes.ts'

export const CONDITIONS: Conditions = { ...ON_MEETINGS, ...ON_BUSINESS, ...ON_OBSERVERS, ...ON_VOTES }
