import { useSession, useSessionStore } from '#src/session/react.tsx'
import { activeBranch, redo, undo } from '#src/session/store.ts'
import { Icon } from '#src/timeline/Icon.tsx'
import { BRANCHES } from './words.ts'
import './branches.css'

/** They keep the focus when there is nothing more to undo: they are barred, not taken away. */
export const UndoRedo = () => {
  const store = useSessionStore()
  const branch = useSession(activeBranch)
  return (
    <span className="branches-pair">
      <button
        type="button"
        className="branches-button"
        aria-disabled={(branch?.past.length ?? 0) === 0}
        onClick={() => undo(store)}
      >
        <Icon name="undo" />
        {BRANCHES.undo}
      </button>
      <button
        type="button"
        className="branches-button"
        aria-disabled={(branch?.future.length ?? 0) === 0}
        onClick={() => redo(store)}
      >
        <Icon name="redo" />
        {BRANCHES.redo}
      </button>
    </span>
  )
}
