/** Where the board of names is opened; open by itself where the votes are by name. */
import { lazy, Suspense, useState } from 'react'
import { Fallible } from '#src/controls/Fallible.tsx'
import { words } from '#src/language/say.ts'
import { useBench } from './bench.tsx'

const NamedBoard = lazy(async () => ({ default: (await import('./NamedBoard.tsx')).NamedBoard }))

const SAYS = words({ summary: 'Votes by name', failed: 'The board of names could not be shown.', again: 'Reload' })

export const ByName = () => {
  const { asked } = useBench()
  const named = asked.votes.by === 'name'
  const [open, setOpen] = useState(named)
  const [before, setBefore] = useState(named)
  if (named !== before) {
    setBefore(named)
    if (named) setOpen(true)
  }
  return (
    <details className="by-name" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{SAYS.summary}</summary>
      {open && (
        <Fallible says={SAYS.failed} again={SAYS.again}>
          <Suspense fallback={null}>
            <NamedBoard />
          </Suspense>
        </Fallible>
      )}
    </details>
  )
}
