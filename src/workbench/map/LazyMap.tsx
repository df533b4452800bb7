/** The map, fetched when there is a bench; where it cannot be, the rest of the bench stays. */
import { lazy, Suspense } from 'react'
import { Fallible } from '#src/controls/Fallible.tsx'
import { SHELL } from '#src/floor/words.ts'

const TallyMap = lazy(async () => ({ default: (await import('./TallyMap.tsx')).TallyMap }))

export const LazyMap = () => (
  <Fallible says={SHELL.failed} again={SHELL.again}>
    <Suspense>
      <TallyMap />
    </Suspense>
  </Fallible>
)
