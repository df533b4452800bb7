/** How many vote in favour: in a sentence, drawn, and number by number in the table behind. */
import { CHANCES, decimals, drawingLabel, inWords } from './chanceWords.ts'

/** What is less likely than this is not drawn: a bar of it would not be seen. */
const SEEN = 1e-4

const HEIGHT = 80

export interface DistributionProps {
  /** The probability of each number in favour, from 0. */
  readonly likely: Float64Array
  readonly expected: number
}

export const Distribution = ({ likely, expected }: DistributionProps) => {
  const shown = Array.from(likely, (probability, count) => ({ count, probability })).filter(
    ({ probability }) => probability >= SEEN,
  )
  const [first, ...rest] = shown
  if (first === undefined) return null
  const from = first.count
  const to = rest.at(-1)?.count ?? from
  const likeliest = shown.reduce((best, next) => (next.probability > best.probability ? next : best), first)
  return (
    <figure className="chance-drawing">
      <figcaption>{drawingLabel(likeliest.count, from, to)}</figcaption>
      <svg viewBox={`0 0 ${to - from + 1} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {shown.map(({ count, probability }) => {
          const height = (HEIGHT * probability) / likeliest.probability
          return <rect key={count} x={count - from + 0.05} width={0.9} y={HEIGHT - height} height={height} />
        })}
      </svg>
      <p className="chance-scale" aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </p>
      <p className="hint">{CHANCES.expectedIs(decimals(expected, 1))}</p>
      <details>
        <summary>{CHANCES.table}</summary>
        <table className="chance-table">
          <thead>
            <tr>
              <th scope="col">{CHANCES.votes}</th>
              <th scope="col">{CHANCES.probability}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ count, probability }) => (
              <tr key={count}>
                <th scope="row">{count}</th>
                <td>{inWords(probability)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
