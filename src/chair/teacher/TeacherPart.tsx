/** For the teacher: sets and lessons by link, sheets and keys, the results of learners. */
import { lazy, Suspense, useState, type ComponentType, type LazyExoticComponent } from 'react'
import { phrase } from '#src/language/say.ts'
import { CopyButton } from '#src/controls/CopyButton.tsx'
import { project } from '#src/controls/projector.ts'
import { SHELL } from '#src/floor/words.ts'
import { LESSONS } from '#src/lessons/list.ts'
import type { PartProps } from '../ChairRoom.tsx'
import { readSet, setHash, setPath, type SetAsked } from '../drills/address.ts'
import { Unread } from '../drills/Unread.tsx'
import { askedIn, SetForm, useDraft } from '../drills/SetForm.tsx'
import { sizeInWords } from '../drills/words.ts'
import { TEACHER } from './words.ts'
import '../drills/page.css'
import '../drills/forms.css'
import '../drills/drills.css'
import './teacher.css'

const Sheet = lazy(async () => ({ default: (await import('./Sheet.tsx')).Sheet }))
const Key = lazy(async () => ({ default: (await import('./Key.tsx')).Key }))
const Results = lazy(async () => ({ default: (await import('./Results.tsx')).Results }))

const absolute = (hash: string): string => new URL(hash, window.location.href).href

const OfSet = ({ asked }: { readonly asked: SetAsked }) => (
  <>
    <p className="hint">{sizeInWords(asked.count, asked.minutes)}</p>
    <div className="set-moves">
      <CopyButton
        label={TEACHER.link}
        copied={TEACHER.copied}
        refused={TEACHER.notCopied}
        text={() => absolute(setHash(asked))}
      />
      <a className="button" href={setHash(asked)}>
        {TEACHER.open}
      </a>
      <a className="button" href={setHash(asked)} onClick={() => project(true)}>
        {TEACHER.project}
      </a>
      <a className="button" href={`#/chair/teacher/sheet/${setPath(asked)}`}>
        {TEACHER.sheet}
      </a>
      <a className="button" href={`#/chair/teacher/answers/${setPath(asked)}`}>
        {TEACHER.answers}
      </a>
      <a className="button" href={`#/chair/teacher/key/${setPath(asked)}`}>
        {TEACHER.key}
      </a>
    </div>
    <p className="hint">{TEACHER.projectSays}</p>
  </>
)

const LessonLink = () => {
  const [lesson, choose] = useState(LESSONS[0]?.id ?? '')
  return (
    <section className="chair-box">
      <h2>{TEACHER.lesson}</h2>
      <div className="set-numbers">
        <label className="set-field">
          {TEACHER.whichLesson}
          <select value={lesson} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {LESSONS.map(({ id, title }) => (
              <option key={id} value={id}>
                {phrase(title)}
              </option>
            ))}
          </select>
        </label>
        <div className="set-moves">
          <CopyButton
            label={TEACHER.lessonLink}
            copied={TEACHER.copied}
            refused={TEACHER.notCopied}
            text={() => absolute(`#/chair/lessons/${lesson}/1`)}
          />
        </div>
      </div>
      <p className="hint">{TEACHER.lessonSays}</p>
    </section>
  )
}

const Desk = () => {
  const [draft, setDraft] = useDraft()
  const asked = askedIn(draft)
  return (
    <main className="chair drills" tabIndex={-1}>
      <h1>{TEACHER.page}</h1>
      <p className="chair-lead">{TEACHER.says}</p>
      <section className="chair-box">
        <h2>{TEACHER.set}</h2>
        <SetForm draft={draft} onDraft={setDraft} />
        {asked !== null && <OfSet asked={asked} />}
      </section>
      <LessonLink />
      <section className="chair-box">
        <h2>{TEACHER.results}</h2>
        <Suspense fallback={<p className="hint">{SHELL.loading}</p>}>
          <Results />
        </Suspense>
      </section>
    </main>
  )
}

export interface PaperProps {
  readonly asked: SetAsked
}

const PAPERS: Readonly<Record<string, LazyExoticComponent<ComponentType<PaperProps & { readonly answers: boolean }>>>> =
  {
    sheet: Sheet,
    answers: Sheet,
    key: Key,
  }

export const TeacherPart = ({ rest: [what, ...set] }: PartProps) => {
  const Paper = what !== undefined && Object.hasOwn(PAPERS, what) ? PAPERS[what] : undefined
  if (Paper === undefined) return <Desk />
  const read = readSet(set)
  return read.ok ? (
    <Paper key={`${what} ${setPath(read.asked)}`} asked={read.asked} answers={what === 'answers'} />
  ) : (
    <Unread faults={read.faults} />
  )
}
