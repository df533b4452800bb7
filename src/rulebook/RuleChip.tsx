/** A rule's number wherever it decides something: it shows when the rule was not seen, and opens the rule. */
import { useMemo, useState } from 'react'
import type { Rule, RuleSet } from '#rules/ruleSet'
import { ruleByNumber } from '#rules/sets/byId'
import { Dialog } from '#src/dialog/Dialog.tsx'
import { useSession, useView } from '#src/session/react.tsx'
import { activeLine } from '#src/session/store.ts'
import { weakest } from './grades.ts'
import { RuleDetails, Says } from './RuleText.tsx'
import { stepsByRule } from './steps.ts'
import { gradeSpoken, ruleHeading, ruleName, RULEBOOK } from './words.ts'
import './rulebook.css'

interface RuleDialogProps {
  readonly rule: Rule
  readonly ruleSet: RuleSet
  readonly onClose: () => void
}

const RuleDialog = ({ rule, ruleSet, onClose }: RuleDialogProps) => {
  const view = useView()
  const steps = useMemo(() => stepsByRule(view).get(rule.number) ?? [], [view, rule])
  return (
    <Dialog title={ruleHeading(rule)} onClose={onClose}>
      <p className="rulebook-chapter">
        {ruleSet.shortName}, {rule.chapter}
      </p>
      <Says rule={rule} />
      {rule.says !== '' && <p className="rulebook-soft">{RULEBOOK.paraphrase}</p>}
      <RuleDetails
        rule={rule}
        ruleSet={ruleSet}
        level={3}
        steps={ruleSet.id === view.ruleSet.id ? steps : null}
        onChoose={onClose}
      />
      <p className="rulebook-more">
        <a href={`#/rules/${ruleSet.id}/${encodeURIComponent(rule.number)}`}>{RULEBOOK.openInBook}</a>
      </p>
    </Dialog>
  )
}

interface RuleChipProps {
  /** As the body numbers it. */
  readonly rule: string
  /** Left out: the rules in force on screen. */
  readonly ruleSet?: RuleSet
}

export const RuleChip = ({ rule: number, ruleSet }: RuleChipProps) => {
  const onScreen = useSession((session) => activeLine(session).branch.input.ruleSet)
  const [open, setOpen] = useState(false)
  const book = ruleSet ?? onScreen
  const rule = ruleByNumber(book, number)
  if (rule === undefined) return <span className="rulebook-chip">{ruleName(number)}</span>
  const grade = weakest(rule)
  return (
    <>
      <button
        type="button"
        className="rulebook-chip"
        data-grade={grade}
        title={rule.title}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {ruleName(number)}
        {grade !== 'verified' && <span className="unseen">{gradeSpoken(grade)}</span>}
      </button>
      {open && <RuleDialog rule={rule} ruleSet={book} onClose={() => setOpen(false)} />}
    </>
  )
}
