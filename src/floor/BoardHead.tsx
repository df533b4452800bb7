/** Where this stands in the record, and what it is. Focus comes here when a step is taken from elsewhere. */
import { useView } from '#src/session/react.tsx'
import { speakersOf } from '#src/words/acts.ts'
import { FLOOR, placeInWords, recalled, spoke } from './words.ts'
import { meetingAt } from './vote.ts'

export const BoardHead = ({ title }: { readonly title: string }) => {
  const { current, happening, cursor, line } = useView()
  const { recorded, origin, event } = current
  const speakers = speakersOf(event, line.branch.input.participants)
  return (
    <header className="board-head">
      <p className="source-line">
        {placeInWords(meetingAt(happening, cursor), recorded?.paragraph ?? null)}
        {recorded?.implied === true && (
          <span className="badge" title={FLOOR.impliedMeans}>
            {FLOOR.implied}
          </span>
        )}
        {origin !== 'record' && <span className="changed">{FLOOR.yourChange}</span>}
      </p>
      <h1 id="board-title" tabIndex={-1}>
        {title}
      </h1>
      {speakers !== null && <p className="board-aside">{spoke(speakers)}</p>}
      {event.type === 'nature.put' && event.recalling !== undefined && (
        <p className="board-aside">{recalled(event.recalling)}</p>
      )}
    </header>
  )
}
