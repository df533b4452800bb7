/** Whose vote alone would turn it, by name; and where nobody's would, who stands in a cheapest change. */
import { useMemo } from 'react'
import type { Place } from '#rules/moves'
import { pivotsOf, type Pivot, type PlacedVoter } from '#rules/pivots'
import { useBench } from './bench.tsx'
import type { NameRow } from './BoardNames.tsx'
import { list } from '#src/words/language.ts'
import type { Cast } from './castWords.ts'
import { aloneInWords, inLeastInWords, waysInWords, waysOf, WHO, type Way } from './pivotWords.ts'

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
const byWays = (pivots: readonly Pivot[]): readonly { readonly ways: readonly Way[]; readonly ids: string[] }[] => {
  const groups = new Map<string, { readonly ways: readonly Way[]; readonly ids: string[] }>()
  for (const { id, alone } of pivots) {
    const ways = waysOf(alone)
    const group = groups.get(ways.join())
    if (group === undefined) groups.set(ways.join(), { ways, ids: [id] })
    else group.ids.push(id)
  }
  return [...groups.values()]
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
          {byWays(alone).map(({ ways, ids }) => (
            <li key={ways.join()}>
              <strong>{aloneInWords(ids.length, waysInWords(ways))}</strong>{' '}
              {list(ids.map((id) => names.get(id) ?? id))}.
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
