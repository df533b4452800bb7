/** The keys of the whole room. A control that has keys of its own keeps them. */
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { played } from '#src/session/derive.ts'
import { useSessionStore } from '#src/session/react.tsx'
import { activeLine, goBy, goTo, redo, undo, type SessionStore } from '#src/session/store.ts'
import { focusFind } from '#src/timeline/FindBar.tsx'
import { togglePlay } from '#src/timeline/playing.ts'

const KEPT = 'plenary.letter-keys'

/** What was chosen on this device; undefined where nothing was. */
export const chosenLetters = (): boolean | undefined => {
  try {
    const found = localStorage.getItem(KEPT)
    return found === null ? undefined : found !== 'off'
  } catch {
    return undefined
  }
}

/** Whether single letters do anything, and whether the list of keys is open. */
const keyStore = createStore<{ readonly letters: boolean; readonly listed: boolean }>()(() => ({
  letters: chosenLetters() ?? true,
  listed: false,
}))

export const useKeyState = () => useStore(keyStore)

export const listKeys = (listed: boolean): void => keyStore.setState({ listed })

export const allowLetters = (letters: boolean): void => {
  keyStore.setState({ letters })
  try {
    localStorage.setItem(KEPT, letters ? 'on' : 'off')
  } catch {
    // Kept for this visit only.
  }
}

/** Controls that hear arrows, spaces or letters themselves. */
const HEARS_KEYS =
  'input, select, textarea, dialog, [contenteditable], [role=slider], [role=spinbutton], [role=dialog], [role=radiogroup], [role=listbox], [role=menu], [role=tablist]'
/** Of these, those that nobody types letters into. */
const NO_LETTERS = 'input:is([type=range], [type=checkbox], [type=radio], [role=spinbutton])'
const HEARS_SPACE = 'button, a, summary, label'

const end = (store: SessionStore, at: 0 | -1): void => {
  const target = played(activeLine(store.getState())).at(at)
  if (target !== undefined) goTo(store, target.id)
}

const KEYS: Readonly<Record<string, (store: SessionStore) => void>> = {
  ArrowRight: (store) => goBy(store, 1),
  ArrowLeft: (store) => goBy(store, -1),
  Home: (store) => end(store, 0),
  End: (store) => end(store, -1),
  ' ': togglePlay,
  u: undo,
  U: redo,
  r: redo,
  '?': () => listKeys(true),
  '/': focusFind,
}

/** A count that is typed stands at once, so that there is nothing to take back within its field. */
const keepsItsUndo = (target: EventTarget | null): boolean => {
  if (!(target instanceof Element)) return false
  if (target instanceof HTMLInputElement && target.matches(NO_LETTERS))
    return target.role === 'spinbutton' && target.value !== target.ariaValueNow
  return target.closest(HEARS_KEYS) !== null
}

/** Undo and redo as every program has them. */
const undone = (store: SessionStore, { key, shiftKey }: KeyboardEvent): void => {
  if (shiftKey || key.toLowerCase() === 'y') redo(store)
  else undo(store)
}

export const useFloorKeys = (): void => {
  const store = useSessionStore()
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { key, target } = event
      if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]') !== null) return
      if (event.ctrlKey || event.metaKey) {
        if (!/^[zy]$/i.test(key) || keepsItsUndo(target)) return
        event.preventDefault()
        undone(store, event)
        return
      }
      const act = KEYS[key]
      if (act === undefined) return
      const isLetter = /^[a-z?/]$/i.test(key)
      if (isLetter && !keyStore.getState().letters) return
      if (target instanceof Element) {
        if (!(isLetter && target.matches(NO_LETTERS)) && target.closest(HEARS_KEYS) !== null) return
        if (key === ' ' && target.closest(HEARS_SPACE) !== null) return
      }
      event.preventDefault()
      act(store)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [store])
}
