/** Who is in the room for a vote: a step of the line says so, or the record only implies it from the votes that were cast. */
import { castIn, type Tally } from '#rules/tally'
import type { Edit } from '#scenarios/schema'
import type { PlayedStep, View } from '#src/session/react.tsx'
import { freeId } from './insertAct.ts'
import { isPut, type VoteOnBoard } from './vote.ts'

/** The step that says who is present for this vote, where it has one of its own. */
export const presenceFor = (view: View, vote: VoteOnBoard): PlayedStep | null => {
  const { happening } = view
  const place = happening.findIndex(({ id }) => id === vote.called.id)
  const previous = happening.findLastIndex(({ event }, index) => index < place && isPut(event))
  return happening.slice(previous + 1, place).findLast(({ event }) => event.type === 'presence.establish') ?? null
}

/** As many as can be in the room: of the members, those who take part in the session. */
export const mostPresent = ({ ruleSet, line }: View): number =>
  Math.min(ruleSet.members.count, line.branch.input.participating)

export const presentEdit = (view: View, vote: VoteOnBoard, present: number): readonly Edit[] => {
  const known = presenceFor(view, vote)
  if (known !== null && known.event.type === 'presence.establish')
    return [{ kind: 'change', id: known.id, event: { ...known.event, present } }]
  const { entries, input } = view.line.branch
  const place = entries.findIndex(({ id }) => id === vote.called.id)
  const secretariat = Object.keys(input.participants).find((id) => input.participants[id]?.role === 'secretariat')
  return [
    {
      kind: 'insert',
      after: entries[place - 1]?.id ?? null,
      id: freeId(view, `x-present-${vote.id}`),
      event: {
        type: 'presence.establish',
        by: secretariat ?? vote.called.event.by,
        in: vote.called.event.in,
        present,
      },
    },
  ]
}

const PRESENCE: ReadonlySet<PlayedStep['event']['type']> = new Set([
  'presence.establish',
  'delegations.arrive',
  'delegations.leave',
])

/** Whether the record says before this place how many are there only since so many voted. */
const isImplied = (happening: readonly PlayedStep[], place: number): boolean => {
  const said = happening.slice(0, place).filter(({ event }) => PRESENCE.has(event.type))
  const last = said.findLastIndex(({ event }) => event.type === 'presence.establish')
  const since = said.slice(Math.max(last, 0))
  return since.length > 0 && since.every(({ origin, recorded }) => origin === 'record' && recorded?.implied === true)
}

/**
 * How many the record implies were there, where that is all that is known: with more votes there were more. Null where a
 * source or the user says how many.
 */
export const impliedPresence = (view: View, vote: VoteOnBoard, own: PlayedStep | null): number | null => {
  const { happening } = view
  const placeOf = (step: PlayedStep): number => happening.findIndex(({ id }) => id === step.id)
  if (own === null || own.origin === 'record') return isImplied(happening, placeOf(vote.called)) ? vote.present : null
  const { event, recorded, step } = own
  const implied =
    recorded === null
      ? isImplied(happening, placeOf(own))
        ? step.before.context.present
        : null
      : recorded.implied === true && recorded.event.type === 'presence.establish'
        ? recorded.event.present
        : null
  if (implied === null || vote.tally === null || event.type !== 'presence.establish') return null
  // It was raised with the votes, and goes on with them; another number is one that the user typed.
  const follows = event.present > implied && event.present === Math.min(castIn(vote.tally), mostPresent(view))
  return follows ? implied : null
}

/** What the votes change about who is in the room: nothing, where that is known or they are not more. */
export const presenceToFollow = (view: View, vote: VoteOnBoard, tally: Tally): readonly Edit[] => {
  const own = presenceFor(view, vote)
  const implied = impliedPresence(view, vote, own)
  if (implied === null) return []
  const present = Math.max(implied, Math.min(castIn(tally), mostPresent(view)))
  if (present === vote.present) return []
  return present === implied && own?.origin === 'inserted'
    ? [{ kind: 'remove', id: own.id }]
    : presentEdit(view, vote, present)
}
