/** What is found in the line; what looks for it is fetched when something is first looked for. */
import { useEffect, useMemo, useState } from 'react'
import { ADDRESS } from '#src/floor/words.ts'
import { notify } from '#src/session/notices.ts'
import type { View } from '#src/session/react.tsx'
import type * as Finding from './find.ts'
import type { Found } from './find.ts'
import type { Shown } from './words.ts'

/** Null where nothing is looked for. */
export const useFound = (view: View, shown: Shown, query: string): readonly Found[] | null => {
  const [finder, setFinder] = useState<typeof Finding | null>(null)
  const looking = shown !== 'all' || query.trim() !== ''
  useEffect(() => {
    if (!looking || finder !== null) return
    import('./find.ts')
      .then(setFinder)
      .catch(() => notify({ id: 'find', tone: 'error', title: ADDRESS.notLoaded, details: [] }))
  }, [looking, finder])
  return useMemo(
    () => (looking && finder !== null ? finder.foundIn(view, shown, query) : null),
    [view, shown, query, looking, finder],
  )
}
