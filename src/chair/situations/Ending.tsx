/** The end of a situation: what was ruled in whole, our reading of it, what the rules leave open, and where all this is from. */
import { useEffect, useRef } from 'react'
import type { Situation } from '#scenarios/situationSchema'
import { phrase } from '#src/language/say.ts'
import { gradeInWords, SITUATIONS } from './words.ts'

interface EndingProps {
  readonly situation: Situation
  /** True where it was asked for by a control that is gone now. */
  readonly focused: boolean
}

export const Ending = ({ situation, focused }: EndingProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focused) heading.current?.focus({ preventScroll: true })
  }, [focused])
  const { ruled, ours, silent, grade, sources } = situation
  return (
    <section className="situation-ending">
      <h2 ref={heading} tabIndex={-1}>
        {SITUATIONS.wasRuled}
      </h2>
      {ruled.map((sentence) => (
        <p key={sentence}>{phrase(sentence)}</p>
      ))}
      {ours !== undefined && (
        <p className="situation-ours">
          <span className="badge">{SITUATIONS.ours}</span> {ours.map(phrase).join(' ')}
        </p>
      )}
      {silent !== undefined && (
        <>
          <h3>{SITUATIONS.silent}</h3>
          <p>{phrase(silent)}</p>
        </>
      )}
      <h3>{SITUATIONS.sources}</h3>
      <p>{gradeInWords(grade)}.</p>
      <ul className="situation-sources">
        {sources.map(({ title, url, gives }) => (
          <li key={title}>
            {url === undefined ? phrase(title) : <a href={url}>{phrase(title)}</a>}
            {gives !== undefined && `. ${phrase(gives)}`}
          </li>
        ))}
      </ul>
      <p className="hint">{SITUATIONS.paraphrase}</p>
    </section>
  )
}
