/** One seat for each Member, where votes are known by name. The seats are one stop of the keyboard: arrows go among them. */
import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { BallotChoice } from './BallotChoice.tsx'
import type { Ballot } from './flip.ts'
import { hemicycle } from './hemicycle.ts'
import { Legend } from './Legend.tsx'
import { Mark } from './Mark.tsx'
import { ORDER, type Blocks, type NamedVote } from './seats.ts'
import { organizationInWords, problemsInWords, SEATS, seatInWords } from './words.ts'
import { VoteTable } from './VoteTable.tsx'

interface NamedSeatsProps {
  readonly vote: NamedVote
  readonly onFlip: (id: string, ballot: Ballot) => void
}

/** Where a key leads from here; null for a key that leads nowhere. */
const led = (key: string, from: number, count: number): number | null => {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(from + 1, count - 1)
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(from - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

export const NamedSeats = ({ vote: { seats, organizations, problems }, onFlip }: NamedSeatsProps) => {
  const id = useId()
  const [chosen, setChosen] = useState<string | null>(null)
  const { width, height, places } = useMemo(() => hemicycle(seats.length), [seats.length])
  const blocks: Blocks = ORDER.map(
    (standing) => [standing, seats.filter((seat) => seat.standing === standing).length] as const,
  )
  const at = seats.findIndex((seat) => seat.id === chosen)
  const nameOf = (voter: string): string =>
    [...seats, ...organizations].find((other) => other.id === voter)?.name ?? voter
  const idOf = (seat: string): string => `${id}${seat}`

  /** An arrow goes to the next seat here, and not to the next step. A letter goes to the next name that begins so. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    // An accent need not be typed: "e" leads to "Égypte".
    const folded = (text: string): string => text.normalize('NFD').toLowerCase()
    const begins = (name: string): boolean => folded(name).startsWith(folded(event.key))
    const byLetter = event.key.length === 1 && /\p{L}/u.test(event.key)
    const found = [...seats.slice(at + 1), ...seats].find(({ name }) => begins(name))
    const place = led(event.key, at, seats.length)
    const next = byLetter ? found : place === null ? undefined : seats[place]
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    setChosen(next.id)
  }

  const problem = problemsInWords(problems, nameOf)
  return (
    <>
      <svg
        className="seats-drawing"
        viewBox={`0 0 ${width} ${height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- seats are drawn, and one stop of the keyboard
        role="listbox"
        aria-label={SEATS.title}
        aria-activedescendant={chosen === null ? undefined : idOf(chosen)}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {seats.map((seat, place) => {
          const says = seatInWords(seat, seat.through === null ? null : nameOf(seat.through))
          const { x, y } = places[place] ?? { x: 0, y: 0 }
          return (
            <g
              key={seat.id}
              id={idOf(seat.id)}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- in a drawing
              role="option"
              className="seat"
              aria-label={says}
              aria-selected={seat.id === chosen}
              onClick={() => setChosen(seat.id)}
            >
              <title>{says}</title>
              {seat.id === chosen && <circle className="seat-chosen" cx={x} cy={y} r={0.62} />}
              <Mark standing={seat.standing} x={x} y={y} assumed={seat.assumed} />
            </g>
          )
        })}
      </svg>
      <Legend blocks={blocks} assumed={[...seats, ...organizations].filter(({ assumed }) => assumed).length} />
      <p className="seats-says">{SEATS.named}</p>
      {problem.length > 0 && (
        <p className="seats-problem" role="alert">
          <strong>{SEATS.uncounted}</strong> {problem.join(' ')}
        </p>
      )}
      {organizations.map((organization) => (
        <p key={organization.id} className="seats-says">
          {organizationInWords(organization)}
        </p>
      ))}
      <BallotChoice voters={[...seats, ...organizations]} chosen={chosen} onChoose={setChosen} onFlip={onFlip} />
      <VoteTable seats={seats} nameOf={nameOf} />
    </>
  )
}
