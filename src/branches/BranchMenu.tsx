/** The record and every branch: to show, begin, name, copy, delete, share and keep. */
import { Suspense, useRef, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { later } from '#src/later.ts'
import { FileButton } from '#src/controls/FileButton.tsx'
import { NameForm } from '#src/controls/NameForm.tsx'
import { Dialog } from '#src/dialog/Dialog.tsx'
import { keptState } from '#src/session/keptState.ts'
import { notify } from '#src/session/notices.ts'
import { recordAddress } from '#src/paper/address.ts'
import { useBranchesHere, useSession, useSessionStore } from '#src/session/react.tsx'
import { activeBranch, discard, putBack, rename, show, startBranch, type NamedBranch } from '#src/session/store.ts'
import { openBackup, saveBackup } from './backup.ts'
import { BACKUP } from './fileWords.ts'
import { CopyLink } from './CopyLink.tsx'
import { openFile, saveFile } from './share.ts'
import { UndoRedo } from './UndoRedo.tsx'
import { MENU, changesIn, copyOf, deleted, shownInWords } from './menuWords.ts'
import { BRANCHES, KEPT } from './words.ts'
import './branches.css'
import './menu.css'

/** Fetched with the scenarios that the user makes. */
const KeepBranch = later(
  () => import('#src/library/KeepBranch.tsx'),
  (part) => part.KeepBranch,
)

interface ButtonProps {
  readonly onClick: () => void
  readonly children: ReactNode
}

const Button = ({ onClick, children }: ButtonProps) => (
  <button type="button" className="branches-button" onClick={onClick}>
    {children}
  </button>
)

interface LineProps {
  readonly name: string
  readonly says: string
  readonly shown: boolean
  readonly onChoose: () => void
}

const Line = ({ name, says, shown, onChoose }: LineProps) => (
  <li>
    <button type="button" className="branches-line" aria-current={shown} onClick={onChoose}>
      <span className="branches-line-name">{name}</span>{' '}
      <span className="branches-line-says">{shown ? shownInWords(says) : says}</span>
    </button>
  </li>
)

const ThisBranch = ({ branch, onClose }: { readonly branch: NamedBranch; readonly onClose: () => void }) => {
  const store = useSessionStore()
  const [renaming, setRenaming] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const remove = () => {
    const gone = discard(store, branch.id)
    onClose()
    if (gone === null) return
    const action = { label: BRANCHES.undo, run: () => putBack(store, gone) }
    notify({ tone: 'info', title: deleted(gone.name), details: [], action })
  }
  return (
    <>
      <h3>{branch.name}</h3>
      {renaming ? (
        <NameForm
          name={branch.name}
          longest={80}
          says={{ label: MENU.name, keep: MENU.keepName, cancel: MENU.cancel }}
          button="branches-button"
          onKeep={(name) => rename(store, branch.id, name)}
          onDone={() => {
            setRenaming(false)
            requestAnimationFrame(() => opener.current?.focus())
          }}
        />
      ) : (
        <div className="branches-buttons">
          <button ref={opener} type="button" className="branches-button" onClick={() => setRenaming(true)}>
            {MENU.rename}
          </button>
          <Button
            onClick={() => {
              startBranch(store, branch.edits, copyOf(branch.name))
              onClose()
            }}
          >
            {MENU.duplicate}
          </Button>
          <Button onClick={remove}>{MENU.remove}</Button>
          <Suspense>
            <KeepBranch branch={branch} onClose={onClose} />
          </Suspense>
        </div>
      )}
    </>
  )
}

const Share = ({ branch, onClose }: { readonly branch: NamedBranch | null; readonly onClose: () => void }) => {
  const store = useSessionStore()
  const kept = useStore(keptState, ({ state }) => state)
  return (
    <>
      <h3>{MENU.share}</h3>
      {kept !== 'none' && <p className="branches-none">{KEPT[kept]}</p>}
      <div className="branches-buttons">
        <CopyLink onTold={onClose} />
        {branch !== null && (
          <Button
            onClick={() => {
              onClose()
              saveFile(store)
            }}
          >
            {BRANCHES.saveFile}
          </Button>
        )}
        <FileButton
          className="branches-button"
          name={MENU.openFile}
          onChoose={(chosen) => openFile(store, chosen)}
          onChosen={onClose}
        />
        <Button
          onClick={() => {
            onClose()
            void saveBackup(store)
          }}
        >
          {BACKUP.save}
        </Button>
        <FileButton className="branches-button" name={BACKUP.open} onChoose={openBackup} onChosen={onClose} />
        <a className="branches-button" href={recordAddress(store.getState(), 'session')}>
          {MENU.paper}
        </a>
      </div>
    </>
  )
}

interface BranchMenuProps {
  readonly onClose: () => void
  readonly onCompare: () => void
}

export const BranchMenu = ({ onClose, onCompare }: BranchMenuProps) => {
  const store = useSessionStore()
  const branches = useBranchesHere()
  const branch = useSession(activeBranch)
  const choose = (id: string | null) => () => {
    show(store, id)
    onClose()
  }
  return (
    <Dialog title={MENU.choose} className="branches-menu" onClose={onClose}>
      <ul className="branches-lines">
        <Line name={BRANCHES.record} says={MENU.recordSays} shown={branch === null} onChoose={choose(null)} />
        {branches.map(({ id, name, edits }) => (
          <Line key={id} name={name} says={changesIn(edits.length)} shown={id === branch?.id} onChoose={choose(id)} />
        ))}
      </ul>
      {branches.length === 0 && <p className="branches-none">{MENU.none}</p>}
      <div className="branches-buttons">
        <Button
          onClick={() => {
            startBranch(store)
            onClose()
          }}
        >
          {MENU.begin}
        </Button>
        <Button onClick={onCompare}>{BRANCHES.compare}</Button>
      </div>
      {branch !== null && <ThisBranch branch={branch} onClose={onClose} />}
      {branch !== null && (
        <div className="branches-buttons">
          <UndoRedo onDone={onClose} />
        </div>
      )}
      <Share branch={branch} onClose={onClose} />
    </Dialog>
  )
}
