import { useEffect, useRef } from 'react'
import { useSessionStore } from '#src/session/react.tsx'
import { rename, type NamedBranch } from '#src/session/store.ts'
import { MENU } from './menuWords.ts'

interface RenameFormProps {
  readonly branch: NamedBranch
  readonly onDone: () => void
}

/** The name of a branch, in place. Enter keeps it, Escape leaves it as it was. */
export const RenameForm = ({ branch, onDone }: RenameFormProps) => {
  const store = useSessionStore()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <form
      className="branches-rename"
      onSubmit={(event) => {
        event.preventDefault()
        rename(store, branch.id, field.current?.value ?? '')
        onDone()
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={MENU.name}
        defaultValue={branch.name}
        maxLength={80}
        required
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // Else the dialog would close as well.
          event.preventDefault()
          event.stopPropagation()
          onDone()
        }}
      />
      <button type="submit" className="branches-button">
        {MENU.keepName}
      </button>
      <button type="button" className="branches-button" onClick={onDone}>
        {MENU.cancel}
      </button>
    </form>
  )
}
