/** What the app has to tell outside the page's own text: a damaged link, a device that keeps nothing. Told, never fatal. */
import { createStore } from 'zustand/vanilla'

export interface Notice {
  readonly id: string
  readonly tone: 'error' | 'caution' | 'info'
  readonly title: string
  readonly details: readonly string[]
  /** The same as it was found, for who can use it: unfolded by choice. */
  readonly folded?: readonly string[]
  readonly action?: { readonly label: string; readonly run: () => void }
}

export const noticeStore = createStore<{ readonly notices: readonly Notice[] }>()(() => ({ notices: [] }))

/** Tells something; a notice of the same id is replaced, so that nothing is told twice. Returns its id. */
export const notify = (notice: Omit<Notice, 'id'> & { readonly id?: string }): string => {
  const id = notice.id ?? crypto.randomUUID()
  noticeStore.setState(({ notices }) => ({
    notices: [...notices.filter((other) => other.id !== id), { ...notice, id }],
  }))
  return id
}

export const dismiss = (id: string): void =>
  noticeStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
