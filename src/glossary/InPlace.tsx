/** A word that says more where it stands: pressed, it shows a note; Escape, or a press or the focus elsewhere, closes it. */
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import './term.css'

interface NoteProps {
  readonly id: string
  readonly name: string
  /** The word that it is shown at. */
  readonly at: RefObject<HTMLButtonElement | null>
  readonly children: ReactNode
}

const Note = ({ id, name, at, children }: NoteProps) => {
  const ref = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    // Above everything, an open dialog too. Where a browser has no popovers, it stands in the text.
    if (at.current !== null && typeof ref.current?.showPopover === 'function')
      ref.current.showPopover({ source: at.current })
  }, [at])
  return (
    <span ref={ref} id={id} popover="manual" className="term-meaning" role="note" aria-label={name}>
      <strong className="term-name">{name}</strong>
      {children}
    </span>
  )
}

/** What closes it, beside its own button. */
const useClosing = (
  open: boolean,
  whole: RefObject<HTMLElement | null>,
  close: (byKey: boolean) => void,
): ((event: FocusEvent) => void) => {
  useEffect(() => {
    if (!open) return undefined
    const press = ({ target }: Event) => {
      if (!(target instanceof Node) || whole.current?.contains(target) !== true) close(false)
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // What is behind it, a dialog or the projector, has an Escape of its own.
      event.stopPropagation()
      event.preventDefault()
      close(true)
    }
    document.addEventListener('pointerdown', press)
    document.addEventListener('keydown', escape, { capture: true })
    return () => {
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('keydown', escape, { capture: true })
    }
  })
  return ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && whole.current?.contains(relatedTarget) !== true) close(false)
  }
}

interface InPlaceProps {
  /** The heading of the note. */
  readonly name: string
  /** As it is written in the text. */
  readonly as: string
  readonly className?: string
  /** What the note says: phrasing content, for it stands within a sentence. */
  readonly children: ReactNode
}

export const InPlace = ({ name, as, className = 'term-word', children }: InPlaceProps) => {
  const id = useId()
  const whole = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const onBlur = useClosing(open, whole, (byKey) => {
    setOpen(false)
    if (byKey) button.current?.focus()
  })
  return (
    <span ref={whole} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {as}
      </button>
      {open && (
        <Note id={id} name={name} at={button}>
          {children}
        </Note>
      )}
    </span>
  )
}
