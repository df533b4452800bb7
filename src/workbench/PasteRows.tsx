/** Lines of a pasted list that are left to whoever pasted it: what could not be read, and what was said in two ways. */
import { Sign } from '#src/seats/Mark.tsx'
import { castInWords, castName, CASTS, lineInWords, PASTE, SEAT_OF } from './boardWords.ts'
import type { Cast } from './castWords.ts'
import type { Conflict } from './paste.ts'
import type { Unread } from './pasteReading.ts'

/** What the user says a line means, where the line does not. */
export interface Picked {
  readonly id?: string
  readonly cast?: Cast
}

const isCast = (value: string): value is Cast => CASTS.some(({ cast }) => cast === value)

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
  /** Names by their ids, in the order in which they are looked for. */
  readonly names: ReadonlyMap<string, string>
  readonly onPick: (picked: Picked) => void
}

export const UnreadRow = ({ unread, picked, closest, names, onPick }: UnreadRowProps) => {
  const nameOf = (id: string): string => names.get(id) ?? id
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
              {[...names].map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
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

export const ConflictRow = ({ conflict: { id, said }, name, picked, onPick }: ConflictRowProps) => (
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
