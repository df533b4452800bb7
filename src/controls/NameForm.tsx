/** The name of a thing, changed in place. Enter keeps it, Escape leaves it as it was. */
import { useEffect, useRef } from 'react'
import './nameForm.css'

interface NameFormProps {
  readonly name: string
  readonly longest: number
  readonly says: { readonly label: string; readonly keep: string; readonly cancel: string }
  /** Classes of its buttons. */
  readonly button: string
  readonly onKeep: (name: string) => void
  readonly onDone: () => void
}

export const NameForm = ({ name, longest, says, button, onKeep, onDone }: NameFormProps) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault()
        const kept = field.current?.value.trim() ?? ''
        if (kept !== '' && kept !== name) onKeep(kept)
        onDone()
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={says.label}
        defaultValue={name}
        maxLength={longest}
        required
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // Else a dialog around it would close as well.
          event.preventDefault()
          event.stopPropagation()
          onDone()
        }}
      />
      <button type="submit" className={button}>
        {says.keep}
      </button>
      <button type="button" className={button} onClick={onDone}>
        {says.cancel}
      </button>
    </form>
  )
}
