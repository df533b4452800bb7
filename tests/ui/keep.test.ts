/** What another tab says is heard where it is news; a tab of another version may say anything. */
import { expect, test, vi } from 'vitest'
import { watch, type News } from '#src/keep/keep.ts'

test('news of this kind is heard, and nothing else', async () => {
  const heard: News[] = []
  const stop = watch({ store: 'note', version: 1, read: () => null }, (news) => heard.push(news))
  const otherTab = new BroadcastChannel('plenary.keep')
  const changed = { store: 'note', id: 'a', revision: 'r1' }
  const removed = { store: 'note', id: 'a', revision: null }
  const others = [
    null,
    'note',
    { store: 'note', id: 'a' },
    { ...changed, id: 7 },
    { ...changed, id: null },
    { ...changed, revision: { number: 1 } },
    { ...changed, store: 'branch' },
  ]
  for (const message of [changed, ...others, removed]) otherTab.postMessage(message)
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(removed))
  expect(heard).toEqual([changed, removed])
  stop()
  otherTab.close()
})
