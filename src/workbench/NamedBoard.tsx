/** Votes by name: every name on a list, and what it does. Nobody's vote is put here but by the user, or by a record. */
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { Folded } from '#src/controls/Folded.tsx'
import { phrase } from '#src/language/say.ts'
import { useBench, useBenchStore } from './bench.tsx'
import { BoardNames, type NameGroup, type NameRow } from './BoardNames.tsx'
import { CastBar, groupsOf, SelectBy } from './BoardTools.tsx'
import {
  assumedInWords,
  BOARD,
  changeRoll,
  otherRollInWords,
  rollInWords,
  tooManyInWords,
  vetoesInWords,
} from './boardWords.ts'
import { ChooseNames } from './ChooseNames.tsx'
import type { NamedRoll } from './rolls.ts'
import { nameBookOf, plain } from './stateNames.ts'
import { ask, redo, undo } from './store.ts'
import { WHO } from './pivotWords.ts'
import { rollOfferOf } from './rollOffers.ts'
import { useBoard } from './useBoard.ts'
import { WhoMatters } from './WhoMatters.tsx'
import { useRoll } from './useRoll.ts'
import { useSelection } from './useSelection.ts'
import './board.css'

const PasteVotes = lazy(async () => ({ default: (await import('./PasteVotes.tsx')).PasteVotes }))

type Order = 'byName' | 'byGroup'

const grouped = (rows: readonly NameRow[], roll: NamedRoll, order: Order): readonly NameGroup[] => {
  const groups = groupsOf(roll)
  if (order === 'byName' || groups.size === 0) return [{ group: null, rows }]
  const inGroups = [...groups].map(([group, ids]) => ({ group, rows: rows.filter(({ id }) => ids.includes(id)) }))
  const placed = new Set([...groups.values()].flat())
  return [...inGroups, { group: '', rows: rows.filter(({ id }) => !placed.has(id)) }].filter(
    (each) => each.rows.length > 0,
  )
}

const OrderChoice = ({ order, onChange }: { readonly order: Order; readonly onChange: (order: Order) => void }) => (
  <fieldset className="segmented" aria-label={BOARD.order}>
    {(['byName', 'byGroup'] as const).map((each) => (
      <label key={each}>
        <input type="radio" name="board-order" checked={order === each} onChange={() => onChange(each)} />
        <span>{BOARD[each]}</span>
      </label>
    ))}
  </fieldset>
)

/** A board made of another list than the body's: the standings go along to the names that both have. */
const OtherRoll = ({ roll, wanted }: { readonly roll: NamedRoll; readonly wanted: string }) => {
  const store = useBenchStore()
  const { asked } = useBench()
  const offered = useRoll(wanted)
  if (roll.asOf === null || offered === 'loading' || offered === 'missing' || asked.votes.by !== 'name') return null
  const ids = new Set(offered.members.map(({ id }) => id))
  const kept = Object.fromEntries(Object.entries(asked.votes.standings).filter(([id]) => ids.has(id)))
  return (
    <p className="board-says">
      {otherRollInWords(roll)}{' '}
      <button
        type="button"
        className="button small"
        onClick={() => ask(store, { votes: { by: 'name', roll: wanted, standings: kept } })}
      >
        {changeRoll(offered.title)}
      </button>
    </p>
  )
}

const Undo = () => {
  const store = useBenchStore()
  const past = useStore(store, (bench) => bench.past.length)
  const future = useStore(store, (bench) => bench.future.length)
  return (
    <>
      <button type="button" className="button small" aria-disabled={past === 0} onClick={() => undo(store)}>
        {BOARD.undo}
      </button>
      <button type="button" className="button small" aria-disabled={future === 0} onClick={() => redo(store)}>
        {BOARD.redo}
      </button>
    </>
  )
}

