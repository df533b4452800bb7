/** The keys of a drill: they are heard wherever the focus is, except where something has keys of its own. */
import { useEffect, useRef } from 'react'
import { useKeyState } from '#src/floor/keys.ts'

/** What each key does; true where it did something. Single letters and figures can be turned off for the whole app. */
export type Keys = (key: string) => boolean

const TYPES = 'input:not([type=radio], [type=checkbox]), select, textarea, dialog, [contenteditable]'
const PRESSED = 'button, a, summary'

export const useKeys = (keys: Keys): void => {
  const { letters } = useKeyState()
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { key, target } = event
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
      if (/^[a-z0-9]$/i.test(key) && !letters) return
      if (document.querySelector('dialog[open]') !== null) return
      if (target instanceof Element) {
        if (target.closest(TYPES) !== null) return
        const pressed = key === ' ' || key === 'Enter'
        if (pressed && target.closest(PRESSED) !== null) return
        // What is chosen with the arrows or the space bar goes on doing so.
        if (key !== 'Enter' && key.length > 1 && target.closest('input') !== null) return
        if (key === ' ' && target.closest('input') !== null) return
      }
      if (latest.current(key)) event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [letters])
}
