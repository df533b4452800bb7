/** Looking for a step: what is typed, and whether only votes or only decisions are listed. */
import { useId, type KeyboardEvent } from 'react'
import { foundSpoken, SHOWN, SHOWN_NAMES, TIMELINE, type Shown } from './words.ts'

interface FindBarProps {
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
  readonly query: string
  readonly onQuery: (query: string) => void
  /** How many were found; null where nothing is looked for. */
  readonly count: number | null
}

/** From the field Down goes to what was found, and Enter to the first of it. */
const leave = (event: KeyboardEvent<HTMLInputElement>, onQuery: (query: string) => void): void => {
  const first = () => event.currentTarget.closest('.timeline-steps')?.querySelector<HTMLElement>('[data-stop]')
  switch (event.key) {
    case 'ArrowDown':
      event.preventDefault()
      first()?.focus()
      break
    case 'Enter':
      event.preventDefault()
      if (event.currentTarget.value !== '') first()?.click()
      break
    case 'Escape':
      if (event.currentTarget.value === '') return
      event.preventDefault()
      event.stopPropagation()
      onQuery('')
      break
    default:
  }
}

export const FindBar = ({ shown, onShow, query, onQuery, count }: FindBarProps) => {
  const name = useId()
  return (
    <div className="timeline-find">
      <input
        type="search"
        className="timeline-query"
        data-find=""
        aria-label={TIMELINE.find}
        aria-keyshortcuts="/"
        placeholder={TIMELINE.findHint}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => leave(event, onQuery)}
      />
      <fieldset className="timeline-shown">
        <legend className="unseen">{TIMELINE.show}</legend>
        {SHOWN.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === shown} onChange={() => onShow(one)} />
            <span>{SHOWN_NAMES[one]}</span>
          </label>
        ))}
      </fieldset>
      <output className="unseen">{count === null ? '' : foundSpoken(count)}</output>
    </div>
  )
}

/** Where the field is on screen it is focused; on a narrow screen the list of all steps is opened first. */
export const focusFind = (): void => {
  const field = () =>
    [...document.querySelectorAll<HTMLInputElement>('[data-find]')].find((input) => input.checkVisibility())
  const here = field()
  if (here !== undefined) {
    here.focus()
    return
  }
  const all = [...document.querySelectorAll<HTMLButtonElement>('.timeline-all')]
  all.find((button) => button.checkVisibility())?.click()
  requestAnimationFrame(() => field()?.focus())
}