const Board = ({ roll }: { readonly roll: NamedRoll }) => {
  const { body, law, asked } = useBench()
  const [also, setAlso] = useState<readonly string[]>([])
  const [words, setWords] = useState('')
  const [order, setOrder] = useState<Order>('byName')
  const [pasting, setPasting] = useState(false)
  const { offer, standings, rows, counts, assumed, problems, vetoes, cast, replace } = useBoard(roll, also)
  const sought = useDeferredValue(words)
  const book = useMemo(() => nameBookOf(roll.members), [roll])
  const groups = useMemo(() => {
    const key = plain(sought)
    const meant = book.idOf(sought)
    const found = rows.filter(({ id, name }) => id === meant || plain(name).includes(key))
    return grouped(found, roll, order)
  }, [rows, sought, roll, order, book])
  const shown = groups.flatMap((group) => group.rows.map(({ id }) => id))
  const onBoard = new Set(rows.map(({ id }) => id))
  const selection = useSelection(shown)
  const selected = [...selection.selected].filter((id) => onBoard.has(id))
  return (
    <>
      <p className="board-says">{rollInWords(roll, offer, phrase(body.shortName), law.members.count, rows.length)}</p>
      {roll.id !== offer.roll && <OtherRoll roll={roll} wanted={offer.roll} />}
      {asked.votes.by === 'count' && <p className="board-says">{BOARD.start}</p>}
      {offer.how === 'chosen' && (
        <ChooseNames
          roll={roll}
          onBoard={onBoard}
          removable={selected.filter((id) => !offer.permanent.includes(id))}
          onAdd={(id) => {
            setAlso([...also, id])
            cast([id], 'present')
            selection.choose(id, 'only')
          }}
          onRemove={(ids) => {
            setAlso(also.filter((id) => !ids.includes(id)))
            cast(ids, 'absent')
            selection.none()
          }}
        />
      )}
      {offer.how === 'chosen' && rows.length > law.members.count && (
        <p className="seats-problem">{tooManyInWords(rows.length, law.members.count)}</p>
      )}
      <div className="board-tools">
        <label className="board-find">
          {BOARD.find}
          <input type="search" value={words} onChange={({ currentTarget: { value } }) => setWords(value)} />
        </label>
        {groupsOf(roll).size > 0 && <OrderChoice order={order} onChange={setOrder} />}
        <span className="board-more">
          <Undo />
          <button
            type="button"
            className="button small"
            aria-disabled={Object.keys(standings).length === 0}
            onClick={() => Object.keys(standings).length > 0 && replace({})}
          >
            {BOARD.clear}
          </button>
          <button
            type="button"
            className="button small"
            aria-expanded={pasting}
            onClick={() => setPasting((before) => !before)}
          >
            {BOARD.paste}
          </button>
        </span>
      </div>
      {pasting && (
        <Suspense fallback={<p className="hint">{BOARD.loading}</p>}>
          <PasteVotes roll={roll} standings={standings} onPut={replace} onClose={() => setPasting(false)} />
        </Suspense>
      )}
      <SelectBy roll={roll} onBoard={onBoard} shown={shown} searching={sought !== ''} selection={selection} />
      {problems.length > 0 && (
        <p className="seats-problem" role="alert">
          <strong>{BOARD.uncounted}</strong> {problems.join(' ')}
        </p>
      )}
      {vetoes.length > 0 && <p className="board-says">{vetoesInWords(vetoes)}</p>}
      <div>
        <BoardNames groups={groups} selection={selection} onCast={cast} />
        <CastBar
          counts={counts}
          selection={selection}
          onCast={(to) => {
            cast(selected, to)
            if (matchMedia('(pointer: coarse)').matches) selection.none()
          }}
        />
      </div>
      {asked.votes.by === 'name' && problems.length === 0 && (
        <Folded summary={WHO.matters} className="who">
          <WhoMatters rows={rows} permanent={offer.permanent} />
        </Folded>
      )}
      <p className="hint">
        {assumedInWords(assumed)} <span className="board-keys">{BOARD.keys}</span>
      </p>
    </>
  )
}

export const NamedBoard = () => {
  const { asked, body } = useBench()
  const wanted = asked.votes.by === 'name' ? asked.votes.roll : rollOfferOf(body.id).roll
  const roll = useRoll(wanted)
  if (roll === 'loading') return <p className="hint">{BOARD.loading}</p>
  if (roll === 'missing')
    return (
      <p className="seats-problem" role="alert">
        {BOARD.missing}{' '}
        <button type="button" className="button small" onClick={() => location.reload()}>
          {BOARD.again}
        </button>
      </p>
    )
  return <Board key={roll.id} roll={roll} />
}
