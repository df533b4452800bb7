/** The board between votes: the act, the applications as they stand, and who is in the room. */
import { Suspense } from 'react'
import { later, seldom } from '#src/later.ts'
import type { Application } from '#machines/context'
import { quorumNeeded } from '#rules/quorum'
import { useView } from '#src/session/react.tsx'
import { titleOf } from '#src/words/acts.ts'
import { capital } from '#src/words/language.ts'
import { organizationsInWords } from '#src/words/people.ts'
import { BoardHead } from './BoardHead.tsx'
import { hasBusiness, showsApplications } from './business/subject.ts'
import { Rule } from './Rule.tsx'
import { applicationState, FLOOR, neededTo, presentOf } from './words.ts'

const standingOf = ({ status, objections }: Application): string =>
  status === 'pending' && objections.length > 0 ? 'opposed' : status

/** Fetched when somebody has the status. */
const Entitled = later(seldom, (part) => part.Entitled)

export const Applications = () => {
  const { current, line } = useView()
  const { applications } = current.step.snapshot.context
  const all = Object.entries(applications)
  if (all.length === 0) return null
  return (
    <section className="applications">
      <h2>{FLOOR.applications}</h2>
      <ul>
        {all.map(([id, application]) => (
          <li key={id} data-standing={standingOf(application)}>
            <span>{capital(organizationsInWords(line.branch.input.participants, [id]))}</span>
            <span className="application-state">{applicationState(application)}</span>
          </li>
        ))}
      </ul>
      <Suspense>{all.some(([, { status }]) => status === 'accorded') && <Entitled />}</Suspense>
    </section>
  )
}

const QUORUMS = [
  { slot: 'quorum.open', to: 'toOpen' },
  { slot: 'quorum.decide', to: 'toDecide' },
] as const

const Room = () => {
  const { current, ruleSet } = useView()
  const { present, participating, sitting } = current.step.snapshot.context
  const meetingOpen = sitting.length > 0
  const members = ruleSet.members.count
  const needs = QUORUMS.flatMap(({ slot, to }) => {
    const answer = ruleSet.slots[slot]
    const need =
      answer?.requires.family === 'quorum' ? quorumNeeded(answer.requires.quorum, { members, participating }) : null
    return need === null ? [] : [{ slot, what: FLOOR[to], need, rule: answer?.rule ?? null }]
  })
  const at = (count: number) => ({ insetInlineStart: `${Math.min((count / members) * 100, 100)}%` })
  return (
    <section className="room">
      <h2>{FLOOR.inRoom}</h2>
      <p className="room-line">
        <strong>{present}</strong> {presentOf(participating)}
        {!meetingOpen && ` ${FLOOR.noMeeting}`}
      </p>
      <div className="room-track" aria-hidden="true">
        <span className="room-fill" style={{ inlineSize: `${Math.min((present / members) * 100, 100)}%` }} />
        {needs.map(({ slot, need }) => (
          <span key={slot} className="room-tick" style={at(need)} />
        ))}
      </div>
      <ul className="room-needs">
        {needs.map(({ slot, what, need, rule }) => (
          <li key={slot} data-met={present >= need || undefined}>
            <span aria-hidden="true">{present >= need ? '✓' : '✕'}</span> {neededTo(need, what)} <Rule rule={rule} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Fetched when there is any. */
const BusinessBoard = later(
  () => import('./business/BusinessBoard.tsx'),
  (part) => part.BusinessBoard,
)

/** What stands beside the act, or beside the vote. */
export const Business = ({ inVote = false }: { readonly inVote?: boolean }) => {
  const view = useView()
  return <Suspense>{hasBusiness(view) && <BusinessBoard inVote={inVote} />}</Suspense>
}

/** Headed by the act itself: also a vote, until its board is here. */
export const ActHead = () => {
  const { current, line } = useView()
  return <BoardHead title={titleOf(current.event, line.branch.input.participants, line.told)} />
}

export const ActBoard = () => {
  const view = useView()
  return (
    <>
      <ActHead />
      {showsApplications(view) && <Applications />}
      <Business />
      <Room />
    </>
  )
}
