/** The question that is asked now: choose, check, read why, go on. */
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { phrase } from '#src/language/say.ts'
import type { RuleSet } from '#rules/ruleSet'
import type { Drill } from '#src/drills/drill.ts'
import { useKeyState } from '#src/floor/keys.ts'
import { Kept } from '../memory/Kept.tsx'
import { Clock } from './Clock.tsx'
import { DrillCard } from './DrillCard.tsx'
import { withOption, type Chosen } from './several.ts'
import type { Given } from './sitting.ts'
import { useKeys } from './useKeys.ts'
import { DRILLS, KINDS, levelInWords, questionOf, secondTry } from './words.ts'

interface AskingProps {
  readonly drill: Drill
  readonly ruleSet: RuleSet
  /** From 1. */
  readonly number: number
  readonly all: number
  /** True for a second try of what was missed. */
  readonly second: boolean
  readonly given: Given | null
  readonly until: number | null
  readonly onUp: () => void
  readonly onCheck: (chosen: Chosen) => void
  readonly onNext: () => void
}

/** The option that a key stands for: 1 to 9, or a to i. */
const optionOf = ({ options }: Drill, key: string): string | undefined => {
  const index = /^[1-9]$/.test(key) ? Number(key) - 1 : /^[a-i]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : -1
  return options[index]?.id
}

export const Asking = (props: AskingProps) => {
  const { drill, ruleSet, number, all, second, given, until, onUp, onCheck, onNext } = props
  const { letters } = useKeyState()
  const [chosen, setChosen] = useState<Chosen>(() => new Set(given?.chosen))
  const [hurried, setHurried] = useState(false)
  const head = useRef<HTMLHeadingElement>(null)
  const verdict = useRef<HTMLOutputElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const told = given !== null
  // Both come to the question with its number, and then to its answer with the way on.
  useEffect(() => {
    if (!told) return head.current?.focus()
    // On a small screen the way on lies far below: what was said first stays in sight.
    next.current?.focus({ preventScroll: true })
    verdict.current?.scrollIntoView({ block: 'nearest' })
  }, [told])
  const check = () => {
    if (told) return
    if (chosen.size === 0) setHurried(true)
    else onCheck(chosen)
  }
  const choose = (to: Chosen) => {
    setHurried(false)
    setChosen(to)
  }
  useKeys((key) => {
    if (key === 'Enter') {
      if (told) onNext()
      else check()
      return true
    }
    const option = told ? undefined : optionOf(drill, key)
    if (option === undefined) return false
    choose(withOption(drill, chosen, option))
    return true
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    check()
  }
  return (
    <main className="chair drills asking" tabIndex={-1}>
      <div className="drill-progress">
        <h1 ref={head} tabIndex={-1}>
          {questionOf(number, all)}
        </h1>
        <progress max={all} value={number - (told ? 0 : 1)} aria-hidden="true" />
        {until !== null && <Clock until={until} onUp={onUp} />}
      </div>
      <p className="hint">
        {phrase(ruleSet.shortName)} · {KINDS[drill.kind]} · {levelInWords(drill.level)}
        {second && <> · {secondTry()}</>}
      </p>
      <form className="drill-form" onSubmit={submit}>
        <output ref={verdict} className="drill-verdict" data-right={given?.right}>
          {told && (
            <>
              <span aria-hidden="true">{given.right ? '✓' : '✕'}</span>{' '}
              {given.right ? DRILLS.wellDone : `${DRILLS.notQuite} ${DRILLS.notQuiteSays}`}
            </>
          )}
          {hurried && !told && DRILLS.chooseFirst}
        </output>
        <DrillCard drill={drill} ruleSet={ruleSet} chosen={chosen} onChoose={choose} told={told} />
        <p className="set-moves">
          {told ? (
            <button ref={next} type="button" className="button primary" onClick={onNext}>
              {number < all ? DRILLS.next : DRILLS.toResult}
            </button>
          ) : (
            <button type="submit" className="button primary">
              {DRILLS.check}
            </button>
          )}
          {letters && <span className="hint drill-keys">{DRILLS.keys}</span>}
          {told && <Kept />}
        </p>
      </form>
    </main>
  )
}
