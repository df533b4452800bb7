/** What is due to be asked again, by body: a set of its own for each. */
import { useMemo, useState } from 'react'
import { ruleSetById } from '#rules/sets/byId'
import { isDrillKind, type DrillKind } from '#src/drills/drill.ts'
import { kindsFor } from '#src/drills/generate.ts'
import { LESSONS, type LessonHeading } from '#src/lessons/list.ts'
import { setHash } from '../drills/address.ts'
import { KINDS } from '../drills/words.ts'
import { useMemory } from './memory.ts'
import { toRepeat, type Schedule } from './repeat.ts'
import { MEMORY, repeatInWords } from './words.ts'

/** Of each kind that is due, so many. */
const OF_EACH = 3
/** And never more than this together. */
const MOST = 10

interface Due {
  readonly ruleSet: string
  readonly body: string
  readonly kinds: readonly DrillKind[]
}

/** The drills that are due, by body; what these rules no longer ask is passed over. */
const dueSets = (due: readonly Schedule[]): readonly Due[] => {
  const sets = new Map<string, { readonly body: string; readonly kinds: DrillKind[] }>()
  for (const { item } of due) {
    const [what, id = '', kind = ''] = item.split(':')
    const body = ruleSetById(id)
    if (what !== 'drill' || body === undefined || !isDrillKind(kind) || !kindsFor(id).includes(kind)) continue
    const set = sets.get(id) ?? { body: body.shortName, kinds: [] }
    set.kinds.push(kind)
    sets.set(id, set)
  }
  return [...sets].map(([ruleSet, set]) => ({ ruleSet, ...set }))
}

/** The lessons with an act that is due. */
const dueLessons = (due: readonly Schedule[]): readonly LessonHeading[] => {
  const ids = new Set(due.flatMap(({ item }) => (item.startsWith('lesson:') ? [item.split(':')[1]] : [])))
  return LESSONS.filter(({ id }) => ids.has(id))
}

/** @param everything lessons too, and where nothing is due, that */
export const ToRepeat = ({ everything = false }: { readonly everything?: boolean }) => {
  const answers = useMemory((memory) => memory.answers)
  const [seed] = useState(() => Math.floor(Math.random() * 10_000))
  // Not by a clock that runs: what falls due while one reads is listed on the next visit.
  const [now] = useState(Date.now)
  const due = useMemo(() => toRepeat(answers, now), [answers, now])
  const sets = dueSets(due)
  const lessons = everything ? dueLessons(due) : []
  if (sets.length + lessons.length === 0) return everything ? <p className="hint">{MEMORY.nothingDue}</p> : null
  return (
    <section className="chair-box">
      <h2>{MEMORY.toRepeat}</h2>
      <ul className="chair-rows">
        {sets.map(({ ruleSet, body, kinds }) => {
          const count = Math.min(kinds.length * OF_EACH, MOST)
          return (
            <li key={ruleSet}>
              <span>
                <strong>{body}</strong>
                <br />
                <span className="hint">{kinds.map((kind) => KINDS[kind]).join(' · ')}</span>
              </span>
              <a className="button" href={setHash({ ruleSet, kinds, seed, count, minutes: null })}>
                {repeatInWords(count)}
                <span className="unseen">: {body}</span>
              </a>
            </li>
          )
        })}
        {lessons.map(({ id, title }) => (
          <li key={id}>
            <span>
              <strong>{title}</strong>
              <br />
              <span className="hint">{MEMORY.lesson}</span>
            </span>
            <a className="button" href={`#/chair/lessons/${id}/1`}>
              {MEMORY.lessonAgain}
              <span className="unseen">: {title}</span>
            </a>
          </li>
        ))}
      </ul>
      {!everything && (
        <p>
          <a href="#/chair/memory">{MEMORY.page}</a>
        </p>
      )}
    </section>
  )
}
