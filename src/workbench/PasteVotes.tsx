/** A pasted list of votes: what was read of it, what was not and what it may mean, and a press to put it on the board. */
import { useDeferredValue, useMemo, useState } from 'react'
import { withCast, type Standings } from './boards.ts'
import { phrase, spoken } from '#src/language/say.ts'
import { alphabetical } from '#src/seats/seats.ts'
import { beyondInWords, BOARD, PASTE, passedInWords, putInWords, readInWords } from './boardWords.ts'
import type { Cast } from './castWords.ts'
import { readPaste, settled } from './paste.ts'
import type { Unread } from './pasteReading.ts'
import { ConflictRow, UnreadRow, type Picked } from './PasteRows.tsx'
import type { NamedRoll } from './rolls.ts'
import { nameBookOf } from './stateNames.ts'
import './paste.css'

const keyOf = ({ line, text }: Unread): string => `${line} ${text}`

/** As many lines as are shown at once; the others come as these are settled. */
const SHOWN = 100

/** What of the list is on the board already: the votes, and the lines that were settled for them. */
interface Done {
  readonly votes: ReadonlyMap<string, Cast>
  readonly lines: ReadonlySet<string>
}
const NOTHING_DONE: Done = { votes: new Map(), lines: new Set() }

/** In the order of the board: as the names are said. */
const namesOn = ({ members }: NamedRoll): ReadonlyMap<string, string> => {
  const said = members.map(({ id, name }) => ({ id, name: phrase(name) }))
  const order = spoken() === null ? said : said.toSorted(alphabetical())
  return new Map(order.map(({ id, name }) => [id, name]))
}

interface PasteVotesProps {
  readonly roll: NamedRoll
  readonly standings: Standings
  readonly onPut: (standings: Standings) => void
  readonly onClose: () => void
}

export const PasteVotes = ({ roll, standings, onPut, onClose }: PasteVotesProps) => {
  const [text, setText] = useState('')
  const [fresh, setFresh] = useState(true)
  const [picks, setPicks] = useState<Readonly<Record<string, Picked>>>({})
  const [chosen, setChosen] = useState<Readonly<Record<string, Cast>>>({})
  const pasted = useDeferredValue(text)
  const book = useMemo(() => nameBookOf(roll.members), [roll])
  const read = useMemo(() => readPaste(pasted, book), [pasted, book])
  const [done, setDone] = useState(NOTHING_DONE)
  const names = namesOn(roll)
  const unread = useMemo(() => read.unread.filter((each) => !done.lines.has(keyOf(each))), [read, done])
  const closest = useMemo(
    () => new Map(unread.slice(0, SHOWN).map((each) => [keyOf(each), book.closest(each.text)])),
    [unread, book],
  )

  const votes = new Map(settled(read))
  const conflicts = read.conflicts.filter(({ id }) => !done.votes.has(id))
  for (const { id } of read.conflicts) if (chosen[id] !== undefined) votes.set(id, chosen[id])
  let open = conflicts.filter(({ id }) => chosen[id] === undefined).length
  const lines = new Set<string>()
  for (const each of read.unread) {
    const { id = each.id, cast = each.cast } = picks[keyOf(each)] ?? {}
    if (id === null || cast === null) open += 1
    else {
      votes.set(id, cast)
      lines.add(keyOf(each))
    }
  }
  // What was put before stays as it stands on the board by now.
  const toPut = [...votes].filter(([id, cast]) => fresh || done.votes.get(id) !== cast)

  const put = (): void => {
    let next = fresh ? {} : standings
    for (const [id, cast] of toPut) next = withCast(next, [id], cast)
    onPut(next)
    if (open === 0) {
      onClose()
      return
    }
    setDone({ votes, lines })
    setFresh(false)
  }
  return (
    <section className="paste" aria-label={BOARD.paste}>
      <label>
        {PASTE.text}
        <textarea
          rows={6}
          spellCheck={false}
          placeholder={PASTE.example}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value)
            setDone(NOTHING_DONE)
          }}
        />
      </label>
      <p className="hint">{PASTE.hint}</p>
      {pasted.trim() !== '' && (
        <>
          <output className="paste-read">
            {done.votes.size === 0 ? readInWords(votes.size, open) : putInWords(done.votes.size, open)}
            {read.passed.length > 0 && <span className="hint"> {passedInWords(read.passed.length)}</span>}
          </output>
          {read.beyond > 0 && <p className="seats-problem">{beyondInWords(read.beyond)}</p>}
          {conflicts.length > 0 && (
            <>
              <h2>{PASTE.conflicts}</h2>
              <ul className="paste-open">
                {conflicts.map((conflict) => (
                  <ConflictRow
                    key={conflict.id}
                    conflict={conflict}
                    name={names.get(conflict.id) ?? conflict.id}
                    picked={chosen[conflict.id]}
                    onPick={(cast) => setChosen({ ...chosen, [conflict.id]: cast })}
                  />
                ))}
              </ul>
            </>
          )}
          {unread.length > 0 && (
            <>
              <h2>{PASTE.unread}</h2>
              <ul className="paste-open">
                {unread.slice(0, SHOWN).map((each, at) => (
                  <UnreadRow
                    // The same piece may stand twice on a line.
                    key={`${keyOf(each)} ${at}`}
                    unread={each}
                    picked={picks[keyOf(each)] ?? {}}
                    closest={closest.get(keyOf(each)) ?? []}
                    names={names}
                    onPick={(picked) => setPicks({ ...picks, [keyOf(each)]: picked })}
                  />
                ))}
              </ul>
              {unread.length > SHOWN && <p className="hint">{PASTE.more(unread.length - SHOWN)}</p>}
            </>
          )}
        </>
      )}
      <div className="paste-put">
        <button
          type="button"
          className="button"
          aria-disabled={toPut.length === 0}
          onClick={() => toPut.length > 0 && put()}
        >
          {PASTE.put}
        </button>
        <label className="paste-fresh">
          <input type="checkbox" checked={fresh} onChange={({ currentTarget: { checked } }) => setFresh(checked)} />
          {PASTE.fresh}
        </label>
        <button type="button" className="button quiet" onClick={onClose}>
          {PASTE.close}
        </button>
      </div>
    </section>
  )
}
