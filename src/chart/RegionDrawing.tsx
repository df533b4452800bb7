/** One region, drawn with its votes closed; and below it the inside of one of them. */
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { beyond } from '#src/later.ts'
import type { RuleSet } from '#rules/ruleSet'
import { SavePicture } from '#src/paper/picture/SavePicture.tsx'
import { PICTURE, pictureName } from '#src/paper/picture/words.ts'
import { useSessionIfAny, viewOf } from '#src/session/react.tsx'
import { Drawing, type DrawingProps } from './Drawing.tsx'
import { regionOf, votesOf, within } from './drawn.ts'
import { REGION_LAYOUTS, VOTE_LAYOUT } from './geometry.ts'
import { isIn, leafIn } from './neighbourhood.ts'
import { CHART as WHOLE, withAncestors, type ChartStatus } from './status.ts'
import { CHART, labelOf } from './words.ts'

const VOTES: ReadonlySet<string> = new Set(votesOf(WHOLE).map(({ id }) => id))

/** Makes the picture of what is drawn of a state, under the rules of the scenario on screen. */
const usePicture = () => {
  const session = useSessionIfAny()
  return async (of: string, drawn: Omit<DrawingProps, 'onOpen' | 'fit'>) => {
    const { chartSheet } = await beyond(() => import('#src/paper/picture/chartSheet.tsx'))
    return chartSheet({ ...drawn, of, view: session === null ? null : viewOf(session.getState()) })
  }
}

/** The vote being taken in a region; else the last one taken; else the first there is. */
const voteToShow = (status: ChartStatus, region: string): string | null => {
  const here = [...VOTES].filter((vote) => isIn(region, vote))
  const present = here.find((vote) => status.nodes.get(vote) === 'present')
  const last = status.path.findLast(({ to }) => here.some((vote) => isIn(vote, to)))
  return present ?? here.find((vote) => last !== undefined && isIn(vote, last.to)) ?? here[0] ?? null
}

interface RegionProps {
  readonly region: string
  readonly status: ChartStatus
  readonly ruleSet: RuleSet
}

interface InsideProps extends Omit<RegionProps, 'region'> {
  readonly votes: readonly string[]
  readonly vote: string
  readonly onChoose: (vote: string) => void
}

const InsideVote = ({ votes, vote, status, ruleSet, onChoose }: InsideProps) => {
  const id = useId()
  const picture = usePicture()
  const drawn = useMemo(() => within(WHOLE, vote), [vote])
  return (
    <section className="chart-inside" aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{CHART.insideVote}</h3>
      <p>{CHART.everyVote}</p>
      <p className="chart-which">
        <label htmlFor={id}>{CHART.whichVote}</label>
        <select id={id} value={vote} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          {votes.map((other) => (
            <option key={other} value={other}>
              {labelOf(other)}
            </option>
          ))}
        </select>
      </p>
      <div className="chart-inside-drawing">
        <Drawing drawn={drawn} layout={VOTE_LAYOUT} from={vote} status={status} ruleSet={ruleSet} fit />
      </div>
      <SavePicture
        name={pictureName('chart', [ruleSet.id, vote])}
        what={PICTURE.insideVote}
        sheet={() => picture(vote, { drawn, layout: VOTE_LAYOUT, from: vote, status, ruleSet })}
      />
    </section>
  )
}

export const RegionDrawing = ({ region, status, ruleSet }: RegionProps) => {
  const picture = usePicture()
  const scroller = useRef<HTMLElement>(null)
  const inside = useRef<HTMLDivElement>(null)
  const [fit, setFit] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const drawn = useMemo(() => regionOf(WHOLE, region), [region])
  const layout = REGION_LAYOUTS.get(region)
  const votes = [...VOTES].filter((vote) => isIn(region, vote))
  const vote = chosen ?? voteToShow(status, region)
  const present = withAncestors(leafIn(status, region)).find((state) => layout?.states.has(state))
  const place = present === undefined ? undefined : layout?.states.get(present)
  const [x, y] = place === undefined ? [0, 0] : [place.x + place.width / 2, place.y + place.height / 2]
  useEffect(() => {
    const area = scroller.current
    const drawing = area?.firstElementChild
    if (area === null || layout === undefined || !(drawing instanceof SVGElement)) return
    const scale = drawing.clientWidth / layout.width
    area.scrollLeft = drawing.clientWidth > area.clientWidth ? x * scale - area.clientWidth / 2 : 0
    area.scrollTop = y * scale - area.clientHeight / 2
  }, [x, y, layout, fit])
  if (layout === undefined) return null
  const open = (state: string) => {
    setChosen(state)
    inside.current?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <>
      <p className="chart-fit">
        <label>
          <input type="checkbox" checked={fit} onChange={({ currentTarget }) => setFit(currentTarget.checked)} />{' '}
          {CHART.fit}
        </label>
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <section ref={scroller} className="chart-scroll" aria-label={CHART.drawing} tabIndex={0}>
        <Drawing
          drawn={drawn}
          layout={layout}
          from={null}
          status={status}
          ruleSet={ruleSet}
          closed={VOTES}
          onOpen={open}
          fit={fit}
        />
      </section>
      <SavePicture
        name={pictureName('chart', [ruleSet.id, region])}
        what={PICTURE.chart}
        sheet={() => picture(region, { drawn, layout, from: null, status, ruleSet, closed: VOTES })}
      />
      <div ref={inside}>
        {vote !== null && (
          <InsideVote votes={votes} vote={vote} status={status} ruleSet={ruleSet} onChoose={setChosen} />
        )}
      </div>
    </>
  )
}
