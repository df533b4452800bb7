/** A roll-call that goes on: who is called next, what was heard, who passed; a seat for each name, in the order of the roll. */
import { useId, useState } from 'react'
import { Mark, Sign } from './Mark.tsx'
import { ROLL_MARKS, type Called, type Roll } from './roll.ts'
import { countInWords, heardInWords, nextInWords, passedInWords, ROLL, rollSpoken } from './words.ts'

/** As many in a row as are legible on a phone. */
const ROW = 16
/** Of the answers, the last few in words; all of them in the list below. */
const LAST = 3

const Drawing = ({ roll }: { readonly roll: Roll }) => {
  const { called } = roll
  const columns = Math.min(ROW, called.length)
  const rows = Math.ceil(called.length / ROW)
  return (
    <svg
      className="seats-drawing roll-drawing"
      viewBox={`-0.7 -0.7 ${columns + 0.4} ${rows + 0.4}`}
      style={{ maxInlineSize: `${columns * 2}rem` }}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- one picture, said in one sentence
      role="img"
      aria-label={rollSpoken(roll)}
    >
      {called.map(({ id, name, mark, isNext }, place) => {
        const [x, y] = [place % ROW, Math.floor(place / ROW)]
        return (
          <g key={id}>
            <title>{heardInWords(name, mark)}</title>
            <Mark standing={mark} x={x} y={y} />
            {isNext && <circle className="seat-chosen" cx={x} cy={y} r={0.56} />}
          </g>
        )
      })}
    </svg>
  )
}

const Legend = ({ called }: { readonly called: readonly Called[] }) => (
  <ul className="seats-legend">
    {ROLL_MARKS.map((mark) => [mark, called.filter((each) => each.mark === mark).length] as const)
      .filter(([, count]) => count > 0)
      .map(([mark, count]) => (
        <li key={mark}>
          <Sign standing={mark} />
          {countInWords(mark, count)}
        </li>
      ))}
  </ul>
)

const Heard = ({ called: { name, mark, isNext } }: { readonly called: Called }) => (
  <li aria-current={isNext ? 'step' : undefined}>
    <Sign standing={mark} /> {heardInWords(name, mark)}
    {isNext && <strong className="roll-turn"> {ROLL.turn}</strong>}
  </li>
)

interface LotProps {
  readonly called: readonly Called[]
  /** Null: by chance. */
  readonly onDraw: (id: string | null) => void
}

const Lot = ({ called, onDraw }: LotProps) => {
  const id = useId()
  const [chosen, setChosen] = useState('')
  return (
    <div className="seats-choice">
      <button type="button" onClick={() => onDraw(null)}>
        {ROLL.draw}
      </button>
      <label htmlFor={id}>{ROLL.orChoose}</label>
      <select id={id} value={chosen} onChange={({ currentTarget: { value } }) => setChosen(value)}>
        <option value="">{ROLL.chooseFirst}</option>
        {called.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
      <button type="button" disabled={chosen === ''} onClick={() => onDraw(chosen)}>
        {ROLL.drawChosen}
      </button>
    </div>
  )
}

interface RollCallProps {
  readonly roll: Roll
  /** Left out where nobody may draw the lot now. */
  readonly onDraw: LotProps['onDraw'] | null
}

export const RollCall = ({ roll, onDraw }: RollCallProps) => {
  const { called, drawn } = roll
  const turn = called.findIndex(({ isNext }) => isNext)
  const before = turn === -1 ? called : called.slice(0, turn)
  const heard = (roll.again ? called : before).filter(({ mark }) => mark !== 'awaited' && mark !== 'passed')
  const passed = called.filter(({ mark }) => mark === 'passed')
  return (
    <>
      <p className="roll-next">{nextInWords(roll)}</p>
      {!drawn && onDraw !== null && <Lot called={called} onDraw={onDraw} />}
      {drawn && heard.length > 0 && (
        <ul className="roll-heard" aria-label={ROLL.last}>
          {heard.slice(-LAST).map((each) => (
            <Heard key={each.id} called={each} />
          ))}
        </ul>
      )}
      {passed.length > 0 && <p className="seats-says roll-passed">{passedInWords(passed.map(({ name }) => name))}</p>}
      <Drawing roll={roll} />
      <Legend called={called} />
      <details className="seats-table roll-list">
        <summary>{ROLL.list}</summary>
        <ol>
          {called.map((each) => (
            <Heard key={each.id} called={each} />
          ))}
        </ol>
      </details>
    </>
  )
}
