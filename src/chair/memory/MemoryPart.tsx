/** What was learned: what to repeat, how it stands, the file, and a way to erase it all. */
import { useRef, useState } from 'react'
import { ruleSetById } from '#rules/sets/byId'
import { saveText } from '#src/controls/saveText.ts'
import { isDrillKind } from '#src/drills/drill.ts'
import { LESSONS } from '#src/lessons/list.ts'
import { dismiss, notify } from '#src/session/notices.ts'
import { KINDS } from '../drills/words.ts'
import { memoryText, readMemory, type Answer } from './document.ts'
import { memory, useMemory } from './memory.ts'
import { schedulesOf } from './repeat.ts'
import { ToRepeat } from './ToRepeat.tsx'
import { MEMORY, shareInWords, waitInWords } from './words.ts'
import '../drills/page.css'
import '../drills/forms.css'
import '../drills/drills.css'

const LARGEST_FILE = 20_000_000

const DrillTable = ({ answers }: { readonly answers: readonly Answer[] }) => {
  const [now] = useState(Date.now)
  const rows = schedulesOf(answers).flatMap(({ item, due, right, wrong }) => {
    const [what, id = '', kind = ''] = item.split(':')
    const body = ruleSetById(id)
    return what !== 'drill' || body === undefined || !isDrillKind(kind)
      ? []
      : [{ item, body: body.shortName, kind: KINDS[kind], right, all: right + wrong, wait: waitInWords(due - now) }]
  })
  if (rows.length === 0) return <p className="hint">{MEMORY.none}</p>
  return (
    <table className="chair-table">
      <thead>
        <tr>
          <th scope="col">{MEMORY.kind}</th>
          <th scope="col">{MEMORY.body}</th>
          <th scope="col">{MEMORY.right}</th>
          <th scope="col">{MEMORY.next}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ item, body, kind, right, all, wait }) => (
          <tr key={item}>
            <th scope="row">{kind}</th>
            <td>{body}</td>
            <td>{shareInWords(right, all)}</td>
            <td>{wait}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const LessonRows = () => {
  const places = useMemory(({ lessons }) => lessons)
  const followed = LESSONS.filter(({ id }) => places[id] !== undefined)
  return followed.length === 0 ? (
    <p className="hint">{MEMORY.noLesson}</p>
  ) : (
    <ul className="chair-rows">
      {followed.map(({ id, title }) => (
        <li key={id}>
          <a href={`#/chair/lessons/${id}`}>{title}</a>
          <span className="hint">{places[id]?.finished === true ? MEMORY.finished : MEMORY.begun}</span>
        </li>
      ))}
    </ul>
  )
}

const tellFault = (details: readonly string[]): void => {
  notify({ id: 'memory-file', tone: 'error', title: MEMORY.unsound, details })
}

const openFile = async (file: File): Promise<void> => {
  if (file.size > LARGEST_FILE) return tellFault([MEMORY.tooLarge])
  const text = await file.text().catch(() => null)
  const read = text === null ? null : readMemory(text)
  if (read === null) return tellFault([])
  if (!read.ok)
    return tellFault(read.faults.slice(0, 5).map(({ path, says }) => (path === '' ? says : `${path}: ${says}`)))
  memory.add(read.remembered)
  notify({ id: 'memory-file', tone: 'info', title: MEMORY.added, details: [] })
}

const erase = (): void => {
  const undo = memory.erase()
  const action = {
    label: MEMORY.undo,
    run: () => {
      undo()
      dismiss('memory-erased')
    },
  }
  notify({ id: 'memory-erased', tone: 'info', title: MEMORY.erased, details: [], action })
}

export const MemoryPart = () => {
  const answers = useMemory((all) => all.answers)
  const lessons = useMemory((all) => all.lessons)
  const input = useRef<HTMLInputElement>(null)
  const empty = answers.length === 0 && Object.keys(lessons).length === 0
  return (
    <main className="chair drills" tabIndex={-1}>
      <h1>{MEMORY.page}</h1>
      <p className="chair-lead">{MEMORY.says}</p>
      <ToRepeat everything />
      <section>
        <h2>{MEMORY.drills}</h2>
        <DrillTable answers={answers} />
        <p>
          <a href="#/chair/drills">{MEMORY.toDrills}</a>
        </p>
      </section>
      <section>
        <h2>{MEMORY.lessons}</h2>
        <LessonRows />
      </section>
      <section>
        <h2>{MEMORY.file}</h2>
        <p className="hint">{MEMORY.fileSays}</p>
        <div className="set-moves">
          <button
            type="button"
            className="button"
            aria-disabled={empty}
            onClick={() => {
              if (!empty) saveText('plenary-learned.json', memoryText({ answers, lessons }), 'application/json')
            }}
          >
            {MEMORY.save}
          </button>
          <button type="button" className="button" onClick={() => input.current?.click()}>
            {MEMORY.open}
          </button>
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            hidden
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file !== undefined) void openFile(file)
              currentTarget.value = ''
            }}
          />
          <button
            type="button"
            className="button"
            aria-disabled={empty}
            onClick={() => {
              if (!empty) erase()
            }}
          >
            {MEMORY.erase}
          </button>
        </div>
      </section>
    </main>
  )
}
