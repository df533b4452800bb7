/** One drill: the situation, the question, the options; once it is answered, of each option why. */
import { useId } from 'react'
import type { RuleSet } from '#rules/ruleSet'
import type { Drill, DrillOption } from '#src/drills/drill.ts'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import { DrillBar } from './DrillBar.tsx'
import { hasSeveral, withOption, type Chosen } from './several.ts'
import { DRILLS } from './words.ts'

/** What is told of an option: by sign and word, beside the colour. */
const verdictOf = ({ right }: DrillOption, chosen: boolean | null) => ({
  state: right ? 'right' : chosen === true ? 'wrong' : 'other',
  sign: right ? '✓' : chosen === true ? '✕' : '–',
  word: right ? DRILLS.right : DRILLS.notRight,
  yours: chosen === true ? DRILLS.yours : right && chosen === false ? DRILLS.missed : null,
})

interface AnsweredProps {
  readonly option: DrillOption
  /** Null where nobody chose: the answer is shown to a room. */
  readonly chosen: boolean | null
  readonly ruleSet: RuleSet
}

const Answered = ({ option, chosen, ruleSet }: AnsweredProps) => {
  const { state, sign, word, yours } = verdictOf(option, chosen)
  return (
    <li className="drill-option" data-state={state} data-chosen={chosen === true ? '' : undefined}>
      <span className="drill-sign" aria-hidden="true">
        {sign}
      </span>
      <div className="drill-told">
        <p className="drill-text">{option.text}</p>
        <p className="drill-because">
          <strong>{word}</strong>
          {yours !== null && <em> ({yours})</em>}. {option.because}{' '}
          {option.rules.map((rule) => (
            <RuleChip key={rule} rule={rule} ruleSet={ruleSet} />
          ))}
        </p>
      </div>
    </li>
  )
}

interface AskedProps {
  readonly drill: Drill
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
}

const Options = ({ drill, chosen, onChoose }: AskedProps) => {
  const name = useId()
  const type = hasSeveral(drill) ? 'checkbox' : 'radio'
  return (
    <div className="drill-options">
      {drill.options.map(({ id, text }, index) => (
        <label key={id} className="drill-option">
          <input
            type={type}
            name={name}
            checked={chosen.has(id)}
            onChange={() => onChoose(withOption(drill, chosen, id))}
          />
          <span className="drill-text">{text}</span>
          <kbd aria-hidden="true">{index + 1}</kbd>
        </label>
      ))}
    </div>
  )
}

interface DrillCardProps extends AskedProps {
  readonly ruleSet: RuleSet
  /** Whether the answer is told. */
  readonly told: boolean
  /** True where a room looks on, and nothing that was chosen is told. */
  readonly shown?: boolean
}

export const DrillCard = ({ drill, ruleSet, chosen, onChoose, told, shown = false }: DrillCardProps) => (
  <div className="drill">
    <p className="drill-situation">{drill.situation}</p>
    <fieldset className="drill-ask">
      <legend className="drill-question">
        {drill.question}
        {hasSeveral(drill) && <span className="drill-several"> {DRILLS.several}</span>}
      </legend>
      {told ? (
        <ul className="drill-options">
          {drill.options.map((option) => (
            <Answered
              key={option.id}
              option={option}
              chosen={shown && chosen.size === 0 ? null : chosen.has(option.id)}
              ruleSet={ruleSet}
            />
          ))}
        </ul>
      ) : (
        <Options drill={drill} chosen={chosen} onChoose={onChoose} />
      )}
    </fieldset>
    {told && <DrillBar drill={drill} />}
  </div>
)
