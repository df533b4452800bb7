/** The shell: the name, the rooms, projector mode, the theme, the keys. */
import { lazy, Suspense } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { Notices } from '#src/branches/Notices.tsx'
import { Fallible } from '#src/controls/Fallible.tsx'
import { project, useProjector } from '#src/controls/projector.ts'
import { ThemeChoice } from '#src/controls/ThemeChoice.tsx'
import { Floor } from '#src/floor/Floor.tsx'
import { listKeys, useKeyState } from '#src/floor/keys.ts'
import { SHELL } from '#src/floor/words.ts'

const KeysDialog = lazy(async () => ({ default: (await import('#src/floor/KeysDialog.tsx')).KeysDialog }))
const WorkbenchRoom = lazy(async () => ({ default: (await import('#src/workbench/WorkbenchRoom.tsx')).WorkbenchRoom }))
const ChairRoom = lazy(async () => ({ default: (await import('#src/chair/ChairRoom.tsx')).ChairRoom }))
const ProvenanceRoom = lazy(async () => ({
  default: (await import('#src/provenance/ProvenanceRoom.tsx')).ProvenanceRoom,
}))
const RecordRoom = lazy(async () => ({ default: (await import('#src/paper/RecordRoom.tsx')).RecordRoom }))
const RuleBookRoom = lazy(async () => ({ default: (await import('#src/rulebook/RuleBookRoom.tsx')).RuleBookRoom }))
const Nowhere = lazy(async () => ({ default: (await import('#src/floor/Nowhere.tsx')).Nowhere }))
const LibraryRoom = lazy(async () => ({ default: (await import('#src/library/LibraryRoom.tsx')).LibraryRoom }))

const Room = ({ to, name, here }: { to: string; name: string; here: boolean }) => (
  <a href={`#${to}`} className="room-link" aria-current={here ? 'page' : undefined}>
    {name}
  </a>
)

const Header = () => {
  const [path] = useHashLocation()
  const inRules = path.startsWith('/rules')
  const atBench = path.startsWith('/workbench')
  const inChair = path.startsWith('/chair')
  const inLibrary = path.startsWith('/library')
  const onFloor = path === '/' || path.startsWith('/s/')
  return (
    <header className="shell-head">
      <button type="button" className="skip" onClick={() => document.querySelector('main')?.focus()}>
        {SHELL.skip}
      </button>
      <a href="#/" className="shell-name">
        {SHELL.name}
      </a>
      <nav aria-label={SHELL.rooms}>
        <Room to="/" name={SHELL.floor} here={onFloor} />
        <Room to="/workbench" name={SHELL.workbench} here={atBench} />
        <Room to="/chair" name={SHELL.chair} here={inChair} />
        <Room to="/rules" name={SHELL.rules} here={inRules} />
        <Room to="/library" name={SHELL.library} here={inLibrary} />
      </nav>
      <div className="shell-tools">
        <button type="button" className="button quiet keys-button" onClick={() => listKeys(true)}>
          <span className="shell-wide">{SHELL.keys} </span>
          <kbd aria-hidden="true">?</kbd>
        </button>
        <ThemeChoice />
        {(onFloor || inChair) && (
          <button type="button" className="button projector-button" onClick={() => project(true)}>
            {SHELL.projector}
          </button>
        )}
      </div>
    </header>
  )
}

/** Part of an address as it is read: one that is written wrongly stays as it is. */
const plain = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The room that the address names. */
const Shown = () => {
  const [path] = useHashLocation()
  const [room, ...rest] = path.split('/').filter((part) => part !== '')
  switch (room) {
    case undefined:
    case 's':
      return <Floor />
    case 'workbench':
      return <WorkbenchRoom />
    case 'chair':
      return <ChairRoom rest={rest.map(plain)} />
    case 'rules':
      return <RuleBookRoom id={rest[0]} rule={rest[1] === undefined ? undefined : plain(rest[1])} />
    case 'provenance':
      return <ProvenanceRoom />
    case 'record':
      return <RecordRoom rest={rest} />
    case 'library':
      return <LibraryRoom part={rest[0]} />
    default:
      return <Nowhere />
  }
}

const Rooms = () => {
  const projecting = useProjector()
  const { listed } = useKeyState()
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

export const App = () => (
  <Fallible says={SHELL.failed} again={SHELL.again}>
    <Rooms />
  </Fallible>
)
