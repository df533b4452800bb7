/** What a replay starts from, and what is so before anything has happened. */
import type { RuleSet } from '#rules/ruleSet'
import type { Context, Participant } from './context.ts'
import { normally } from './privacy.ts'

/** What a replay starts from. */
export interface Input {
  readonly ruleSet: RuleSet
  readonly participants: Readonly<Record<string, Participant>>
  readonly participating: number
  readonly present: number
}

export const initialContext = (input: Input): Context => ({
  ruleSet: input.ruleSet,
  participants: input.participants,
  participating: input.participating,
  present: input.present,
  left: [],
  sitting: [],
  suspended: [],
  private: normally(input.ruleSet),
  privacyContestable: false,
  unannounced: false,
  sessionClosed: false,
  meetings: 0,
  questions: {},
  inHand: { observers: null, business: null },
  applications: {},
  manner: 'undecided',
  order: 'quiet',
  motions: [],
  speakers: [],
  calledUpon: null,
  listClosed: false,
  lists: {},
  closingContestable: false,
  limit: null,
  speeches: {},
  debate: 'open',
  adjourned: [],
  lastVoted: null,
  replies: {},
  officers: [],
  nominations: [],
  rounds: {},
  credentials: {},
  credentialsReport: 'none',
  votes: {},
})
