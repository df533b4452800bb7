/**
 * What each body's rule says of each matter, written down a second time from the sources and not from the rule sets; and
 * what a vote comes to under it, on exact integers. Only types are taken from the rules.
 */
import type { Outcome } from '#rules/decide'
import type { Matter } from '#rules/matters'
import type { Tally } from '#rules/tally'
import { leastNumber, satisfies, type Sentence } from './oracle.ts'

/** Of whom the sentence is said: those who vote for or against, all members; or so many votes, whoever votes. */
type Need = `${Sentence} of the votes` | `${Sentence} of the members` | `${number} votes`

const TWO_THIRDS = 'at least two thirds of the votes' satisfies Need
const STRICT = 'more than two thirds of the votes' satisfies Need
const MAJORITY = 'more than half of the votes' satisfies Need
const PATTERN = { reconsideration: TWO_THIRDS, appeal: MAJORITY } as const
const IMPORTANT = { 'important-question': TWO_THIRDS, 'other-question': MAJORITY } as const

interface BodyLaw {
  readonly matters: { readonly [M in Matter]?: Need }
  /** Who must be in the room for a decision; null where nothing is written. */
  readonly quorum: 'more than half of the members' | 'more than half attending' | 'half attending' | null
  /** How many seats a fixed number of votes is written for, so that it can be scaled to a small body. */
  readonly seats?: number
  /** Matters on which certain members' noes bar adoption. */
  readonly veto?: readonly Matter[]
  /** Whether a session prints how many votes make a vote valid. */
  readonly quorumOfVotes?: boolean
}

const OF_MEMBERS = 'more than half of the members'

export const LAWS: Readonly<Record<string, BodyLaw>> = {
  'untoc-cop': {
    matters: {
      substance: STRICT,
      procedure: MAJORITY,
      'substance-or-procedure': STRICT,
      'amend-convention': STRICT,
      'amend-rules': STRICT,
      reconsideration: STRICT,
      appeal: MAJORITY,
    },
    quorum: OF_MEMBERS,
  },
  'uncac-cosp': {
    matters: {
      substance: TWO_THIRDS,
      procedure: MAJORITY,
      'substance-or-procedure': TWO_THIRDS,
      'amend-convention': TWO_THIRDS,
      'amend-rules': TWO_THIRDS,
      ...PATTERN,
    },
    quorum: OF_MEMBERS,
  },
  'unga-plenary': { matters: { ...IMPORTANT, ...PATTERN }, quorum: OF_MEMBERS },
  'unga-main-committee': { matters: { decision: MAJORITY, ...PATTERN }, quorum: OF_MEMBERS },
  unsc: {
    seats: 15,
    matters: { substance: '9 votes', procedure: '9 votes', appeal: '9 votes' },
    quorum: null,
    veto: ['substance'],
  },
  'unsc-1946': {
    seats: 11,
    matters: { substance: '7 votes', procedure: '7 votes', appeal: '7 votes' },
    quorum: null,
    veto: ['substance'],
  },
  ecosoc: { matters: { decision: MAJORITY, ...PATTERN }, quorum: OF_MEMBERS },
  'ecosoc-functional-commission': {
    matters: { decision: MAJORITY, 'schedule-amendment': 'at least two thirds of the members', ...PATTERN },
    quorum: OF_MEMBERS,
  },
  hrc: { matters: { decision: MAJORITY, ...PATTERN }, quorum: OF_MEMBERS },
  'cites-cop': {
    matters: { proposal: TWO_THIRDS, procedure: MAJORITY, appeal: MAJORITY },
    quorum: 'half attending',
  },
  iwc: {
    matters: {
      'schedule-amendment': 'at least three quarters of the votes',
      'other-question': MAJORITY,
      ...PATTERN,
    },
    quorum: OF_MEMBERS,
  },
  wha: { matters: { ...IMPORTANT, ...PATTERN }, quorum: 'more than half attending' },
  'unesco-general-conference': { matters: { ...IMPORTANT, ...PATTERN }, quorum: 'more than half attending' },
  'iaea-general-conference': { matters: { ...IMPORTANT, ...PATTERN }, quorum: OF_MEMBERS },
  'ilo-conference': {
    matters: { instrument: TWO_THIRDS, 'other-question': MAJORITY, ...PATTERN },
    quorum: null,
    quorumOfVotes: true,
  },
  'opcw-csp': { matters: { substance: TWO_THIRDS, procedure: MAJORITY, ...PATTERN }, quorum: OF_MEMBERS },
  'interpol-general-assembly': {
    matters: { ...IMPORTANT, 'amend-convention': 'at least two thirds of the members', ...PATTERN },
    quorum: null,
  },
  'oas-general-assembly': {
    matters: {
      decision: 'more than half of the members',
      reconsideration: 'at least two thirds of the members',
      appeal: 'more than half of the members',
    },
    quorum: OF_MEMBERS,
  },
  'cybercrime-ahc': { matters: { substance: TWO_THIRDS, procedure: MAJORITY, ...PATTERN }, quorum: OF_MEMBERS },
}

