/** Under which subject a question of the machine is compared. */
import type { Slot } from '#rules/slots'

export const SUBJECTS = [
  'majorities',
  'quorum',
  'meetings',
  'floor',
  'points of order',
  'motions',
  'consensus',
  'voting',
  'nature',
  'agenda',
  'proposals',
  'observers',
  'officers',
  'credentials',
] as const
export type Subject = (typeof SUBJECTS)[number]

/** What stands before the dot in the name of a slot. */
type Prefix = Slot extends `${infer Before}.${string}` ? Before : never

const BY_PREFIX: Readonly<Record<Prefix, Subject>> = {
  meeting: 'meetings',
  question: 'agenda',
  presence: 'meetings',
  quorum: 'quorum',
  chair: 'floor',
  floor: 'floor',
  list: 'floor',
  speech: 'floor',
  debate: 'floor',
  reply: 'floor',
  point: 'points of order',
  appeal: 'points of order',
  motion: 'motions',
  observers: 'observers',
  consensus: 'consensus',
  vote: 'voting',
  rollCall: 'voting',
  lot: 'voting',
  roll: 'voting',
  nature: 'nature',
  manner: 'nature',
  session: 'meetings',
  decisions: 'meetings',
  agenda: 'agenda',
  proposal: 'proposals',
  cost: 'proposals',
  amendment: 'proposals',
  division: 'proposals',
  part: 'proposals',
  competence: 'proposals',
  reconsideration: 'proposals',
  protocol: 'proposals',
  election: 'officers',
  officer: 'officers',
  bureau: 'officers',
  credentials: 'credentials',
  majority: 'majorities',
}

const isPrefix = (text: string): text is Prefix => Object.hasOwn(BY_PREFIX, text)

export const subjectOf = (slot: Slot): Subject => {
  const [before = ''] = slot.split('.')
  return isPrefix(before) ? BY_PREFIX[before] : 'meetings'
}
