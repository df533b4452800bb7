import { useView } from '#src/session/react.tsx'
import { LATER } from './laterWords.ts'
import { Rule } from './Rule.tsx'

/** What the status of an observer gives, once somebody has it. */
export const Entitled = () => {
  const { ruleSet } = useView()
  return (
    <p className="entitled">
      {LATER.whatStatusGives} <Rule rule={ruleSet.slots['observers.rights']?.rule ?? null} />
    </p>
  )
}
