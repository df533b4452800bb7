/** What a tab holds and what the device holds end equal, in whatever order a write answers and another tab is heard of. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { put, readAll, readOne, watch, type Answer, type Kept, type News } from '#src/keep/keep.ts'
import { Keeper, type Desk } from '#src/keep/keeper.ts'

vi.mock('#src/keep/keep.ts')

interface Note {
  readonly id: string
  readonly text: string
}

let notes: readonly Note[] = []
let changed = (): void => undefined
let heard = (_news: News): void => undefined
const kept = (revision: string, text: string): Kept<Note> => ({ id: 'a', revision, data: { id: 'a', text } })
const onDisk = (one: Kept<Note> | null): void => void vi.mocked(readOne).mockResolvedValue(one)
const write = (text: string): void => {
  notes = [{ id: 'a', text }]
  changed()
}
const texts = (): readonly string[] => notes.map(({ text }) => text)

const desk: Desk<Note> = {
  kind: { store: 'note', version: 1, read: () => null },
  things: () => notes,
  toKeep: (note) => note,
  same: (one, other) => one.text === other.text,
  apart: (note) => ({ id: `${note.id}-here`, text: `${note.text}, here` }),
  replace: (id, by, also) => {
    notes = [...notes.flatMap((note) => (note.id === id ? (by ?? []) : note)), ...also]
    changed()
  },
  add: (found) => {
    notes = found
  },
  subscribe: (hear) => {
    changed = hear
  },
  say: vi.fn<Desk<Note>['say']>(),
  notKept: vi.fn<Desk<Note>['notKept']>(),
  twoTabs: vi.fn<Desk<Note>['twoTabs']>(),
}

/** The next answer of the device comes when it is told to. */
const later = <Value>(next: (promise: Promise<Value>) => unknown): ((value: Value) => void) => {
  let tell = (_value: Value): void => undefined
  next(
    new Promise<Value>((resolve) => {
      tell = resolve
    }),
  )
  return (value) => tell(value)
}
const answering = () => later<Answer<Note>>((promise) => vi.mocked(put).mockReturnValueOnce(promise))

beforeEach(async () => {
  vi.mocked(readAll).mockResolvedValue({ kept: [kept('r0', 'begun')], unread: [] })
  vi.mocked(watch).mockImplementation((_, hear) => {
    heard = hear
    return () => undefined
  })
  await new Keeper(desk).begin()
})
afterEach(() => vi.resetAllMocks())

test('a change by another tab is shown', async () => {
  onDisk(kept('r1', 'theirs'))
  heard({ store: 'note', id: 'a', revision: 'r1' })
  await vi.waitFor(() => expect(texts()).toEqual(['theirs']))
})

test('another tab is heard of before this tab’s own earlier write has answered: what is on the device is shown', async () => {
  const answer = answering()
  write('mine')
  // The device took mine as r1; another tab then changed that to r2, and is heard of first.
  onDisk(kept('r2', 'theirs, over mine'))
  heard({ store: 'note', id: 'a', revision: 'r2' })
  answer({ done: true, revision: 'r1' })
  await vi.waitFor(() => expect(texts()).toEqual(['theirs, over mine']))
  expect(desk.twoTabs).not.toHaveBeenCalled()
})

test('what is changed here while another tab is read stays, and parts from it when it is written', async () => {
  const found = later<Kept<Note> | null>((promise) => vi.mocked(readOne).mockReturnValueOnce(promise))
  heard({ store: 'note', id: 'a', revision: 'r1' })
  const answer = answering()
  vi.mocked(put).mockResolvedValue({ done: true, revision: 'r9' })
  write('mine')
  found(kept('r1', 'theirs'))
  onDisk(kept('r1', 'theirs'))
  answer({ done: false, because: 'changed', now: kept('r1', 'theirs') })
  await vi.waitFor(() => expect(texts()).toEqual(['theirs', 'mine, here']))
  expect(desk.twoTabs).toHaveBeenCalledOnce()
})

test('news of what this tab has written itself changes nothing', async () => {
  const answer = answering()
  write('mine')
  answer({ done: true, revision: 'r1' })
  onDisk(kept('r1', 'mine'))
  await vi.waitFor(() => expect(desk.say).toHaveBeenLastCalledWith('kept'))
  const before = notes
  heard({ store: 'note', id: 'a', revision: 'r1' })
  await vi.waitFor(() => expect(notes).toBe(before))
  expect(readOne).not.toHaveBeenCalled()
})
