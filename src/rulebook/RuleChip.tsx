/** A rule's number wherever it decides something: it shows when the rule was not seen, and opens the rule. */
import { Suspense, useState } from 'react'
import type { RuleSet } from '#rules/ruleSet'
import { ruleByNumber } from '#rules/sets/known'
import { phrase } from '#src/language/say.ts'
import { beyond, later } from '#src/later.ts'
import { useSession } from '#src/session/react.tsx'
import { activeLine } from '#src/session/store.ts'
import { weakest } from './grades.ts'
import { ruleName, ruleSpoken } from './chipWords.ts'
import './chip.css'

/** Fetched when a rule is first opened. */
const RuleDialog = later(
  () => beyond(() => import('./RuleDialog.tsx')),
  (part) => part.RuleDialog,
)

interface RuleChipProps {
  /** As the body numbers it. */
  readonly rule: string
  /** Left out: the rules in force on screen. */
  readonly ruleSet?: RuleSet
  /** How sure we are of it is said beside it, and not again with the number. */
  readonly gradeBeside?: boolean
}

export const RuleChip = ({ rule: number, ruleSet, gradeBeside = false }: RuleChipProps) => {
  const onScreen = useSession((session) => activeLine(session).branch.input.ruleSet)
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState<string>()
  const book = ruleSet ?? onScreen
  const rule = ruleByNumber(book, number)
  if (rule === undefined) return <span className="rulebook-chip">{ruleName(number)}</span>
  const grade = weakest(rule)
  // What it is called is told to a mouse that rests on it, and fetched by then.
  const tell = () =>
    void beyond(() => import('#rules/sets/titles')).then(
      ({ titleOfRule }) => {
        const called = titleOfRule(book, number)
        if (called !== undefined) setTitle(phrase(called))
      },
      () => undefined,
    )
  return (
    <>
      <button
        type="button"
        className="rulebook-chip"
        data-grade={grade}
        title={title}
        onPointerEnter={tell}
        aria-label={grade === 'verified' || gradeBeside ? undefined : ruleSpoken(number, grade)}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {ruleName(number)}
      </button>
      {open && (
        <Suspense>
          <RuleDialog rule={rule} ruleSet={book} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
