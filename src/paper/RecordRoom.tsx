/** The record of a vote or of a session as pages: to read, to print, to keep as Markdown or CSV. */
import { useEffect, useMemo, useState } from 'react'
import { saveCsv, saveText } from '#src/controls/saveText.ts'
import { addressOf } from '#src/session/address.ts'
import { useSessionStore, useView } from '#src/session/react.tsx'
import { Rule } from '#src/floor/Rule.tsx'
import { showAddress } from '#src/floor/showAddress.ts'
import { KINDS, readRecord, recordAddress, type AskedRecord } from './address.ts'
import { csvOf } from './csv.ts'
import { markdownOf } from './markdown.ts'
import { sessionRecord, voteRecord, type PaperRecord, type Paragraph } from './record.ts'
import { asideOf, fileStem, PAPER, standingInWords } from './words.ts'
import './record.css'

const Line = ({ paragraph }: { readonly paragraph: Paragraph }) => (
  <li value={paragraph.number} data-in-order={paragraph.inOrder} data-origin={paragraph.origin}>
    {paragraph.text} <span className="record-aside">{asideOf(paragraph)}</span>
  </li>
)

const Items = ({ title, items }: { readonly title: string; readonly items: readonly string[] }) =>
  items.length === 0 ? null : (
    <section className="record-part">
      <h2>{title}</h2>
      <ul className="record-items">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )

const Why = ({ why }: Pick<PaperRecord, 'why'>) =>
  why.length === 0 ? null : (
    <section className="record-part">
      <h2>{PAPER.why}</h2>
      <ol className="record-why">
        {why.map(({ text, rule }) => (
          <li key={text}>
            {text} <Rule rule={rule} />
          </li>
        ))}
      </ol>
    </section>
  )

const ByName = ({ byName }: Pick<PaperRecord, 'byName'>) =>
  byName.length === 0 ? null : (
    <section className="record-part">
      <h2>{PAPER.byName}</h2>
      <table className="record-names">
        <thead>
          <tr>
            <th scope="col">{PAPER.name}</th>
            <th scope="col">{PAPER.choice}</th>
          </tr>
        </thead>
        <tbody>
          {byName.map(({ name, standing, assumed }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{standingInWords(standing, assumed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )

const Pages = ({ record }: { readonly record: PaperRecord }) => (
  <article className="record-pages" aria-label={record.heading}>
    <header>
      <p className="record-body">{record.body}</p>
      <h1>{record.heading}</h1>
      <p className="record-title">{record.title}</p>
      <p className="record-line" data-branch={record.branch === null ? undefined : ''}>
        {record.standing}
      </p>
      <p className="record-paraphrase">{PAPER.paraphrase}</p>
    </header>
    <Items title={PAPER.altered} items={record.altered} />
    {record.parts.map(({ title, paragraphs }) => (
      <section key={`${title} ${paragraphs[0]?.number}`} className="record-part">
        <h2>{title}</h2>
        <ol className="record-paragraphs">
          {paragraphs.map((paragraph) => (
            <Line key={paragraph.step} paragraph={paragraph} />
          ))}
        </ol>
      </section>
    ))}
    <Why why={record.why} />
    <ByName byName={record.byName} />
    <Items title={PAPER.sources} items={record.sources} />
    <Items title={PAPER.law} items={[record.law]} />
    <Items title={PAPER.notes} items={[...record.notes, PAPER.madeWith]} />
  </article>
)

const Shown = ({ kind }: Pick<AskedRecord, 'kind'>) => {
  const view = useView()
  const record = useMemo(() => (kind === 'vote' ? voteRecord(view) : sessionRecord(view)), [view, kind])
  const stem = fileStem(view.session.scenario.id, kind, view.current.id, view.branch?.name ?? null)
  return (
    <main className="record" tabIndex={-1}>
      <div className="record-bar">
        <nav aria-label={PAPER.which}>
          {KINDS.map((each) => (
            <a key={each} href={recordAddress(view.session, each)} aria-current={each === kind ? 'page' : undefined}>
              {PAPER[each]}
            </a>
          ))}
          <a href={addressOf(view.session).hash}>{PAPER.toFloor}</a>
        </nav>
        {record !== null && (
          <p className="record-keep">
            <button type="button" className="button" onClick={() => window.print()}>
              {PAPER.print}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => saveText(`${stem}.md`, markdownOf(record), 'text/markdown;charset=utf-8')}
            >
              {PAPER.markdown}
            </button>
            <button type="button" className="button" onClick={() => saveCsv(`${stem}.csv`, csvOf(record))}>
              {PAPER.csv}
            </button>
          </p>
        )}
      </div>
      {record === null ? (
        <article className="record-pages">
          <h1>{PAPER.voteHeading}</h1>
          <p>{PAPER.noVote}</p>
        </article>
      ) : (
        <Pages record={record} />
      )}
    </main>
  )
}

/** Shows what the address names, as the Floor would; where it names no place, what is on the Floor. */
export const RecordRoom = ({ rest }: { readonly rest: readonly string[] }) => {
  const store = useSessionStore()
  const { kind, place } = readRecord(rest)
  const [ready, setReady] = useState<string | null>(null)
  useEffect(() => {
    if (place === null) return undefined
    let wanted = true
    const done = () => wanted && setReady(place)
    // What is on the Floor already is not opened a second time.
    if (recordAddress(store.getState(), kind) === `#/record/${kind}${place.slice('#/s'.length)}`) done()
    else showAddress(store, place).then(done, done)
    return () => {
      wanted = false
    }
  }, [store, kind, place])
  return place === null || ready === place ? <Shown kind={kind} /> : <main className="record" tabIndex={-1} />
}
