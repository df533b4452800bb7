/** The facts of votes: which act belongs to which, who may cast what, and what waits for a point of order. */
import { countBallots, fitsTheRoom, type Ballots } from '#rules/ballots'
import type { Problem } from '#rules/result'
import { castIn } from '#rules/tally'
import type { About, Context, Vote } from './context.ts'
import type { ConferenceEvent } from './events.ts'
import { votersOf } from './questions.ts'
import { presentIn } from './rollCall.ts'

/** Who is known to have voted here: whoever leaves after answering has voted. */
const votedIn = (vote: Vote | undefined): Readonly<Record<string, unknown>> => ({
  ...vote?.roll?.answers,
  ...(vote?.ballots?.by === 'name' ? vote.ballots.votes : {}),
})

/** Why these ballots cannot be the ballots of this vote; nothing where they can. */
export const ballotProblems = (context: Context, ballots: Ballots, vote: Vote | undefined): readonly Problem[] => {
  const counted = countBallots(ballots, votersOf(context))
  if (!counted.ok) return counted.problems
  const voted = votedIn(vote)
  const gone = ballots.by === 'name' ? context.left.find((id) => id in ballots.votes && !(id in voted)) : undefined
  if (gone !== undefined)
    return [{ name: 'not-a-voter', field: gone, found: gone, expected: 'a party that is present' }]
  const found = vote === undefined ? context.present : presentIn(context, vote)
  if (fitsTheRoom(counted.value, found)) return []
  return [{ name: 'more-cast-than-present', field: 'present', found, expected: 'at least as many as cast something' }]
}

/** Votes cast by these ballots, abstentions included; null where they cannot be counted. */
export const castBy = (context: Context, ballots: Ballots): number | null => {
  const counted = countBallots(ballots, votersOf(context))
  return counted.ok ? castIn(counted.value) : null
}

export const isPartOfVote = (context: Context, event: ConferenceEvent): boolean => {
  switch (event.type) {
    case 'ballots.cast':
    case 'ballots.correct':
    case 'lot.draw':
    case 'roll.answer':
    case 'result.announce':
      return event.on in context.votes
    case 'rollCall.ask':
      return context.votes[event.on]?.put.question === 'appeal'
    case 'point.raise':
      return event.about === 'conduct of voting'
    case 'point.rule':
    case 'appeal.raise':
    case 'ruling.stand':
      return true
    default:
      return false
  }
}

export const isVoteAddressed = (context: Context, event: ConferenceEvent, { question, region }: About): boolean => {
  switch (event.type) {
    case 'nature.put':
    case 'manner.put':
    case 'status.put':
    case 'amendment.put':
    case 'division.put':
    case 'part.put':
    case 'competence.put':
    case 'proposal.put':
    case 'reconsideration.put':
    case 'appeal.raise':
    case 'motion.put':
      return !(event.on in context.votes)
    case 'ballots.cast':
    case 'ballots.correct':
    case 'lot.draw':
    case 'roll.answer':
    case 'result.announce': {
      const vote = context.votes[event.on]
      if (vote === undefined || (question !== undefined && vote.put.question !== question)) return false
      return region === undefined || vote.matter === null || vote.matter === context.inHand[region]
    }
    default:
      return true
  }
}

export const isPartOfOrder = (context: Context, event: ConferenceEvent): boolean => {
  switch (context.order) {
    case 'quiet':
      return true
    case 'point raised':
      return event.type === 'point.rule'
    case 'ruling given':
      return event.type === 'appeal.raise' || event.type === 'ruling.stand'
    case 'appealed':
      return 'on' in event && event.on !== undefined && context.votes[event.on]?.put.question === 'appeal'
  }
}
