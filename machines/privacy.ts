/**
 * Private meetings: which bodies meet in private, who was asked to leave them, and what they decided that the public
 * has not been told. A body that is not named meets in public.
 */
import type { Role, RuleSet } from '#rules/ruleSet'
import type { Context } from './context.ts'
import type { ConferenceEvent, MeetingBody } from './events.ts'

/** Where nobody has decided otherwise: the Bureau in private, if the body's rules say so, and all others in public. */
export const normally = ({ slots }: RuleSet): Context['private'] =>
  slots['bureau.private'] === null ? {} : { bureau: [] }

export const isPrivate = (context: Context, body: MeetingBody): boolean => context.private[body] !== undefined

/** Takes part in no decision: an observer of any kind. */
export const isObserver = (role: Role | undefined): boolean =>
  role === 'signatory' || role === 'observer' || role === 'organization'

/** Those who were asked to leave this body's meeting. */
export const askedToLeave = (context: Context, body: MeetingBody): readonly string[] => context.private[body] ?? []

/** Once its meeting is over, a body meets again as it normally does. */
export const over = (context: Context, body: MeetingBody): Pick<Context, 'private' | 'privacyContestable'> => {
  const { [body]: _over, ...others } = context.private
  const { [body]: own } = normally(context.ruleSet)
  return { private: own === undefined ? others : { ...others, [body]: own }, privacyContestable: false }
}

export const made = (context: Context, body: MeetingBody, state: 'private' | 'public'): Partial<Context> => {
  const { [body]: _before, ...others } = context.private
  return state === 'private'
    ? { private: { ...others, [body]: [] }, privacyContestable: true }
    : { private: others, privacyContestable: false }
}

/** They are out of the room: neither on the list of speakers, nor called. */
export const withLeaving = (context: Context, body: MeetingBody, leaving: readonly string[]): Partial<Context> => ({
  private: { ...context.private, [body]: [...new Set([...askedToLeave(context, body), ...leaving])].sort() },
  privacyContestable: false,
  speakers: context.speakers.filter((id) => !leaving.includes(id)),
  calledUpon: context.calledUpon !== null && leaving.includes(context.calledUpon) ? null : context.calledUpon,
})

/** What the Conference decides in private is to be announced. The Bureau only recommends, and reports in its own way. */
export const decidedBy = (context: Context, event: ConferenceEvent): Partial<Context> =>
  event.in !== 'bureau' && isPrivate(context, event.in) ? { unannounced: true } : {}
