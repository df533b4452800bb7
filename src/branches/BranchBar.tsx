/** Which line is on screen, and what can be done with it. The record is always one press away. */
import { Suspense, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { later, seldom } from '#src/later.ts'
import { keptState } from '#src/session/keptState.ts'
import { useSession, useSessionStore } from '#src/session/react.tsx'
import { activeBranch, show } from '#src/session/store.ts'
import { Icon } from '#src/timeline/Icon.tsx'
import { CopyLink } from './CopyLink.tsx'
import { UndoRedo } from './UndoRedo.tsx'
import { BRANCHES, KEPT } from './words.ts'
import './branches.css'

/** Fetched when first opened. */
const BranchMenu = later(seldom, (part) => part.BranchMenu)
const Compare = later(seldom, (part) => part.Compare)

type Open = 'menu' | 'compare' | null

export const BranchBar = () => {
  const store = useSessionStore()
  const branch = useSession(activeBranch)
  const [open, setOpen] = useState<Open>(null)
  const kept = useStore(keptState, ({ state }) => state)
  const close = () => setOpen(null)
  const choose = useRef<HTMLButtonElement>(null)
  return (
    <section className="branches-bar" aria-label={BRANCHES.group}>
      <button
        ref={choose}
        type="button"
        className="branches-button branches-choose"
        aria-haspopup="dialog"
        onClick={() => setOpen('menu')}
      >
        <span className="branches-line-name">{branch?.name ?? BRANCHES.record}</span>
        <Icon name="down" />
      </button>
      {branch !== null && (
        <button
          type="button"
          className="branches-button branches-to-record"
          onClick={() => {
            // The button goes away with the branch; the focus stays on this bar.
            choose.current?.focus()
            show(store, null)
          }}
        >
          {BRANCHES.toRecord}
        </button>
      )}
      <span className="branches-wide">
        <UndoRedo />
        <span className="branches-widest">
          <button type="button" className="branches-button" aria-haspopup="dialog" onClick={() => setOpen('compare')}>
            {BRANCHES.compare}
          </button>
          <CopyLink />
        </span>
      </span>
      <span className="branches-kept" data-kept={kept} title={KEPT[kept]}>
        {kept === 'kept' && <Icon name="tick" />}
        <span className={kept === 'not kept' ? undefined : 'unseen'}>{KEPT[kept]}</span>
      </span>
      <Suspense>
        {open === 'menu' && <BranchMenu onClose={close} onCompare={() => setOpen('compare')} />}
        {open === 'compare' && <Compare onClose={close} />}
      </Suspense>
    </section>
  )
}
