/** A region of the chart of the procedure as a picture, as it stands at this step; or the inside of one of its votes. */
import type { Chart } from '#machines/chart'
import type { RuleSet } from '#rules/ruleSet'
import { Drawing, type DrawingProps } from '#src/chart/Drawing.tsx'
import { leafIn } from '#src/chart/neighbourhood.ts'
import { withAncestors, type ChartStatus } from '#src/chart/status.ts'
import { CHART, KEY, labelOf, nameOfWay, placeOf, rulesText } from '#src/chart/words.ts'
import { phrase, say } from '#src/language/say.ts'
import { ownLawOf } from '#src/session/ownLaw.ts'
import type { View } from '#src/session/react.tsx'
import { joined } from '../joined.ts'
import { changedRulesIn } from '../ownLaw.ts'
import { lawInWords } from '../words.ts'
import { flatten, type Marks } from './flatten.ts'
import type { Sheet } from './sheet.ts'
import { PICTURE } from './words.ts'
import '#src/chart/chart.css'

interface ChartToDraw extends Omit<DrawingProps, 'onOpen' | 'fit'> {
  /** The state that is drawn: a region, or a vote. */
  readonly of: string
  /** Whose scenario it is a chart of, and which branch: null where the procedure is nobody's. */
  readonly view: Pick<View, 'session' | 'branch'> | null
}

const WITHIN = 'chart'

const StateSample = ({ presence }: { readonly presence: string }) => (
  <svg viewBox="0 0 28 18">
    <g className="chart-state" data-presence={presence}>
      {presence === 'present' && <rect className="chart-ring" x={1} y={1} width={26} height={16} rx={6} />}
      <rect className="chart-shape" x={4} y={4} width={20} height={10} rx={4} />
    </g>
  </svg>
)

const LineSample = ({ trail, standing }: { readonly trail: string; readonly standing: string }) => (
  <svg viewBox="0 0 28 18">
    <g className="chart-line" data-trail={trail} data-standing={standing}>
      <polyline points="0,9 28,9" />
    </g>
  </svg>
)

const sampleOf = (sample: (typeof KEY)[number]['sample']): Marks | null => {
  switch (sample) {
    case 'present':
    case 'past':
      return flatten(<StateSample presence={sample} />, WITHIN)
    case 'taken':
      return flatten(<LineSample trail="now" standing="idle" />, WITHIN)
    case 'open':
    case 'barred':
      return flatten(<LineSample trail="never" standing={sample} />, WITHIN)
    case 'closed':
    case 'stays':
      return null
  }
}

/** Every act that is open here, with its rules. */
const openWays = (status: ChartStatus, { edges }: Chart, ruleSet: RuleSet): readonly string[] => {
  const here = new Set(edges.map(({ id }) => id))
  return status.lines
    .flatMap(({ ways }) => ways)
    .filter(({ way, standing }) => standing === 'open' && here.has(way.id))
    .map(({ way }) => `${nameOfWay(way)} (${rulesText(ruleSet, way.rules)})`)
}

export const chartSheet = (toDraw: ChartToDraw): Sheet => {
  const { of, status, ruleSet, view, ...drawing } = toDraw
  const here = placeOf(withAncestors(leafIn(status, of)).slice(0, -1).toReversed())
  const open = openWays(status, drawing.drawn, ruleSet)
  const now = say`${CHART.now}: ${here}.`
  return {
    over: phrase(ruleSet.body),
    title: say`${CHART.wholeTitle}: ${labelOf(of)}`,
    description: [now, ...(open.length === 0 ? [] : [say`${CHART.next}: ${joined(open)}.`])].join(' '),
    lines: [now],
    drawing: flatten(<Drawing {...drawing} status={status} ruleSet={ruleSet} />, WITHIN),
    scale: 1,
    legend: KEY.map(({ sample, text }) => ({ sample: sampleOf(sample), text })),
    why: [],
    notes: [
      lawInWords(ruleSet, view === null ? null : (ownLawOf(view)?.name ?? null)),
      ...(view === null ? [] : changedRulesIn(view)),
      PICTURE.paraphrase,
    ],
  }
}
