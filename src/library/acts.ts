/** What is done with scenarios and branches from the library and from the Floor: told, and to be undone. */
import { copyOf, foldBranch } from '#scenarios/own'
import { phrase } from '#src/language/say.ts'
import { newOwnId } from '#src/session/ownId.ts'
import type { Scenario } from '#scenarios/schema'
import { loadScenario } from '#src/session/scenarios.ts'
import { notify } from '#src/session/notices.ts'
import { addOwn, changeOwn, ownById, ownStore, removeOwn } from '#src/session/ownScenarios.ts'
import { branchById, discard, goTo, putBack, type NamedBranch, type SessionStore } from '#src/session/store.ts'
import { tellChange } from './undoing.ts'
import { branchTitle, copied, copyTitle, deleted, FILES, keptAs, keptInRecord, LIBRARY, titleOfOwn } from './words.ts'

const tell = (title: string): void => {
  notify({ id: 'library', tone: 'info', title, details: [] })
}

/** A scenario of this id, shipped or own; told where it could not be fetched. */
export const scenarioBy = async (id: string): Promise<Scenario | null> => {
  const own = ownById(id)
  if (own !== undefined) return own
  const shipped = await loadScenario(id).catch(() => undefined)
  if (shipped === undefined) notify({ id: 'library', tone: 'error', title: FILES.notLoaded, details: [] })
  return shipped ?? null
}

/** The title of a copy that no other scenario has. */
const freeCopyTitle = (title: string): string => {
  const taken = new Set(ownStore.getState().scenarios.map((one) => one.title))
  let number = 1
  while (taken.has(copyTitle(title, number))) number += 1
  return copyTitle(title, number)
}

export const duplicate = async (id: string): Promise<void> => {
  const scenario = await scenarioBy(id)
  if (scenario === null) return
  const title = ownById(id) === undefined ? scenario.title : freeCopyTitle(titleOfOwn(scenario))
  addOwn(copyOf(scenario, newOwnId(), title))
  tell(copied(phrase(title)))
}

/** Takes a scenario away; `then` is where the focus goes, as whatever is pressed goes away with it. */
export const deleteOwn = (id: string, then: () => void): void => {
  const gone = removeOwn(id)
  if (gone === null) return
  then()
  const run = () => {
    gone.putBack()
    then()
    // An address that names it shows it again.
    dispatchEvent(new HashChangeEvent('hashchange'))
  }
  // Each deletion has a notice of its own, so that the next leaves it its undo.
  notify({
    id: `deleted-${id}`,
    tone: 'info',
    title: deleted(phrase(gone.scenario.title)),
    details: [],
    action: { label: LIBRARY.undo, run },
  })
}

/** What a branch comes to, as a scenario beside the others. */
export const keepAsScenario = (scenario: Scenario, { name, edits }: NamedBranch): Scenario => {
  const made = copyOf(foldBranch(scenario, edits), newOwnId(), branchTitle(phrase(scenario.title), name))
  addOwn(made)
  tell(keptAs(made.title))
  return made
}

/** Takes a branch away, and stays at the step on screen. */
const takeAway = (store: SessionStore, id: string): NamedBranch | null => {
  const { at } = store.getState()
  const gone = discard(store, id)
  goTo(store, at)
  return gone
}

const bringBack = (store: SessionStore, branch: NamedBranch): void => {
  if (store.getState().scenario.id === branch.scenario) putBack(store, branch)
  else store.setState(({ branches }) => ({ branches: [...branches, branch] }))
}

/**
 * A branch that became the record is there while the scenario is what it was before, however it becomes that, and goes
 * again when what the branch comes to is the scenario again.
 */
const followRecord = (store: SessionStore, was: Scenario, branch: NamedBranch): void => {
  const made = ownById(was.id)
  let now = made
  let gone: NamedBranch | null = branch
  ownStore.subscribe(() => {
    const before = now
    now = ownById(was.id)
    if (now === before) return
    if (now === was && gone !== null) {
      bringBack(store, gone)
      gone = null
    } else if (now === made && before === was && hasAsItWas(store, branch)) gone = takeAway(store, branch.id)
  })
}

const hasAsItWas = (store: SessionStore, { id, edits }: NamedBranch): boolean =>
  branchById(store.getState(), id)?.edits === edits

/** What a branch of one's own scenario comes to becomes the scenario; the branch is no more. Undone, both are as before. */
export const keepInRecord = (store: SessionStore, scenario: Scenario, branch: NamedBranch): void => {
  const { at } = store.getState()
  const was = ownById(scenario.id)
  const gone = discard(store, branch.id)
  changeOwn(foldBranch(scenario, branch.edits))
  goTo(store, at)
  if (was !== undefined && gone !== null) followRecord(store, was, gone)
  tellChange(scenario.id, keptInRecord(phrase(scenario.title)), () => {
    // The button that was pressed goes away with what it told.
    document.querySelector('main')?.focus()
  })
}
