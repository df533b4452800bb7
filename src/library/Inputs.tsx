/** Fields that change a scenario when they are left, so that one field is one step of undo. What is refused is said beside. */
import { useEffect, useId, useRef, useState } from 'react'

interface TextProps {
  readonly label: string
  readonly value: string
  /** Returns what is wrong, in sentences. */
  readonly onChange: (value: string) => readonly string[]
  readonly rows?: number
  readonly maxLength?: number
}

/** What is wrong with what was written in a field, which it describes by this id. */
export const Wrong = ({ id, says }: { readonly id: string; readonly says: readonly string[] }) => (
  <span id={id} role="alert" className="library-wrong">
    {says.join(' ')}
  </span>
)

const put = (field: { value: string } | null, given: { current: string }, value: string): void => {
  given.current = value
  if (field !== null) field.value = value
}

/** What a field holds as its scenario has it. What is being typed stays when that changes elsewhere: in another tab, or by undo. */
const useTyped = (value: string) => {
  const field = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null)
  const given = useRef(value)
  useEffect(() => {
    const { current } = field
    const typing = current !== null && current === document.activeElement && current.value !== given.current
    if (!typing) put(current, given, value)
  }, [value])
  return {
    ref: (element: HTMLInputElement | HTMLTextAreaElement | null) => {
      field.current = element
    },
    /** Whether somebody wrote in it; a field that was only passed through takes what came meanwhile. */
    isWritten: () => field.current?.value !== given.current,
    give: () => put(field.current, given, value),
  }
}

export const TextInput = ({ label, value, onChange, rows, maxLength = 2000 }: TextProps) => {
  const [wrong, setWrong] = useState<readonly string[]>([])
  const id = useId()
  const { ref, isWritten, give } = useTyped(value)
  const props = {
    ref,
    defaultValue: value,
    maxLength,
    'aria-describedby': id,
    'aria-invalid': wrong.length > 0,
    onBlur: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const written = currentTarget.value.trim()
      if (isWritten() && written !== value) setWrong(onChange(written))
      else {
        give()
        setWrong([])
      }
    },
  }
  return (
    <label className="library-field">
      <span>{label}</span>
      {rows === undefined ? <input type="text" {...props} /> : <textarea rows={rows} {...props} />}
      <Wrong id={id} says={wrong} />
    </label>
  )
}

interface CountProps {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | '') => readonly string[]
}

export const CountInput = ({ label, value, onChange }: CountProps) => {
  const [wrong, setWrong] = useState<readonly string[]>([])
  const id = useId()
  const { ref, isWritten, give } = useTyped(String(value ?? ''))
  return (
    <label className="library-field">
      <span>{label}</span>
      <input
        ref={ref}
        type="number"
        min={0}
        max={99_999}
        step={1}
        defaultValue={value ?? ''}
        aria-describedby={id}
        aria-invalid={wrong.length > 0}
        onBlur={({ currentTarget }) => {
          const written = currentTarget.value === '' ? '' : currentTarget.valueAsNumber
          if (isWritten() && written !== (value ?? '')) setWrong(onChange(written))
          else {
            give()
            setWrong([])
          }
        }}
      />
      <Wrong id={id} says={wrong} />
    </label>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (value: string) => readonly string[]
}

export const ChoiceInput = ({ label, value, options, onChange }: ChoiceProps) => {
  const [wrong, setWrong] = useState<readonly string[]>([])
  const id = useId()
  return (
    <label className="library-field">
      <span>{label}</span>
      <select
        value={value}
        aria-describedby={id}
        onChange={({ currentTarget }) => setWrong(onChange(currentTarget.value))}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
      <Wrong id={id} says={wrong} />
    </label>
  )
}

interface TickProps {
  readonly label: string
  readonly value: boolean
  readonly onChange: (value: boolean) => unknown
}

export const TickInput = ({ label, value, onChange }: TickProps) => (
  <label className="library-choice">
    <input type="checkbox" checked={value} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
    <span>{label}</span>
  </label>
)
