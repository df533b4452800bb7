/** A native modal dialog: Escape, a press outside and the button close it, and focus returns to where it was. */
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { phrase } from '#src/language/say.ts'
import './dialog.css'

export interface DialogProps {
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
  readonly className?: string
}

/** Open as long as it is rendered. */
export const Dialog = ({ title, onClose, children, className = '' }: DialogProps) => {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog !== null && !dialog.open) dialog.showModal()
    return () => dialog?.close()
  }, [])
  // At the end of the page, so that what opens it may stand within a sentence.
  return createPortal(
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      closedby="any"
      onClose={() => {
        // Not when it was taken away by who opened it, nor when it is open again.
        if (ref.current?.open === false) onClose()
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="dialog-close" onClick={() => ref.current?.close()}>
          {phrase('Close')}
        </button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>,
    document.body,
  )
}
