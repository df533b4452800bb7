/** Why an act is out of order, in words: the failing condition of a verdict, with its numbers. */
import { phrase, say, words } from '#src/language/say.ts'
import type { Bar } from '#rules/bars'
import type { Verdict } from '#rules/judge'
import type { RuleSet } from '#rules/ruleSet'
import { largestBaseFor } from '#rules/quorum'
import { capital } from './language.ts'
import { stageText } from './stages.ts'
import { bodyIn, idInWords } from './told.ts'

/** Reasons that are told with a number, a name, the body's own word or the act itself. */
type ToldWith =
  | 'too-few-present'
  | 'notice-too-short'
  | 'more-cast-than-present'
  | 'not-next-on-roll'
  | 'earlier-proposal-first'
  | 'not-a-party'
  | 'not-at-this-stage'

const REASONS = words<Readonly<Record<Exclude<Bar, ToldWith>, string>>>({
  'no-meeting-open': 'No meeting is open.',
  'no-such-question': 'No such question is before the room.',
  'point-of-order-pending': 'A point of order is pending: the President rules on it first.',
  'not-the-chair': 'Only whoever presides may do this.',
  'not-the-secretariat': 'Only the secretariat does this.',
  'not-entitled-to-speak': 'An applicant has no right to the floor yet.',
  'no-rule': 'This body has no such rule.',
  'more-leave-than-present': 'More would leave than are present.',
  'more-named-than-counted': 'More delegations are named than are counted.',
  'party-named-twice': 'A delegation is named twice.',
  'left-already': 'A delegation that is named has left already.',
  'session-closed': 'The session is closed.',
  'more-present-than-participating': 'More would be present than take part in the session.',
  'without-consultative-status': 'This way is for organizations with consultative status; here an objection is enough.',
  'with-consultative-status':
    'It has consultative status: an objection alone does not bring it before the Conference. Ask the Conference to decide otherwise.',
  'organization-not-on-list': 'No such organization has applied.',
  'organization-already-on-list': 'It is on the list already.',
  'no-organization': 'Only organizations apply: this is none.',
  'organization-already-decided': 'Its status is decided already.',
  'organization-named-twice': 'An organization is named twice.',
  'already-objected': 'It has objected already.',
  'did-not-object': 'It has no objection to withdraw.',
  'no-objection-stands': 'No objection stands, so there is nothing to refer.',
  'objection-stands': 'An objection still stands.',
  'consensus-not-sought': 'Consensus is tried first.',
  'no-vote-to-explain': 'Who has no vote has none to explain.',
  'sponsor-does-not-explain': 'A sponsor does not explain its vote on its own proposal.',
  'no-vote-requested': 'No vote has been asked for.',
  'vote-in-progress': 'A vote has begun: only a point of order on its conduct may interrupt it.',
  'no-such-vote': 'No such vote is in hand.',
  'ballots-not-counted': 'The ballots are not counted yet.',
  'ballots-cannot-be-counted': 'The ballots cannot be counted as given.',
  'organization-and-members-both-vote':
    'A regional organization and its members both vote: one or the other, never both.',
  'nature-disputed': 'Whether it is substance or procedure is disputed: that is decided first.',
  'nature-not-disputed': 'Nobody disputes whether it is substance or procedure.',
  'nature-fixed': 'The rules themselves say what kind of matter this is.',
  'manner-not-decided': 'Whether they are decided together or one by one comes first.',
  'only-one-organization': 'Only one organization is to be decided.',
  'not-all-together': 'They are to be decided all together.',
  'not-one-by-one': 'They are to be decided one by one.',
  'organizations-undecided': 'Not every organization is decided.',
  'ruling-pending': 'The President has ruled: an appeal is made now, or the ruling stands.',
  'appeal-pending': 'An appeal is before the room: it is decided first.',
  'list-closed': 'The list of speakers is closed.',
  'closing-not-announced': 'The closing of the list is opposed when it is declared, before the next speaker.',
  'speakers-wait': 'Somebody on the list has still to speak.',
  'already-on-list-of-speakers': 'It is on the list of speakers already.',
  'not-next-on-list': 'Speakers are called in the order in which they asked.',
  'debate-closed': 'The debate is closed: the decision follows.',
  'debate-adjourned': 'The debate is adjourned: there is neither discussion nor a vote on this item.',
  'speeches-exhausted': 'It has spoken as often as the limit allows.',
  'no-limit-set': 'The time of speeches is not limited.',
  'replies-exhausted': 'It has used its replies.',
  'no-ruling-given': 'No ruling has just been given.',
  'no-such-motion': 'No such motion is pending.',
  'motion-pending-already': 'A motion of this kind is pending already.',
  'higher-motion-pending': 'Another motion goes before it.',
  'speakers-exhausted': 'As many have spoken on this side as the rule allows.',
  'motion-pending': 'A motion is still pending.',
  'meeting-goes-on': 'A meeting is still open.',
  'number-does-not-follow': 'Meetings are numbered one after the other.',
  'meeting-private-already': 'The meeting is private already.',
  'meeting-is-public': 'The meeting is public: nobody is asked to leave it for being an observer.',
  'meeting-is-private': 'The meeting is private: what was decided in private is announced at a public one.',
  'privacy-not-announced': 'A private meeting is opposed when it is declared, before anybody speaks.',
  'takes-part': 'It takes part in decisions, or serves the meeting: only observers are asked to leave.',
  'joins-discussion': 'A signatory may attend and join in the discussion; it is not asked to leave.',
  'asked-to-leave-already': 'It was asked to leave already.',
  'asked-to-leave': 'It was asked to leave this private meeting.',
  'not-in-bureau': 'This is not a meeting of the Bureau.',
  'nothing-to-announce': 'Nothing was decided in private that is not announced.',
  'decisions-not-announced': 'What was decided in private is announced before the next public meeting ends.',
  'another-body-sits': 'Another body is meeting; a meeting in parallel is an exception.',
  'meeting-open-already': 'This body is meeting already.',
  'meeting-not-suspended': 'No meeting of this body is suspended.',
  'begins-otherwise': 'It is not taken up as another question is: it begins in its own way.',
  'question-decided': 'This was decided already: it comes back only if the Conference reconsiders it.',
  'question-open': 'The question is not decided.',
  'vote-requested': 'A vote has been asked for.',
  'no-such-proposal': 'No such proposal is before the room.',
  'proposal-late': 'The text was not there in the official languages by the day before; the President may allow it.',
  'proposal-tabled-already': 'It was submitted already.',
  'proposal-withdrawn': 'It was withdrawn: it comes back only if a party submits it again.',
  'not-a-sponsor': 'Only a sponsor may do this.',
  'not-its-mover': 'Only its mover may do this.',
  'voted-on-already': 'Voting on it has begun: it is no longer its sponsors’ to change or withdraw.',
  'amended-by-decision': 'It was amended by a decision, so it is no longer its sponsors’ to change or withdraw.',
  'not-postponed': 'Its sponsors have not postponed it.',
  'cost-not-stated': 'Its financial implications are stated first.',
  'amendment-moved-already': 'This amendment was moved already.',
  'no-amendment-pending': 'No amendment is pending.',
  'further-amendment-pending': 'The amendment furthest from the original goes first.',
  'amendment-pending': 'An amendment is pending: it is put before the proposal.',
  'division-agreed': 'The division is agreed to already.',
  'division-moved-already': 'A division was asked for already.',
  'no-part-named': 'No part is named that would be put separately.',
  'part-named-twice': 'A part is named twice.',
  'no-division-moved': 'No division was asked for.',
  'division-opposed': 'The division is opposed, so it is put to the vote.',
  'division-not-opposed': 'Nobody opposes the division.',
  'division-not-agreed': 'The proposal is not divided.',
  'division-undecided': 'Whether it is divided comes first.',
  'no-part-pending': 'No part is left to put.',
  'other-part-first': 'Another part goes first.',
  'part-pending': 'The parts are put before the whole.',
  'operative-parts-rejected': 'Every operative part was rejected, so the whole is rejected.',
  'competence-questioned': 'Whether the Conference may adopt it at all comes first.',
  'competence-questioned-already': 'Competence was questioned already.',
  'competence-not-questioned': 'Nobody questions the competence of the Conference.',
  'nothing-to-reconsider': 'Nothing was adopted or rejected that could be reconsidered.',
  'office-full': 'There is no such office to fill.',
  'group-full': 'This group has its officers already.',
  'not-as-many-as-places': 'There are not exactly as many candidates as places.',
  'no-majority-in-ballot': 'The ballot does not fill every place: another ballot follows.',
  'lot-decides': 'The votes of the two were equal: the President decides between them by drawing lots.',
  'restricted-to-two': 'This ballot is restricted to the two candidates who had the most votes.',
  'restricted-to-the-first':
    'This ballot is restricted to candidates without a place who had the most votes, twice as many as there are places left.',
  'no-equal-ballot': 'A lot is drawn only after a ballot between two that gave both as many votes.',
  'not-one-of-the-two': 'The lot falls on one of the two whose votes were equal.',
  'president-is-elected-anew': 'A President who leaves is not replaced by the same State: a new one is elected.',
  'not-the-same-party': 'An officer is replaced by the same State.',
  'not-nominated': 'A ballot names only those who were nominated for the office.',
  'nominated-already': 'It is nominated already: no party has two offices.',
  'no-nomination-of-its-own': 'It withdraws only a nomination of its own.',
  'second-vote-at-later-meeting': 'The votes were equal: the second vote is taken at a later meeting.',
  'no-credentials-submitted': 'No credentials were submitted for this delegation.',
  'credentials-not-acceptable':
    'Credentials comply only as one original set, issued by an authority that the rule names.',
  'no-report-made': 'Nobody has reported on credentials.',
  'more-comply-than-represented': 'More would comply than are represented.',
  'voting-begun': 'Voting has begun: a roll-call is asked for before it.',
  'roll-call-asked-already': 'A roll-call is asked for already.',
  'roll-call-asked': 'A roll-call was asked for: hands are not counted instead.',
  'no-roll-call': 'No roll is being called.',
  'lot-not-drawn': 'First the President draws by lot whose name is called first.',
  'lot-drawn-already': 'The lot is drawn already.',
  'not-on-roll': 'It is not on the roll.',
  'passed-already': 'It passed already: called a second time, it answers or abstains.',
  'answers-for-another': 'Each delegation answers for itself.',
  'roll-goes-on': 'The roll is being called, and some are still to answer.',
  'not-as-answered': 'These are not the answers that were given.',
  'majority-not-reached': 'The majority is not reached.',
})

