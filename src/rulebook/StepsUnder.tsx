/** The steps on screen that a rule was applied to, as links. */
import type { MouseEvent } from 'react'
import { navigate, useHashLocation } from 'wouter/use-hash-location'
import { addressOf } from '#src/session/address.ts'
import { useSession, useSessionStore } from '#src/session/react.tsx'
import { goTo } from '#src/session/store.ts'
import type { StepUnder } from './steps.ts'
import { RULEBOOK } from './words.ts'

interface StepsUnderProps {
  readonly steps: readonly StepUnder[]
  readonly level: 3 | 4
  readonly onChoose?: () => void
}

export const StepsUnder = ({ steps, level, onChoose }: StepsUnderProps) => {
  const Heading = `h${level}` as const
  const store = useSessionStore()
  const session = useSession((whole) => whole)
  const [path] = useHashLocation()
  const choose = (event: MouseEvent, id: string) => {
    // A new tab takes the address; here the session itself goes there, so that a long branch stays on screen.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    goTo(store, id)
    onChoose?.()
    if (path.startsWith('/rules')) navigate('/')
  }
  return (
    <>
      <Heading>{RULEBOOK.steps}</Heading>
      {steps.length === 0 && <p className="rulebook-soft">{RULEBOOK.noSteps}</p>}
      <ul className="rulebook-steps">
        {steps.map(({ id, title, paragraph, refused }) => (
          <li key={id}>
            <a href={addressOf({ ...session, at: id }).hash} onClick={(event) => choose(event, id)}>
              {title}
            </a>
            {paragraph !== null && <span className="rulebook-soft"> ¶ {paragraph}</span>}
            {refused && <span className="rulebook-soft">, {RULEBOOK.barred}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
