/** The least that would turn it, in one way and in several at once, each to be tried. */
import { useMemo, useState } from 'react'
import { Folded } from '#src/controls/Folded.tsx'
import { silentIn } from '#rules/tally'
import { turnsOf, type Turn } from '#rules/turns'
import { useBench, useBenchStore } from './bench.tsx'
import { ask } from './store.ts'
import { byOtherReading, otherReadingOf, type OtherReading } from './otherReading.ts'
import { leastLine, moreOf, quorumLine, TURNS, turnLine, turnTitle, worthARow } from './turnWords.ts'
import { BENCH, doneTo, otherReadingLine } from './words.ts'
import './turns.css'

/** As many as are shown at once: of one kind nearly all that there are, of mixtures as many as are read at a glance. */
const FIRST = { singles: 8, mixtures: 4 } as const

/** What the other reading of two thirds makes of this kind of change, where that is something else. */
const ByOther = ({ turn, other }: { readonly turn: Turn; readonly other: OtherReading }) => {
  const found = byOtherReading(turn, other)
  return found === null ? null : <span className="hint">{otherReadingLine(found)}</span>
}

interface ListProps {
  readonly turns: readonly Turn[]
  readonly first: number
  readonly other?: OtherReading | null
}

const List = ({ turns, first, other = null }: ListProps) => {
  const store = useBenchStore()
  const [all, setAll] = useState(false)
  const attempt = ({ question: { tally, present, vetoes = 0 } }: Turn) =>
    ask(store, { votes: { by: 'count', ...tally, silent: silentIn(tally, present ?? 0) }, vetoes })
  return (
    <>
      <ul>
        {turns.slice(0, all ? turns.length : first).map((turn) => (
          <li key={turn.steps.map(({ move, count }) => `${count} ${move}`).join()}>
            <span className="turn-words">
              <span>{turnTitle(turn)}</span>
              <span className="hint">{turnLine(turn)}</span>
              {other !== null && <ByOther turn={turn} other={other} />}
            </span>
            <button
              type="button"
              className="button small"
              aria-label={doneTo(BENCH.try, turnTitle(turn))}
              onClick={() => attempt(turn)}
            >
              {BENCH.try}
            </button>
          </li>
        ))}
      </ul>
      {!all && turns.length > first && (
        <button type="button" className="button small" aria-expanded={false} onClick={() => setAll(true)}>
          {moreOf(turns.length - first)}
        </button>
      )}
    </>
  )
}

export const Turns = () => {
  const { law, question, decided } = useBench()
  const turns = useMemo(() => (question === null ? null : turnsOf(law, question)), [law, question])
  const other = useMemo(
    () => (question === null || turns === null ? null : otherReadingOf(law, question, turns.carried)),
    [law, question, turns],
  )
  if (!decided.ok || turns === null || question === null || question.present === 0) return null
  const { singles, least, beatsSingles, mixtures, complete, quorums } = turns
  return (
    <section className="bench-turns">
      <h2>{TURNS.turns}</h2>
      {least === null && <p className="hint">{TURNS.nothing}</p>}
      {least !== null && singles.length === 0 && <p className="hint">{TURNS.noTurn}</p>}
      <List turns={worthARow(singles)} first={FIRST.singles} other={other} />
      {least !== null && !beatsSingles && mixtures.length > 0 && (
        <Folded summary={TURNS.asFew} className="turn-mixtures">
          <List turns={mixtures} first={FIRST.mixtures} />
        </Folded>
      )}
      {least !== null && beatsSingles && (
        <>
          <h3>{TURNS.mixtures}</h3>
          <p className="hint">{leastLine(least, beatsSingles)}</p>
          <List turns={mixtures} first={FIRST.mixtures} />
          {!complete && <p className="hint">{TURNS.more}</p>}
        </>
      )}
      {quorums.map((quorum) => (
        <p className="hint" key={quorum.of}>
          {quorumLine(quorum)}
        </p>
      ))}
    </section>
  )
}
