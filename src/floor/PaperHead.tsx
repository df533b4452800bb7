/** The head of a printed page: which body and session, when, from which source, and whether it is the record. */
import { recordOf } from '#src/session/derive.ts'
import { useView } from '#src/session/react.tsx'
import { standingOf } from '#src/words/standing.ts'
import { PAPER } from './voteWords.ts'
import { FLOOR } from './words.ts'

export const PaperHead = () => {
  const view = useView()
  const { session, branch, current } = view
  const { body, title, sources } = session.scenario
  // What a branch adds has no paragraph: it stands after one that has.
  const { recorded } = current.recorded === null ? (recordOf(session.scenario).steps[0] ?? current) : current
  const source = recorded === null ? undefined : sources[recorded.source]
  const paragraph = current.recorded?.paragraph ?? null
  return (
    <header className="on-paper paper-head">
      <p className="paper-title">{PAPER.session(body, title)}</p>
      {source !== undefined && <p>{PAPER.source(source.title, source.symbol, paragraph)}</p>}
      <p>
        <strong>{standingOf(session.scenario, branch)}</strong> {FLOOR.paraphrase}
      </p>
    </header>
  )
}
