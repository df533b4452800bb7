/** One question of a situation: the options; once one is chosen, what was ruled, what the rule says, where they differ. */
import { useEffect, useRef } from 'react'
import type { RuleSet } from '#rules/ruleSet'
import { lawOf, type Worked } from '#scenarios/situationAnswers'
import type { SituationAsk, SituationMachine } from '#scenarios/situationSchema'
import { phrase } from '#src/language/say.ts'
import { textOf } from './explain.ts'
import { Compared } from './Compared.tsx'
import { LeadsHere } from './LeadsHere.tsx'
import { TheVote } from './TheVote.tsx'
import { questionOf, SITUATIONS, verdictOn } from './words.ts'

export interface Asked {
  readonly ask: SituationAsk
  readonly machine: SituationMachine
  readonly worked: Worked
  /** As written; what it says of members may be of another day. */
  readonly ruleSet: RuleSet
}

const SIGNS = { right: '✓', wrong: '✕', other: '' } as const

const Told = ({ asked, chosen }: { readonly asked: Asked; readonly chosen: string }) => {
  const { ask, machine, worked, ruleSet } = asked
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const isRight = chosen === worked.right
  return (
    <>
      <ul className="situation-options" aria-label={SITUATIONS.options}>
        {worked.options.map(({ id, right }) => {
          const state = right ? 'right' : id === chosen ? 'wrong' : 'other'
          return (
            <li key={id} className="situation-option" data-state={state}>
              <span className="situation-sign" aria-hidden="true">
                {SIGNS[state]}
              </span>
              <span>
                {textOf(id, ask, machine, ruleSet)}
                {id === chosen && <em className="situation-yours"> ({SITUATIONS.yours})</em>}
              </span>
            </li>
          )
        })}
      </ul>
      <h3 ref={heading} tabIndex={-1} className="situation-verdict" data-right={isRight}>
        <span aria-hidden="true">{isRight ? '✓' : '✕'}</span> {verdictOn(isRight)}
      </h3>
      <Compared asked={asked} />
    </>
  )
}

interface AskProps {
  readonly asked: Asked
  readonly place: number
  readonly all: number
  /** Null before anything is chosen. */
  readonly chosen: string | null
  readonly onChoose: (answer: string) => void
}

export const TheAsk = ({ asked, place, all, chosen, onChoose }: AskProps) => {
  const { ask, machine, worked, ruleSet } = asked
  return (
    <section className="situation-ask">
      <h2>{questionOf(place, all)}</h2>
      <p className="situation-says">{phrase(ask.says)}</p>
      {ask.assumed !== undefined && (
        <p className="hint">
          <span className="badge">{SITUATIONS.assumed}</span> {phrase(ask.assumed)}
        </p>
      )}
      <LeadsHere ask={ask} machine={machine} ruleSet={ruleSet} />
      <TheVote ask={ask} worked={chosen === null ? null : worked} ruleSet={lawOf(machine, ruleSet)} />
      {chosen === null ? (
        <ul className="situation-options" aria-label={SITUATIONS.options}>
          {worked.options.map(({ id }) => (
            <li key={id}>
              <button type="button" className="situation-option" onClick={() => onChoose(id)}>
                {textOf(id, ask, machine, ruleSet)}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <Told asked={asked} chosen={chosen} />
      )}
    </section>
  )
}
