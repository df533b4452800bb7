/** What was learned: what to repeat, how it stands, the file, and a way to erase it all. */
import { useRef, useState } from 'react'
import { phrase } from '#src/language/say.ts'
import { ruleSetById } from '#rules/sets/byId'
import { saveText } from '#src/controls/saveText.ts'
import { isDrillKind } from '#src/drills/drill.ts'
import { LESSONS } from '#src/lessons/list.ts'
import { dismiss, notify } from '#src/session/notices.ts'
import { KINDS } from '../drills/words.ts'
import { rulingOf } from '../preside/remember.ts'
import { KIND_WORDS } from '../preside/words.ts'
import { situationOf } from '../situations/all.ts'
import { Kept } from './Kept.tsx'
import { memoryText, readMemory, type Answer } from './document.ts'
import { memory, useMemory } from './memory.ts'
import { schedulesOf } from './repeat.ts'
import { ToRepeat } from './ToRepeat.tsx'
import { MEMORY, shareInWords, waitInWords } from './words.ts'
import '../drills/page.css'
import '../drills/forms.css'
import '../drills/drills.css'

const LARGEST_FILE = 20_000_000

interface Row {
  readonly name: string
  readonly body: string
}

interface AnswersTableProps {
  readonly answers: readonly Answer[]
  /** What the item is called, and where it belongs; null where it is of another kind, or no longer there. */
  readonly row: (item: string) => Row | null
  readonly heads: readonly [name: string, body: string]
  readonly none: string
}

const AnswersTable = ({ answers, row, heads, none }: AnswersTableProps) => {
  const [now] = useState(Date.now)
  const rows = schedulesOf(answers).flatMap(({ item, due, right, wrong }) => {
    const found = row(item)
    return found === null ? [] : [{ item, ...found, right, all: right + wrong, wait: waitInWords(due - now) }]
  })
  if (rows.length === 0) return <p className="hint">{none}</p>
  return (
    <table className="chair-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col">{MEMORY.right}</th>
          <th scope="col">{MEMORY.next}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ item, name, body, right, all, wait }) => (
          <tr key={item}>
            <th scope="row">{name}</th>
            <td>{body}</td>
            <td>{shareInWords(right, all)}</td>
            <td>{wait}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const drillRow = (item: string): Row | null => {
  const [what, id = '', kind = ''] = item.split(':')
  const body = ruleSetById(id)
  return what !== 'drill' || body === undefined || !isDrillKind(kind)
    ? null
    : { name: KINDS[kind], body: body.shortName }
}

const rulingRow = (item: string): Row | null => {
  const ruling = rulingOf(item)
  const body = ruling === null ? undefined : ruleSetById(ruling.ruleSet)
  return ruling === null || body === undefined ? null : { name: KIND_WORDS[ruling.kind], body: body.shortName }
}

const situationRow = (item: string): Row | null => {
  const situation = situationOf(item)
  return situation === undefined ? null : { name: phrase(situation.title), body: phrase(situation.body) }
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
  memory.add(read.document)
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
        <AnswersTable answers={answers} row={drillRow} heads={[MEMORY.kind, MEMORY.body]} none={MEMORY.none} />
        <p>
          <a href="#/chair/drills">{MEMORY.toDrills}</a>
        </p>
      </section>
      <section>
        <h2>{MEMORY.presiding}</h2>
        <AnswersTable answers={answers} row={rulingRow} heads={[MEMORY.ruling, MEMORY.body]} none={MEMORY.noRuling} />
        <p>
          <a href="#/chair/preside">{MEMORY.toPreside}</a>
        </p>
      </section>
      <section>
        <h2>{MEMORY.situations}</h2>
        <AnswersTable
          answers={answers}
          row={situationRow}
          heads={[MEMORY.situation, MEMORY.where]}
          none={MEMORY.noSituation}
        />
        <p>
          <a href="#/chair/situations">{MEMORY.toSituations}</a>
        </p>
      </section>
      <section>
        <h2>{MEMORY.lessons}</h2>
        <LessonRows />
      </section>
      <section>
        <h2>{MEMORY.file}</h2>
        <p className="hint">{MEMORY.fileSays}</p>
        <p>
          <Kept />
        </p>
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
