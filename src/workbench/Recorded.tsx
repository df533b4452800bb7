/** Recorded votes to open on the bench, each with its source. */
import { useDeferredValue, useState } from 'react'
import { codeSpoken, phrase } from '#src/language/say.ts'
import { useBenchStore } from './bench.tsx'
import { askedOf, RECORDED, sourceOf, type RecordedVote } from './recorded.ts'
import { ask } from './store.ts'
import { BENCH, numbersOf, sourceIs } from './words.ts'

const matches = (vote: RecordedVote, words: string): boolean => {
  const { body, question, date } = vote.record
  // As it is said, and as it was printed.
  const said = codeSpoken() === 'en' ? [] : [phrase(body), phrase(question)]
  const text = [body, question, date, numbersOf(vote), ...said].join(' ').toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const Row = ({ vote }: { readonly vote: RecordedVote }) => {
  const store = useBenchStore()
  const asked = askedOf(vote)
  const { record } = vote
  const source = sourceOf(vote)
  return (
    <li>
      <button
        type="button"
        className="recorded-open"
        disabled={asked === null}
        onClick={() => asked && ask(store, asked)}
      >
        <strong>{numbersOf(vote)}</strong> {phrase(record.body)}, {record.date}
      </button>
      <p>{phrase(record.question)}</p>
      {record.note !== undefined && <p className="hint">{phrase(record.note)}</p>}
      <p className="hint">
        {source.href === null ? (
          sourceIs(phrase(source.words))
        ) : (
          <a href={source.href} rel="noreferrer" target="_blank">
            {sourceIs(source.words)}
          </a>
        )}
      </p>
    </li>
  )
}

export const Recorded = () => {
  const [words, setWords] = useState('')
  const wanted = useDeferredValue(words)
  const found = RECORDED.filter((vote) => matches(vote, wanted))
  return (
    <div className="recorded">
      <label className="bench-quick">
        {BENCH.find}
        <input type="search" value={words} onChange={({ currentTarget: { value } }) => setWords(value)} />
      </label>
      <output className="hint">{BENCH.found(found.length, RECORDED.length)}</output>
      <ul>
        {found.map((vote) => (
          <Row key={vote.id} vote={vote} />
        ))}
      </ul>
    </div>
  )
}
