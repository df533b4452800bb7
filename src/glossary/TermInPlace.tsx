/** One term where it stands: pressed, it says what it means; Escape, or a press or the focus elsewhere, closes it. */
import { useEffect, useId, useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react'
import { rulesOfTerm, TERM_WORDS } from './words.ts'
import type { Term as TermEntry } from './term.ts'
import './term.css'

interface MeaningProps {
  readonly term: TermEntry
  readonly id: string
  /** The word that it is shown at. */
  readonly at: RefObject<HTMLButtonElement | null>
}

const Meaning = ({ term, id, at }: MeaningProps) => {
  const ref = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    // Above everything, an open dialog too. Where a browser has no popovers, it stands in the text.
    if (at.current !== null && typeof ref.current?.showPopover === 'function')
      ref.current.showPopover({ source: at.current })
  }, [at])
  const { en, fr, es } = term.words
  return (
    <span ref={ref} id={id} popover="manual" className="term-meaning" role="note" aria-label={en}>
      <strong className="term-name">{en}</strong>
      <span>{term.means}</span>
      <span className="term-languages">
        <span lang="fr">{fr}</span>
        <span lang="es">{es}</span>
      </span>
      <span className="term-links">
        {rulesOfTerm(term).map(({ name, address }) => (
          <a key={address} href={address}>
            {name}
          </a>
        ))}
        <a href={`#/chair/terms/${term.id}`}>{TERM_WORDS.inGlossary}</a>
      </span>
    </span>
  )
}

interface TermProps {
  readonly term: TermEntry
  /** As it is written in the text. */
  readonly as: string
}

/** What closes an open term, beside its own button. */
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

export const Term = ({ term, as }: TermProps) => {
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
        className="term-word"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {as}
      </button>
      {open && <Meaning term={term} id={id} at={button} />}
    </span>
  )
}
