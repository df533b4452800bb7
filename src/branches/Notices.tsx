/** What the app has to tell: errors at once, the rest when the reader is ready. Each can be put away. */
import { useStore } from 'zustand'
import { dismiss, noticeStore, type Notice } from '#src/session/notices.ts'
import { NOTICES } from './words.ts'
import './notices.css'

const OneNotice = ({ id, tone, title, details, folded = [], action }: Notice) => (
  <div className="notices-one" data-tone={tone}>
    <div className="notices-text">
      <p className="notices-title">{title}</p>
      {details.length > 0 && (
        <ul>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {folded.length > 0 && (
        <details>
          <summary>{NOTICES.details}</summary>
          <pre>{folded.join('\n')}</pre>
        </details>
      )}
    </div>
    {action !== undefined && (
      <button
        type="button"
        className="notices-action"
        onClick={() => {
          dismiss(id)
          action.run()
        }}
      >
        {action.label}
      </button>
    )}
    <button type="button" className="notices-dismiss" onClick={() => dismiss(id)}>
      {NOTICES.dismiss}
      <span className="unseen">: {title}</span>
    </button>
  </div>
)

/** Both regions are there from the start: what is added to them later is spoken. */
export const Notices = () => {
  const notices = useStore(noticeStore, (store) => store.notices)
  const errors = notices.filter(({ tone }) => tone === 'error')
  const others = notices.filter(({ tone }) => tone !== 'error')
  return (
    <div className="notices">
      <div role="alert">
        {errors.map((notice) => (
          <OneNotice key={notice.id} {...notice} />
        ))}
      </div>
      <div aria-live="polite">
        {others.map((notice) => (
          <OneNotice key={notice.id} {...notice} />
        ))}
      </div>
    </div>
  )
}
