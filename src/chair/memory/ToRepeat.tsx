/** What is due to be asked again, by body: a set of its own for each. */
import { useMemo, useState } from 'react'
import type { RuleSet } from '#rules/ruleSet'
import { ruleSetById } from '#rules/sets/byId'
import { isDrillKind, type DrillKind } from '#src/drills/drill.ts'
import { kindsFor } from '#src/drills/generate.ts'
import { LESSONS, type LessonHeading } from '#src/lessons/list.ts'
import { mayPreside } from '#src/presiding/setup.ts'
import type { TurnKind } from '#src/presiding/turn.ts'
import { setHash } from '../drills/address.ts'
import { KINDS } from '../drills/words.ts'
import { pathOf } from '../preside/address.ts'
import { rulingOf } from '../preside/remember.ts'
import { KIND_WORDS } from '../preside/words.ts'
import { situationOf } from '../situations/all.ts'
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

interface DueMeeting {
  readonly body: RuleSet
  readonly kinds: readonly TurnKind[]
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

/** The bodies with a ruling that is due, each with the kinds of it. */
const dueMeetings = (due: readonly Schedule[]): readonly DueMeeting[] => {
  const meetings = new Map<string, { readonly body: RuleSet; readonly kinds: TurnKind[] }>()
  for (const { item } of due) {
    const ruling = rulingOf(item)
    const body = ruling === null ? undefined : ruleSetById(ruling.ruleSet)
    if (ruling === null || body === undefined || !mayPreside(body)) continue
    const meeting = meetings.get(body.id) ?? { body, kinds: [] }
    meeting.kinds.push(ruling.kind)
    meetings.set(body.id, meeting)
  }
  return [...meetings.values()]
}

interface DueRowProps {
  readonly title: string
  readonly says: string
  readonly href: string
  readonly action: string
}

const DueRow = ({ title, says, href, action }: DueRowProps) => (
  <li>
    <span>
      <strong>{title}</strong>
      <br />
      <span className="hint">{says}</span>
    </span>
    <a className="button" href={href}>
      {action}
      <span className="unseen">: {title}</span>
    </a>
  </li>
)

/** @param everything lessons, meetings and real situations too; and where nothing is due, that */
export const ToRepeat = ({ everything = false }: { readonly everything?: boolean }) => {
  const answers = useMemory((memory) => memory.answers)
  const [seed] = useState(() => Math.floor(Math.random() * 10_000))
  // Not by a clock that runs: what falls due while one reads is listed on the next visit.
  const [now] = useState(Date.now)
  const due = useMemo(() => toRepeat(answers, now), [answers, now])
  const sets = dueSets(due)
  const lessons = everything ? dueLessons(due) : []
  const meetings = everything ? dueMeetings(due) : []
  const situations = everything ? due.flatMap(({ item }) => situationOf(item) ?? []) : []
  if (sets.length + lessons.length + meetings.length + situations.length === 0)
    return everything ? <p className="hint">{MEMORY.nothingDue}</p> : null
  return (
    <section className="chair-box">
      <h2>{MEMORY.toRepeat}</h2>
      <ul className="chair-rows">
        {sets.map(({ ruleSet, body, kinds }) => {
          const count = Math.min(kinds.length * OF_EACH, MOST)
          return (
            <DueRow
              key={ruleSet}
              title={body}
              says={kinds.map((kind) => KINDS[kind]).join(' · ')}
              href={setHash({ ruleSet, kinds, seed, count, minutes: null })}
              action={repeatInWords(count)}
            />
          )
        })}
        {meetings.map(({ body, kinds }) => (
          <DueRow
            key={body.id}
            title={body.shortName}
            says={kinds.map((kind) => KIND_WORDS[kind]).join(' · ')}
            href={`#${pathOf({ setup: { ruleSet: body, temper: 'mixed', seed, length: 'short' }, choices: [] })}`}
            action={MEMORY.preside}
          />
        ))}
        {lessons.map(({ id, title }) => (
          <DueRow
            key={id}
            title={title}
            says={MEMORY.lesson}
            href={`#/chair/lessons/${id}/1`}
            action={MEMORY.lessonAgain}
          />
        ))}
        {situations.map(({ id, title }) => (
          <DueRow
            key={id}
            title={title}
            says={MEMORY.situation}
            href={`#/chair/situations/${id}`}
            action={MEMORY.situationAgain}
          />
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
