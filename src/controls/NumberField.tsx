/** A count: typed, stepped with the arrow keys, or with two buttons. */
import { useId, useState, type KeyboardEvent } from 'react'

export interface NumberFieldProps {
  /** What is counted, for those who do not see where the field stands. */
  readonly label: string
  readonly value: number
  readonly max: number
  readonly more: string
  readonly fewer: string
  readonly onChange: (value: number) => void
  /** The change is made: the field is left, or a button was pressed. */
  readonly onEnd: () => void
  readonly className?: string
  readonly describedBy?: string
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }

export const NumberField = ({
  label,
  value,
  max,
  more,
  fewer,
  onChange,
  onEnd,
  className = '',
  describedBy,
}: NumberFieldProps) => {
  const id = useId()
  /** What is being typed, while it is not a count yet. */
  const [draft, setDraft] = useState<string | null>(null)
  const set = (next: number) => {
    setDraft(null)
    const within = Math.min(Math.max(next, 0), max)
    if (within !== value) onChange(within)
  }
  const typed = (text: string) => {
    const digits = text.replace(/\D/g, '')
    if (digits === '') setDraft('')
    else set(Number(digits))
  }
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = STEPS[event.key]
    if (step !== undefined) {
      event.preventDefault()
      set(value + step)
    } else if (event.key === 'Enter') onEnd()
  }
  const end = () => {
    setDraft(null)
    onEnd()
  }
  const step = (by: number) => {
    set(value + by)
    onEnd()
  }
  return (
    <span className={`number-field ${className}`}>
      <input
        id={id}
        type="text"
        role="spinbutton"
        inputMode="numeric"
        autoComplete="off"
        size={1}
        style={{ inlineSize: `${Math.max(String(draft ?? value).length, 2) * 1.14 + 0.1}ch` }}
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-describedby={describedBy}
        value={draft ?? value}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => typed(event.currentTarget.value)}
        onKeyDown={pressed}
        onBlur={end}
      />
      <span className="number-steps">
        <button type="button" aria-label={fewer} aria-disabled={value === 0} onClick={() => step(-1)}>
          −
        </button>
        <button type="button" aria-label={more} aria-disabled={value >= max} onClick={() => step(1)}>
          +
        </button>
      </span>
    </span>
  )
}
