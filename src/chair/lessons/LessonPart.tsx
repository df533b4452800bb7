/** One part of a lesson: what is before the room, a few sentences, what is asked. */
import { useEffect, useRef, useState } from 'react'
import { answersOf } from '#scenarios/lessonAnswers'
import type { Answers, LessonOption } from '#scenarios/lessonOptions'
import type { LessonAct, LessonPart as Part } from '#scenarios/lessonSchema'
import { recordAnswer } from '#src/chair/memory/memory.ts'
import { phrase } from '#src/language/say.ts'
import { sceneOf, type OpenLesson } from '#src/lessons/lessons.ts'
import { Ask } from './Ask.tsx'
import { answerTo } from './explain.ts'
import { floorAddress } from './floorAddress.ts'
import { Little, type QuorumSlot, type Showing } from './Little.tsx'
import { LESSON, partOf, spokenAnswer } from './words.ts'

/** A prediction and a broken announcement show nothing of the result before they are answered. */
const showingOf = (act: LessonAct | undefined, solved: boolean): Showing =>
  !solved && (act?.kind === 'predict' || act?.kind === 'fix') ? 'asked' : 'all'

/** Where nothing was asked, no quorum is told: the next part may ask for it. The one to decide comes when it is asked for. */
const quorumsToldBy = (act: LessonAct | undefined): readonly QuorumSlot[] => {
  if (act === undefined) return []
  const both = act.kind === 'choose' || (act.kind === 'predict' && act.about === 'to decide')
  return both ? ['quorum.open', 'quorum.decide'] : ['quorum.open']
}

interface PartProps {
  readonly open: OpenLesson
  readonly part: Part
  /** From 1. */
  readonly place: number
  readonly onGo: (place: number) => void
}

export const LessonPart = ({ open, part, place, onGo }: PartProps) => {
  const { lesson } = open
  const [tried, setTried] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [])
  const moves = useRef<HTMLElement>(null)
  // What is answered stands between the options and the way on: both come into view.
  useEffect(() => {
    if (tried.length > 0) moves.current?.scrollIntoView({ block: 'nearest' })
  }, [tried])
  const scene = sceneOf(open, part)
  const { act } = part
  const answers: Answers | null = act === undefined ? null : answersOf(act, scene.current.step)
  const answered = answers?.ok === true ? answers.answered : null
  const solved = answered?.options.some(({ id, right }) => right && tried.includes(id)) ?? true
  const attempt = (option: LessonOption) => {
    if (answered === null) return
    if (tried.length === 0) recordAnswer(`lesson:${lesson.id}:${part.id}`, option.right)
    setTried([...tried.filter((id) => id !== option.id), option.id])
    const sentences = answerTo(option, answered, scene).map(({ text }) => text)
    setSaid(spokenAnswer(option.right, sentences))
  }
  const all = lesson.parts.length
  const isLast = place === all
  return (
    <article className="lesson-part">
      <div className="lesson-words">
        <h1 ref={title} tabIndex={-1}>
          <span className="lesson-title">{phrase(lesson.title)}</span>
          <span className="unseen">. {partOf(place, all)}</span>
        </h1>
        <div className="lesson-says">
          {part.says.map((sentence) => (
            <p key={sentence}>{phrase(sentence)}</p>
          ))}
        </div>
      </div>
      <div className="lesson-scene">
        <Little
          open={open}
          scene={scene}
          showing={showingOf(act, solved)}
          choosing={act?.kind === 'choose'}
          told={quorumsToldBy(act)}
        />
      </div>
      <div className="lesson-act">
        {act !== undefined && answered !== null && (
          <Ask act={act} answered={answered} scene={scene} tried={tried} onTry={attempt} />
        )}
        <output className="unseen" aria-live="polite">
          {said}
        </output>
        <nav ref={moves} className="lesson-moves" aria-label={LESSON.moves}>
          {place > 1 && (
            <button type="button" className="button quiet" onClick={() => onGo(place - 1)}>
              {LESSON.back}
            </button>
          )}
          <button
            type="button"
            className={solved ? 'button lesson-next' : 'button quiet'}
            onClick={() => onGo(place + 1)}
          >
            {solved ? (isLast ? LESSON.finish : LESSON.next) : LESSON.skip}
          </button>
        </nav>
      </div>
      <p className="lesson-links">
        <a href={floorAddress(open, part)}>{LESSON.onFloor}</a>
        <span className="hint">{LESSON.paraphrase}</span>
      </p>
    </article>
  )
}
