/** A pasted list of votes: what was read of it, what was not and what it may mean, and a press to put it on the board. */
import { useDeferredValue, useMemo, useState } from 'react'
import { Sign } from '#src/seats/Mark.tsx'
import { withCast, type Standings } from './boards.ts'
import { phrase } from '#src/language/say.ts'
import {
  beyondInWords,
  BOARD,
  castInWords,
  castName,
  CASTS,
  lineInWords,
  PASTE,
  passedInWords,
  readInWords,
  SEAT_OF,
} from './boardWords.ts'
import type { Cast } from './castWords.ts'
import { readPaste, settled, type Conflict } from './paste.ts'
import type { Unread } from './pasteReading.ts'
import type { NamedRoll } from './rolls.ts'
import { nameBookOf } from './stateNames.ts'
import './paste.css'

/** What the user says a line means, where the line does not. */
interface Picked {
  readonly id?: string
  readonly cast?: Cast
}

const isCast = (value: string): value is Cast => CASTS.some(({ cast }) => cast === value)
const nameOn = ({ members }: NamedRoll, id: string): string =>
  phrase(members.find((member) => member.id === id)?.name ?? id)
const keyOf = ({ line, text }: Unread): string => `${line} ${text}`

interface ChooseCastProps {
  readonly value: Cast | null
  readonly onChange: (cast: Cast | undefined) => void
}

const ChooseCast = ({ value, onChange }: ChooseCastProps) => (
  <select
    aria-label={PASTE.vote}
    value={value ?? ''}
    onChange={({ currentTarget }) => onChange(isCast(currentTarget.value) ? currentTarget.value : undefined)}
  >
    <option value="">{PASTE.vote}…</option>
    {CASTS.map(({ cast }) => (
      <option key={cast} value={cast}>
        {castName(cast)}
      </option>
    ))}
  </select>
)

interface UnreadRowProps {
  readonly unread: Unread
  readonly picked: Picked
  /** Who it may be, the likeliest first; and everybody. */
  readonly closest: readonly string[]
  readonly roll: NamedRoll
  readonly onPick: (picked: Picked) => void
}

const UnreadRow = ({ unread, picked, closest, roll, onPick }: UnreadRowProps) => {
  const nameOf = (id: string): string => nameOn(roll, id)
  const cast = picked.cast ?? unread.cast
  return (
    <li>
      <p>
        <strong>{lineInWords(unread)}</strong> <q>{unread.text.slice(0, 160)}</q>
        {unread.elsewhere && <> {PASTE.elsewhere}</>}
      </p>
      <div className="paste-pick">
        {unread.id === null ? (
          <>
            {closest.map((id) => (
              <button
                key={id}
                type="button"
                className="button small"
                aria-pressed={picked.id === id}
                onClick={() => onPick({ ...picked, id })}
              >
                {nameOf(id)}
              </button>
            ))}
            <select
              aria-label={PASTE.name}
              value={picked.id ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onPick({
                  ...(picked.cast === undefined ? {} : { cast: picked.cast }),
                  ...(value === '' ? {} : { id: value }),
                })
              }
            >
              <option value="">{PASTE.name}…</option>
              {roll.members.map(({ id, name }) => (
                <option key={id} value={id}>
                  {phrase(name)}
                </option>
              ))}
            </select>
          </>
        ) : (
          <span>{nameOf(unread.id)}</span>
        )}
        {unread.cast === null ? (
          <ChooseCast
            value={cast}
            onChange={(to) =>
              onPick({
                ...(picked.id === undefined ? {} : { id: picked.id }),
                ...(to === undefined ? {} : { cast: to }),
              })
            }
          />
        ) : (
          <span className="paste-cast">
            <Sign standing={SEAT_OF[unread.cast]} /> {castInWords(unread.cast)}
          </span>
        )}
      </div>
    </li>
  )
}

interface ConflictRowProps {
  readonly conflict: Conflict
  readonly name: string
  readonly picked: Cast | undefined
  readonly onPick: (cast: Cast) => void
}

const ConflictRow = ({ conflict: { id, said }, name, picked, onPick }: ConflictRowProps) => (
  <li>
    <fieldset className="paste-pick">
      <legend>{name}</legend>
      {said
        .filter(({ cast }, at) => said.findIndex((other) => other.cast === cast) === at)
        .map((vote) => (
          <label key={vote.cast}>
            <input
              type="radio"
              name={`conflict ${id}`}
              checked={picked === vote.cast}
              onChange={() => onPick(vote.cast)}
            />
            <Sign standing={SEAT_OF[vote.cast]} /> {castInWords(vote.cast)} ({lineInWords(vote)})
          </label>
        ))}
    </fieldset>
  </li>
)

/** As many lines as are shown at once; the others come as these are settled. */
const SHOWN = 100

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
  const nameOf = (id: string): string => nameOn(roll, id)
  const closest = useMemo(
    () => new Map(read.unread.slice(0, SHOWN).map((each) => [keyOf(each), book.closest(each.text)])),
    [read, book],
  )

  const votes = new Map(settled(read))
  for (const { id } of read.conflicts) if (chosen[id] !== undefined) votes.set(id, chosen[id])
  let open = read.conflicts.filter(({ id }) => chosen[id] === undefined).length
  for (const unread of read.unread) {
    const { id = unread.id, cast = unread.cast } = picks[keyOf(unread)] ?? {}
    if (id !== null && cast !== null) votes.set(id, cast)
    else open += 1
  }

  const put = (): void => {
    let next = fresh ? {} : standings
    for (const [id, cast] of votes) next = withCast(next, [id], cast)
    onPut(next)
    onClose()
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
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
      </label>
      <p className="hint">{PASTE.hint}</p>
      {pasted.trim() !== '' && (
        <>
          <output className="paste-read">
            {readInWords(votes.size, open)}
            {read.passed.length > 0 && <span className="hint"> {passedInWords(read.passed.length)}</span>}
          </output>
          {read.beyond > 0 && <p className="seats-problem">{beyondInWords(read.beyond)}</p>}
          {read.conflicts.length > 0 && (
            <>
              <h2>{PASTE.conflicts}</h2>
              <ul className="paste-open">
                {read.conflicts.map((conflict) => (
                  <ConflictRow
                    key={conflict.id}
                    conflict={conflict}
                    name={nameOf(conflict.id)}
                    picked={chosen[conflict.id]}
                    onPick={(cast) => setChosen({ ...chosen, [conflict.id]: cast })}
                  />
                ))}
              </ul>
            </>
          )}
          {read.unread.length > 0 && (
            <>
              <h2>{PASTE.unread}</h2>
              <ul className="paste-open">
                {read.unread.slice(0, SHOWN).map((unread, at) => (
                  <UnreadRow
                    // The same piece may stand twice on a line.
                    key={`${keyOf(unread)} ${at}`}
                    unread={unread}
                    picked={picks[keyOf(unread)] ?? {}}
                    closest={closest.get(keyOf(unread)) ?? []}
                    roll={roll}
                    onPick={(picked) => setPicks({ ...picks, [keyOf(unread)]: picked })}
                  />
                ))}
              </ul>
              {read.unread.length > SHOWN && <p className="hint">{PASTE.more(read.unread.length - SHOWN)}</p>}
            </>
          )}
        </>
      )}
      <div className="paste-put">
        <button
          type="button"
          className="button"
          aria-disabled={votes.size === 0}
          onClick={() => votes.size > 0 && put()}
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
