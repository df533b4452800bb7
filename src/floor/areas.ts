/** What kind of business an act is, so that the list of what may be done reads as a room and not as an alphabet. */
import type { EventType } from '#machines/events'

export const AREAS = ['matter', 'vote', 'floor', 'motions', 'business', 'credentials', 'room'] as const
export type Area = (typeof AREAS)[number]

/** By the first word of the act's name; those that are listed elsewhere come first. */
const EXCEPTIONS: { readonly [Type in EventType]?: Area } = {
  'vote.request': 'matter',
  'motion.put': 'motions',
  'question.take': 'business',
  'proposal.table': 'business',
  'reconsideration.put': 'business',
  'list.circulate': 'matter',
}

const BY_WORD: Readonly<Record<string, Area>> = {
  vote: 'vote',
  ballots: 'vote',
  rollCall: 'vote',
  lot: 'vote',
  roll: 'vote',
  result: 'vote',
  floor: 'floor',
  list: 'floor',
  limit: 'floor',
  speaker: 'floor',
  reply: 'floor',
  statement: 'floor',
  rules: 'floor',
  point: 'floor',
  appeal: 'floor',
  ruling: 'floor',
  motion: 'motions',
  election: 'business',
  officer: 'business',
  credentials: 'credentials',
  bureau: 'credentials',
  delegations: 'room',
  presence: 'room',
  meeting: 'room',
  session: 'room',
  decisions: 'room',
  observers: 'room',
}

export const areaOf = (type: EventType): Area => {
  const exception = EXCEPTIONS[type]
  if (exception !== undefined) return exception
  const [word = '', act] = type.split('.')
  return BY_WORD[word] ?? (act === 'put' ? 'vote' : 'matter')
}
