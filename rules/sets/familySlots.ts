/** The machine's questions as the pattern of the General Assembly answers them, for a body that follows it. */
import type { Matter } from '../matters.ts'
import type { Quorum, Role, SlotAnswer } from '../ruleSet.ts'
import { SLOTS, type Slot } from '../slots.ts'
import { under as underRule } from './answers.ts'
import type { FamilyLaw } from './family.ts'
import type { Part } from './pattern.ts'

/** No condition is set. */
export const FREE: SlotAnswer = { rule: null, requires: { family: 'nothing' } }

const CHAIR: readonly Role[] = ['president']

type Answers = Record<Slot, SlotAnswer | null>

const isComplete = (answers: Partial<Answers>): answers is Answers => SLOTS.every((slot) => slot in answers)

/** Answers made whole: of what they leave out, nothing is modelled under such a body, and what needs it is barred. */
const silentElsewhere = (given: Partial<Answers>): Answers => {
  const answers: Partial<Answers> = { ...given }
  for (const slot of SLOTS) answers[slot] ??= null
  if (!isComplete(answers)) throw new Error('a slot has no answer')
  return answers
}

/** Every slot as the pattern answers it: with the body's number where it is known, and without one otherwise. */
export const familySlots = (law: FamilyLaw): Answers => {
  const { numbers, quorum, ordinary, classification, consensus = false, voters = ['party'] } = law
  const under = (part: Part, by?: readonly Role[]): SlotAnswer => underRule(numbers[part] ?? null, by)
  const present = (needed: Quorum | null): SlotAnswer =>
    needed === null ? FREE : { rule: numbers.quorum ?? null, requires: { family: 'quorum', quorum: needed } }
  const majority = (part: Part, matter: Matter | 'of question'): SlotAnswer => ({
    rule: numbers[part] ?? null,
    requires: { family: 'majority', matter },
  })
  const disputed = (by?: readonly Role[]): SlotAnswer | null =>
    classification === undefined ? null : under('classification', by)
  return silentElsewhere({
    'meeting.sitting': under('chair'),
    'question.addressed': under('chair'),
    'meeting.open': under('chair', CHAIR),
    'presence.count': under('quorum'),
    'quorum.open': present(quorum.open),
    'quorum.decide': present(quorum.decide),
    'chair.powers': under('chair', CHAIR),
    'chair.ruling': under('points of order'),
    'floor.speak': under('speeches'),
    'floor.request': under('speeches'),
    'floor.order': under('speeches'),
    'floor.limit': under('time limit', CHAIR),
    'speech.number': under('time limit'),
    'speech.length': under('time limit', CHAIR),
    'floor.callToOrder': under('speeches', CHAIR),
    'list.open': under('list of speakers'),
    'list.close': under('list of speakers', CHAIR),
    'list.oppose': under('list of speakers', voters),
    'debate.open': under('closure of debate'),
    'debate.notAdjourned': under('adjournment of debate'),
    'reply.accord': under('list of speakers', CHAIR),
    'point.raise': under('points of order', voters),
    'point.rule': under('points of order'),
    'appeal.raise': under('points of order', voters),
    'motion.move': under('order of motions', voters),
    'motion.speak': under('order of motions', voters),
    'motion.precedence': under('order of motions'),
    'motion.withdraw': under('withdrawal'),
    'motion.last': under('withdrawal'),
    'motion.none': under('order of motions'),
    'meeting.ended': under('suspension'),
    // Organizations that apply for one session are a matter of a few conferences, which say so themselves.
    'observers.rights': FREE,
    'observers.present': FREE,
    'decisions.announced': FREE,
    'consensus.seek': consensus ? under('consensus') : null,
    'consensus.reached': consensus ? under('consensus') : null,
    'consensus.oppose': consensus ? under('consensus', voters) : null,
    'consensus.first': consensus ? under('consensus') : FREE,
    'vote.request': under('voting rights', voters),
    'vote.right': under('voting rights'),
    'vote.second': FREE,
    'rollCall.ask': under('method', voters),
    'rollCall.kept': under('method'),
    'lot.draw': under('method', CHAIR),
    'roll.order': under('method'),
    'roll.answer': under('method'),
    'vote.inHand': under('method'),
    'vote.method': under('method'),
    'vote.conduct': under('conduct'),
    'vote.counted': under('present and voting'),
    'vote.statement': under(numbers.explanation === undefined ? 'conduct' : 'explanation'),
    'nature.assert': disputed(voters),
    'nature.disputed': disputed(),
    'nature.settled': disputed() ?? FREE,
    'manner.decide': under('majority'),
    'manner.settled': under('majority'),
    'manner.followed': under('majority'),
    'meeting.number': FREE,
    'meeting.alone': FREE,
    'meeting.resume': under('suspension', CHAIR),
    'meeting.last': under('suspension'),
    'session.close': under('chair', CHAIR),
    'session.open': under('chair'),
    'question.take': under('chair', CHAIR),
    'question.new': under('reconsideration'),
    'question.leave': under('chair', CHAIR),
    'question.notAccepted': consensus ? under('consensus', CHAIR) : null,
    'question.closed': under('chair'),
    'proposal.order': under('order of proposals'),
    'proposal.ready': under('proposals'),
    'proposal.table': under('proposals', voters),
    'proposal.waive': under('proposals', CHAIR),
    'proposal.revise': under('proposals', voters),
    'proposal.sponsor': under('withdrawal'),
    'proposal.unamended': under('withdrawal'),
    // By practice: no rule foresees that sponsors put off what they do not withdraw.
    'proposal.postpone': underRule(null, voters),
    'proposal.conclude': consensus ? under('consensus', CHAIR) : null,
    'cost.state': numbers.costs === undefined ? null : under('costs', ['secretariat', 'president']),
    'cost.stated': numbers.costs === undefined ? FREE : under('costs'),
    'amendment.move': under('amendments', voters),
    'amendment.withdraw': under('withdrawal'),
    'amendment.order': under('amendments'),
    'amendment.done': under('amendments'),
    'division.move': under('division', voters),
    'division.oppose': under('division', voters),
    'division.agreed': under('division'),
    'division.unopposed': under('division'),
    'division.opposed': under('division'),
    'division.speak': under('division', voters),
    'part.order': under('division'),
    'part.done': under('division'),
    'part.operative': under('division'),
    'competence.question': under('competence', voters),
    'competence.first': under('competence'),
    'competence.open': under('competence'),
    'reconsideration.move': under('reconsideration'),
    'reconsideration.speak': under('reconsideration', voters),
    'vote.correct': under('method'),
    'election.open': under('elections', CHAIR),
    'election.oneOffice': FREE,
    'election.withdraw': under('elections', voters),
    'election.nominate': under('elections', [...voters, 'president']),
    'election.acclaim': under('elections', CHAIR),
    'election.askBallot': under('elections', voters),
    'election.ballot': under('elections', ['secretariat', 'president']),
    'election.majority': under('elections'),
    // Of further ballots no rule of these bodies is in hand.
    'election.runoff': FREE,
    'election.remaining': FREE,
    'election.lot': null,
    'credentials.submit': under('credentials', [...voters, 'secretariat']),
    'credentials.object': under('credentials', voters),
    'credentials.examine': under('credentials', ['bureau', 'president']),
    'credentials.issuer': under('credentials'),
    'credentials.report': under('credentials', ['bureau', 'president']),
    'credentials.reported': under('credentials'),
    'majority.ofAppeal': majority('points of order', 'appeal'),
    'majority.ofMotion': majority('majority', 'of question'),
    'majority.ofReconsideration': majority('reconsideration', 'reconsideration'),
    'majority.ofNature': classification === undefined ? null : majority('classification', classification.matter),
    'majority.ofManner': majority('majority', ordinary),
    'majority.ofQuestion': majority('majority', 'of question'),
  })
}
