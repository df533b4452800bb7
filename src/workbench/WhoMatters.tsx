/** Whose vote alone would turn it, by name; and where nobody's would, who stands in a cheapest change. */
import { useMemo } from 'react'
import type { Place } from '#rules/moves'
import { pivotsOf, type Pivot, type PlacedVoter } from '#rules/pivots'
import { useBench } from './bench.tsx'
import type { NameRow } from './BoardNames.tsx'
import { list } from '#src/words/language.ts'
import type { Cast } from './castWords.ts'
import { aloneInWords, inLeastInWords, waysInWords, WHO } from './pivotWords.ts'

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

/** Most on a board who can turn it can do so in the same ways: they are named together. */
const byWays = (pivots: readonly Pivot[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>()
  for (const { id, alone } of pivots) {
    const ways = waysInWords(alone)
    groups.set(ways, [...(groups.get(ways) ?? []), id])
  }
  return groups
}

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
          {[...byWays(alone)].map(([ways, ids]) => (
            <li key={ways}>
              <strong>{aloneInWords(ids.length, ways)}</strong> {list(ids.map((id) => names.get(id) ?? id))}.
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
