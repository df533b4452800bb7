/** Sentences about observers, and about meetings and who is present. */
import { idOf, type Sentences } from './said.ts'

export const OF_MEETINGS: Sentences = {
  // Observers
  '{actor} circulates a list of {organizations} {count} days before': (said) => ({
    type: 'list.circulate',
    ...said.by,
    on: 'observers',
    organizations: said.items('organizations'),
    daysBefore: said.number('count'),
  }),
  '{actor} receives applications from {organizations} (consultative status)': (said) => ({
    type: 'application.receive',
    ...said.by,
    on: 'observers',
    organizations: said.items('organizations'),
  }),
  '{actor} objects to {organizations}': (said) => ({
    type: 'objection.raise',
    ...said.by,
    on: 'observers',
    organizations: said.items('organizations'),
  }),
  '{actor} withdraws its objection to {organizations}': (said) => ({
    type: 'objection.withdraw',
    ...said.by,
    on: 'observers',
    organizations: said.items('organizations'),
  }),
  '{actor} asks the Conference to decide otherwise on {organizations}': (said) => ({
    type: 'matter.raise',
    ...said.by,
    on: 'observers',
    organizations: said.items('organizations'),
  }),
  '{actor} refers the applications to the Conference': (said) => ({
    type: 'matter.refer',
    ...said.by,
    on: 'observers',
  }),
  '{actor} notes that observer status is accorded': (said) => ({ type: 'status.accord', ...said.by, on: 'observers' }),
  '{actor} puts to the vote whether to decide jointly': (said) => ({ type: 'manner.put', ...said.by, ...said.put }),
  '{actor} notes agreement to decide {manner}': (said) => ({
    type: 'manner.agree',
    ...said.by,
    on: 'observers',
    manner: said.words('manner'),
  }),
  '{actor} puts the status of {organizations} to the vote': (said) => ({
    type: 'status.put',
    ...said.by,
    ...said.put,
    organizations: said.items('organizations'),
  }),
  // Presence and meetings
  '{count} delegations are present': (said) => ({
    type: 'presence.establish',
    by: 'secretariat',
    present: said.number('count'),
  }),
  '{count} delegations arrive': (said) => ({
    type: 'delegations.arrive',
    by: 'secretariat',
    count: said.number('count'),
  }),
  '{count} delegations leave': (said) => ({
    type: 'delegations.leave',
    by: 'secretariat',
    count: said.number('count'),
  }),
  'one delegation leaves': () => ({ type: 'delegations.leave', by: 'secretariat', count: 1 }),
  '{party} leaves the room': (said) => ({
    type: 'delegations.leave',
    by: 'secretariat',
    count: 1,
    parties: [said.id('party')],
  }),
  'the {nth} meeting opens with {count} present': (said) => [
    { type: 'presence.establish', by: 'secretariat', present: said.number('count') },
    { type: 'meeting.open', by: 'president', number: said.number('nth') },
  ],
  '{actor} opens the {nth} meeting': (said) => ({ type: 'meeting.open', ...said.by, number: said.number('nth') }),
  '{actor} opens the {nth} meeting, of {body}': (said) => ({
    type: 'meeting.open',
    ...said.by,
    number: said.number('nth'),
  }),
  '{actor} opens the {nth} meeting, of {body}, as an exception': (said) => ({
    type: 'meeting.open',
    ...said.by,
    number: said.number('nth'),
    exceptional: true,
  }),
  '{actor} suspends the meeting': (said) => ({ type: 'meeting.suspend', ...said.by }),
  '{actor} resumes the meeting': (said) => ({ type: 'meeting.resume', ...said.by }),
  '{actor} resumes the meeting of {body}': (said) => ({ type: 'meeting.resume', ...said.by }),
  '{actor} resumes the meeting of {body}, as an exception': (said) => ({
    type: 'meeting.resume',
    ...said.by,
    exceptional: true,
  }),
  '{actor} adjourns the meeting': (said) => ({ type: 'meeting.adjourn', ...said.by }),
  '{actor} adjourns the meeting of {body}': (said) => ({ type: 'meeting.adjourn', ...said.by }),
  '{actor} takes {body} into a private meeting': (said) => ({ type: 'meeting.goPrivate', ...said.by }),
  '{actor} objects to meeting in private': (said) => ({ type: 'meeting.opposePrivate', ...said.by }),
  '{actor} takes {body} back into public': (said) => ({ type: 'meeting.goPublic', ...said.by }),
  '{actor} asks {persons} to leave {body}': (said) => ({
    type: 'observers.askToLeave',
    ...said.by,
    leaving: said.items('persons').map(idOf),
  }),
  '{actor} announces what was decided in private': (said) => ({ type: 'decisions.announce', ...said.by }),
  '{actor} closes the session': (said) => ({ type: 'session.close', ...said.by }),
}
