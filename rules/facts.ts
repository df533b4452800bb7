/** All that a rule may look at when it permits or bars one act. Made by the machine, judged by `judge`. */
import type { Question } from './decide.ts'
import type { Role } from './ruleSet.ts'
import type { Problem } from './result.ts'

/** An organization that the act names, as it stands before the act. */
export interface AddressedOrganization {
  readonly id: string
  /** On the list, or applied. */
  readonly known: boolean
  readonly consultativeStatus: boolean
  readonly objections: number
  readonly opposedByActor: boolean
  readonly decided: boolean
}

export interface Facts {
  readonly actor: Role
  readonly meetingOpen: boolean
  readonly members: number
  readonly participating: number
  /** In the room after the act, where the act changes it. */
  readonly present: number
  /** The question that the act names is the one before the room; true where it names none. */
  readonly questionAddressed: boolean
  /** Days of notice given; null where the act gives none. */
  readonly notice: number | null
  readonly organizations: readonly AddressedOrganization[]
  /** Applications not yet decided, and the objections that stand after the act. */
  readonly undecided: number
  readonly objectionsStanding: number
  readonly consensusSought: boolean
  readonly voteRequested: boolean
  readonly pointPending: boolean
  /** A vote has been announced and its result has not. */
  readonly voteInProgress: boolean
  /** The act belongs to the vote in progress, or is a point of order on its conduct. */
  readonly partOfVote: boolean
  /** The vote that the act addresses is in hand (or, where the act calls it, its name is free). */
  readonly voteAddressed: boolean
  readonly naturesClaimed: number
  readonly natureSettled: boolean
  readonly manner: 'undecided' | 'jointly' | 'one by one'
  /** Votes cast by the act, abstentions included; null where it casts none, or they cannot be counted. */
  readonly cast: number | null
  /** Why the ballots cannot be counted; empty where they can. */
  readonly ballotProblems: readonly Problem[]
  /** The question to decide, once its votes are counted. */
  readonly question: Question | null
}
