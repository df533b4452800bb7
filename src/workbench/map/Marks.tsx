/** Votes that were taken, on request: in the picture by number, beneath it by what they were and where they are printed. */
import { phrase } from '#src/language/say.ts'
import { useBenchStore } from '../bench.tsx'
import { ask } from '../store.ts'
import { BENCH } from '../words.ts'
import { spotByShares } from './geometry.ts'
import { RECORDED } from './recorded.ts'
import { MAP, markName, putName, tallyCode } from './words.ts'

export const MarksDrawn = ({ cast }: { readonly cast: number }) => (
  <g aria-hidden="true">
    {RECORDED.map(({ tally }, index) => {
      const { x, y } = spotByShares(tally, cast)
      return (
        <g key={tallyCode(tally)} className="map-mark" transform={`translate(${x} ${y})`}>
          <path d="M0 -4.5L4.5 0L0 4.5L-4.5 0Z" />
          <text x={index === 1 ? 8 : -8} y="4" textAnchor={index === 1 ? 'start' : 'end'}>
            {index + 1}
          </text>
        </g>
      )
    })}
  </g>
)

export const MarksList = () => {
  const store = useBenchStore()
  return (
    <div className="map-marks">
      <p className="hint">{MAP.marksHint}</p>
      <ol>
        {RECORDED.map(({ tally, source }, index) => (
          <li key={tallyCode(tally)}>
            <span>
              {index + 1}. <strong>{markName(tally)}</strong> <span className="hint">{phrase(source)}</span>
            </span>
            <button
              type="button"
              className="button small"
              aria-label={putName(tally)}
              onClick={() =>
                ask(store, { votes: { by: 'count', ...tally, silent: 0 }, vetoes: 0, quorumOfVotes: null })
              }
            >
              {BENCH.try}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
