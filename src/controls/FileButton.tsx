/** A button that has a file chosen. */
import { useRef } from 'react'

interface FileButtonProps {
  readonly name: string
  readonly className: string
  readonly onChoose: (file: File) => Promise<void>
  /** When a file was chosen, before it is read. */
  readonly onChosen?: () => void
}

export const FileButton = ({ name, className, onChoose, onChosen }: FileButtonProps) => {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={className} onClick={() => field.current?.click()}>
        {name}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label={name}
        hidden
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0]
          if (chosen === undefined) return
          // The same file can be chosen again.
          currentTarget.value = ''
          onChosen?.()
          void onChoose(chosen)
        }}
      />
    </>
  )
}
