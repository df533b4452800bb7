/** The room as seats: who votes how, where that is known by name; blocks without names, where only counts are known. */
import { isMadeHere } from '#scenarios/own'
import type { Scenario } from '#scenarios/schema'
import { useSessionStore, useView, type PlayedStep } from '#src/session/react.tsx'
import { edit } from '#src/session/store.ts'
import { flipBallot, type Ballot } from './flip.ts'
import { isTold } from './isTold.ts'
import { NamedSeats } from './NamedSeats.tsx'
import { rollIn } from './roll.ts'
import { RollCall } from './RollCall.tsx'
import { blocksOf, namedVote, type VoteInSeats } from './seats.ts'
import { UnnamedSeats } from './UnnamedSeats.tsx'
import { ROLL, SEATS } from './words.ts'
import './seats.css'

/** Why these seats have no names. */
export const whyUnnamed = (ballots: PlayedStep | null, scenario: Scenario): string => {
  if (ballots === null) return SEATS.uncast
  const { recorded } = ballots
  if (recorded?.event.type === 'ballots.cast' && recorded.event.ballots.by === 'name') return SEATS.changed
  if (isTold(ballots, scenario)) return SEATS.unnamed
  return recorded !== null && isMadeHere(scenario, recorded) ? SEATS.made : SEATS.invented
}

export interface RoomProps {
  readonly vote: VoteInSeats & { readonly id: string }
  /** Draws the lot of a roll-call: this name, or null for one by chance. Left out where it is not to be drawn. */
  readonly onDraw?: ((id: string | null) => void) | null
}

export const Room = ({ vote, onDraw = null }: RoomProps) => {
  const { current } = useView()
  // Ballots that were reported, even if they cannot be counted, are what the seats show.
  const roll = vote.ballots === null ? rollIn(current.step.snapshot.context, vote.id) : null
  if (roll !== null)
    return (
      <section className="seats" aria-label={ROLL.title}>
        <RollCall roll={roll} onDraw={onDraw} />
      </section>
    )
  return <Voters vote={vote} />
}

const Voters = ({ vote }: Pick<RoomProps, 'vote'>) => {
  const store = useSessionStore()
  const { ruleSet, session } = useView()
  const { ballots } = vote
  const named = namedVote(vote)
  const flip = (id: string, ballot: Ballot) => {
    if (ballots !== null)
      edit(store, [{ kind: 'change', id: ballots.id, event: flipBallot(ballots.event, id, ballot) }])
  }
  return (
    <section className="seats" aria-label={SEATS.title}>
      {named === null ? (
        <UnnamedSeats blocks={blocksOf(vote, ruleSet.members.count)} says={whyUnnamed(ballots, session.scenario)} />
      ) : (
        <NamedSeats vote={named} onFlip={flip} />
      )}
    </section>
  )
}
