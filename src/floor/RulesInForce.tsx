/** The law in force, folded: what can be changed in it is fetched when it is first opened. */
import { Suspense, useState } from 'react'
import { later, seldom } from '#src/later.ts'
import { recordOf } from '#src/session/derive.ts'
import { useView } from '#src/session/react.tsx'
import { FLOOR } from './words.ts'

const Settings = later(seldom, (part) => part.Settings)

export const RulesInForce = () => {
  const { ruleSet, line, session } = useView()
  const recorded = recordOf(session.scenario).branch.input.ruleSet
  const changed =
    session.scenario.rules !== undefined ||
    ruleSet.twoThirds !== recorded.twoThirds ||
    ruleSet.members.count !== recorded.members.count ||
    line.branch.input.participating !== session.scenario.participating
  const [open, setOpen] = useState(changed)
  return (
    <details className="rules-in-force" open={open || changed} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{FLOOR.rules}</summary>
      <Suspense>{(open || changed) && <Settings />}</Suspense>
    </details>
  )
}
