/** A notice that undoes what it names, and nothing else: it goes when the scenario becomes anything but what it says. */
import { dismiss, notify } from '#src/session/notices.ts'
import { ownById, ownStore, undoOwn } from '#src/session/ownScenarios.ts'
import { LIBRARY } from './words.ts'

/** Tells of the last change of a scenario, with its undo. @param then after it was undone */
export const tellChange = (id: string, title: string, then: () => void): void => {
  const notice = `changed-${id}`
  const made = ownById(id)
  const unfollow = ownStore.subscribe(() => {
    if (ownById(id) === made) return
    unfollow()
    dismiss(notice)
  })
  const run = () => {
    if (ownById(id) !== made) return
    undoOwn(id)
    then()
  }
  notify({ id: notice, tone: 'info', title, details: [], action: { label: LIBRARY.undo, run } })
}
