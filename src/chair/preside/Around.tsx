/** What is before the room: the question in hand, motions, who waits to speak, how many are there. */
import type { Meeting } from '#src/presiding/meeting.ts'
import { organizationsInWords, who, Who } from '#src/words/people.ts'
import { capital, list } from '#src/words/language.ts'
import { undecidedIn } from '#machines/context'
import { questionTitle } from '#src/words/decisions.ts'
import { PRESIDE } from './words.ts'

export const Around = ({ meeting: { snapshot, told } }: { readonly meeting: Meeting }) => {
  const { context } = snapshot
  const { participants: people, inHand, speakers, motions, listClosed } = context
  const waiting = undecidedIn(context)
  const business = inHand.business
  const votes = Object.values(context.votes)
  const state = context.questions[business ?? inHand.observers ?? '']
  const question =
    business !== null
      ? (told.titles[business] ?? business)
      : inHand.observers !== null && waiting.length > 0
        ? PRESIDE.applications(organizationsInWords(people, waiting))
        : PRESIDE.nothing
  return (
    <section className="preside-around">
      <h2>{PRESIDE.before}</h2>
      <p className="preside-question">{question}</p>
      {votes.map(({ put }) => (
        <p key={put.question} className="preside-voting">
          {PRESIDE.voting(questionTitle(put, people, told))}
        </p>
      ))}
      <ul>
        {context.sitting.length === 0 && <li>{PRESIDE.notOpen}</li>}
        <li>{PRESIDE.present(context.present)}</li>
        {motions.length > 0 && (
          <li>
            {PRESIDE.motions}: {list(motions.map(({ kind, by }) => `${kind} (${who(people, by)})`))}
          </li>
        )}
        {speakers.length > 0 && (
          <li>
            {PRESIDE.speakers}: {capital(list(speakers.map((id) => Who(people, id))))}
          </li>
        )}
        {listClosed && <li>{PRESIDE.listClosed}</li>}
        {context.debate !== 'open' && <li>{PRESIDE.debate[context.debate]}</li>}
        {state?.consensusSought === true && !state.voteRequested && <li>{PRESIDE.consensusSought}</li>}
        {state?.voteRequested === true && <li>{PRESIDE.voteAsked}</li>}
        {state?.rollCall === true && <li>{PRESIDE.rollCallAsked}</li>}
      </ul>
    </section>
  )
}
