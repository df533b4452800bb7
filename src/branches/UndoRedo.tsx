import { useSession, useSessionStore } from '#src/session/react.tsx'
import { activeBranch, redo, undo } from '#src/session/store.ts'
import { Icon } from '#src/timeline/Icon.tsx'
import { BRANCHES } from './words.ts'
import './branches.css'

/**
 * They keep the focus when there is nothing more to undo: they are barred, not taken away.
 * @param onDone after either: a menu closes, so that what changed is seen
 */
export const UndoRedo = ({ onDone }: { readonly onDone?: () => void }) => {
  const store = useSessionStore()
  const branch = useSession(activeBranch)
  return (
    <span className="branches-pair">
      <button
        type="button"
        className="branches-button"
        aria-disabled={(branch?.past.length ?? 0) === 0}
        onClick={() => {
          undo(store)
          onDone?.()
        }}
      >
        <Icon name="undo" />
        <span className="branches-word">{BRANCHES.undo}</span>
      </button>
      <button
        type="button"
        className="branches-button"
        aria-disabled={(branch?.future.length ?? 0) === 0}
        onClick={() => {
          redo(store)
          onDone?.()
        }}
      >
        <Icon name="redo" />
        <span className="branches-word">{BRANCHES.redo}</span>
      </button>
    </span>
  )
}
