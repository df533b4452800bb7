/** Projector mode: type doubled, chrome gone, until Escape. Any room may ask whether it is on. */
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

const projector = createStore<{ readonly on: boolean }>()(() => ({ on: false }))

/** The chrome comes and goes with what was pressed in it: then focus goes to the main part of the page. */
const keepFocus = (): void => {
  const inMain = document.activeElement?.matches('main *') ?? false
  if (!inMain) document.querySelector('main')?.focus({ preventScroll: true })
}

export const project = (on: boolean): void => {
  keepFocus()
  projector.setState({ on })
}

export const useProjecting = (): boolean => useStore(projector, ({ on }) => on)

/** For the shell alone: marks the page, and hears Escape. */
export const useProjector = (): boolean => {
  const on = useProjecting()
  useEffect(() => {
    document.documentElement.toggleAttribute('data-projector', on)
    if (!on) return undefined
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) project(false)
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [on])
  return on
}
