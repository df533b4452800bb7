/** The act of a part: its options as buttons. Any may be tried, also after the right one was found. */
import type { Answered, LessonOption } from '#scenarios/lessonOptions'
import type { LessonAct } from '#scenarios/lessonSchema'
import type { Scene } from '#src/lessons/lessons.ts'
import { Answer } from './Answer.tsx'
import { answerTo, textOf } from './explain.ts'
import { questionOfAct } from './words.ts'

interface AskProps {
  readonly act: LessonAct
  readonly answered: Answered
  readonly scene: Scene
  /** Ids of the options tried, the last of them last. */
  readonly tried: readonly string[]
  readonly onTry: (option: LessonOption) => void
}

const stateOf = ({ id, right }: LessonOption, tried: readonly string[]): 'right' | 'wrong' | undefined =>
  tried.includes(id) ? (right ? 'right' : 'wrong') : undefined

const SIGNS = { right: '✓', wrong: '✕' } as const

export const Ask = ({ act, answered, scene, tried, onTry }: AskProps) => {
  const last = answered.options.find(({ id }) => id === tried.at(-1))
  return (
    <section className="lesson-ask">
      <h2 id="lesson-question">{questionOfAct(act)}</h2>
      <ul className="lesson-options" data-kind={act.kind} aria-labelledby="lesson-question">
        {answered.options.map((option) => {
          const state = stateOf(option, tried)
          return (
            <li key={option.id}>
              <button
                type="button"
                className="lesson-option"
                data-state={state}
                aria-pressed={option.id === last?.id}
                onClick={() => onTry(option)}
              >
                <span className="lesson-sign" aria-hidden="true">
                  {state === undefined ? '' : SIGNS[state]}
                </span>
                <span>{textOf(option, answered, scene)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {last !== undefined && (
        <Answer
          key={tried.length}
          right={last.right}
          because={answerTo(last, answered, scene)}
          ruleSet={scene.current.step.before.context.ruleSet}
        />
      )}
    </section>
  )
}
