/** Whether what was answered is on this device's disk; nothing where that is not told. */
import { useStore } from 'zustand'
import { KEPT } from '#src/branches/words.ts'
import { learnedState } from './records.ts'

export const Kept = () => {
  const { state } = useStore(learnedState)
  return state === 'none' ? null : (
    <span className="hint" data-kept={state}>
      {KEPT[state]}
    </span>
  )
}
