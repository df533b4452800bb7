/** Every room but the Floor, by the first part of its address; each is fetched when it is entered. */
import { lazy, useEffect } from 'react'
import { LanguageChoice } from '#src/controls/LanguageChoice.tsx'
import { ThemeChoice } from '#src/controls/ThemeChoice.tsx'
import { SHELL } from '#src/floor/words.ts'
import '#src/theme/foot.css'

const WorkbenchRoom = lazy(async () => ({ default: (await import('#src/workbench/WorkbenchRoom.tsx')).WorkbenchRoom }))
const ChairRoom = lazy(async () => ({ default: (await import('#src/chair/ChairRoom.tsx')).ChairRoom }))
const ProvenanceRoom = lazy(async () => ({
  default: (await import('#src/provenance/ProvenanceRoom.tsx')).ProvenanceRoom,
}))
const EmbedRoom = lazy(async () => ({ default: (await import('#src/embed/EmbedRoom.tsx')).EmbedRoom }))
const RecordRoom = lazy(async () => ({ default: (await import('#src/paper/RecordRoom.tsx')).RecordRoom }))
const RuleBookRoom = lazy(async () => ({ default: (await import('#src/rulebook/RuleBookRoom.tsx')).RuleBookRoom }))

const LibraryRoom = lazy(async () => ({ default: (await import('#src/library/LibraryRoom.tsx')).LibraryRoom }))
const Nowhere = lazy(async () => ({ default: (await import('#src/floor/Nowhere.tsx')).Nowhere }))

/** Part of an address as it is read: one that is written wrongly stays as it is. */
const plain = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

interface OtherRoomProps {
  readonly room: string
  /** The parts of the address behind it, as they are written. */
  readonly rest: readonly string[]
}

const Shown = ({ room, rest }: OtherRoomProps) => {
  const parts = rest.map(plain)
  switch (room) {
    case 'workbench':
      return <WorkbenchRoom />
    case 'chair':
      return <ChairRoom rest={parts} />
    case 'rules':
      return <RuleBookRoom rest={parts} />
    case 'library':
      return <LibraryRoom part={parts[0]} />
    case 'provenance':
      return <ProvenanceRoom />
    case 'record':
      return <RecordRoom rest={parts} />
    case 'embed':
      return <EmbedRoom rest={parts} />
    default:
      return <Nowhere />
  }
}

const NAME = 'Plenary'

/** What the browser calls the page: as its heading does, whenever that changes. */
const useTitle = (): void => {
  useEffect(() => {
    const name = () => {
      const heading = document.querySelector('main h1')?.textContent ?? ''
      const title = heading === '' ? NAME : `${heading} – ${NAME}`
      if (document.title !== title) document.title = title
    }
    name()
    const observer = new MutationObserver(name)
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    return () => observer.disconnect()
  }, [])
}

/** At its foot is what the head has no place for; on a narrow screen the choices too. */
export const OtherRoom = ({ room, rest }: OtherRoomProps) => {
  useTitle()
  return (
    <>
      <Shown room={room} rest={rest} />
      {room !== 'embed' && (
        <footer className="shell-foot room-foot">
          {room !== 'provenance' && <a href="#/provenance">{SHELL.provenance}</a>}
          <LanguageChoice />
          <ThemeChoice />
        </footer>
      )}
    </>
  )
}
