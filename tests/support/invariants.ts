/** What must be so of every act that is accepted, whatever came before it; counted apart from the rules under test. */
import type { Application, Context, Vote } from '#machines/context'
import type { EventType } from '#machines/events'
import type { ConferenceSnapshot } from '#machines/explain'
import { satisfies } from './oracle.ts'
import type { Trial } from './traversal.ts'

/** Papers reach the secretariat whether the room waits or not. */
const PAPERS: readonly EventType[] = ['list.circulate', 'application.receive']
const PRESENCE: readonly EventType[] = ['delegations.arrive', 'delegations.leave', 'presence.establish']
const IN_A_VOTE: readonly EventType[] = [...PRESENCE, 'ballots.cast', 'result.announce', 'point.raise', 'point.rule']
const OUT_OF_MEETING: readonly EventType[] = [
  ...PRESENCE,
  ...PAPERS,
  'meeting.open',
  'objection.raise',
  'objection.withdraw',
]
const PUTS: readonly EventType[] = ['nature.put', 'manner.put', 'status.put']
const FROM_THE_CHAIR: readonly EventType[] = [
  ...PUTS,
  'meeting.open',
  'meeting.adjourn',
  'matter.refer',
  'status.accord',
  'consensus.seek',
  'consensus.declare',
  'manner.agree',
  'result.announce',
  'point.rule',
]
const FOR_PARTIES: readonly EventType[] = [
  'objection.raise',
  'matter.raise',
  'consensus.oppose',
  'vote.request',
  'nature.assert',
  'point.raise',
]

/** Yes and no of a vote cast, a regional organization's ballot as many as its members; null before any is cast. */
const votesIn = (context: Context, { ballots }: Vote): { readonly yes: number; readonly no: number } | null => {
  if (ballots === null) return null
  if (ballots.by === 'count') return { yes: ballots.inFavour, no: ballots.against }
  const weight = (id: string): number => context.participants[id]?.memberParties?.length ?? 1
  const sum = (side: string): number =>
    Object.entries(ballots.votes).reduce((total, [id, choice]) => total + (choice === side ? weight(id) : 0), 0)
  return { yes: sum('yes'), no: sum('no') }
}

const hasQuorum = (present: number, context: Context): boolean => present + present > context.ruleSet.members.count

/** Whether a vote carries, by the sentences of rules 58, 60 and 61; null where there was no quorum to decide it. */
const carries = (context: Context, vote: Vote): boolean | null => {
  const votes = votesIn(context, vote)
  if (votes === null || !hasQuorum(vote.present, context)) return null
  const { yes, no } = votes
  if (yes + no === 0) return false
  const [claim, ...others] = context.claims
  const nature = context.nature ?? (others.length === 0 ? claim : undefined)
  const simple = vote.put.question === 'manner' || (vote.put.question === 'status' && nature === 'procedure')
  return simple ? yes > no : satisfies('more than two thirds', yes, yes + no)
}

const changedStatuses = (before: Context, after: Context): readonly (readonly [string, Application, Application])[] =>
  Object.entries(after.applications).flatMap(([id, application]) => {
    const was = before.applications[id]
    return was === undefined || was.status === application.status ? [] : [[id, was, application] as const]
  })

/** What an announcement did, against what the ballots say. */
const announced = (before: Context, after: Context, on: string): string | null => {
  const vote = before.votes[on]
  if (vote === undefined) return 'a result of no vote'
  if (on in after.votes) return 'a vote still in hand after its result'
  const carried = carries(before, vote)
  const changes = changedStatuses(before, after)
  switch (vote.put.question) {
    case 'nature':
      return after.nature === (carried === null ? before.nature : carried ? 'procedure' : 'substance')
        ? null
        : 'a nature that the votes did not give'
    case 'manner':
      return after.manner === (carried === null ? before.manner : carried ? 'jointly' : 'one by one')
        ? null
        : 'a manner that the votes did not give'
    case 'status': {
      const expected = carried === null ? [] : [...vote.put.organizations].sort()
      const right = changes.every(([, , { status }]) => status === (carried === true ? 'accorded' : 'refused'))
      const whole =
        changes
          .map(([id]) => id)
          .sort()
          .join() === expected.join()
      return right && whole ? null : 'a status that the votes did not give'
    }
  }
}

const unlawfulChange = ({ before: { context: before }, event, after: { context: after } }: Trial): string | null => {
  if (event.type === 'result.announce') return announced(before, after, event.on)
  const changes = changedStatuses(before, after)
  if (changes.some(([, was]) => was.status !== 'pending')) return 'a status decided twice'
  if (changes.some(([, , { status }]) => status === 'refused')) return 'status refused without a vote'
  const byConsensus = event.type === 'consensus.declare'
  const opposed = changes.filter(([id]) => (after.applications[id]?.objections.length ?? 0) > 0)
  return opposed.length > 0 && !byConsensus ? 'status accorded over an objection, without a vote' : null
}

const tagged = ({ context, ...snapshot }: ConferenceSnapshot): boolean =>
  snapshot.tags.has('vote in progress') === Object.keys(context.votes).length > 0

/** Every way in which an accepted act should not have been, or did what it should not; empty where all is well. */
export const wrongIn = (trial: Trial): readonly string[] => {
  const { before, event, after } = trial
  const { context } = before
  const role = context.participants[event.by]?.role
  const wrong: readonly (readonly [boolean, string])[] = [
    [after.status === 'error', 'an error'],
    [after.context.present < 0 || after.context.present > context.participating, 'an impossible presence'],
    [PUTS.includes(event.type) && !hasQuorum(context.present, context), 'a question put without a quorum'],
    [event.type === 'consensus.declare' && !hasQuorum(context.present, context), 'consensus without a quorum'],
    [Object.keys(context.votes).length > 0 && !IN_A_VOTE.includes(event.type), 'a vote interrupted'],
    [
      event.type === 'point.raise' && event.about === 'other' && Object.keys(context.votes).length > 0,
      'a vote interrupted by a point on something else',
    ],
    [context.pointPending && ![...PRESENCE, ...PAPERS, 'point.rule'].includes(event.type), 'an act before the ruling'],
    [!context.meetingOpen && !OUT_OF_MEETING.includes(event.type), 'an act out of a meeting'],
    [FROM_THE_CHAIR.includes(event.type) && role !== 'president', 'an act of the chair by another'],
    [
      FOR_PARTIES.includes(event.type) && role !== 'party' && role !== 'regional organization',
      'an act of a party by another',
    ],
    [event.type === 'vote.request' && !context.consensusSought, 'a vote before consensus was sought'],
    [Object.keys(after.context.votes).length > 1, 'two votes at once'],
    [!tagged(after), 'a tag that does not match the vote in hand'],
    [
      after.hasTag('status decided') &&
        Object.values(after.context.applications).some(({ status }) => status === 'pending'),
      'all decided while one is pending',
    ],
  ]
  const change = unlawfulChange(trial)
  return [...wrong.flatMap(([is, what]) => (is ? [what] : [])), ...(change === null ? [] : [change])]
}
