/** What must be so of every act that is accepted, whatever came before it; said apart from the rules under test. */
import type { Context } from '#machines/context'
import type { ConferenceEvent, EventType } from '#machines/events'
import type { ConferenceSnapshot } from '#machines/explain'
import type { Trial } from '#machines/walk'
import { canDecide } from './laws.ts'
import { wrongResult } from './results.ts'

/** Papers reach the secretariat, and the Bureau works, whether the room waits or not. */
const APART: readonly EventType[] = [
  'delegations.arrive',
  'delegations.leave',
  'presence.establish',
  'list.circulate',
  'application.receive',
  'proposal.table',
  'credentials.submit',
  'credentials.object',
  'credentials.examine',
  'credentials.report',
  'bureau.meet',
  'bureau.rise',
  'bureau.silence',
]
/** The room empties, and the Bureau rises. */
const ONCE_CLOSED: readonly EventType[] = [
  'delegations.arrive',
  'delegations.leave',
  'presence.establish',
  'bureau.rise',
]
const OF_VOTES: readonly EventType[] = ['ballots.cast', 'ballots.correct', 'lot.draw', 'roll.answer', 'result.announce']
const OF_ORDER: readonly EventType[] = ['point.raise', 'point.rule', 'ruling.stand', 'appeal.raise']
const OUT_OF_MEETING: readonly EventType[] = [
  ...APART,
  'meeting.open',
  'meeting.resume',
  'session.close',
  // The Bureau’s own meetings are not opened as those of a plenary are.
  'observers.askToLeave',
  'objection.raise',
  'objection.withdraw',
]
const FROM_THE_CHAIR: readonly EventType[] = [
  'meeting.open',
  'meeting.suspend',
  'meeting.resume',
  'meeting.adjourn',
  'session.close',
  'meeting.goPrivate',
  'meeting.goPublic',
  'observers.askToLeave',
  'decisions.announce',
  'floor.give',
  'limit.set',
  'list.close',
  'debate.close',
  'reply.accord',
  'speaker.callToOrder',
  'speaker.stop',
  'matter.refer',
  'status.accord',
  'consensus.seek',
  'consensus.declare',
  'manner.agree',
  'lot.draw',
  'result.announce',
  'point.rule',
  'ruling.stand',
  'question.take',
  'question.leave',
  'question.notAccepted',
  'proposal.waive',
  'proposal.conclude',
  'division.agree',
  'election.open',
  'election.acclaim',
]
const FOR_PARTIES: readonly EventType[] = [
  'objection.raise',
  'matter.raise',
  'consensus.oppose',
  'vote.request',
  'rollCall.ask',
  'nature.assert',
  'point.raise',
  'appeal.raise',
  'motion.move',
  'motion.speak',
  'proposal.table',
  'proposal.revise',
  'proposal.postpone',
  'amendment.move',
  'division.move',
  'division.oppose',
  'list.oppose',
  'meeting.opposePrivate',
  'officer.withdraw',
  'division.speak',
  'reconsideration.speak',
  'competence.question',
  'election.askBallot',
]

const puts = (event: ConferenceEvent): boolean => event.type.endsWith('.put')
const DECIDING: readonly EventType[] = ['consensus.declare', 'election.acclaim', 'election.ballot', 'manner.agree']

const hasQuorum = ({ present, participating, ruleSet }: Context): boolean =>
  canDecide(ruleSet.id, present, { members: ruleSet.members.count, attending: participating })

/** What is out of order in a room that waits: for a result, for a ruling, for the decision of an appeal, for a motion. */
const unwaited = (context: Context, event: ConferenceEvent): readonly (readonly [boolean, string])[] => {
  if (APART.includes(event.type) || (event.type === 'observers.askToLeave' && event.in === 'bureau')) return []
  const inHand = Object.values(context.votes)
  const addressed = 'on' in event && event.on !== undefined ? context.votes[event.on]?.put.question : undefined
  // An appeal is put as it is raised: only then is a roll-call asked for on a vote in hand.
  const onAppeal = (event.type === 'rollCall.ask' || OF_VOTES.includes(event.type)) && addressed === 'appeal'
  const ofVote = onAppeal || OF_VOTES.includes(event.type) || OF_ORDER.includes(event.type)
  const motion = context.motions.length > 0
  return [
    [inHand.length > 0 && !ofVote, 'a vote interrupted'],
    [
      event.type === 'point.raise' && event.about === 'other' && inHand.length > 0,
      'a vote interrupted by a point on something else',
    ],
    [context.order === 'point raised' && event.type !== 'point.rule', 'an act before the ruling'],
    [
      context.order === 'ruling given' && event.type !== 'appeal.raise' && event.type !== 'ruling.stand',
      'an act between the ruling and the appeal',
    ],
    [context.order === 'appealed' && !onAppeal, 'an act before the appeal is decided'],
    [
      motion && ((puts(event) && event.type !== 'motion.put') || DECIDING.includes(event.type)),
      'a decision while a motion is pending',
    ],
  ]
}

const precedence = (context: Context, id: string): boolean => {
  const order = context.ruleSet.motions.map(({ kind }) => kind)
  const own = context.motions.find((motion) => motion.id === id)?.kind
  if (own === undefined) return false
  return context.motions.every(({ kind }) => order.indexOf(own) <= order.indexOf(kind))
}

