/** A step that the rules bar, and that was done all the same: neither in order nor refused. */
import { explain } from '#machines/explain'
import { useView } from '#src/session/react.tsx'
import { reasonOf } from '#src/words/bars.ts'
import { Rule } from './Rule.tsx'
import { FLOOR } from './words.ts'
import '#src/theme/verdict.css'

export const Deviation = () => {
  const { current, ruleSet } = useView()
  const { step, event } = current
  if (!step.deviates) return null
  const failing = explain(step.before, event).filter(({ holds }) => !holds)
  return (
    <section className="deviation">
      <h2>{FLOOR.deviation}</h2>
      <p>{FLOOR.deviates}</p>
      <ul>
        {failing.map((verdict) => (
          <li key={verdict.slot}>
            {reasonOf(verdict, ruleSet)} <Rule rule={verdict.rule} />
          </li>
        ))}
      </ul>
    </section>
  )
}
