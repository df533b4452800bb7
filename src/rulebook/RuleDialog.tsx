/** One rule, opened from where it decides something. */
import { useMemo } from 'react'
import type { RuleHeading, RuleSet } from '#rules/ruleSet'
import { ruleInBook } from '#rules/sets/books'
import { Dialog } from '#src/dialog/Dialog.tsx'
import { phrase } from '#src/language/say.ts'
import { useView } from '#src/session/react.tsx'
import { RuleDetails, Says } from './RuleText.tsx'
import { stepsByRule } from './steps.ts'
import { ruleHeading, RULEBOOK } from './words.ts'
import './rulebook.css'

interface RuleDialogProps {
  /** Its text is found here, so that it is fetched with this dialog and not before. */
  readonly rule: RuleHeading
  readonly ruleSet: RuleSet
  readonly onClose: () => void
}

export const RuleDialog = ({ rule: heading, ruleSet, onClose }: RuleDialogProps) => {
  const rule = ruleInBook(ruleSet, heading.number) ?? { ...heading, title: '', says: '', source: '' }
  const view = useView()
  const steps = useMemo(() => stepsByRule(view).get(rule.number) ?? [], [view, rule.number])
  return (
    <Dialog title={ruleHeading(rule)} onClose={onClose}>
      <p className="rulebook-chapter">
        {phrase(ruleSet.shortName)}, {phrase(rule.chapter)}
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
