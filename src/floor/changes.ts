/** What the controls of a vote do: each is one list of edits to the branch on screen, read fresh from the session. */
import type { Tally } from '#rules/tally'
import type { Edit } from '#scenarios/schema'
import { viewOf, type PlayedStep, type View } from '#src/session/react.tsx'
import { edit, type SessionStore } from '#src/session/store.ts'
import { mostPresent, presenceToFollow, presentEdit } from './presence.ts'
import { voteAt, type VoteOnBoard } from './vote.ts'

const tallyEdit = (ballots: PlayedStep, { inFavour, against, abstaining }: Tally): readonly Edit[] =>
  ballots.event.type === 'ballots.cast' || ballots.event.type === 'ballots.correct'
    ? [
        {
          kind: 'change',
          id: ballots.id,
          event: { ...ballots.event, ballots: { by: 'count', inFavour, against, abstaining } },
        },
      ]
    : []

const here = (store: SessionStore): { readonly view: View; readonly vote: VoteOnBoard | null } => {
  const view = viewOf(store.getState())
  return { view, vote: voteAt(view) }
}

/** Some of the counts of the vote on screen. Whoever votes is in the room, where nothing else says who is. */
export const changeTally = (store: SessionStore, changed: Partial<Tally>, gesture: string | null = null): void => {
  const { view, vote } = here(store)
  if (vote === null || vote.ballots === null || vote.tally === null) return
  const tally = { ...vote.tally, ...changed }
  edit(store, [...presenceToFollow(view, vote, tally), ...tallyEdit(vote.ballots, tally)], gesture)
}

/** How many are in the room for the vote on screen: no more than take part. */
export const changePresent = (store: SessionStore, present: number, gesture: string | null = null): void => {
  const { view, vote } = here(store)
  if (vote !== null) edit(store, presentEdit(view, vote, Math.min(present, mostPresent(view))), gesture)
}

/** So many take part in the session, and all are in the room for the vote on screen. */
export const letTakePart = (store: SessionStore, count: number): void => {
  const { view, vote } = here(store)
  if (vote === null) return
  edit(store, [{ kind: 'set', parameter: 'participating', value: count }, ...presentEdit(view, vote, count)])
}

/** A whole vote at once: the counts, and who is in the room, of those who take part. */
export const changeVote = (store: SessionStore, to: Tally & { readonly present: number }): void => {
  const { view, vote } = here(store)
  if (vote === null || vote.ballots === null) return
  const present = Math.min(to.present, mostPresent(view))
  const presence = present === vote.present ? [] : presentEdit(view, vote, present)
  edit(store, [...presence, ...tallyEdit(vote.ballots, to)])
}

type SetEdit = Extract<Edit, { kind: 'set' }>

/** A parameter of the rules in force. */
export const setRule = (store: SessionStore, change: SetEdit, gesture: string | null = null): void =>
  edit(store, [change], gesture)
