/** Branches of every scenario, brought back from this device, kept on it as they change, and kept equal over tabs. */
import { whyRefused } from '#src/keep/keep.ts'
import { Keeper, type Desk } from '#src/keep/keeper.ts'
import { changedHere, KEEP } from '#src/keep/words.ts'
import { spoken } from '#src/language/say.ts'
import { bringEarlier } from './bringEarlier.ts'
import { branchKind, sameBranch, toKeep } from './kept.ts'
import { setKeptState } from './keptState.ts'
import { tellNotKept, tellUnread } from './keptNotices.ts'
import { notify } from './notices.ts'
import { replaceBranches, type NamedBranch, type SessionStore } from './store.ts'

const deskOf = (store: SessionStore): Desk<NamedBranch> => ({
  kind: branchKind,
  things: () => store.getState().branches,
  toKeep,
  same: sameBranch,
  apart: (branch) => ({ ...branch, id: crypto.randomUUID(), name: changedHere(branch.name) }),
  replace: (id, by, also) => replaceBranches(store, id, by, also),
  add: (found) => {
    const byName = [...found].sort((one, other) =>
      one.name.localeCompare(other.name, spoken()?.code ?? 'en', { numeric: true }),
    )
    const ids = new Set(found.map(({ id }) => id))
    store.setState(({ branches }) => ({ branches: [...byName, ...branches.filter(({ id }) => !ids.has(id))] }))
  },
  subscribe: (hear) => {
    store.subscribe((session, before) => {
      if (session.branches !== before.branches) hear()
    })
  },
  say: setKeptState,
  notKept: tellNotKept,
  twoTabs: () => notify({ id: 'two-tabs', tone: 'info', title: KEEP.twoTabs, details: [] }),
})

export const keepBranches = async (store: SessionStore): Promise<void> => {
  try {
    const desk = deskOf(store)
    const earlier = await bringEarlier()
    desk.add(earlier.left)
    tellUnread(await new Keeper(desk).begin(), earlier.unread)
  } catch (error) {
    tellNotKept(whyRefused(error))
    setKeptState('not kept')
  }
}
