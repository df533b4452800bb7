/** Those who can vote, and be elected. Apart from the other lists of the law, which the first page does without. */
import type { Role } from './ruleSet.ts'

export const VOTING_ROLES: ReadonlySet<Role> = new Set(['party', 'regional organization'])
