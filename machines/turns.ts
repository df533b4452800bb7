/** Whose turn it is to speak (rule 42): those on the list in the order they asked, the one called, and those who never wait. */
import type { Role } from '#rules/ruleSet'
import type { Context } from './context.ts'

/** Who presides guides the debate, and the secretariat speaks at any time: neither waits on the list. */
const NEVER_WAIT: ReadonlySet<Role> = new Set(['president', 'secretariat'])

/** The list of speakers, and who has been called and has not spoken. */
export type Turns = Pick<Context, 'speakers' | 'calledUpon'>

/** Whether a person speaks as a delegation does: in turn, and within the limits of the debate. */
export const isDelegation = ({ participants }: Context, id: string): boolean =>
  !NEVER_WAIT.has(participants[id]?.role ?? 'observer')

/** What is left of the list once these have spoken; null where one of them would speak before its turn. */
export const turnsAfter = (context: Context, speaking: readonly string[]): Turns | null => {
  let { speakers, calledUpon }: Turns = context
  for (const id of speaking) {
    if (!isDelegation(context, id)) continue
    if (calledUpon === id) calledUpon = null
    else if (speakers[0] === id) [speakers, calledUpon] = [speakers.slice(1), null]
    else if (speakers.length > 0) return null
  }
  return { speakers, calledUpon }
}
