/** An act done on the Floor: a step put into the branch on screen. */
import type { ConferenceEvent } from '#machines/events'
import { firstFree } from '#scenarios/firstFree'
import { viewOf, type View } from '#src/session/react.tsx'
import { edit, goTo, type SessionStore } from '#src/session/store.ts'

/** An id that no step of the line has, and no edit has given. */
export const freeId = (view: View, stem: string): string => {
  const given = (view.branch?.edits ?? []).flatMap((one) => (one.kind === 'set' ? [] : [one.id]))
  const taken = new Set([...view.line.branch.entries.map(({ id }) => id), ...given])
  return firstFree(taken, (number) => (number === 1 ? stem : `${stem}-${number}`))
}

/** Puts an act after the step on screen, and goes to it. */
export const insertAct = (store: SessionStore, event: ConferenceEvent): void => {
  const view = viewOf(store.getState())
  const id = freeId(view, 'x-1')
  edit(store, [{ kind: 'insert', after: view.current.id, id, event }])
  goTo(store, id)
}