/** A vote as somebody in the room would count it. */
export interface Vote {
  readonly tally: Tally
  readonly members: number
  readonly present: number
  /** How many take part in the session; null: nobody said. */
  readonly attending: number | null
  readonly vetoes: number
  /** The number of votes that the session prints as its quorum; null: none. */
  readonly printed: number | null
}

export interface Count {
  readonly outcome: Outcome
  readonly counted: number
  readonly need: number
  /** How many must be in the room; null where nothing is written, or nobody said how many attend. */
  readonly presence: number | null
  readonly present: boolean | null
}

type Room = Pick<Vote, 'members' | 'attending'>

const presenceOf = ({ quorum }: BodyLaw, { members, attending }: Room): number | null => {
  switch (quorum) {
    case null:
      return null
    case 'more than half of the members':
      return leastNumber('more than half', members)
    case 'more than half attending':
      return attending === null ? null : leastNumber('more than half', attending)
    case 'half attending':
      // Half, or the first number above it where it cannot be halved.
      return attending === null ? null : Number((BigInt(attending) + 1n) / 2n)
  }
}

interface Reached {
  readonly counted: number
  readonly need: number
  readonly enough: boolean
  /** Whether as many against as in favour is a tie, and not merely too few. */
  readonly canTie: boolean
}

/** A need taken apart: a number of votes, or a sentence and of whom it is said. */
const partsOf = (need: Need): number | { readonly sentence: Sentence; readonly ofMembers: boolean } => {
  const [subject = '', base = ''] = need.split(' of the ')
  if (base === '') return Number(subject.replace(' votes', ''))
  return { sentence: subject as Sentence, ofMembers: base === 'members' }
}

const reached = (parts: ReturnType<typeof partsOf>, { tally, members }: Pick<Vote, 'tally' | 'members'>): Reached => {
  const { inFavour, against } = tally
  if (typeof parts === 'number') return { counted: members, need: parts, enough: inFavour >= parts, canTie: false }
  const { sentence, ofMembers } = parts
  const counted = ofMembers ? members : inFavour + against
  return {
    counted,
    need: leastNumber(sentence, counted),
    enough: counted > 0 && satisfies(sentence, inFavour, counted),
    canTie: sentence === 'more than half' && !ofMembers,
  }
}

/**
 * How such a body counts such a matter. What a vote comes to is the first that applies: could it be decided, did anybody
 * vote, is it barred, is it enough.
 */
export const counting = (body: BodyLaw, need: Need): ((vote: Vote) => Count) => {
  const parts = partsOf(need)
  return (vote) => countOf(body, parts, vote)
}

const countOf = (body: BodyLaw, parts: ReturnType<typeof partsOf>, vote: Vote): Count => {
  const { tally, present, vetoes, printed } = vote
  const { inFavour, against } = tally
  const { counted, need: votes, enough, canTie } = reached(parts, vote)
  const presence = presenceOf(body, vote)
  const there = presence === null ? null : present >= presence
  const valid = body.quorumOfVotes !== true || printed === null || inFavour + against >= printed
  const outcome = ((): Outcome => {
    if (there === false || !valid) return 'no-quorum'
    if (inFavour + against === 0) return 'no-votes-cast'
    if (enough) return vetoes > 0 ? 'vetoed' : 'carried'
    return canTie && inFavour === against ? 'tied' : 'lost'
  })()
  return { outcome, counted, need: votes, presence, present: there }
}

const lawOf = (id: string): BodyLaw => {
  const law = LAWS[id]
  if (law === undefined) throw new Error(`no second count for ${id}`)
  return law
}

/** Whether so many in the room can decide anything. */
export const canDecide = (id: string, present: number, room: Room): boolean =>
  present >= (presenceOf(lawOf(id), room) ?? 0)

/** What is none of the kinds that a body tells apart: its procedure. */
export const ordinaryMatter = (id: string): Matter => {
  const { matters } = lawOf(id)
  return matters.procedure !== undefined ? 'procedure' : matters.decision !== undefined ? 'decision' : 'other-question'
}

/** Whether so many for and against are enough; a fixed number of votes is the same share of a small body's seats. */
export const isEnough = (id: string, matter: Matter, tally: Tally, members: number): boolean => {
  const law = lawOf(id)
  const need = law.matters[matter]
  if (need === undefined) throw new Error(`${id} has no ${matter}`)
  const parts = partsOf(need)
  if (typeof parts === 'number') return tally.inFavour * (law.seats ?? members) >= parts * members
  return reached(parts, { tally, members }).enough
}
