/** The room as seats: who votes how, where that is known by name; blocks without names, where only counts are known. */
import { useSessionStore, useView, type PlayedStep } from '#src/session/react.tsx'
import { edit } from '#src/session/store.ts'
import { flipBallot, type Ballot } from './flip.ts'
import { NamedSeats } from './NamedSeats.tsx'
import { blocksOf, namedVote, type VoteInSeats } from './seats.ts'
import { UnnamedSeats } from './UnnamedSeats.tsx'
import { SEATS } from './words.ts'
import './seats.css'

/** Why these seats have no names. */
const whyUnnamed = (ballots: PlayedStep | null): string => {
  if (ballots === null) return SEATS.uncast
  if (ballots.recorded === null) return SEATS.invented
  const { event } = ballots.recorded
  const wasNamed = event.type === 'ballots.cast' && event.ballots.by === 'name'
  return wasNamed ? SEATS.changed : SEATS.unnamed
}

export const Room = ({ vote }: { readonly vote: VoteInSeats }) => {
  const store = useSessionStore()
  const { ruleSet } = useView()
  const { ballots } = vote
  const named = namedVote(vote)
  const flip = (id: string, ballot: Ballot) => {
    if (ballots !== null)
      edit(store, [{ kind: 'change', id: ballots.id, event: flipBallot(ballots.event, id, ballot) }])
  }
  return (
    <section className="seats" aria-label={SEATS.title}>
      {named === null ? (
        <UnnamedSeats blocks={blocksOf(vote, ruleSet.members.count)} says={whyUnnamed(ballots)} />
      ) : (
        <NamedSeats vote={named} onFlip={flip} />
      )}
    </section>
  )
}
