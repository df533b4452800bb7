/** What is before the room: the question in hand, the vote that goes on, and how things stand. */
import { undecidedIn } from '#machines/applications'
import type { Meeting } from '#src/presiding/meeting.ts'
import { phrase } from '#src/language/say.ts'
import { questionTitle } from '#src/words/decisions.ts'
import { organizationsInWords } from '#src/words/people.ts'
import { factsBefore } from './facts.ts'
import { PRESIDE } from './words.ts'

const questionIn = ({ snapshot: { context }, told }: Meeting): string => {
  const { business, observers } = context.inHand
  const waiting = undecidedIn(context)
  if (business !== null) return phrase(told.titles[business] ?? business)
  return observers !== null && waiting.length > 0
    ? PRESIDE.applications(organizationsInWords(context.participants, waiting))
    : PRESIDE.nothing
}

export const Around = ({ meeting }: { readonly meeting: Meeting }) => {
  const { context } = meeting.snapshot
  return (
    <section className="preside-around">
      <h2>{PRESIDE.before}</h2>
      <p className="preside-question">{questionIn(meeting)}</p>
      {Object.values(context.votes).map(({ put }) => (
        <p key={put.question} className="preside-voting">
          {PRESIDE.voting(questionTitle(put, context.participants, meeting.told))}
        </p>
      ))}
      <ul>
        {factsBefore(context).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  )
}
