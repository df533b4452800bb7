/** The shell: the name, the rooms, the line on screen where there is room for it, projector mode, the theme, the keys. */
import { Suspense, useEffect } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { beyond, later, seldom } from '#src/later.ts'
import { BranchBar } from '#src/branches/BranchBar.tsx'
import { Notices } from '#src/branches/Notices.tsx'
import { useColumns } from '#src/controls/columns.ts'
import { Fallible } from '#src/controls/Fallible.tsx'
import { project, useProjector } from '#src/controls/projector.ts'
import { LanguageChoice, useLanguage } from '#src/controls/LanguageChoice.tsx'
import { ThemeChoice } from '#src/controls/ThemeChoice.tsx'
import { Floor } from '#src/floor/Floor.tsx'
import { listKeys, useKeyState } from '#src/floor/keys.ts'
import { SHELL } from '#src/floor/words.ts'
import { phrase } from '#src/language/say.ts'
import { useSession } from '#src/session/react.tsx'

const KeysDialog = later(seldom, (part) => part.KeysDialog)
/** The files of the rooms beside the Floor are named in src/OtherRoom.tsx: each import would weigh on the first load. */
const OtherRoom = later(
  () => beyond(() => import('#src/OtherRoom.tsx')),
  (part) => part.OtherRoom,
)

/** The room of the address: its first part, and none on the Floor, where a scenario follows `s`. */
const useRoom = (): string => {
  const [, room = ''] = useHashLocation()[0].split('/')
  return room === 's' ? '' : room
}

const Room = ({ room, name }: { room: string; name: string }) => (
  <a href={`#/${room}`} className="room-link" aria-current={useRoom() === room ? 'page' : undefined}>
    {name}
  </a>
)

const Header = () => {
  const room = useRoom()
  const columns = useColumns()
  const onFloor = room === ''
  return (
    <header className="shell-head">
      <button type="button" className="skip" onClick={() => document.querySelector('main')?.focus()}>
        {SHELL.skip}
      </button>
      <a href="#/" className="shell-name" translate="no">
        Plenary
      </a>
      <nav aria-label={SHELL.rooms}>
        <Room room="" name={SHELL.floor} />
        <Room room="workbench" name={SHELL.workbench} />
        <Room room="chair" name={SHELL.chair} />
        <Room room="rules" name={SHELL.rules} />
        <Room room="library" name={SHELL.library} />
      </nav>
      {onFloor && columns === 3 && (
        <div className="floor-branches">
          <BranchBar />
        </div>
      )}
      <div className="shell-tools">
        <button type="button" className="button quiet keys-button" onClick={() => listKeys(true)}>
          <span className="shell-wide">{SHELL.keys} </span>
          <kbd aria-hidden="true">?</kbd>
        </button>
        <LanguageChoice />
        <ThemeChoice />
        {(onFloor || room === 'chair') && (
          <button type="button" className="button projector-button" onClick={() => project(true)}>
            {SHELL.projector}
          </button>
        )}
      </div>
    </header>
  )
}

/** The room that the address names. */
const Shown = () => {
  const [path] = useHashLocation()
  const [room, ...rest] = path.split('/').filter((part) => part !== '')
  return room === undefined || room === 's' ? <NamedFloor /> : <OtherRoom room={room} rest={rest} />
}

/** Named in the browser by what is on it. */
const NamedFloor = () => {
  const title = useSession(({ scenario }) => scenario.title)
  useEffect(() => {
    document.title = `${phrase(title)} – Plenary`
  }, [title])
  return <Floor />
}

const Rooms = () => {
  const [path] = useHashLocation()
  const projecting = useProjector()
  const { listed } = useKeyState()
  // In a frame on another page it stands alone.
  if (path.startsWith('/embed/'))
    return (
      <Suspense>
        <Shown />
      </Suspense>
    )
  return (
    <>
      {projecting ? (
        <button type="button" className="button leave-projector" onClick={() => project(false)}>
          {SHELL.leaveProjector}
        </button>
      ) : (
        <Header />
      )}
      <Suspense fallback={<p className="nowhere">{SHELL.loading}</p>}>
        <Shown />
      </Suspense>
      <Notices />
      <Suspense>{listed && <KeysDialog />}</Suspense>
    </>
  )
}

/** Another language draws everything anew: what was said before is on no part of the screen. */
export const App = () => (
  <Fallible key={useLanguage()} says={SHELL.failed} again={SHELL.again}>
    <Rooms />
  </Fallible>
)
