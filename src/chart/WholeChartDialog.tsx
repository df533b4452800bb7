/** The whole procedure, in a dialog: the drawing, its key, and a table with the same in words. */
import { useEffect, useId, useRef } from 'react'
import type { RuleSet } from '#rules/ruleSet'
import { ChartTable } from './ChartTable.tsx'
import { SIZE } from './geometry.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import type { ChartStatus } from './status.ts'
import { middleOfPresent, WholeChart } from './WholeChart.tsx'
import { CHART, KEY } from './words.ts'

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
export const WholeChartDialog = ({ status, ruleSet, onClose }: DialogProps) => {
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
