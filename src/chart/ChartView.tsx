/** The live chart: where we are, in a column; the whole procedure, in a dialog. Drawn from the machine's definition. */
import { Suspense, useId, useMemo, useRef, useState } from 'react'
import { later } from '#src/later.ts'
import type { RuleSet } from '#rules/ruleSet'
import type { Names } from '#machines/acts'
import type { ConferenceSnapshot } from '#machines/explain'
import type { Step } from '#machines/replay'
import { statusAt } from './status.ts'
import { WhereWeAre } from './WhereWeAre.tsx'
import { CHART } from './words.ts'
import './chart.css'

/** Fetched when the whole chart is first opened. */
const WholeChartDialog = later(
  () => import('./WholeChartDialog.tsx'),
  (part) => part.WholeChartDialog,
)

export interface ChartViewProps {
  /** All steps up to the one on screen, accepted or refused. */
  readonly steps: readonly Step[]
  /** After the last of them. */
  readonly snapshot: ConferenceSnapshot
  /** The snapshot's own. */
  readonly ruleSet: RuleSet
  readonly names: Names
}

export const ChartView = ({ steps, snapshot, ruleSet, names }: ChartViewProps) => {
  const title = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const [whole, setWhole] = useState(false)
  const status = useMemo(() => statusAt(steps, snapshot, ruleSet, names), [steps, snapshot, ruleSet, names])
  const close = () => {
    setWhole(false)
    opener.current?.focus()
  }
  return (
    <section className="chart" aria-labelledby={title}>
      <header className="chart-head">
        <h2 id={title}>{CHART.here}</h2>
        <button
          ref={opener}
          type="button"
          className="chart-button"
          aria-haspopup="dialog"
          onClick={() => setWhole(true)}
        >
          {CHART.whole}
        </button>
      </header>
      <WhereWeAre status={status} ruleSet={ruleSet} />
      {whole && (
        <Suspense>
          <WholeChartDialog status={status} ruleSet={ruleSet} onClose={close} />
        </Suspense>
      )}
    </section>
  )
}
