/** What the controls of a vote do: each is one list of edits to the branch on screen, read fresh from the session. */
import type { Tally } from '#rules/tally'
import type { Edit } from '#scenarios/schema'
import { viewOf, type PlayedStep, type View } from '#src/session/react.tsx'
import { edit, type SessionStore } from '#src/session/store.ts'
import { freeId } from './insertAct.ts'
import { isPut, voteAt, type VoteOnBoard } from './vote.ts'

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

/** The step that says who is present for this vote, where it has one of its own. */
export const presenceFor = (view: View, vote: VoteOnBoard): PlayedStep | null => {
  const { happening } = view
  const place = happening.findIndex(({ id }) => id === vote.called.id)
  const previous = happening.findLastIndex(({ event }, index) => index < place && isPut(event))
  return happening.slice(previous + 1, place).findLast(({ event }) => event.type === 'presence.establish') ?? null
}

const presentEdit = (view: View, vote: VoteOnBoard, present: number): readonly Edit[] => {
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

const here = (store: SessionStore): { readonly view: View; readonly vote: VoteOnBoard | null } => {
  const view = viewOf(store.getState())
  return { view, vote: voteAt(view) }
}

/** Some of the counts of the vote on screen. */
export const changeTally = (store: SessionStore, changed: Partial<Tally>, gesture: string | null = null): void => {
  const { vote } = here(store)
  if (vote !== null && vote.ballots !== null && vote.tally !== null)
    edit(store, tallyEdit(vote.ballots, { ...vote.tally, ...changed }), gesture)
}

/** How many are in the room for the vote on screen. */
export const changePresent = (store: SessionStore, present: number, gesture: string | null = null): void => {
  const { view, vote } = here(store)
  if (vote !== null) edit(store, presentEdit(view, vote, present), gesture)
}

/** A whole vote at once: the counts, and who is in the room. */
export const changeVote = (store: SessionStore, to: Tally & { readonly present: number }): void => {
  const { view, vote } = here(store)
  if (vote === null || vote.ballots === null) return
  const presence = to.present === vote.present ? [] : presentEdit(view, vote, to.present)
  edit(store, [...presence, ...tallyEdit(vote.ballots, to)])
}

type SetEdit = Extract<Edit, { kind: 'set' }>

/** A parameter of the rules in force. */
export const setRule = (store: SessionStore, change: SetEdit, gesture: string | null = null): void =>
  edit(store, [change], gesture)
