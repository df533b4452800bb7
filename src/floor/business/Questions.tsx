/** The question before the room, with what hangs on it; and everything that was submitted or taken up. */
import type { QuestionKind } from '#rules/ruleSet'
import { phrase } from '#src/language/say.ts'
import { useView } from '#src/session/react.tsx'
import { idInWords } from '#src/words/told.ts'
import { capital } from '#src/words/language.ts'
import { partsOf, questionsIn, standingOf, type Standing } from './derive.ts'
import {
  amendmentBy,
  amendmentState,
  BUSINESS,
  kindName,
  sponsorsInWords,
  standingInWords,
  stateOfProposal,
} from './words.ts'

const titleOf = (title: string | undefined, kind: QuestionKind): string =>
  title === undefined ? kindName(kind) : phrase(title)

const State = ({ standing }: { readonly standing: Standing }) => (
  <span className="business-state" data-state={standing}>
    {standing === 'adopted' && '✓ '}
    {standingInWords(standing)}
  </span>
)

const Parts = ({ id }: { readonly id: string }) => {
  const { current, line } = useView()
  const proposal = current.step.snapshot.context.questions[id]?.proposal ?? null
  if (proposal === null) return null
  const { amendments, parts } = partsOf(proposal)
  return (
    <>
      {amendments.length > 0 && <h3>{BUSINESS.amendments}</h3>}
      <ul className="business-list">
        {amendments.map(({ id: amendment, by, status }) => (
          <li key={amendment}>
            <span>
              {capital(idInWords(amendment))}
              <span className="business-note">{amendmentBy(by, line.branch.input.participants)}</span>
            </span>
            <span className="business-state" data-state={status}>
              {amendmentState(status)}
            </span>
          </li>
        ))}
      </ul>
      {parts.length > 0 && <h3>{BUSINESS.parts}</h3>}
      <ul className="business-list">
        {parts.map(({ id: part, status }) => (
          <li key={part}>
            <span>{capital(idInWords(part))}</span>
            <span className="business-state" data-state={status}>
              {amendmentState(status)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The question that the step is about. */
export const Subject = ({ id }: { readonly id: string }) => {
  const { current, line } = useView()
  const { context } = current.step.snapshot
  const question = context.questions[id]
  if (question === undefined || question.kind === 'election') return null
  const { proposal, kind } = question
  const says = proposal === null ? [] : stateOfProposal(proposal)
  return (
    <section>
      <h2>{BUSINESS.before}</h2>
      <ul className="business-list">
        <li>
          <span>
            {titleOf(line.told.titles[id], kind)}
            <span className="business-note">
              {proposal === null || proposal.sponsors.length === 0
                ? kindName(kind)
                : sponsorsInWords(proposal, line.branch.input.participants)}
            </span>
          </span>
          <State standing={standingOf(context, id)} />
        </li>
      </ul>
      {says.map((sentence) => (
        <p key={sentence} className="business-note">
          {sentence}
        </p>
      ))}
      <Parts id={id} />
    </section>
  )
}

/** All of them, folded: how much of the business is done. */
export const Questions = ({ open }: { readonly open: boolean }) => {
  const { current, line } = useView()
  const questions = questionsIn(current.step.snapshot.context)
  if (questions.length === 0) return null
  return (
    <details className="business-all" open={open || undefined}>
      <summary>
        {BUSINESS.all} <span className="more-count">{questions.length}</span>
      </summary>
      <ul className="business-list">
        {questions.map(({ id, question, standing }) => (
          <li key={id}>
            <span>{titleOf(line.told.titles[id], question.kind)}</span>
            <State standing={standing} />
          </li>
        ))}
      </ul>
    </details>
  )
}
