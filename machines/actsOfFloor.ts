/** Acts of the floor: speakers, points of order, procedural motions, meetings, presence. */
import type { Room } from './actsOfQuestions.ts'
import type { Context } from './context.ts'
import type { ConferenceEvent } from './events.ts'
import { askedToLeave, isObserver } from './privacy.ts'
import { methodFor } from './rollCall.ts'

const ofMotions = (context: Context, { names, party, chair }: Room): readonly ConferenceEvent[] => [
  ...context.ruleSet.motions.map(({ kind }): ConferenceEvent => ({
    type: 'motion.move',
    by: party,
    in: names.in,
    on: `motion-${context.ruleSet.motions.findIndex((rule) => rule.kind === kind) + 1}`,
    motion: kind,
  })),
  ...context.motions.flatMap(({ id, by }): ConferenceEvent[] => [
    { type: 'motion.speak', by: party, in: names.in, on: id, side: 'in favour' },
    { type: 'motion.speak', by: party, in: names.in, on: id, side: 'against' },
    { type: 'motion.withdraw', by, in: names.in, on: id },
    { type: 'motion.put', by: chair, in: names.in, on: names.vote, motion: id, method: methodFor(context, id) },
  ]),
]

const ofOrder = ({ votes }: Context, { names, party, chair }: Room): readonly ConferenceEvent[] => [
  ...(Object.keys(votes).length === 0
    ? []
    : [{ type: 'point.raise', by: party, in: names.in, about: 'conduct of voting' } as const]),
  { type: 'point.raise', by: party, in: names.in, about: 'other' },
  { type: 'point.rule', by: chair, in: names.in, upheld: true },
  { type: 'point.rule', by: chair, in: names.in, upheld: false },
  { type: 'ruling.stand', by: chair, in: names.in },
  { type: 'appeal.raise', by: party, in: names.in, on: `${names.vote}-appeal` },
]

const ofSpeakers = (context: Context, { names, party, chair, speaker }: Room): readonly ConferenceEvent[] => {
  const [next] = context.speakers
  const place = { in: names.in }
  return [
    { type: 'floor.request', by: party, ...place },
    ...(next === undefined ? [] : [{ type: 'floor.give', by: chair, ...place, speaker: next } as const]),
    { type: 'statement.make', by: chair, ...place, speakers: [speaker] },
    { type: 'vote.explain', by: chair, ...place, speakers: [party] },
    { type: 'limit.set', by: chair, ...place, minutes: 5 },
    { type: 'speaker.stop', by: chair, ...place, speaker: party },
    { type: 'speaker.callToOrder', by: chair, ...place, speaker: party },
    { type: 'list.close', by: chair, ...place },
    { type: 'list.oppose', by: party, ...place },
    { type: 'debate.close', by: chair, ...place },
    { type: 'reply.accord', by: chair, ...place, speakers: [party] },
  ]
}

/** Public or private, and who may be asked to leave: all observers that have status, and each by itself. */
const ofPrivacy = (context: Context, { names, party, chair, speaker }: Room): readonly ConferenceEvent[] => {
  const place = { in: names.in }
  const roleOf = (id: string) => context.participants[id]?.role
  const asked = askedToLeave(context, names.in)
  const inRoom = Object.keys(context.participants).filter((id) => {
    const status = context.applications[id]?.status
    return roleOf(id) === 'observer' || (roleOf(id) === 'organization' && status === 'accorded')
  })
  const observers = inRoom.filter((id) => !asked.includes(id)).slice(0, 50)
  const groups = [...(observers.length > 0 ? [observers] : []), ...(isObserver(roleOf(speaker)) ? [[speaker]] : [])]
  return [
    { type: 'meeting.goPrivate', by: chair, ...place },
    { type: 'meeting.opposePrivate', by: party, ...place },
    { type: 'meeting.goPublic', by: chair, ...place },
    ...groups.map((leaving): ConferenceEvent => ({ type: 'observers.askToLeave', by: chair, ...place, leaving })),
    { type: 'decisions.announce', by: chair, ...place },
  ]
}

/** Everything that can be tried on the floor, in order or not. */
export const actsOfFloor = (context: Context, room: Room): readonly ConferenceEvent[] => {
  const { names, chair, secretariat } = room
  const place = { in: names.in }
  return [
    ...ofSpeakers(context, room),
    ...ofOrder(context, room),
    ...ofMotions(context, room),
    ...ofPrivacy(context, room),
    { type: 'delegations.arrive', by: secretariat, ...place, count: 1 },
    { type: 'delegations.leave', by: secretariat, ...place, count: 1 },
    { type: 'meeting.suspend', by: chair, ...place },
    { type: 'meeting.resume', by: chair, ...place },
    { type: 'meeting.adjourn', by: chair, ...place },
    { type: 'session.close', by: chair, ...place },
  ]
}
