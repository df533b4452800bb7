/** Many votes at once: a CSV or JSON file in, every row decided, the answers out. */
import { useEffect, useRef, useState } from 'react'
import type { Outcome } from '#rules/decide'
import { codeSpoken, phrase } from '#src/language/say.ts'
import { saveCsv, saveText } from '#src/controls/saveText.ts'
import { trustOwnAddresses } from '#src/ownAddresses.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import { BENCH } from '../words.ts'
import type { DecidedTable, Progress, WrongRow } from './decideTable.ts'
import { TABLE, neededOf, placeInWords, progressInWords, wrongInWords } from './words.ts'
import type { Job, News } from './worker.ts'
import './table.css'

/** As many rows as are shown; all of them are in the files. */
const SHOWN = 200

const COLUMNS = ['id', 'vote', 'outcome', 'needed'] as const

/** For the worker: it has no language of its own. Nothing is fetched here that the page does not have. */
const frenchHere = async (): Promise<Job['french']> =>
  codeSpoken() === 'fr' ? (await import('#src/language/french.ts')).FRENCH_SENTENCES : null

type State =
  | { readonly kind: 'empty' }
  | { readonly kind: 'running'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly name: string; readonly table: DecidedTable }
  | { readonly kind: 'unreadable'; readonly says: string }

const Wrong = ({ wrong }: { readonly wrong: readonly WrongRow[] }) => (
  <section className="table-wrong">
    <h3>{wrongInWords(wrong.length)}</h3>
    <ul>
      {wrong.slice(0, SHOWN).map(({ place, id, reasons }) => (
        <li key={JSON.stringify(place)}>
          <strong>{placeInWords(place, id)}</strong> {reasons.join(phrase('; '))}
        </li>
      ))}
    </ul>
  </section>
)

const Outcomes = ({ outcomes }: Pick<DecidedTable, 'outcomes'>) => (
  <ul className="table-outcomes">
    {(Object.entries(outcomes) as [Outcome, number][]).map(([outcome, count]) => (
      <li key={outcome}>
        <strong>{count.toLocaleString(codeSpoken())}</strong> {outcomeName(outcome)}
      </li>
    ))}
  </ul>
)

const Decided = ({ name, table }: { readonly name: string; readonly table: DecidedTable }) => {
  const stem = name.replace(/\.[a-z]+$/i, '')
  return (
    <>
      <Outcomes outcomes={table.outcomes} />
      <p className="table-save">
        <button type="button" className="button" onClick={() => saveCsv(`${stem}-decided.csv`, table.csv)}>
          {TABLE.saveCsv}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => saveText(`${stem}-decided.json`, table.json, 'application/json')}
        >
          {TABLE.saveJson}
        </button>
      </p>
      {table.wrong.length > 0 && <Wrong wrong={table.wrong} />}
      <section className="table-rows" aria-label={TABLE.rows}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {TABLE.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, SHOWN).map((row, index) => (
              <tr key={index}>
                <th scope="row" translate="no">
                  {row.id}
                </th>
                <td>{row.numbers}</td>
                <td>{outcomeName(row.outcome)}</td>
                <td>{neededOf(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.rows.length > SHOWN && <p className="hint">{TABLE.more(SHOWN, table.rows.length)}</p>}
    </>
  )
}

export const Table = () => {
  const [state, setState] = useState<State>({ kind: 'empty' })
  const worker = useRef<Worker | null>(null)
  const stop = () => {
    worker.current?.terminate()
    worker.current = null
  }
  useEffect(() => stop, [])
  const run = (job: Job) => {
    stop()
    trustOwnAddresses()
    const own = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.current = own
    setState({ kind: 'running', progress: { done: 0, of: 0 } })
    own.addEventListener('message', ({ data }: MessageEvent<News>) => {
      if (data.kind === 'progress') setState({ kind: 'running', progress: data })
      else if (data.kind === 'done') setState({ kind: 'done', name: job.name, table: data.table })
      else setState(data)
      if (data.kind !== 'progress') stop()
    })
    own.addEventListener('error', () => {
      stop()
      setState({ kind: 'unreadable', says: TABLE.failed })
    })
    own.postMessage(job)
  }
  const read = async (file: File | undefined) => {
    if (file === undefined) return
    const [text, french] = await Promise.all([file.text(), frenchHere()])
    run({ name: file.name, text, french })
  }
  return (
    <div className="table">
      <p className="hint">{TABLE.hint}</p>
      <label className="button table-choose">
        {TABLE.choose}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
      </label>
      {state.kind === 'running' && (
        <p className="table-progress">
          <progress max={Math.max(state.progress.of, 1)} value={state.progress.done} aria-label={TABLE.running} />{' '}
          {progressInWords(state.progress)}{' '}
          <button
            type="button"
            className="button small"
            onClick={() => {
              stop()
              setState({ kind: 'empty' })
            }}
          >
            {TABLE.stop}
          </button>
        </p>
      )}
      {state.kind === 'unreadable' && (
        <div role="alert">
          <p>{TABLE.unreadable}</p>
          <pre className="table-says" translate="no">
            {state.says}
          </pre>
        </div>
      )}
      <output className="unseen">
        {state.kind === 'done' ? TABLE.done(state.table.rows.length, state.table.wrong.length) : ''}
      </output>
      {state.kind === 'done' && <Decided name={state.name} table={state.table} />}
      {state.kind === 'done' && <p className="hint">{BENCH.paraphrase}</p>}
    </div>
  )
}
