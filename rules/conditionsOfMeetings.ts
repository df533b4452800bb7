/** Named conditions of meetings, of the floor and of motions. */
import { first, type Conditions } from './condition.ts'

export const ON_MEETINGS = {
  'meeting.sitting': (facts) => (facts.meetingOpen ? null : 'no-meeting-open'),
  'question.addressed': (facts) => (facts.questionAddressed ? null : 'no-such-question'),
  'floor.request': (facts) =>
    first(
      facts.actor === 'organization' ? 'not-entitled-to-speak' : null,
      facts.alreadyListed ? 'already-on-list-of-speakers' : null,
    ),
  'list.open': (facts) => (facts.listClosed ? 'list-closed' : null),
  'floor.order': (facts) => (facts.speakerNext ? null : 'not-next-on-list'),
  'speech.number': ({ speeches }) =>
    speeches.allowed !== null && speeches.made >= speeches.allowed ? 'speeches-exhausted' : null,
  'speech.length': (facts) => (facts.timeLimited ? null : 'no-limit-set'),
  'floor.precedence': (facts) => (facts.reporterCalled ? null : 'not-next-on-list'),
  'list.close': (facts) => (facts.listClosed ? 'list-closed' : null),
  'list.oppose': (facts) => (facts.closingContestable ? null : 'closing-not-announced'),
  'debate.close': (facts) => {
    if (!facts.questionInHand) return 'no-such-question'
    if (facts.debate === 'adjourned') return 'debate-adjourned'
    if (facts.debate === 'closed') return 'debate-closed'
    return facts.speakersWait ? 'speakers-wait' : null
  },
  'debate.open': (facts) => (facts.debate === 'closed' && !facts.secretariatSpeaks ? 'debate-closed' : null),
  'debate.notAdjourned': (facts) =>
    facts.debate === 'adjourned' && !facts.secretariatSpeaks ? 'debate-adjourned' : null,
  'reply.accord': ({ replies }) =>
    replies.allowed !== null && replies.made >= replies.allowed ? 'replies-exhausted' : null,
  'appeal.raise': (facts) => (facts.rulingGiven ? null : 'no-ruling-given'),
  'motion.move': (facts) => {
    const { motion } = facts
    if (motion === null || !motion.known) return 'no-such-motion'
    if (motion.pendingAlready) return 'motion-pending-already'
    if (!motion.alreadySo) return null
    return facts.debate === 'closed' ? 'debate-closed' : 'debate-adjourned'
  },
  'motion.speak': ({ motion }) => {
    if (motion === null) return 'no-such-motion'
    return motion.spoken >= motion.speakers ? 'speakers-exhausted' : null
  },
  'motion.precedence': ({ motion }) => {
    if (motion === null) return 'no-such-motion'
    return motion.higherPending ? 'higher-motion-pending' : null
  },
  'motion.withdraw': ({ motion }) => {
    if (motion === null) return 'no-such-motion'
    return motion.own ? null : 'not-its-mover'
  },
  'motion.last': (facts) => (facts.motionsPending > 1 ? 'motion-pending' : null),
  'motion.none': (facts) => (facts.motionsPending > 0 ? 'motion-pending' : null),
  'meeting.ended': (facts) => (facts.bodiesSitting > 0 ? 'meeting-goes-on' : null),
  'meeting.open': (facts) => (facts.meetingOpen ? 'meeting-open-already' : null),
  'meeting.number': (facts) => (facts.numberFollows ? null : 'number-does-not-follow'),
  // The body itself, where it sits already, is no other.
  'meeting.alone': ({ anotherSits, meetingOpen, bodiesSitting }) =>
    anotherSits && bodiesSitting > (meetingOpen ? 1 : 0) ? 'another-body-sits' : null,
  'meeting.resume': (facts) => (facts.meetingSuspended ? null : 'meeting-not-suspended'),
  'meeting.last': (facts) => (facts.bodiesSitting > 1 ? 'another-body-sits' : null),
  'session.open': (facts) => (facts.sessionClosed ? 'session-closed' : null),
  'session.close': (facts) => (facts.bodiesSitting > 0 ? 'meeting-goes-on' : null),
  'meeting.goPrivate': (facts) => (facts.meetingPrivate ? 'meeting-private-already' : null),
  'meeting.opposePrivate': (facts) => (facts.privacyContestable ? null : 'privacy-not-announced'),
  'meeting.goPublic': (facts) => (facts.meetingPrivate ? null : 'meeting-is-public'),
  'observers.leave': ({ meetingPrivate, leaving }) =>
    first(
      meetingPrivate ? null : 'meeting-is-public',
      leaving.takePart ? 'takes-part' : null,
      leaving.already ? 'asked-to-leave-already' : null,
    ),
  'observers.deliberate': ({ leaving }) => (leaving.deliberate ? 'joins-discussion' : null),
  'observers.present': (facts) => (facts.askedToLeave ? 'asked-to-leave' : null),
  'bureau.private': (facts) => (facts.inBureau ? null : 'not-in-bureau'),
  'decisions.announce': ({ unannounced, meetingPrivate }) =>
    first(unannounced ? null : 'nothing-to-announce', meetingPrivate ? 'meeting-is-private' : null),
  'decisions.announced': (facts) => (facts.announcementDue ? 'decisions-not-announced' : null),
  'presence.count': ({ coming, present, participating }) =>
    first(
      present < 0 ? 'more-leave-than-present' : null,
      present > participating ? 'more-present-than-participating' : null,
      coming.counted ? null : 'more-named-than-counted',
      coming.each ? null : 'party-named-twice',
      coming.goneAlready ? 'left-already' : null,
    ),
  'chair.ruling': ({ order }) => {
    switch (order) {
      case 'quiet':
        return null
      case 'point raised':
        return 'point-of-order-pending'
      case 'ruling given':
        return 'ruling-pending'
      case 'appealed':
        return 'appeal-pending'
    }
  },
} satisfies Conditions
