/** Scenarios, those that ship and the user's own: a list, a form for a new one, and each of one's own step by step. */
import { SHELL } from '#src/floor/words.ts'
import { Shelf } from './Shelf.tsx'
import { useOwnReady } from './useOwnReady.ts'
import './library.css'

export interface LibraryRoomProps {
  /** What the address says behind the room: nothing, `new`, or the id of a scenario. */
  readonly part: string | undefined
}

export const LibraryRoom = ({ part }: LibraryRoomProps) => {
  const ready = useOwnReady()
  if (!ready || part !== undefined) return <p className="nowhere">{SHELL.loading}</p>
  return <Shelf />
}
