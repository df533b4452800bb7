/** What the app has to tell: errors at once, the rest when the reader is ready. Each can be put away. */
import { Suspense } from 'react'
import { useStore } from 'zustand'
import { later } from '#src/later.ts'
import { noticeStore } from '#src/session/notices.ts'

/** Fetched with the first thing to tell. */
const OneNotice = later(
  () => import('./OneNotice.tsx'),
  (part) => part.OneNotice,
)

/** Both regions are there from the start: what is added to them later is spoken. */
export const Notices = () => {
  const notices = useStore(noticeStore, (store) => store.notices)
  const errors = notices.filter(({ tone }) => tone === 'error')
  const others = notices.filter(({ tone }) => tone !== 'error')
  return (
    <div className="notices">
      <div role="alert">
        <Suspense>
          {errors.map((notice) => (
            <OneNotice key={notice.id} {...notice} />
          ))}
        </Suspense>
      </div>
      <div aria-live="polite">
        <Suspense>
          {others.map((notice) => (
            <OneNotice key={notice.id} {...notice} />
          ))}
        </Suspense>
      </div>
    </div>
  )
}
