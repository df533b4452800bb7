/** Sentences about the floor, points of order and procedural motions. */
import type { Sentences } from './said.ts'

const MOTIONS: Readonly<Record<string, string>> = {
  'suspension of the meeting': 'suspend the meeting',
  'adjournment of the meeting': 'adjourn the meeting',
  'adjournment of the debate': 'adjourn the debate',
  'closure of the debate': 'close the debate',
  'deferral of the vote': 'defer the vote',
  priority: 'give priority',
}

export const OF_FLOOR: Sentences = {
  // The floor
  '{actor} asks for the floor': (said) => ({ type: 'floor.request', ...said.by }),
  '{actor} gives the floor to {actor2}': (said) => ({ type: 'floor.give', ...said.by, speaker: said.id('actor2') }),
  '{actor} speaks': (said) => ({ type: 'statement.make', ...said.by, speakers: [said.id('actor')] }),
  '{actor} limits speeches to {count} minutes': (said) => ({
    type: 'limit.set',
    ...said.by,
    minutes: said.number('count'),
  }),
  '{actor} limits speeches to {count} minutes, and {count2} for each delegation': (said) => ({
    type: 'limit.set',
    ...said.by,
    minutes: said.number('count'),
    speeches: said.number('count2'),
  }),
  '{actor} stops {party}, whose time is up': (said) => ({
    type: 'speaker.stop',
    ...said.by,
    speaker: said.id('party'),
  }),
  '{actor} calls {party} to order': (said) => ({
    type: 'speaker.callToOrder',
    ...said.by,
    speaker: said.id('party'),
  }),
  '{actor} closes the list of speakers': (said) => ({ type: 'list.close', ...said.by }),
  '{actor} objects to the closing of the list of speakers': (said) => ({ type: 'list.oppose', ...said.by }),
  '{actor} declares the debate closed': (said) => ({ type: 'debate.close', ...said.by }),
  '{actor} accords a right of reply to {party}': (said) => ({
    type: 'reply.accord',
    ...said.by,
    speakers: [said.id('party')],
  }),
  '{actor} explains its vote': (said) => ({ type: 'vote.explain', ...said.by, speakers: [said.id('actor')] }),
  // Points of order
  '{actor} raises a point of order': (said) => ({ type: 'point.raise', ...said.by, about: 'other' }),
  '{actor} raises a point of order on the conduct of the vote': (said) => ({
    type: 'point.raise',
    ...said.by,
    about: 'conduct of voting',
  }),
  '{actor} rules on the point of order': (said) => ({ type: 'point.rule', ...said.by, upheld: false }),
  '{actor} rules that the point is well taken': (said) => ({ type: 'point.rule', ...said.by, upheld: true }),
  '{actor} appeals against the ruling': (said) => ({ type: 'appeal.raise', ...said.by, on: 'appeal' }),
  'nobody appeals': () => ({ type: 'ruling.stand', by: 'president' }),
  // Procedural motions
  '{actor} moves {motion}': (said) => ({
    type: 'motion.move',
    ...said.by,
    on: said.motion,
    motion: MOTIONS[said.words('motion')],
  }),
  '{actor} speaks {side} {motion}': (said) => ({
    type: 'motion.speak',
    ...said.by,
    on: said.motion,
    ...said.side,
  }),
  '{actor} withdraws the motion for {motion}': (said) => ({ type: 'motion.withdraw', ...said.by, on: said.motion }),
  '{actor} puts {motion} to the vote': (said) => ({
    type: 'motion.put',
    ...said.by,
    on: 'vote',
    motion: said.motion,
    method: 'show of hands',
  }),
}
