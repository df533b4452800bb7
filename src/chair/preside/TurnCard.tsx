/** One decision of the President: the name plate of who has risen, the vote if there is one, and the choices. */
import type { RefObject } from 'react'
import type { Meeting } from '#src/presiding/meeting.ts'
import { choiceOf, type Choice, type Option, type Turn } from '#src/presiding/turn.ts'
import { Who } from '#src/words/people.ts'
import { AnnounceForm } from './AnnounceForm.tsx'
import { Count } from './Count.tsx'
import { KIND_WORDS, PRESIDE, quoted } from './words.ts'

interface TurnCardProps {
  readonly turn: Turn
  readonly meeting: Meeting
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onChoose: (choice: Choice) => void
}

/** The words of what is asked for would say whether it is in order. */
const tellsScript = ({ kind }: Turn): boolean => kind === 'next' || kind === 'ruling'

const OptionButton = ({ option, script, onClick }: { option: Option; script: boolean; onClick: () => void }) => (
  <button type="button" className="preside-option" onClick={onClick}>
    {option.lines.map((line) => (
      <span key={line} className="preside-line">
        {line}
      </span>
    ))}
    <strong>{option.text}</strong>
    {script && option.script !== null && <span className="preside-script">{quoted(option.script)}</span>}
  </button>
)

export const TurnCard = ({ turn, meeting, heading, onChoose }: TurnCardProps) => {
  const { risen, vote } = turn
  return (
    <section className="preside-turn" data-kind={turn.kind}>
      <p className="preside-kind">{KIND_WORDS[turn.kind]}</p>
      {risen !== null && (
        <div className="preside-risen">
          <p className="preside-plate">{Who(meeting.snapshot.context.participants, risen.by)}</p>
          <p className="preside-says">{quoted(risen.says)}</p>
        </div>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {turn.asks}
      </h2>
      {vote !== null && vote.decision !== null && <Count decision={vote.decision} />}
      {turn.fill !== null && vote !== null && vote.decision !== null ? (
        <AnnounceForm
          key={turn.key}
          put={vote.put}
          decision={vote.decision}
          meeting={meeting}
          onAnnounce={(filled) => onChoose(choiceOf(turn, filled))}
        />
      ) : (
        <ul className="preside-options" aria-label={PRESIDE.options}>
          {turn.options.map((option, place) => (
            <li key={option.id}>
              <OptionButton option={option} script={tellsScript(turn)} onClick={() => onChoose(place)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
