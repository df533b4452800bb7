/** What is worked out, or fetched, only when it is opened. */
import { Suspense, useState, type ReactNode } from 'react'

interface FoldedProps {
  readonly summary: string
  readonly className?: string
  readonly children: ReactNode
}

export const Folded = ({ summary, className, children }: FoldedProps) => {
  const [open, setOpen] = useState(false)
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <Suspense>{open && children}</Suspense>
    </details>
  )
}
