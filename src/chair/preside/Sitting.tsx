/** In the chair: what has just happened, who has risen, what is asked of you, and your choices. */
import type { RefObject } from 'react'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import { Folded } from '#src/controls/Folded.tsx'
import type { Meeting } from '#src/presiding/meeting.ts'
import { rulingsIn } from '#src/presiding/record.ts'
import type { Choice, Ruling, Turn } from '#src/presiding/turn.ts'
import { Around } from './Around.tsx'
import { justNow, soFar } from './happened.ts'
import { MayI } from './MayI.tsx'
import { TurnCard } from './TurnCard.tsx'
import { PRESIDE } from './words.ts'
import '#src/theme/verdict.css'

export interface Steps {
  readonly onUndo: () => void
  readonly onRestart: () => void
}

interface SittingProps extends Steps {
  readonly meeting: Meeting
  readonly turn: Turn
  /** Choices at the end of the address that could not be made. */
  readonly stray: number
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onChoose: (turn: Turn, choice: Choice) => void
}

/** The last choice, where it was refused and the same is asked again. */
const refusedIn = (meeting: Meeting, turn: Turn): Ruling | null => {
  const last = rulingsIn(meeting.log).at(-1)
  return last !== undefined && last.turn.key === turn.key && !last.chosen.right ? last : null
}

const Refused = ({ ruling, meeting }: { readonly ruling: Ruling; readonly meeting: Meeting }) => {
  const { turn, chosen } = ruling
  return (
    <section className="refusal">
      <h2>{turn.kind === 'next' ? PRESIDE.refused : PRESIDE.refusedCount}</h2>
      <p className="refusal-act">{[...chosen.lines, chosen.text].join(' ')}</p>
      <p className="preside-with-rules">
        {chosen.because}{' '}
        {chosen.rules.map((rule) => (
          <RuleChip key={rule} rule={rule} ruleSet={meeting.setup.ruleSet} />
        ))}
      </p>
      <p>{turn.fill === null ? PRESIDE.again : PRESIDE.correct}</p>
    </section>
  )
}

/** For those who listen: each thing once, and what is asked now. */
const spoken = (meeting: Meeting, turn: Turn, refused: Ruling | null): string =>
  [
    ...(refused === null
      ? justNow(meeting)
      : [`${refused.turn.kind === 'next' ? PRESIDE.refused : PRESIDE.refusedCount}. ${refused.chosen.because}`]),
    ...(turn.risen === null ? [] : [turn.risen.says]),
  ].join(' ')

export const Sitting = ({ meeting, turn, stray, heading, onChoose, onUndo, onRestart }: SittingProps) => {
  const refused = refusedIn(meeting, turn)
  const happened = refused === null ? justNow(meeting) : []
  const { setup, choices } = meeting
  const story = soFar(meeting)
  const decision = new Set([...rulingsIn(meeting.log).map((ruling) => ruling.turn.key), turn.key]).size
  return (
    <main className="chair preside" tabIndex={-1}>
      <header className="preside-head">
        <h1>{PRESIDE.presiding(setup.ruleSet.shortName)}</h1>
        <p className="hint">{PRESIDE.turn(decision, setup.seed)}</p>
      </header>
      {stray > 0 && (
        <p className="caution" role="alert">
          {PRESIDE.stray(stray)}
        </p>
      )}
      <output className="unseen" aria-live="polite">
        {choices.length === 0 ? '' : spoken(meeting, turn, refused)}
      </output>
      <div className="preside-columns">
        <div className="preside-board">
          {happened.length > 0 && (
            <section className="preside-happened">
              <h2>{PRESIDE.happened}</h2>
              <ul>
                {happened.map((line, place) => (
                  // Two lines may say the same; their order never changes.
                  <li key={`${place} ${line}`}>{line}</li>
                ))}
              </ul>
            </section>
          )}
          {refused !== null && <Refused ruling={refused} meeting={meeting} />}
          <TurnCard turn={turn} meeting={meeting} heading={heading} onChoose={(choice) => onChoose(turn, choice)} />
          <p className="preside-steps">
            {choices.length > 0 && (
              <>
                <button type="button" className="button small" onClick={onUndo}>
                  {PRESIDE.undo}
                </button>
                <button type="button" className="button small quiet" onClick={onRestart}>
                  {PRESIDE.restart}
                </button>
              </>
            )}
          </p>
        </div>
        <aside className="preside-aside" aria-label={PRESIDE.before}>
          <Around meeting={meeting} />
          <Folded summary={PRESIDE.mayI} className="preside-folded">
            <MayI meeting={meeting} />
          </Folded>
          <Folded summary={PRESIDE.sofar(story.length)} className="preside-folded">
            <ol className="preside-story">
              {story.map((line, place) => (
                <li key={`${place} ${line}`}>{line}</li>
              ))}
            </ol>
          </Folded>
        </aside>
      </div>
    </main>
  )
}
