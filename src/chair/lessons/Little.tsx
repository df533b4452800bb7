/** The Floor in little: the step on screen, the vote that it belongs to, who is in the room. */
import type { RuleSet } from '#rules/ruleSet'
import { quorumAt } from '#scenarios/lessonOptions'
import { VerdictCard } from '#src/controls/VerdictCard.tsx'
import { meetingAt, voteAt, type VoteOnBoard } from '#src/floor/vote.ts'
import { VoteBar } from '#src/floor/VoteBar.tsx'
import { LATER } from '#src/floor/laterWords.ts'
import { FLOOR, isReport, neededTo, placeInWords } from '#src/floor/words.ts'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import { Said } from '#src/language/Said.tsx'
import { phrase } from '#src/language/say.ts'
import type { OpenLesson, Scene } from '#src/lessons/lessons.ts'
import { titleOf } from '#src/words/acts.ts'
import { questionTitle, verdictTitle } from '#src/words/decisions.ts'
import { verdictLine } from '#src/words/votes.ts'
import { SideCounts } from '../SideCounts.tsx'
import { BeforeRoom } from './BeforeRoom.tsx'
import { barsOf, wanted } from './explain.ts'
import { inTheRoom, LESSON, presentInWords } from './words.ts'
import '#src/theme/vote.css'
import '#src/theme/bar.css'

/** What of the step is shown: before it is answered, not what comes of it. */
export type Showing = 'asked' | 'all'

const TheVote = ({
  vote,
  ruleSet,
  showing,
  scene,
}: {
  vote: VoteOnBoard
  ruleSet: RuleSet
  showing: Showing
  scene: Scene
}) => {
  const { tally, decision, votedAgain, present } = vote
  if (tally === null) return null
  const known = showing === 'all'
  return (
    <>
      <SideCounts counts={tally} />
      <VoteBar
        tally={tally}
        present={present}
        decision={known ? decision : null}
        ifAllVote={null}
        ruleSet={ruleSet}
        untold={!known}
      />
      {known && decision !== null && (
        <VerdictCard
          outcome={decision.outcome}
          title={verdictTitle(vote.put, decision, votedAgain, scene.line.told)}
          line={verdictLine(decision)}
        />
      )}
    </>
  )
}

/** Where the record tells of the step; nothing for one that a what-if adds. */
const placeOf = ({ scenario }: OpenLesson, { current }: Scene) => {
  const source = current.recorded === null ? undefined : scenario.sources[current.recorded.source]
  return current.recorded === null || source === undefined
    ? null
    : { paragraph: current.recorded.paragraph, symbol: source.symbol, isReport: isReport(source.title) }
}

interface LittleProps {
  readonly open: OpenLesson
  readonly scene: Scene
  readonly showing: Showing
  /** Whether the next act is to be chosen: then what is before the room stands also beside a vote. */
  readonly choosing: boolean
  /** Which of the numbers that a room needs are told: none that a later part may still ask for. */
  readonly told: readonly QuorumSlot[]
}

export const Little = ({ open, scene, showing, choosing, told }: LittleProps) => {
  const { current, line, happening, cursor, whatIf } = scene
  const { step, event } = current
  const vote = voteAt(scene)
  const people = line.branch.input.participants
  const title =
    vote !== null && vote.tally !== null
      ? questionTitle(vote.put, people, line.told)
      : showing === 'asked'
        ? wanted(event, scene)
        : titleOf(event, people, line.told)
  return (
    <section className="lesson-little" aria-label={LESSON.here}>
      <p className="source-line">
        {whatIf === null ? (
          LESSON.whatHappened
        ) : (
          <>
            <span className="changed">{LESSON.whatIf}</span> {phrase(whatIf)}
          </>
        )}
      </p>
      <h2>{title}</h2>
      {/* The Bureau meets by itself: who is in the Conference room is beside the point. */}
      {event.in === 'bureau' ? null : vote?.tally === null || vote === null ? (
        <TheRoom scene={scene} showing={showing} told={told} />
      ) : (
        <p className="lesson-room">{presentInWords(vote.present)}</p>
      )}
      {showing === 'all' && !step.accepted && step.decision === null && <Barred scene={scene} />}
      {vote !== null && <TheVote vote={vote} ruleSet={step.before.context.ruleSet} showing={showing} scene={scene} />}
      {(vote === null || choosing) && <BeforeRoom scene={scene} />}
      <p className="hint">
        {placeInWords(meetingAt(happening, cursor), event.in, placeOf(open, scene))}
        {current.recorded?.implied === true && (
          <>
            {' '}
            <span className="badge">{LESSON.implied}</span>
          </>
        )}
      </p>
    </section>
  )
}

export type QuorumSlot = 'quorum.open' | 'quorum.decide'

const QUORUMS = [
  { slot: 'quorum.open', what: 'toOpen' },
  { slot: 'quorum.decide', what: 'toDecide' },
] as const

/** Who is in the room, beside all who could be; and what is needed of them, once that is told. */
const TheRoom = ({ scene: { current }, showing, told }: Pick<LittleProps, 'scene' | 'showing' | 'told'>) => {
  const { step } = current
  const ruleSet = step.before.context.ruleSet
  const { present } = (showing === 'asked' ? step.before : step.snapshot).context
  const needs = QUORUMS.flatMap(({ slot, what }) => {
    const need = showing === 'asked' || !told.includes(slot) ? null : quorumAt(step, slot)
    return need === null ? [] : [{ slot, what, need, rule: ruleSet.slots[slot]?.rule ?? null }]
  })
  const at = (count: number): string => `${Math.min((count / ruleSet.members.count) * 100, 100)}%`
  return (
    <div className="room">
      <p className="room-line">
        <Said text={inTheRoom(present)} parts={[<strong key="present">{present}</strong>]} />
      </p>
      <div className="room-track" aria-hidden="true">
        <span className="room-fill" style={{ inlineSize: at(present) }} />
        {needs.map(({ slot, need }) => (
          <span key={slot} className="room-tick" style={{ insetInlineStart: at(need) }} />
        ))}
      </div>
      {needs.length > 0 && (
        <ul className="room-needs">
          {needs.map(({ slot, what, need, rule }) => (
            <li key={slot}>
              <span aria-hidden="true">{present >= need ? '✓' : '✕'}</span> {neededTo(need, FLOOR[what])}{' '}
              {rule !== null && <RuleChip rule={rule} ruleSet={ruleSet} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** A step that was not in order, once that is told. */
const Barred = ({ scene }: { readonly scene: Scene }) => (
  <section className="refusal">
    <h3>{LATER.notInOrder}</h3>
    <ul>
      {barsOf(scene).map(({ text, rule }) => (
        <li key={text}>
          {text} {rule !== null && <RuleChip rule={rule} ruleSet={scene.current.step.before.context.ruleSet} />}
        </li>
      ))}
    </ul>
  </section>
)
