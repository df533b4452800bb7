/** Acts that may be done, each a control, with who does it and the rules it is founded on. */
import { rulesOf, type Act } from '#machines/acts'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import { useView } from '#src/session/react.tsx'
import { alreadyNext, isAnybodys } from './acts.ts'
import { actInWords, FLOOR } from './words.ts'

interface ActsProps {
  readonly acts: readonly Act[]
  readonly onDo: (act: Act) => void
  /** Whether the one who acts is meant, and not just anybody of that kind. */
  readonly inPerson?: boolean
}

const ActRow = ({ act, onDo, inPerson }: Omit<Required<ActsProps>, 'acts'> & { readonly act: Act }) => {
  const view = useView()
  const people = view.line.branch.input.participants
  const { actor, does } = actInWords(act, {
    people,
    told: view.line.told,
    ruleSet: view.ruleSet,
    anybodys: !inPerson && isAnybodys(act.event, people),
  })
  const inRecord = alreadyNext(view, act.event)?.recorded ?? null
  return (
    <li className="act" data-modality={act.modality}>
      <button type="button" className="act-do" onClick={() => onDo(act)}>
        <strong>{actor}</strong> {does}
        {inRecord !== null && <span className="act-note">{FLOOR.inTheRecord}</span>}
      </button>
      {rulesOf(view.current.step.snapshot.context, act).map((rule) => (
        <RuleChip key={rule} rule={rule} />
      ))}
    </li>
  )
}

export const Acts = ({ acts, onDo, inPerson = false }: ActsProps) => (
  <ul>
    {acts.map((act) => (
      <ActRow key={JSON.stringify(act.event)} act={act} onDo={onDo} inPerson={inPerson} />
    ))}
  </ul>
)
