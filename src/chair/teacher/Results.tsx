/** Results of learners, opened from their files: each worked out again, and all of them as tables or statements. */
import { useRef, useState } from 'react'
import { NumberField } from '#src/controls/NumberField.tsx'
import { saveCsv, saveText } from '#src/controls/saveText.ts'
import { setHash } from '../drills/address.ts'
import { scoreInWords } from '../drills/words.ts'
import { askedIn, checkResult, type Checked } from '../results/check.ts'
import { longCsv, wideCsv } from '../results/csv.ts'
import { readResult } from '../results/result.ts'
import { appAddress, differenceInWords, findingInWords, learnerName, PASS_FROM, RESULT } from '../results/words.ts'
import { statementsText } from '../results/xapi.ts'
import '#src/theme/fields.css'

const LARGEST_FILE = 1_000_000

type Opened =
  | { readonly ok: true; readonly checked: Checked }
  | { readonly ok: false; readonly name: string; readonly says: readonly string[] }

const opened = async (file: File): Promise<Opened> => {
  const { name } = file
  if (file.size > LARGEST_FILE) return { ok: false, name, says: [RESULT.tooLarge] }
  const text = await file.text().catch(() => null)
  if (text === null) return { ok: false, name, says: [RESULT.unread] }
  const read = readResult(text)
  if (read.ok) return { ok: true, checked: checkResult(read.document) }
  return {
    ok: false,
    name,
    says: read.faults.slice(0, 5).map(({ path, says }) => (path === '' ? says : `${path}: ${says}`)),
  }
}

const Row = ({ checked, onClose }: { readonly checked: Checked; readonly onClose: () => void }) => {
  const { result, right, of, differences } = checked
  return (
    <tr>
      <th scope="row">{learnerName(checked)}</th>
      <td>
        <a href={setHash(askedIn(result))}>
          {result.set.ruleSet.id}, {result.set.seed}
        </a>
      </td>
      <td>{scoreInWords(right, of)}</td>
      <td>
        <span aria-hidden="true">{differences.length === 0 ? '✓' : '!'}</span> {findingInWords(checked)}
        {differences.length > 0 && (
          <details>
            <summary>{RESULT.details}</summary>
            <ul className="chair-list">
              {differences.map((difference) => {
                const says = differenceInWords(difference)
                return <li key={says}>{says}</li>
              })}
            </ul>
          </details>
        )}
      </td>
      <td>
        <button
          type="button"
          className="button small"
          aria-label={RESULT.closed(learnerName(checked))}
          onClick={onClose}
        >
          {RESULT.close}
        </button>
      </td>
    </tr>
  )
}

const Exports = ({ results }: { readonly results: readonly Checked[] }) => {
  const [passFrom, setPassFrom] = useState(PASS_FROM)
  return (
    <>
      <div className="set-moves">
        <button type="button" className="button" onClick={() => saveCsv('plenary-results.csv', wideCsv(results))}>
          {RESULT.csv}
        </button>
        <button type="button" className="button" onClick={() => saveCsv('plenary-answers.csv', longCsv(results))}>
          {RESULT.csvLong}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            saveText('plenary-xapi.json', statementsText(results, { base: appAddress(), passFrom }), 'application/json')
          }
        >
          {RESULT.xapi}
        </button>
      </div>
      <div className="set-field">
        <span>{RESULT.passShare}</span>
        <NumberField
          label={RESULT.passShare}
          value={passFrom}
          max={100}
          more={RESULT.passMore}
          fewer={RESULT.passFewer}
          onChange={setPassFrom}
          onEnd={() => undefined}
        />
      </div>
    </>
  )
}

export const Results = () => {
  const [results, setResults] = useState<readonly Checked[]>([])
  const [faults, setFaults] = useState<readonly { readonly name: string; readonly says: readonly string[] }[]>([])
  const input = useRef<HTMLInputElement>(null)
  const open = async (files: readonly File[]) => {
    const all = await Promise.all(files.map(opened))
    const fresh = all.flatMap((one) => (one.ok ? [one.checked] : []))
    setFaults(all.filter((one) => !one.ok))
    // The same sitting opened twice is one result.
    const known = new Set(fresh.map(({ result }) => result.registration))
    setResults((before) => [...before.filter(({ result }) => !known.has(result.registration)), ...fresh])
  }
  return (
    <div className="set-form">
      <p className="hint">{RESULT.openSays}</p>
      <div className="set-moves">
        <button type="button" className="button primary" onClick={() => input.current?.click()}>
          {RESULT.choose}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          accept=".json,application/json"
          aria-label={RESULT.choose}
          hidden
          onChange={({ currentTarget }) => {
            void open([...(currentTarget.files ?? [])])
            currentTarget.value = ''
          }}
        />
      </div>
      <div role="alert" className="results-faults">
        {faults.map(({ name, says }) => (
          <p key={name} className="set-wrong">
            <strong>{name}</strong>: {says.join(' ')}
          </p>
        ))}
      </div>
      {results.length === 0 ? (
        <p className="hint">{RESULT.none}</p>
      ) : (
        <>
          <section className="chair-wide" aria-label={RESULT.open}>
            <table className="chair-table">
              <thead>
                <tr>
                  <th scope="col">{RESULT.learner}</th>
                  <th scope="col">{RESULT.set}</th>
                  <th scope="col">{RESULT.score}</th>
                  <th scope="col">{RESULT.checked}</th>
                  <th scope="col">
                    <span className="unseen">{RESULT.close}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {results.map((checked) => (
                  <Row
                    key={checked.result.registration}
                    checked={checked}
                    onClose={() => setResults(results.filter((other) => other !== checked))}
                  />
                ))}
              </tbody>
            </table>
          </section>
          <Exports results={results} />
        </>
      )}
    </div>
  )
}
