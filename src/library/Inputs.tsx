/** Fields that change a scenario when they are left, so that one field is one step of undo. What is refused is said beside. */
import { useId, useState } from 'react'

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

export const TextInput = ({ label, value, onChange, rows, maxLength = 2000 }: TextProps) => {
  const [wrong, setWrong] = useState<readonly string[]>([])
  const id = useId()
  const props = {
    defaultValue: value,
    maxLength,
    'aria-describedby': id,
    'aria-invalid': wrong.length > 0,
    onBlur: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const written = currentTarget.value.trim()
      setWrong(written === value ? [] : onChange(written))
    },
  }
  return (
    <label className="library-field">
      <span>{label}</span>
      {rows === undefined ? (
        <input key={value} type="text" {...props} />
      ) : (
        <textarea key={value} rows={rows} {...props} />
      )}
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
  return (
    <label className="library-field">
      <span>{label}</span>
      <input
        key={value}
        type="number"
        min={0}
        max={99_999}
        step={1}
        defaultValue={value ?? ''}
        aria-describedby={id}
        aria-invalid={wrong.length > 0}
        onBlur={({ currentTarget }) => {
          const written = currentTarget.value === '' ? '' : currentTarget.valueAsNumber
          setWrong(written === (value ?? '') ? [] : onChange(written))
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