/** "The Conference" is said of every body as it calls itself. */
const saidOf = (text: string, ruleSet: RuleSet): string =>
  say`${text.replaceAll(phrase('the Conference'), bodyIn(ruleSet))}`

const quorumReason = (verdict: Verdict, ruleSet: RuleSet): string => {
  const { have, need, base, slot } = verdict
  if (have === null || need === null || base === null) return phrase('Too few are present.')
  const whole =
    base.of === 'members' ? say`the ${base.count} ${phrase(ruleSet.member.many)}` : say`the ${base.count} taking part`
  return slot === 'quorum.open'
    ? say`${have} are present; ${need} of ${whole} are needed to open: ${need - have} too few.`
    : say`${have} are present; ${need} of ${whole} are needed to decide: ${need - have} too few.`
}

/** At which stage the act is done; for one that waits only for a motion, that it does. */
const stageReason = ({ slot, act }: Verdict): string => {
  if (slot === 'motion.none') return REASONS['motion-pending']
  return (act === undefined ? null : stageText(act)) ?? phrase('Not at this stage.')
}

/** One sentence: what fails, and by how much. Empty for a verdict that holds. */
export const reasonOf = (verdict: Verdict, ruleSet: RuleSet): string => {
  const { bar, have, need } = verdict
  switch (bar) {
    case null:
      return ''
    case 'too-few-present':
      return quorumReason(verdict, ruleSet)
    case 'not-a-party':
      return say`Only a ${phrase(ruleSet.member.one)} may do this.`
    case 'not-at-this-stage':
      return saidOf(stageReason(verdict), ruleSet)
    case 'notice-too-short':
      return say`${have ?? 0} days of notice were given; ${need ?? 0} are needed.`
    case 'not-next-on-roll':
      return verdict.next === undefined
        ? phrase('Everybody has answered.')
        : say`${capital(verdict.next)} is called next.`
    case 'more-cast-than-present':
      return say`${need ?? 0} votes are cast, but only ${have ?? 0} are present.`
    case 'earlier-proposal-first':
      return say`${capital(idInWords(verdict.earlier ?? phrase('another proposal')))} was submitted before it, and is voted on first.`
    default:
      return saidOf(REASONS[bar], ruleSet)
  }
}

/** Where a quorum of members fails only by its base: the other number that the sources leave open, if it would do. Null elsewhere. */
export const baseThatWouldDo = (verdict: Verdict, ruleSet: RuleSet): number | null => {
  const requires = ruleSet.slots[verdict.slot]?.requires
  if (verdict.bar !== 'too-few-present' || requires?.family !== 'quorum' || verdict.have === null) return null
  const { otherwise } = ruleSet.members
  if (requires.quorum.of !== 'members' || otherwise === undefined) return null
  return otherwise.count <= largestBaseFor(requires.quorum, verdict.have) ? otherwise.count : null
}
