/** Acts that take more than a few words to tell. */
import { phrase, say } from '#src/language/say.ts'
import type { Context } from '#machines/context'
import type { ConferenceEvent, EventOf } from '#machines/events'
import { putOf } from '#machines/questions'
import { who } from '#src/words/people.ts'
import { motionNamed, people, putNamed, questionNamed } from './named.ts'

export const motionOf = (context: Context, id: string): string => {
  const kind = context.motions.find((motion) => motion.id === id)?.kind
  return kind === undefined ? phrase('a motion that is not pending') : motionNamed(kind)
}

/** "speak for the motion to close the debate" */
export const speaking = (event: { readonly side: 'in favour' | 'against' }, on: string): string =>
  event.side === 'in favour' ? say`speak for ${on}` : say`speak against ${on}`

/** What is put, and how it is voted on. */
export const putting = (context: Context, event: ConferenceEvent): string | null => {
  const put = putOf(event)
  if (put === null || !('method' in event)) return null
  const matter = 'question' in event ? event.question : null
  return say`put to the vote ${putNamed(context, put, matter)}, by ${phrase(event.method)}`
}

export const exceptionally = ({ exceptional }: { readonly exceptional?: boolean | undefined }, act: string): string =>
  exceptional === true ? say`${act}, exceptionally in parallel` : act

export const limiting = (time: string, speeches: number | undefined): string =>
  speeches === undefined
    ? say`limit speeches to ${time}`
    : say`limit speeches to ${time}, and to ${speeches} for each delegation`

const withSponsors = (context: Context, { on, sponsors }: EventOf<'proposal.table'>): string => {
  const draft = questionNamed(on)
  const names = people(context, sponsors)
  if (sponsors.length === 0) return say`submit ${draft}`
  return sponsors.length === 1
    ? say`submit ${draft} with ${names} as sponsor`
    : say`submit ${draft} with ${names} as sponsors`
}

/** "submit Draft 1 with Delegation A as sponsor, in time"; without one where that is who is asked for. */
export const submitting = (context: Context, event: EventOf<'proposal.table'>): string => {
  const what = withSponsors(context, event)
  const amending = event.amends === undefined ? what : say`${what}, as an amendment to the ${phrase(event.amends)}`
  const isOnItem =
    event.item !== undefined && Object.values(context.questions).some(({ proposal }) => proposal?.item === event.item)
  const placed = isOnItem ? say`${amending}, on the same item` : amending
  return event.inTime ? say`${placed}, in time` : say`${placed}, late`
}

export const balloting = ({ participants }: Context, event: EventOf<'election.ballot'>): string => {
  const { abstaining = 0 } = event
  const votes = [
    ...Object.entries(event.votes).map(([id, count]) => `${who(participants, id)} ${count}`),
    ...(abstaining === 0 ? [] : [say`abstentions ${abstaining}`]),
  ]
  const office = phrase(event.office)
  return votes.length === 0
    ? say`report a ballot for ${office}: ${event.valid} valid papers; votes: none`
    : say`report a ballot for ${office}: ${event.valid} valid papers; votes: ${votes.join(', ')}`
}
