/** The least that would turn it, each way to be tried at once. */
import { useMemo } from 'react'
import { flipsOf, type Flip } from '#rules/flips'
import { castIn } from '#rules/tally'
import { flipLine, flipTitle } from '#src/words/votes.ts'
import { useBench, useBenchStore } from './bench.tsx'
import { ask } from './store.ts'
import { BENCH } from './words.ts'

export const Turns = () => {
  const store = useBenchStore()
  const { law, question, decided } = useBench()
  const flips = useMemo(() => (question === null ? [] : flipsOf(law, question)), [law, question])
  if (!decided.ok || question === null || question.present === 0) return null
  const attempt = ({ then }: Flip) =>
    ask(store, { votes: { by: 'count', ...then, silent: then.present - castIn(then) } })
  return (
    <section className="bench-turns">
      <h2>{BENCH.turns}</h2>
      {flips.length === 0 && <p className="hint">{BENCH.noTurn}</p>}
      <ul>
        {flips.map((flip) => (
          <li key={flip.change}>
            <span>{flipTitle(flip)}</span>{' '}
            <span className="hint">{flipLine(flip, decided.value.quorum?.need ?? null)}</span>
            <button
              type="button"
              className="button small"
              aria-label={`${BENCH.try}: ${flipTitle(flip)}`}
              onClick={() => attempt(flip)}
            >
              {BENCH.try}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
