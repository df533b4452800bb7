/** Acts of other business by their short names, for a sitting; and rooms in which a draft is before the Conference. */
import type { ConferenceEvent, EventOf, MeetingBody } from '#machines/events'
import type { MotionKind, RuleSet } from '#rules/ruleSet'
import { acts, sitting } from './sitting.ts'

const place = { in: 'plenary' } as const
const chair = { by: 'president', ...place } as const
const office = { by: 'secretariat', ...place } as const
const on = 'draft'
const put = { ...chair, on: 'vote', question: on, method: 'show of hands' } as const

/** Tabled by party a, in time and at no cost, unless it is said otherwise. */
export const tabled = (changes: Partial<EventOf<'proposal.table'>> = {}): ConferenceEvent => ({
  type: 'proposal.table',
  by: 'a',
  ...place,
  on,
  title: 'A draft',
  sponsors: ['a'],
  inTime: true,
  costs: false,
  ...changes,
})

const matter = (
  type: 'consensus.seek' | 'consensus.declare' | 'question.leave' | 'question.notAccepted' | 'division.agree',
  id = on,
) => ({ type, ...chair, on: id }) as const

export const business = {
  take: (id = on, kind: EventOf<'question.take'>['kind'] = 'proposal') => ({
    type: 'question.take',
    ...chair,
    on: id,
    kind,
    title: 'A question',
  }),
  leave: matter('question.leave'),
  seek: matter('consensus.seek'),
  declare: matter('consensus.declare'),
  oppose: (by: string) => ({ type: 'consensus.oppose', by, ...place, on }),
  notAccepted: matter('question.notAccepted'),
  request: (by = 'b') => ({ type: 'vote.request', by, ...place, on }),
  waive: { type: 'proposal.waive', ...chair, on },
  revise: (by = 'a') => ({ type: 'proposal.revise', by, ...place, on }),
  withdraw: (by = 'a') => ({ type: 'proposal.withdraw', by, ...place, on }),
  postpone: (by = 'a') => ({ type: 'proposal.postpone', by, ...place, on }),
  conclude: { type: 'proposal.conclude', ...chair, on, conclusion: 'no action is taken' },
  cost: { type: 'cost.state', ...office, on, amount: 'within existing resources' },
  claim: (by: string, nature: 'substance' | 'procedure') => ({ type: 'nature.assert', by, ...place, on, nature }),
  amend: (amendment: string, distance: number, excludes: string[] = [], by = 'b') => ({
    type: 'amendment.move',
    by,
    ...place,
    on,
    amendment,
    distance,
    excludes,
  }),
  withdrawAmendment: (amendment: string, by = 'b') => ({ type: 'amendment.withdraw', by, ...place, on, amendment }),
  divide: (...parts: { id: string; operative: boolean }[]) => ({ type: 'division.move', by: 'b', ...place, on, parts }),
  opposeDivision: (by = 'c') => ({ type: 'division.oppose', by, ...place, on }),
  agreeDivision: matter('division.agree'),
  doubt: (by = 'c') => ({ type: 'competence.question', by, ...place, on }),
  put: { type: 'proposal.put', ...put },
  putNature: { type: 'nature.put', ...put },
  putAmendment: (amendment: string) => ({ type: 'amendment.put', ...put, amendment }),
  putDivision: { type: 'division.put', ...put },
  putPart: (part: string) => ({ type: 'part.put', ...put, part }),
  putCompetence: { type: 'competence.put', ...put },
  reconsider: { type: 'reconsideration.put', ...put },
  move: (id: string, motion: MotionKind, by = 'b', body: MeetingBody = 'plenary') => ({
    type: 'motion.move',
    by,
    in: body,
    on: id,
    motion,
  }),
  speakOn: (id: string, by: string, side: 'in favour' | 'against') => ({
    type: 'motion.speak',
    by,
    ...place,
    on: id,
    side,
  }),
  withdrawMotion: (id: string, by = 'b') => ({ type: 'motion.withdraw', by, ...place, on: id }),
  putMotion: (motion: string, body: MeetingBody = 'plenary') => ({
    type: 'motion.put',
    by: 'president',
    in: body,
    on: 'vote',
    motion,
    method: 'show of hands',
  }),
  openElection: { type: 'election.open', ...chair, on: 'officers' },
  nominate: (office_: EventOf<'officer.nominate'>['office'], group: string, party: string) => ({
    type: 'officer.nominate',
    by: 'a',
    ...place,
    on: 'officers',
    office: office_,
    group,
    party,
  }),
  acclaim: { type: 'election.acclaim', ...chair, on: 'officers' },
  askBallot: { type: 'election.askBallot', by: 'b', ...place, on: 'officers' },
  lot: (office: EventOf<'election.lot'>['office'], party: string) => ({
    type: 'election.lot' as const,
    ...chair,
    on: 'officers',
    office,
    party,
  }),
  papers: (office_: EventOf<'election.ballot'>['office'], votes: Record<string, number>, valid: number) => ({
    type: 'election.ballot',
    ...office,
    on: 'officers',
    office: office_,
    votes,
    valid,
    invalid: 0,
  }),
} as const satisfies Record<string, ConferenceEvent | ((...args: never[]) => ConferenceEvent)>

/** A room of parties, the first meeting open. */
export const room = (parties = 5, ruleSet?: RuleSet) =>
  sitting({ parties, organizations: 1, ...(ruleSet === undefined ? {} : { ruleSet }) })
    .present(parties)
    .open()

/** A draft under consideration. */
export const considering = (changes: Partial<EventOf<'proposal.table'>> = {}, parties = 5) =>
  room(parties).does(tabled(changes), business.take()).expectIn('business.considered')

/** A vote on it asked for. */
export const voting = (changes: Partial<EventOf<'proposal.table'>> = {}, parties = 5) =>
  considering(changes, parties).does(business.seek, business.request()).expectIn('business.voteRequested')

/** All for, of five. */
export const ALL = [5, 0, 0] as const
/** Nobody for, of five. */
export const NONE = [0, 5, 0] as const
export { acts }
