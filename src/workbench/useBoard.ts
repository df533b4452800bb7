/** The board of names as it stands, and the ways to change it: each is one step of undo. */
import { useEffect, useMemo } from 'react'
import { phrase, spoken } from '#src/language/say.ts'
import { alphabetical } from '#src/seats/seats.ts'
import { problemsInWords } from '#src/seats/words.ts'
import { useBench, useBenchStore, type BenchView } from './bench.tsx'
import type { NameRow } from './BoardNames.tsx'
import { castOn, isAssumed, vetoesOn, withCast, type Standings } from './boards.ts'
import type { Cast } from './castWords.ts'
import type { RollMember } from './roll.ts'
import { rollOfferOf, type RollOffer } from './rollOffers.ts'
import type { NamedRoll } from './rolls.ts'
import { ask, type BenchStore } from './store.ts'

const NOBODY: Standings = {}

const standingsOf = ({ asked: { votes } }: BenchView): Standings => (votes.by === 'name' ? votes.standings : NOBODY)

const vetoesHere = (offer: RollOffer, { body, asked }: BenchView, standings: Standings): readonly string[] =>
  body.matters[asked.matter]?.veto === true ? vetoesOn(standings, offer.permanent) : []

/** Where the list has members with a veto, the vetoes are counted from their names; so they are when the matter changes. */
const useVetoes = (store: BenchStore, offer: RollOffer, view: BenchView): void => {
  const vetoes = vetoesHere(offer, view, standingsOf(view)).length
  const stale = offer.permanent.length > 0 && view.asked.votes.by === 'name' && view.asked.vetoes !== vetoes
  useEffect(() => {
    if (stale) store.setState(({ asked }) => ({ asked: { ...asked, vetoes } }))
  }, [stale, store, vetoes])
}

/** A name on the board that an organization votes for. */
const throughOf = (roll: NamedRoll, standings: Standings): ReadonlyMap<string, string> =>
  new Map(
    roll.members.flatMap(({ id, name, memberParties }) =>
      memberParties === null || !['yes', 'no', 'abstain'].includes(castOn(standings, id))
        ? []
        : memberParties.map((member) => [member, name] as const),
    ),
  )

/** How many votes go which way: an organization has as many as its members, who are then not absent. */
const countRows = (rows: readonly NameRow[]): Readonly<Record<Cast, number>> => {
  const counts: Record<Cast, number> = { yes: 0, no: 0, abstain: 0, present: 0, absent: 0 }
  for (const { cast, votes, through } of rows)
    if (cast !== 'absent' || through === null)
      counts[cast] += cast === 'present' || cast === 'absent' ? 1 : (votes ?? 1)
  return counts
}

export interface BoardView {
  readonly offer: RollOffer
  readonly standings: Standings
  readonly rows: readonly NameRow[]
  readonly counts: Readonly<Record<Cast, number>>
  readonly assumed: number
  /** Why it cannot be counted, in words. */
  readonly problems: readonly string[]
  /** Names of those whose votes are counted as vetoes. */
  readonly vetoes: readonly string[]
  readonly cast: (ids: Iterable<string>, cast: Cast) => void
  readonly replace: (standings: Standings) => void
}

/** @param also names that are on the board though nothing is said of them */
export const useBoard = (roll: NamedRoll, also: readonly string[]): BoardView => {
  const store = useBenchStore()
  const view = useBench()
  const offer = rollOfferOf(view.body.id)
  const standings = standingsOf(view)
  useVetoes(store, offer, view)
  const { counts } = view
  const rows = useMemo(() => {
    const through = throughOf(roll, standings)
    const refused = new Set(counts.ok ? [] : counts.problems.flatMap(({ field, found }) => [field, found]))
    const on = new Set([...offer.permanent, ...also, ...Object.keys(standings)])
    const isOn = ({ id }: RollMember): boolean => offer.how !== 'chosen' || on.has(id)
    const all = roll.members.filter(isOn).map(({ id, name, memberParties }): NameRow => ({
      id,
      name: phrase(name),
      cast: castOn(standings, id),
      assumed: isAssumed(standings, roll, id),
      votes: memberParties?.length ?? null,
      through: through.get(id) ?? null,
      refused: refused.has(id),
    }))
    // A list has the order of its English names.
    return spoken() === null ? all : all.toSorted(alphabetical())
  }, [roll, standings, counts, offer, also])
  const replace = (next: Standings): void =>
    ask(store, {
      votes: { by: 'name', roll: roll.id, standings: next },
      presenceKnown: true,
      ...(offer.permanent.length === 0 ? {} : { vetoes: vetoesHere(offer, view, next).length }),
    })
  const nameOf = (id: string): string => roll.members.find((member) => member.id === id)?.name ?? id
  return {
    offer,
    standings,
    rows,
    counts: countRows(rows),
    assumed: rows.filter(({ assumed }) => assumed).length,
    problems: counts.ok ? [] : problemsInWords(counts.problems, nameOf),
    vetoes: vetoesHere(offer, view, standings).map(nameOf),
    cast: (ids, to) => replace(withCast(standings, ids, to)),
    replace,
  }
}
