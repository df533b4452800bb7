/**
 * The walks: a sub-procedure alone, in four of them two together, from a situation that a few acts lead to. Together they come
 * to every state of the chart; a walk over all of it at once would never end.
 */
import type { Input } from './input.ts'
import type { ConferenceSnapshot } from './explain.ts'
import { start, step } from './replay.ts'
import type { Walk } from './walkActs.ts'
import { floor, limits, motions, order, privacy, sittings } from './walksOfMeetings.ts'
import { rollCall } from './walksOfVoting.ts'
import { tellingTallies } from './walkActs.ts'
import { bureauBeside, motionsAndVote, pointsAndStatus, twoQuestions } from './walksComposed.ts'
import { observersWith } from './walksOfObservers.ts'
import { amendments, credentials, division, secondVote, priority, proposal } from './walksOfBusiness.ts'
import { election } from './walksOfOfficers.ts'

export const WALKS: readonly Walk[] = [
  observersWith(2, tellingTallies),
  order,
  floor,
  limits,
  motions,
  sittings,
  privacy,
  proposal,
  amendments,
  division,
  secondVote,
  rollCall,
  priority,
  election,
  credentials,
  motionsAndVote,
  pointsAndStatus,
  bureauBeside,
  twoQuestions,
]

/** Where a walk begins. */
export const beginningOf = ({ before }: Walk, input: Input): ConferenceSnapshot =>
  before(input).reduce((snapshot, event) => step(snapshot, event).snapshot, start(input))
