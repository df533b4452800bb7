/** What a careful reader should also know of this step: the record's notes, whence it is known, where sources differ. */
import { phrase } from '#src/language/say.ts'
import { useView } from '#src/session/react.tsx'
import type { VoteOnBoard } from './vote.ts'
import { FLOOR, isReport, pressSays, sourceInWords } from './words.ts'

export const Notes = ({ vote }: { readonly vote: VoteOnBoard | null }) => {
  const { current, session } = useView()
  const { differences, sources } = session.scenario
  const about = new Set([current.id, vote?.ballots?.id])
  const found = differences.filter(({ after }) => about.has(after))
  const notes = [current.recorded?.note].filter((note) => note !== undefined)
  // A report is named above; what else a step or its ballots are taken from has a name too long for there.
  const taken = [current, vote?.ballots].flatMap((step) =>
    step?.origin === 'record' && step.recorded !== null ? (sources[step.recorded.source]?.title ?? []) : [],
  )
  const named = [...new Set(taken)].filter((title) => !isReport(title))
  if (found.length + notes.length + named.length === 0) return null
  return (
    <section className="notes">
      {notes.map((note) => (
        <p key={note}>{phrase(note)}</p>
      ))}
      {named.map((title) => (
        <p key={title}>{sourceInWords(title)}</p>
      ))}
      {found.map(({ says, source }) => (
        <p key={says}>
          <strong>{FLOOR.sources}.</strong> {pressSays(phrase(says), sources[source]?.symbol ?? '')}
        </p>
      ))}
    </section>
  )
}
