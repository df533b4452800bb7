/** Whether the window is wide enough for the timeline to have a column of its own: the width at which the shell gives it one. */
import { useSyncExternalStore } from 'react'

const wide = typeof matchMedia === 'function' ? matchMedia('(width >= 68.75rem)') : null

const watch = (changed: () => void) => {
  wide?.addEventListener('change', changed)
  return () => wide?.removeEventListener('change', changed)
}

/** Three, or fewer. */
export const useColumns = (): number => useSyncExternalStore(watch, () => (wide?.matches === true ? 3 : 1))
