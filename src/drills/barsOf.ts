/**
 * What each slot can give as the reason why an act is barred, beside who may do it. A list, since a condition is a function;
 * the tests hold it to the conditions, both ways.
 */
import type { Bar } from '#rules/bars'
import type { Role, RuleSet, SlotAnswer } from '#rules/ruleSet'
import type { Slot } from '#rules/slots'

export const BARS_OF: { readonly [S in Slot]?: readonly Bar[] } = {
  'meeting.sitting': ['no-meeting-open'],
  'question.addressed': ['no-such-question'],
  'floor.request': ['not-entitled-to-speak', 'already-on-list-of-speakers'],
  'list.open': ['list-closed'],
  'floor.order': ['not-next-on-list'],
  'speech.number': ['speeches-exhausted'],
  'speech.length': ['no-limit-set'],
  'floor.precedence': ['not-next-on-list'],
  'list.close': ['list-closed'],
  'list.oppose': ['closing-not-announced'],
  'debate.close': ['no-such-question', 'debate-adjourned', 'debate-closed', 'speakers-wait'],
  'debate.open': ['debate-closed'],
  'debate.notAdjourned': ['debate-adjourned'],
  'reply.accord': ['replies-exhausted'],
  'appeal.raise': ['no-ruling-given'],
  'motion.move': ['no-such-motion', 'motion-pending-already', 'debate-closed', 'debate-adjourned'],
  'motion.speak': ['no-such-motion', 'speakers-exhausted'],
  'motion.precedence': ['no-such-motion', 'higher-motion-pending'],
  'motion.withdraw': ['no-such-motion', 'not-its-mover'],
  'motion.last': ['motion-pending'],
  'motion.none': ['motion-pending'],
  'meeting.ended': ['meeting-goes-on'],
  'meeting.open': ['meeting-open-already'],
  'meeting.number': ['number-does-not-follow'],
  'meeting.alone': ['another-body-sits'],
  'meeting.resume': ['meeting-not-suspended'],
  'meeting.last': ['another-body-sits'],
  'session.close': ['meeting-goes-on'],
  'session.open': ['session-closed'],
  'question.take': ['begins-otherwise'],
  'question.new': ['question-decided', 'proposal-withdrawn'],
  'question.notAccepted': ['vote-requested'],
  'question.closed': ['question-open'],
  'proposal.ready': ['proposal-late'],
  'proposal.table': ['proposal-tabled-already'],
  'election.majority': ['no-majority-in-ballot'],
  'proposal.sponsor': ['no-such-proposal', 'not-a-sponsor'],
  'proposal.unamended': ['amended-by-decision', 'voted-on-already'],
  'proposal.waive': ['no-such-proposal'],
  'proposal.postpone': ['no-such-proposal', 'not-a-sponsor'],
  'proposal.conclude': ['not-postponed'],
  'proposal.order': ['earlier-proposal-first'],
  'cost.state': ['no-such-proposal'],
  'cost.stated': ['cost-not-stated'],
  'amendment.move': ['no-such-proposal', 'amendment-moved-already'],
  'amendment.withdraw': ['no-amendment-pending', 'not-its-mover'],
  'amendment.order': ['no-amendment-pending', 'further-amendment-pending'],
  'amendment.done': ['amendment-pending'],
  'division.move': ['no-such-proposal', 'division-moved-already', 'no-part-named', 'part-named-twice'],
  'division.oppose': ['no-division-moved', 'division-agreed', 'division-opposed', 'not-a-sponsor'],
  'division.speak': ['no-division-moved', 'division-agreed', 'division-not-opposed', 'speakers-exhausted'],
  'division.unopposed': ['no-division-moved', 'division-agreed', 'division-opposed'],
  'division.opposed': ['no-division-moved', 'division-agreed', 'division-not-opposed'],
  'division.agreed': ['division-not-agreed'],
  'part.order': ['no-part-pending', 'other-part-first'],
  'part.done': ['division-undecided', 'part-pending'],
  'part.operative': ['operative-parts-rejected'],
  'competence.question': ['no-such-proposal', 'competence-questioned-already'],
  'competence.first': ['competence-questioned'],
  'competence.open': ['competence-not-questioned'],
  'reconsideration.move': ['nothing-to-reconsider'],
  'reconsideration.speak': ['speakers-exhausted'],
  'election.nominate': ['not-a-party', 'office-full', 'group-full'],
  'election.oneOffice': ['nominated-already'],
  'election.withdraw': ['no-nomination-of-its-own'],
  'election.acclaim': ['not-as-many-as-places'],
  'election.runoff': ['lot-decides', 'restricted-to-two'],
  'election.remaining': ['restricted-to-the-first'],
  'election.lot': ['no-equal-ballot', 'not-one-of-the-two'],
  'election.ballot': ['not-nominated', 'ballots-cannot-be-counted'],
  'officer.replace': ['president-is-elected-anew', 'not-the-same-party'],
  'credentials.object': ['no-credentials-submitted'],
  'credentials.examine': ['no-credentials-submitted'],
  'credentials.issuer': ['credentials-not-acceptable'],
  'credentials.report': ['more-comply-than-represented'],
  'credentials.reported': ['no-report-made'],
  'presence.count': [
    'more-leave-than-present',
    'more-present-than-participating',
    'more-named-than-counted',
    'party-named-twice',
    'left-already',
  ],
  'chair.ruling': ['point-of-order-pending', 'ruling-pending', 'appeal-pending'],
  'observers.rights': ['not-entitled-to-speak'],
  'observers.leave': ['meeting-is-public', 'takes-part', 'asked-to-leave-already'],
  'observers.deliberate': ['joins-discussion'],
  'observers.present': ['asked-to-leave'],
  'meeting.goPrivate': ['meeting-private-already'],
  'meeting.opposePrivate': ['privacy-not-announced'],
  'meeting.goPublic': ['meeting-is-public'],
  'decisions.announce': ['nothing-to-announce', 'meeting-is-private'],
  'decisions.announced': ['decisions-not-announced'],
  'bureau.private': ['not-in-bureau'],
  'observers.apply': [
    'organization-already-on-list',
    'organization-named-twice',
    'organization-not-on-list',
    'no-organization',
  ],
  'observers.list': [
    'organization-already-on-list',
    'organization-named-twice',
    'organization-not-on-list',
    'no-organization',
  ],
  'observers.object': [
    'with-consultative-status',
    'already-objected',
    'organization-not-on-list',
    'organization-already-decided',
    'organization-named-twice',
  ],
  'observers.withdrawObjection': [
    'did-not-object',
    'organization-not-on-list',
    'organization-already-decided',
    'organization-named-twice',
  ],
  'observers.refer': ['no-objection-stands'],
  'observers.unopposed': ['objection-stands'],
  'observers.decideOtherwise': [
    'without-consultative-status',
    'organization-not-on-list',
    'organization-already-decided',
    'organization-named-twice',
  ],
  'observers.settled': ['organizations-undecided'],
  'consensus.first': ['consensus-not-sought'],
  'vote.right': ['more-cast-than-present', 'organization-and-members-both-vote', 'ballots-cannot-be-counted'],
  'vote.inHand': ['no-such-vote'],
  'vote.counted': ['ballots-not-counted'],
  'vote.method': ['roll-call-asked'],
  'rollCall.ask': ['no-such-question', 'voting-begun', 'no-vote-requested', 'roll-call-asked-already'],
  'rollCall.kept': ['roll-call-asked', 'lot-not-drawn', 'roll-goes-on', 'not-as-answered'],
  'lot.draw': ['no-roll-call', 'lot-drawn-already', 'not-on-roll'],
  'roll.order': ['no-roll-call', 'lot-not-drawn', 'not-next-on-roll'],
  'roll.answer': ['passed-already', 'answers-for-another', 'not-the-secretariat'],
  'vote.conduct': ['vote-in-progress'],
  'vote.second': ['second-vote-at-later-meeting'],
  'vote.statement': ['no-vote-to-explain', 'sponsor-does-not-explain', 'no-vote-requested'],
  'nature.assert': ['nature-fixed'],
  'nature.disputed': ['nature-not-disputed'],
  'nature.settled': ['nature-disputed'],
  'manner.decide': ['only-one-organization'],
  'manner.settled': ['manner-not-decided'],
  'manner.followed': [
    'not-one-by-one',
    'not-all-together',
    'organization-not-on-list',
    'organization-already-decided',
    'organization-named-twice',
  ],
}

/** The bar for one who may not do what these may. */
const actorBar = (by: readonly Role[]): Bar => {
  if (by.includes('party')) return 'not-a-party'
  return by.includes('president') ? 'not-the-chair' : 'not-the-secretariat'
}

const ofFamily = ({ requires }: SlotAnswer): readonly Bar[] => {
  switch (requires.family) {
    case 'quorum':
      return ['too-few-present']
    case 'notice':
      return ['notice-too-short']
    case 'majority':
    case 'condition':
    case 'nothing':
      return []
  }
}

/** Every reason for which this rule of a body can bar an act. Empty where the body has no such rule, or it only cites. */
export const barsOf = (law: RuleSet, slot: Slot): readonly Bar[] => {
  const answer = law.slots[slot]
  if (answer === null) return []
  return [
    ...(answer.by === undefined ? [] : [actorBar(answer.by)]),
    ...ofFamily(answer),
    ...(answer.requires.family === 'nothing' ? [] : (BARS_OF[slot] ?? [])),
  ]
}
