/** The whole procedure, in a dialog, region by region: the drawing, the inside of a vote, and a table with the same in words. */
import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { RuleSet } from '#rules/ruleSet'
import { phrase } from '#src/language/say.ts'
import { ChartTable } from './ChartTable.tsx'
import { neighbourhoodOf } from './neighbourhood.ts'
import { RegionDrawing } from './RegionDrawing.tsx'
import { RegionList } from './RegionList.tsx'
import type { ChartStatus } from './status.ts'
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

/** Opens as soon as it is on the page, before anything in it is measured, on the region of the present act. */
export const WholeChartDialog = ({ status, ruleSet, onClose }: DialogProps) => {
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const first = neighbourhoodOf(status).region
  const [region, setRegion] = useState(first)
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="chart-dialog" aria-labelledby={title} closedby="any" onClose={onClose}>
      <header className="chart-dialog-head">
        <h2 id={title}>
          {CHART.wholeTitle} <small>{phrase(ruleSet.shortName)}</small>
        </h2>
        <button type="button" className="chart-button" onClick={() => dialog.current?.close()}>
          {CHART.close}
        </button>
      </header>
      <div className="chart-dialog-body">
        <RegionList first={first} shown={region} status={status} onShow={setRegion} />
        <Key />
        <RegionDrawing key={region} region={region} status={status} ruleSet={ruleSet} />
        <ChartTable region={region} status={status} ruleSet={ruleSet} />
      </div>
    </dialog>
  )
}
