/** The board of everything beside applications and votes: what is pending, who sits, officers, credentials, proposals. */
import { useView } from '#src/session/react.tsx'
import { Rule } from '../Rule.tsx'
import { Credentials } from './Credentials.tsx'
import { Officers } from './Officers.tsx'
import { Questions, Subject } from './Questions.tsx'
import { motionsAt, showsCredentials, showsOfficers, sittingsAt } from './derive.ts'
import { subjectAt } from './subject.ts'
import { BUSINESS, motionName, orderInWords, sittingInWords, spokenInWords } from './words.ts'
import './business.css'

const PointOfOrder = () => {
  const { current, ruleSet } = useView()
  const { order } = current.step.snapshot.context
  if (order === 'quiet') return null
  const slot = order === 'point raised' ? 'point.rule' : 'appeal.raise'
  return (
    <section className="business-order">
      <h2>{BUSINESS.order}</h2>
      <p>
        {orderInWords(order)} <Rule rule={ruleSet.slots[slot]?.rule ?? null} />
      </p>
    </section>
  )
}

const Motions = () => {
  const { current, ruleSet } = useView()
  const motions = motionsAt(current.step.snapshot.context)
  if (motions.length === 0) return null
  return (
    <section>
      <h2>{BUSINESS.motions}</h2>
      {motions.length > 1 && (
        <p>
          {BUSINESS.precedence} <Rule rule={ruleSet.slots['motion.precedence']?.rule ?? null} />
        </p>
      )}
      <ol className="business-list">
        {motions.map(({ motion, rule }, index) => (
          <li key={motion.id}>
            <span>
              {motionName(motion.kind)} <Rule rule={rule} />
              <span className="business-note">{spokenInWords(motion.spoken)}</span>
            </span>
            {motions.length > 1 && index === 0 && <span className="business-state">{BUSINESS.first}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}

const Sittings = () => {
  const { happening, cursor, current } = useView()
  const sittings = sittingsAt(happening, cursor, current.step.snapshot.context)
  const ordinary = sittings.every(({ body, suspended }) => body === 'plenary' && !suspended)
  if (ordinary) return null
  return (
    <section>
      <h2>{BUSINESS.sittings}</h2>
      <ul className="business-list">
        {sittings.map(({ body, number, suspended }) => (
          <li key={body}>{sittingInWords(body, number, suspended)}</li>
        ))}
      </ul>
    </section>
  )
}

interface BusinessBoardProps {
  /** On the board of a vote only what bears on it is shown: of a motion that is put too early, those before it. */
  readonly inVote?: boolean
}

export const BusinessBoard = ({ inVote = false }: BusinessBoardProps) => {
  const view = useView()
  const subject = subjectAt(view)
  if (inVote) {
    const { event, step } = view.current
    return (
      <>
        <PointOfOrder />
        {event.type === 'motion.put' && !step.accepted && <Motions />}
      </>
    )
  }
  return (
    <>
      <PointOfOrder />
      <Motions />
      {showsOfficers(view) && <Officers />}
      {showsCredentials(view) && <Credentials />}
      {subject !== null && <Subject id={subject} />}
      <Sittings />
      <Questions open={view.current.event.type === 'proposal.table' && subject === null} />
    </>
  )
}
