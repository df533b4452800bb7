/** One thing that the app has to tell, and what can be done about it. */
import { say } from '#src/language/say.ts'
import { dismiss, type Notice } from '#src/session/notices.ts'
import { NOTICES } from './words.ts'
import './notices.css'

export const OneNotice = ({ id, tone, title, details, folded = [], action }: Notice) => (
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
          <pre translate="no">{folded.join('\n')}</pre>
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
      <span className="unseen">{say`: ${title}`}</span>
    </button>
  </div>
)
