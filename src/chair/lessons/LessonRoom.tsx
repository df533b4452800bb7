/** A lesson, part by part: where one is in it, and the page at its end. */
import { useEffect, useState } from 'react'
import { recordPlace, useMemory } from '#src/chair/memory/memory.ts'
import { SHELL } from '#src/floor/words.ts'
import { loadLesson, type OpenLesson } from '#src/lessons/lessons.ts'
import { LessonEnd } from './LessonEnd.tsx'
import { LessonPart } from './LessonPart.tsx'
import { LESSON, partOf } from './words.ts'

const useLesson = (id: string): OpenLesson | 'loading' | 'missing' => {
  const [found, setFound] = useState<{ readonly id: string; readonly open: OpenLesson | undefined } | null>(null)
  useEffect(() => {
    let here = true
    const show = (open: OpenLesson | undefined) => here && setFound({ id, open })
    loadLesson(id).then(show, () => show(undefined))
    return () => {
      here = false
    }
  }, [id])
  if (found === null || found.id !== id) return 'loading'
  return found.open ?? 'missing'
}

/** The end has the address "end". */
const END = 'end'

export const lessonAddress = (id: string, place: number | typeof END): string => `#/chair/lessons/${id}/${place}`

const show = (id: string, place: number | typeof END, how: 'push' | 'replace'): void => {
  const hash = lessonAddress(id, place)
  if (how === 'push') window.location.hash = hash
  else window.location.replace(hash)
}

interface RoomProps {
  readonly id: string
  /** As the address has it; undefined where it names none. */
  readonly asked: string | undefined
}

/** The part that the address names: from 1, one more than there are for the end; null where it names none that is there. */
const placeIn = (asked: string | undefined, all: number): number | null => {
  if (asked === END) return all + 1
  const place = Number(asked)
  return /^\d+$/.test(asked ?? '') && place >= 1 && place <= all ? place : null
}

const Opened = ({ open, asked }: { readonly open: OpenLesson; readonly asked: string | undefined }) => {
  const { lesson } = open
  const { id } = lesson
  const all = lesson.parts.length
  const left = useMemory(({ lessons }) => lessons[id])
  const place = placeIn(asked, all)
  const from = left !== undefined && !left.finished && left.place <= all ? Math.max(left.place, 1) : 1
  useEffect(() => {
    if (place === null) show(id, from, 'replace')
  }, [id, place, from])
  const reached = place ?? 0
  const wasFinished = left?.finished ?? false
  useEffect(() => {
    if (reached > 0) recordPlace(id, Math.min(reached, all), wasFinished || reached > all)
  }, [id, reached, all, wasFinished])
  if (place === null) return <p className="nowhere">{SHELL.loading}</p>
  const go = (to: number) => show(id, to > all ? END : to, 'push')
  const part = lesson.parts[place - 1]
  return (
    <main className="lesson" tabIndex={-1}>
      <div className="lesson-progress">
        <a href="#/chair/lessons">{LESSON.all}</a>
        <progress max={all} value={place - 1} aria-label={partOf(Math.min(place, all), all)} />
        <span>{part === undefined ? LESSON.done : partOf(place, all)}</span>
      </div>
      {part === undefined ? (
        <LessonEnd lesson={lesson} ruleSet={open.scenario.ruleSet} onAgain={() => go(1)} />
      ) : (
        <LessonPart key={part.id} open={open} part={part} place={place} onGo={go} />
      )}
    </main>
  )
}

export const LessonRoom = ({ id, asked }: RoomProps) => {
  const open = useLesson(id)
  if (open === 'loading') return <p className="nowhere">{SHELL.loading}</p>
  return open === 'missing' ? (
    <main className="chair" tabIndex={-1}>
      <h1>{LESSON.unknown}</h1>
      <a href="#/chair/lessons">{LESSON.all}</a>
    </main>
  ) : (
    <Opened open={open} asked={asked} />
  )
}
