/** The map of a vote as a picture: every way that so many could vote, and this vote among them. */
import type { Decision, Question } from '#rules/decide'
import { YARDSTICKS, type EveryTally } from '#rules/everyTally'
import type { RuleSet } from '#rules/ruleSet'
import { phrase } from '#src/language/say.ts'
import { LineSample, ORDER, ZoneSample } from '#src/workbench/map/Legend.tsx'
import { MarksDrawn } from '#src/workbench/map/Marks.tsx'
import { Picture, ZoneLabels } from '#src/workbench/map/Picture.tsx'
import { PointMark } from '#src/workbench/map/PointMark.tsx'
import { spotOf, strokeOf, VIEW } from '#src/workbench/map/geometry.ts'
import { RECORDED } from '#src/workbench/map/recorded.ts'
import {
  leaveLine,
  lineSays,
  ownLine,
  mapTitle,
  markName,
  needSays,
  pointVerdict,
  quorumLine,
  stepSays,
  zoneSays,
} from '#src/workbench/map/words.ts'
import { matterName } from '#src/workbench/words.ts'
import { because, readingsNote } from '#src/words/reasons.ts'
import { lawInWords, withRule } from '../words.ts'
import { flatten } from './flatten.ts'
import type { Sheet } from './sheet.ts'
import { PICTURE } from './words.ts'
import '#src/workbench/map/map.css'

interface MapToDraw {
  readonly map: EveryTally
  readonly law: RuleSet
  readonly question: Question
  readonly decision: Decision
  readonly marked: boolean
  /** What is changed in the body's rules, in words; null where nothing is. */
  readonly changed: string | null
}

const Drawing = ({ map, law, question: { tally }, decision, marked }: MapToDraw) => {
  const spot = spotOf(tally)
  return (
    <svg className="map-drawing" viewBox={VIEW} strokeWidth={strokeOf(map)}>
      <Picture map={map} own={ownLine(decision, law)} />
      <ZoneLabels map={map} point={spot} />
      {marked && <MarksDrawn cast={map.cast} />}
      <g className="map-point" transform={`translate(${spot.x} ${spot.y})`}>
        <PointMark tally={tally} />
      </g>
    </svg>
  )
}

export const mapSheet = (toDraw: MapToDraw): Sheet => {
  const { map, law, question, decision, marked, changed } = toDraw
  const zones = new Set(map.rows.flatMap(({ runs }) => runs.map(({ zone }) => zone)))
  const regions = ORDER.filter((zone) => zones.has(zone)).map((zone) => ({
    sample: flatten(<ZoneSample zone={zone} />),
    text: zoneSays(zone, decision),
  }))
  const own = ownLine(decision, law)
  const yardsticks = YARDSTICKS.map((yardstick) => ({
    sample: flatten(<LineSample line={yardstick} own={yardstick === own} />),
    text: lineSays(yardstick, own),
  }))
  const quorum =
    map.quorumOfVotes === null
      ? []
      : [{ sample: flatten(<LineSample line="quorum" />), text: quorumLine(decision.quorumOfVotes?.need ?? null) }]
  const leave =
    map.mayLeave === null ? [] : [{ sample: flatten(<LineSample line="leave" />), text: leaveLine(map.mayLeave) }]
  const marks = marked
    ? RECORDED.map(({ tally, source }, place) => ({
        sample: null,
        text: `${place + 1}. ${markName(tally)}, ${phrase(source)}`,
      }))
    : []
  const verdict = pointVerdict(decision)
  const legend = [...regions, ...yardsticks, ...quorum, ...leave, ...marks]
  return {
    over: `${phrase(law.body)}. ${matterName(law, question.matter)}`,
    title: mapTitle(map.cast),
    description: [verdict, needSays(decision), ...legend.map(({ text }) => text)].join(' '),
    lines: [verdict],
    drawing: flatten(<Drawing {...toDraw} />),
    legend,
    why: [needSays(decision), ...because(decision, law, null).map(withRule)],
    notes: [readingsNote(decision, law), stepSays(map), lawInWords(law), changed, PICTURE.paraphrase].filter(
      (note) => note !== null,
    ),
  }
}
