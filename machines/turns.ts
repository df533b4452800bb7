/** Who speaks when, and how often (rules 42, 45, 47): in the order asked for, as long as the list and the limit allow. */
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

/** As many speeches as the one who speaks most has made before these; each counts from when the limit was set. */
export const speechesBefore = (context: Context, speaking: readonly string[]): number =>
  Math.max(
    0,
    ...speaking
      .filter((id) => isDelegation(context, id))
      .map((id) => (context.speeches[id] ?? 0) + speaking.filter((other) => other === id).length - 1),
  )

const speechesAfter = (context: Context, speaking: readonly string[]): Context['speeches'] => {
  const most = context.limit?.speeches ?? null
  if (most === null) return context.speeches
  const made = new Map(Object.entries(context.speeches))
  for (const id of speaking) if (isDelegation(context, id)) made.set(id, Math.min((made.get(id) ?? 0) + 1, most))
  return Object.fromEntries([...made].sort())
}

/** Where the body's rules say so, the debate closes once the last on a closed list has spoken. */
const closes = (context: Context, { speakers, calledUpon }: Turns): boolean => {
  const { ruleSet, inHand, listClosed, debate } = context
  const waited = context.speakers.length > 0 || context.calledUpon !== null
  const none = speakers.length === 0 && calledUpon === null
  const about = inHand.business ?? inHand.observers
  return ruleSet.endOfList !== null && debate === 'open' && listClosed && about !== null && waited && none
}

/** What statements by these change. */
export const spoken = (context: Context, speaking: readonly string[]): Partial<Context> => {
  const { speakers, calledUpon } = turnsAfter(context, speaking) ?? context
  const speeches = speechesAfter(context, speaking)
  const after = { speakers, calledUpon, speeches, closingContestable: false, privacyContestable: false }
  return closes(context, { speakers, calledUpon }) ? { ...after, debate: 'closed' } : after
}
