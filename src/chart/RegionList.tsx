/** What goes on side by side, each with where it stands: one is shown. The region of the present act comes first. */
import { leafIn, REGIONS } from './neighbourhood.ts'
import type { ChartStatus } from './status.ts'
import { CHART, labelOf } from './words.ts'

interface RegionListProps {
  readonly first: string
  readonly shown: string
  readonly status: ChartStatus
  readonly onShow: (region: string) => void
}

export const RegionList = ({ first, shown, status, onShow }: RegionListProps) => (
  <ul className="chart-regions" aria-label={CHART.regions}>
    {[first, ...REGIONS.filter((region) => region !== first)].map((region) => (
      <li key={region}>
        <button type="button" aria-pressed={region === shown} onClick={() => onShow(region)}>
          <strong>{labelOf(region)}</strong> <span>{labelOf(leafIn(status, region))}</span>
        </button>
      </li>
    ))}
  </ul>
)