/** What is put before its turn, or withdrawn or settled out of it. */
const untimely = (context: Context, event: ConferenceEvent): readonly (readonly [boolean, string])[] => {
  const named = 'question' in event ? event.question : 'on' in event ? (event.on ?? '') : ''
  const proposal = context.questions[named]?.proposal ?? null
  // Where the body's book has a rule on costs.
  const asksForCosts = (context.ruleSet.slots['cost.stated']?.rule ?? null) !== null
  const pending = Object.values(proposal?.amendments ?? {}).filter(({ status }) => status === 'pending')
  const parts = Object.values(proposal?.parts ?? {}).filter(({ status }) => status === 'pending')
  switch (event.type) {
    case 'motion.put':
      return [[!precedence(context, event.motion), 'a motion put before one that precedes it']]
    case 'amendment.put': {
      const amendment = proposal?.amendments[event.amendment]
      const furthest = Math.max(...pending.map(({ distance }) => distance))
      return [[amendment?.status !== 'pending' || amendment.distance < furthest, 'a nearer amendment put first']]
    }
    case 'proposal.put':
    case 'consensus.declare':
      return [
        [pending.length > 0, 'a proposal put before its amendments'],
        [parts.length > 0, 'a proposal put before its parts'],
        [asksForCosts && proposal?.costs === 'not stated', 'a proposal put before its cost is stated'],
        [proposal?.competence === 'questioned', 'a proposal put before competence'],
        [proposal !== null && context.debate === 'adjourned', 'a proposal put though its debate is adjourned'],
      ]
    case 'proposal.withdraw':
      return [
        [proposal?.amended !== false, 'an amended proposal withdrawn'],
        [proposal?.sponsors.includes(event.by) !== true, 'a proposal withdrawn by another'],
      ]
    case 'statement.make':
      return [
        [context.debate !== 'open', 'a statement in a debate that is not open'],
        [
          event.speakers.some((id) => context.private[event.in]?.includes(id)),
          'a statement by one who was asked to leave',
        ],
      ]
    case 'observers.askToLeave':
      return [
        [context.private[event.in] === undefined, 'somebody asked to leave a public meeting'],
        [
          event.leaving.some(
            (id) => !['observer', 'organization', 'signatory'].includes(context.participants[id]?.role ?? ''),
          ),
          'one who takes part asked to leave',
        ],
      ]
    case 'session.close':
      return [[context.unannounced, 'a session closed with something decided in private unsaid']]
    case 'vote.request':
      return [
        [
          context.ruleSet.slots['consensus.first']?.requires.family === 'condition' &&
            context.questions[named]?.consensusSought !== true,
          'a vote before consensus was sought',
        ],
      ]
    case 'election.acclaim': {
      const places = Object.entries(context.ruleSet.offices)
      const exact = places.every(
        ([office, count]) => context.nominations.filter((nominee) => nominee.office === office).length === count,
      )
      return [[!exact, 'an acclamation with too few or too many nominees']]
    }
    default:
      return []
  }
}

const tagged = ({ context, ...snapshot }: ConferenceSnapshot): boolean =>
  snapshot.tags.has('vote in progress') === Object.keys(context.votes).length > 0

const impossible = ({ context, status }: ConferenceSnapshot): readonly (readonly [boolean, string])[] => {
  const inHand = Object.values(context.votes)
  const { officersPerGroup } = context.ruleSet
  const groups = context.nominations.map(({ group }) => group)
  return [
    [status === 'error', 'an error'],
    [context.present < 0 || context.present > context.participating, 'an impossible presence'],
    [new Set(context.sitting).size !== context.sitting.length, 'a body that sits twice'],
    [
      inHand.filter(({ put }) => put.question !== 'appeal').length > 1 || inHand.length > 2,
      'two votes at once that are no appeal within a vote',
    ],
    [
      officersPerGroup !== null &&
        groups.some((group) => groups.filter((each) => each === group).length > officersPerGroup),
      'more officers of a group than it may have',
    ],
  ]
}

/** Every way in which an accepted act should not have been, or did what it should not; empty where all is well. */
export const wrongIn = (trial: Trial): readonly string[] => {
  const { before, event, after } = trial
  const { context } = before
  const role = context.participants[event.by]?.role
  const wrong: readonly (readonly [boolean, string])[] = [
    ...impossible(after),
    ...unwaited(context, event),
    ...untimely(context, event),
    [(puts(event) || DECIDING.includes(event.type)) && !hasQuorum(context), 'a decision begun without a quorum'],
    [!context.sitting.includes(event.in) && !OUT_OF_MEETING.includes(event.type), 'an act out of a meeting'],
    [(puts(event) || FROM_THE_CHAIR.includes(event.type)) && role !== 'president', 'an act of the chair by another'],
    [
      FOR_PARTIES.includes(event.type) && role !== 'party' && role !== 'regional organization',
      'an act of a party by another',
    ],
    [before.matches({ meeting: 'closed' }) && !ONCE_CLOSED.includes(event.type), 'an act in a session that is closed'],
    [!tagged(after), 'a tag that does not match the vote in hand'],
    [
      after.hasTag('status decided') &&
        Object.values(after.context.applications).some(({ status }) => status === 'pending'),
      'all decided while one is pending',
    ],
  ]
  return [...wrong.flatMap(([is, what]) => (is ? [what] : [])), ...wrongResult(trial)]
}
