/** The live chart: where we are, in a column; the whole procedure, in a dialog. Drawn from the machine's definition. */
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { RuleSet } from '#rules/ruleSet'
import type { Names } from '#machines/acts'
import type { ConferenceSnapshot } from '#machines/explain'
import type { Step } from '#machines/replay'
import { ChartTable } from './ChartTable.tsx'
import { SIZE } from './geometry.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import { statusAt, type ChartStatus } from './status.ts'
import { WhereWeAre } from './WhereWeAre.tsx'
import { middleOfPresent, WholeChart } from './WholeChart.tsx'
import { CHART, KEY } from './words.ts'
import './chart.css'

const Key = () => (
  <ul className="chart-key" aria-label={CHART.key}>
    {KEY.map(({ sample, text }) => (
      <li key={sample} data-sample={sample}>
        {text}
      </li>
    ))}
  </ul>
)

interface DialogProps {
  readonly status: ChartStatus
  readonly ruleSet: RuleSet
  readonly onClose: () => void
}

/** Opens as soon as it is on the page, with the present state in the middle. */
const WholeChartDialog = ({ status, ruleSet, onClose }: DialogProps) => {
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const scroller = useRef<HTMLElement>(null)
  const middle = middleOfPresent(status, neighbourhoodOf(status).region)
  const [x, y] = [middle?.x ?? 0, middle?.y ?? 0]
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  useEffect(() => {
    const area = scroller.current
    if (area === null) return
    const scale = area.scrollWidth / SIZE.width
    area.scrollLeft = x * scale - area.clientWidth / 2
    area.scrollTop = y * scale - area.clientHeight / 2
  }, [x, y])
  return (
    <dialog ref={dialog} className="chart-dialog" aria-labelledby={title} closedby="any" onClose={onClose}>
      <header className="chart-dialog-head">
        <h2 id={title}>
          {CHART.wholeTitle} <small>{ruleSet.shortName}</small>
        </h2>
        <button type="button" className="chart-button" onClick={() => dialog.current?.close()}>
          {CHART.close}
        </button>
      </header>
      <Key />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <section ref={scroller} className="chart-scroll" aria-label={CHART.drawing} tabIndex={0}>
        <WholeChart status={status} ruleSet={ruleSet} />
      </section>
      <ChartTable status={status} ruleSet={ruleSet} />
    </dialog>
  )
}

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
      {whole && <WholeChartDialog status={status} ruleSet={ruleSet} onClose={close} />}
    </section>
  )
}
