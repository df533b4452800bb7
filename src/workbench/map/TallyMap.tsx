/** Every way that so many could vote: the regions of the verdicts, and this vote as a point among them. */
import { useId, useMemo, useState } from 'react'
import type { Decision, Question } from '#rules/decide'
import type { EveryTally, Yardstick } from '#rules/everyTally'
import { castIn } from '#rules/tally'
import { SavePicture } from '#src/paper/picture/SavePicture.tsx'
import { PICTURE, pictureName } from '#src/paper/picture/words.ts'
import { useBench } from '../bench.tsx'
import { everyTallyOnce } from './everyTallyOnce.ts'
import { spotOf, strokeOf, VIEW } from './geometry.ts'
import { Legend } from './Legend.tsx'
import { MapTable } from './MapTable.tsx'
import { MarksDrawn, MarksList } from './Marks.tsx'
import { Picture, ZoneLabels } from './Picture.tsx'
import { PointMark } from './PointMark.tsx'
import { usePoint } from './usePoint.ts'
import { changedInWords } from '../words.ts'
import { MAP, mapTitle, ownLine, pointValue, tallyCode } from './words.ts'
import './map.css'

interface DrawingProps {
  readonly map: EveryTally
  readonly question: Question
  readonly own: Yardstick | null
  readonly marked: boolean
  readonly hint: string
  readonly move: ReturnType<typeof usePoint>
}

const Drawing = ({ map, question: { tally }, own, marked, hint, move }: DrawingProps) => {
  const spot = spotOf(tally)
  const { x, y } = spot
  return (
    <svg className="map-drawing" viewBox={VIEW} strokeWidth={strokeOf(map)} {...move.drawing}>
      <Picture map={map} own={own} />
      <ZoneLabels map={map} point={spot} />
      {marked && <MarksDrawn cast={map.cast} />}
      <g
        className="map-point"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- in a drawing, and it moves two ways
        role="slider"
        tabIndex={0}
        aria-label={MAP.point}
        aria-describedby={hint}
        aria-valuemin={0}
        aria-valuemax={map.cast}
        aria-valuenow={tally.inFavour}
        aria-valuetext={pointValue(tally)}
        transform={`translate(${x} ${y})`}
        {...move.point}
      >
        <PointMark tally={tally} />
      </g>
    </svg>
  )
}

interface PanelProps {
  readonly question: Question
  readonly decision: Decision
}

const Panel = ({ question, decision }: PanelProps) => {
  const { body, law, counts, asked } = useBench()
  const [marked, setMarked] = useState(false)
  const title = useId()
  const hint = useId()
  const move = usePoint(question.tally, counts.ok ? counts.value.silent : 0)
  const { vetoes } = move
  const map = useMemo(() => everyTallyOnce(law, { ...question, vetoes }), [law, question, vetoes])
  if (!map.ok) return null
  return (
    <section className="map" aria-labelledby={title}>
      <h2 id={title}>{mapTitle(map.value.cast)}</h2>
      <Drawing
        map={map.value}
        question={question}
        own={ownLine(decision, law)}
        marked={marked}
        hint={hint}
        move={move}
      />
      <output className="unseen" aria-live="polite">
        {move.spoken}
      </output>
      <Legend map={map.value} decision={decision} law={law} />
      <p id={hint} className="hint">
        {MAP.keys}
      </p>
      {asked.votes.by === 'name' && <p className="hint">{MAP.names}</p>}
      <label className="map-choice">
        <input type="checkbox" checked={marked} onChange={({ currentTarget: { checked } }) => setMarked(checked)} />
        {MAP.marks}
      </label>
      {marked && <MarksList />}
      <MapTable map={map.value} />
      <SavePicture
        name={pictureName('map', [law.id, question.matter, tallyCode(question.tally)])}
        what={PICTURE.map}
        sheet={async () =>
          (await import('#src/paper/picture/mapSheet.tsx')).mapSheet({
            map: map.value,
            law,
            question,
            decision,
            marked,
            changed: changedInWords(body, asked),
          })
        }
      />
    </section>
  )
}

export const TallyMap = () => {
  const { question, decided } = useBench()
  if (!decided.ok || question === null || castIn(question.tally) === 0) return null
  return <Panel question={question} decision={decided.value} />
}
