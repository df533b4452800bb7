/** What is told of keeping: that the device keeps nothing, that it is full, that something cannot be read. */
import { saveText } from '#src/controls/saveText.ts'
import type { Unread } from '#src/keep/keep.ts'
import { KEEP, UNREAD_SAYS, unreadInWords } from '#src/keep/words.ts'
import type { Earlier } from './kept.ts'
import { notify } from './notices.ts'

const SAYS = {
  full: ['full', 'fullSays'],
  newer: ['newerApp', 'newerAppSays'],
  refused: ['none', 'noneSays'],
} as const

const told = new Set<keyof typeof SAYS>()

/** Said once a visit. */
export const tellNotKept = (why: keyof typeof SAYS): void => {
  if (told.has(why)) return
  told.add(why)
  const [title, more] = SAYS[why]
  notify({ id: 'kept', tone: 'caution', title: KEEP[title], details: [KEEP[more]] })
}

/** Says what cannot be read, and offers it as a file, as it is. */
export const tellUnread = (unread: readonly Unread[], earlier: readonly Earlier[], id = 'unread'): void => {
  const count = unread.length + earlier.length
  if (count === 0) return
  const raw = [...unread.map((one) => one.raw), ...earlier.map(({ key, text }) => ({ key, text }))]
  const why = new Set([...unread.map((one) => one.why), ...(earlier.length > 0 ? ['damaged' as const] : [])])
  const run = () => saveText('plenary-unread.json', `${JSON.stringify(raw, null, 2)}\n`, 'application/json')
  notify({
    id,
    tone: 'caution',
    title: unreadInWords(count),
    details: [...why].map((one) => UNREAD_SAYS[one]),
    action: { label: KEEP.saveUnread, run },
  })
}
