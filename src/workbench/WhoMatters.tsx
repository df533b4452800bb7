/** Whose vote alone would turn it, by name; and where nobody's would, who stands in a cheapest change. */
import { useMemo } from 'react'
import type { Place } from '#rules/moves'
import { pivotsOf, type PlacedVoter } from '#rules/pivots'
import { useBench } from './bench.tsx'
import type { NameRow } from './BoardNames.tsx'
import type { Cast } from './castWords.ts'
import { aloneInWords, inLeastInWords, WHO } from './pivotWords.ts'

const PLACE_OF: Readonly<Record<Cast, Place>> = {
  yes: 'inFavour',
  no: 'against',
  abstain: 'abstaining',
  present: 'silent',
  absent: 'absent',
}

interface WhoMattersProps {
  readonly rows: readonly NameRow[]
  /** Ids of those whose vote against bars adoption. */
  readonly permanent: readonly string[]
}

/** Those whom an organization votes for have no vote of their own to change. */
const votersOf = (rows: readonly NameRow[], permanent: readonly string[]): readonly PlacedVoter[] =>
  rows
    .filter(({ through }) => through === null)
    .map(({ id, cast, votes }) => ({
      id,
      place: PLACE_OF[cast],
      ...(votes === null ? {} : { votes }),
      veto: permanent.includes(id),
    }))

export const WhoMatters = ({ rows, permanent }: WhoMattersProps) => {
  const { law, question } = useBench()
  const pivots = useMemo(
    () => (question === null ? null : pivotsOf(law, question, votersOf(rows, permanent))),
    [law, question, rows, permanent],
  )
  if (pivots === null) return null
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  const alone = pivots.filter((pivot) => pivot.alone.length > 0)
  const inLeast = pivots.filter((pivot) => pivot.inLeast)
  return (
    <section className="who-matters">
      {alone.length === 0 ? (
        <p>
          {WHO.nobody} {inLeastInWords(inLeast.length, pivots.length)}
        </p>
      ) : (
        <ul>
          {alone.map((pivot) => (
            <li key={pivot.id}>{aloneInWords(names.get(pivot.id) ?? pivot.id, pivot.alone)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
