/** The end of a situation: what was ruled in whole, our reading of it, what the rules leave open, and where all this is from. */
import { useEffect, useRef } from 'react'
import type { RuleSet } from '#rules/ruleSet'
import type { Situation } from '#scenarios/situationSchema'
import { gradeInWords, roomInWords, SITUATIONS } from './words.ts'

interface EndingProps {
  readonly situation: Situation
  /** Left out where the rules in hand do not decide it. */
  readonly ruleSet: RuleSet | undefined
  /** True where it was asked for by a control that is gone now. */
  readonly focused: boolean
}

const Law = ({ situation: { machine }, ruleSet }: Pick<EndingProps, 'situation' | 'ruleSet'>) => {
  if (machine === undefined || ruleSet === undefined) return null
  return (
    <p className="hint">
      {SITUATIONS.rules}: <a href={`#/rules/${ruleSet.id}`}>{ruleSet.shortName}</a>. {SITUATIONS.ground}
      {roomInWords(machine, ruleSet).map(({ text, assumed }) => (
        <span key={text}>
          {' '}
          {text}
          {assumed && (
            <>
              {' '}
              <span className="badge">{SITUATIONS.assumed}</span>
            </>
          )}
          .
        </span>
      ))}
    </p>
  )
}

export const Ending = ({ situation, ruleSet, focused }: EndingProps) => {
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
        <p key={sentence}>{sentence}</p>
      ))}
      {ours !== undefined && (
        <p className="situation-ours">
          <span className="badge">{SITUATIONS.ours}</span> {ours.join(' ')}
        </p>
      )}
      {silent !== undefined && (
        <>
          <h3>{SITUATIONS.silent}</h3>
          <p>{silent}</p>
        </>
      )}
      <h3>{SITUATIONS.sources}</h3>
      <p>{gradeInWords(grade)}.</p>
      <ul className="situation-sources">
        {sources.map(({ title, url, gives }) => (
          <li key={title}>
            {url === undefined ? title : <a href={url}>{title}</a>}
            {gives !== undefined && `. ${gives}`}
          </li>
        ))}
      </ul>
      <Law situation={situation} ruleSet={ruleSet} />
      <p className="hint">{SITUATIONS.paraphrase}</p>
    </section>
  )
}
