/** One Member, and what it does: in favour, against, abstaining, absent. Each change is one edit, to be undone. */
import { useId } from 'react'
import type { Ballot } from './flip.ts'
import { Sign } from './Mark.tsx'
import { alphabetical, type Organization, type Seat } from './seats.ts'
import { ballotInWords, BALLOTS, SEATS } from './words.ts'

interface BallotChoiceProps {
  readonly voters: readonly (Seat | Organization)[]
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
  readonly onFlip: (id: string, ballot: Ballot) => void
}

/** Whether this is what the voter does. A member whose organization votes for it casts nothing itself. */
const isCast = (voter: Seat | Organization, sign: Seat['standing'], ballot: Ballot): boolean => {
  const itself = !('through' in voter) || voter.through === null
  const casts = itself && BALLOTS.some((other) => other.ballot !== null && other.sign === voter.standing)
  return ballot === null ? !casts : casts && voter.standing === sign
}

export const BallotChoice = ({ voters, chosen, onChoose, onFlip }: BallotChoiceProps) => {
  const id = useId()
  const voter = voters.find((other) => other.id === chosen)
  return (
    <div className="seats-choice">
      <label htmlFor={id}>{SEATS.choose}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : value)}
      >
        <option value="">{SEATS.chooseFirst}</option>
        {voters.toSorted(alphabetical()).map((other) => (
          <option key={other.id} value={other.id}>
            {other.name}
          </option>
        ))}
      </select>
      {voter !== undefined && (
        <fieldset>
          <legend>
            {voter.name} {voter.assumed && <span className="seats-assumption">{SEATS.assumption}</span>}
          </legend>
          {BALLOTS.map((choice) => (
            <label key={choice.sign}>
              <input
                type="radio"
                name={`${id}ballot`}
                checked={isCast(voter, choice.sign, choice.ballot)}
                onChange={() => onFlip(voter.id, choice.ballot)}
              />
              <Sign standing={choice.sign} />
              {ballotInWords(choice)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
