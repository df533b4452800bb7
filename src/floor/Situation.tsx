/** Where a first visit begins, in a sentence: who has objected to what, and how to go on. On the opening step alone. */
import { useView, type View } from '#src/session/react.tsx'
import { FLOOR, situation } from './words.ts'

/** Whether this is the screen on which a first visit begins. */
export const isOpening = ({ session, branch, current }: View): boolean =>
  branch === null && current.id === session.scenario.opensAt

export const Situation = () => {
  const view = useView()
  if (!isOpening(view)) return null
  const { current, ruleSet } = view
  const { scenario } = view.session
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
