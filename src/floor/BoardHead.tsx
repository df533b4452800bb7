/** Where this stands in the record, and what it is. Focus comes here when a step is taken from elsewhere. */
import { Suspense } from 'react'
import { phrase } from '#src/language/say.ts'
import { later, seldom } from '#src/later.ts'
import { useView, type View } from '#src/session/react.tsx'
import { speakersOf } from '#src/words/acts.ts'
import { isAnybodys } from './acts.ts'
import { FLOOR, isReport, placeInWords, recalled, spoke, type Place } from './words.ts'
import { meetingAt } from './vote.ts'

/** Fetched for the first act that is added. */
const ActorChoice = later(seldom, (part) => part.ActorChoice)

/** Where the record tells of this step; null for one that it does not tell of. */
const placeOf = ({ current, session }: View): Place | null => {
  const source = current.recorded === null ? undefined : session.scenario.sources[current.recorded.source]
  if (current.recorded === null || source === undefined) return null
  const { paragraph } = current.recorded
  return { paragraph, symbol: source.symbol, isReport: isReport(source.title) }
}

interface BoardHeadProps {
  readonly title: string
  /** What the vote is on, where that has a title of its own. */
  readonly on?: string | undefined
}

export const BoardHead = ({ title, on }: BoardHeadProps) => {
  const view = useView()
  const { current, happening, cursor, line } = view
  const { recorded, origin, event } = current
  const speakers = speakersOf(event, line.branch.input.participants)
  return (
    <header className="board-head">
      <p className="source-line">
        {placeInWords(meetingAt(happening, cursor), event.in, placeOf(view))}
        {recorded?.implied === true && (
          <span className="badge" title={FLOOR.impliedMeans}>
            {FLOOR.implied}
          </span>
        )}
        {current.step.deviates && (
          <span className="badge" title={FLOOR.deviates}>
            {FLOOR.deviation}
          </span>
        )}
        {origin !== 'record' && <span className="changed">{FLOOR.yourChange}</span>}
      </p>
      <h1 id="board-title" tabIndex={-1}>
        {title}
      </h1>
      {on !== undefined && <p className="board-aside">{phrase(on)}</p>}
      {origin === 'inserted' && isAnybodys(event, line.branch.input.participants) && (
        <Suspense>
          <ActorChoice />
        </Suspense>
      )}
      {speakers !== null && <p className="board-aside">{spoke(speakers)}</p>}
      {event.type === 'nature.put' && event.recalling !== undefined && (
        <p className="board-aside">{recalled(event.recalling)}</p>
      )}
    </header>
  )
}
