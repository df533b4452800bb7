/** Where a first visit begins, in a sentence: who has objected to what, and how to go on. On the opening step alone. */
import { useView } from '#src/session/react.tsx'
import { FLOOR, situation } from './words.ts'

export const Situation = () => {
  const { session, branch, current, ruleSet } = useView()
  const { scenario } = session
  if (branch !== null || current.id !== scenario.opensAt) return null
  const open = Object.values(current.step.snapshot.context.applications).filter(
    ({ status, objections }) => status === 'pending' && objections.length > 0,
  )
  const objectors = new Set(open.flatMap(({ objections }) => objections))
  return (
    <p className="situation">
      {situation(scenario.body, objectors.size, open.length, ruleSet)} <strong>{FLOOR.pressNext}</strong>{' '}
      <a href="#/chair/lessons/quorum">{FLOOR.newHere}</a>
    </p>
  )
}
