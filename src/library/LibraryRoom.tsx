/** Scenarios, those that ship and the user's own: a list, a form for a new one, and each of one's own step by step. */
import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { SHELL } from '#src/floor/words.ts'
import { ownStore } from '#src/session/ownScenarios.ts'
import { Shelf } from './Shelf.tsx'
import { useOwnReady } from './useOwnReady.ts'
import { LIBRARY } from './words.ts'
import './library.css'

const NewScenario = lazy(async () => ({ default: (await import('./NewScenario.tsx')).NewScenario }))
const Editor = lazy(async () => ({ default: (await import('./Editor.tsx')).Editor }))

interface LibraryRoomProps {
  /** What the address says behind the room: nothing, `new`, or the id of a scenario. */
  readonly part: string | undefined
}

const Nobody = () => (
  <main className="library" tabIndex={-1}>
    <h1>{LIBRARY.page}</h1>
    <p>{LIBRARY.unknown}</p>
    <p>
      <a href="#/library">{LIBRARY.toLibrary}</a>
    </p>
  </main>
)

const Part = ({ part }: LibraryRoomProps) => {
  const scenario = useStore(ownStore, ({ scenarios }) => scenarios.find(({ id }) => id === part))
  if (part === undefined) return <Shelf />
  if (part === 'new') return <NewScenario />
  return scenario === undefined ? <Nobody /> : <Editor key={scenario.id} scenario={scenario} />
}

export const LibraryRoom = ({ part }: LibraryRoomProps) => {
  const loading = <p className="nowhere">{SHELL.loading}</p>
  return useOwnReady() ? (
    <Suspense fallback={loading}>
      <Part part={part} />
    </Suspense>
  ) : (
    loading
  )
}
