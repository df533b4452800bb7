/** What a careful reader should also know of this step: the record's notes, and where another source differs. */
import { useView } from '#src/session/react.tsx'
import type { VoteOnBoard } from './vote.ts'
import { FLOOR, pressSays } from './words.ts'

export const Notes = ({ vote }: { readonly vote: VoteOnBoard | null }) => {
  const { current, session } = useView()
  const { differences, sources } = session.scenario
  const about = new Set([current.id, vote?.ballots?.id])
  const found = differences.filter(({ after }) => about.has(after))
  const notes = [current.recorded?.note].filter((note) => note !== undefined)
  if (found.length === 0 && notes.length === 0) return null
  return (
    <section className="notes">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {found.map(({ says, source }) => (
        <p key={says}>
          <strong>{FLOOR.sources}.</strong> {pressSays(says, sources[source]?.symbol ?? '')}
        </p>
      ))}
    </section>
  )
}
