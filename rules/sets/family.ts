/**
 * What most bodies have in common: the pattern of the General Assembly's rules, which others follow. A body states what
 * it does differently, and under which numbers the rest stands in its own book; where a number was not seen, it has none.
 */
import type { Matter } from '../matters.ts'
import type {
  Classification,
  Grade,
  Majority,
  MatterRule,
  MotionRule,
  QuestionKind,
  Quorum,
  Role,
  Rule,
  RuleSet,
  Share,
  SlotAnswer,
} from '../ruleSet.ts'
import type { Slot } from '../slots.ts'

/** The parts of the pattern, in the order of the Assembly's rules. */
type Part =
  | 'chair'
  | 'quorum'
  | 'speeches'
  | 'points of order'
  | 'time limit'
  | 'list of speakers'
  | 'adjournment of debate'
  | 'closure of debate'
  | 'suspension'
  | 'order of motions'
  | 'proposals'
  | 'competence'
  | 'withdrawal'
  | 'reconsideration'
  | 'consensus'
  | 'voting rights'
  | 'majority'
  | 'classification'
  | 'present and voting'
  | 'method'
  | 'conduct'
  | 'explanation'
  | 'division'
  | 'amendments'
  | 'order of proposals'
  | 'elections'
  | 'tie'
  | 'credentials'
  | 'costs'

/** The number of each part in a body's book; left out where nobody saw it. */
type FamilyNumbers = { readonly [P in Part]?: string }

/** The source of what everybody knows and nobody here has read. */
export const GENERAL = 'General knowledge; the text was not seen'

const share = (numerator: number, denominator: number, comparison: Share['comparison']): Share => ({
  numerator,
  denominator,
  comparison,
})
export const QUARTER = share(1, 4, 'at least')
export const THIRD = share(1, 3, 'at least')
export const HALF = share(1, 2, 'at least')
export const MORE_THAN_HALF = share(1, 2, 'more than')

/** A rule as a body's file writes it down: grades and titles by their usual values. */
interface Entry {
  readonly number: string
  /** Left out: a rule whose number nobody saw, and which goes by its subject. */
  readonly title?: string
  readonly says: string
  /** How well the text is known. */
  readonly text: Grade
  /** How well the number is known, where it is not as well as the text. */
  readonly numbered?: Grade
  /** Left out: the title is ours. */
  readonly titled?: Grade
  readonly source: string
  readonly urls?: readonly string[]
  readonly note?: string
}

/** A chapter of a book. */
export const chapter = (title: string, entries: readonly Entry[]): readonly Rule[] =>
  entries.map(({ text, numbered, titled, ...entry }): Rule => ({
    ...entry,
    title: entry.title ?? '(number not seen)',
    chapter: title,
    grades: {
      number: entry.title === undefined ? 'not seen' : (numbered ?? text),
      title: entry.title === undefined ? 'not seen' : (titled ?? 'inferred'),
      says: text,
    },
  }))

interface Pattern {
  readonly title: string
  readonly says: string
  /** Where it stands among the Assembly's own rules: in plenary, in committee. */
  readonly assembly: string
}

/** In our own words. The quorum, the majority and the like are each body's own, and so are not here. */
const PATTERN: { readonly [P in Part]?: Pattern } = {
  chair: {
    title: 'Functions of the Chair',
    says: 'Whoever presides opens and closes the meeting, calls speakers, puts questions, announces what was decided and rules on points of order.',
    assembly: '35, 106',
  },
  speeches: {
    title: 'Speeches',
    says: 'Nobody speaks without being called. Speakers are called in the order in which they asked.',
    assembly: '68, 109',
  },
  'points of order': {
    title: 'Points of order',
    says: 'A delegate may raise a point of order at any moment of a discussion, and the Chair rules at once. Whoever disagrees may appeal. The appeal is voted on without delay, and only a majority of those present and voting overrules.',
    assembly: '71, 113',
  },
  'time limit': {
    title: 'Time limit on speeches',
    says: 'The body may limit how long, and how often, each delegation speaks on a question.',
    assembly: '72, 114',
  },
  'list of speakers': {
    title: 'Closing of list of speakers, right of reply',
    says: 'The Chair may read out the list of speakers and, if the body agrees, close it. A right of reply can still be given.',
    assembly: '73, 115',
  },
  'adjournment of debate': {
    title: 'Adjournment of debate',
    says: 'A delegate may move that the body leaves an item for now. Beside the mover, two speak for it and two against, and the vote follows at once.',
    assembly: '74, 116',
  },
  'closure of debate': {
    title: 'Closure of debate',
    says: 'A delegate may move to end the debate, whoever is still waiting to speak. Two speakers are heard, both against, and then it is voted on.',
    assembly: '75, 117',
  },
  suspension: {
    title: 'Suspension or adjournment of the meeting',
    says: 'A motion to suspend or to adjourn the meeting is not debated. It goes to the vote at once.',
    assembly: '76, 118',
  },
  'order of motions': {
    title: 'Order of procedural motions',
    says: 'After points of order, four motions go before everything else: to suspend the meeting, to adjourn it, to adjourn the debate, to close the debate, in this order.',
    assembly: '77, 119',
  },
  proposals: {
    title: 'Proposals and amendments',
    says: 'Texts are handed in in writing. As a rule, none is put to the vote that did not go round by the day before.',
    assembly: '78, 120',
  },
  competence: {
    title: 'Decisions on competence',
    says: 'Whoever doubts that the body may adopt a text can have that decided first, before the text is voted on.',
    assembly: '79, 121',
  },
  withdrawal: {
    title: 'Withdrawal of motions',
    says: 'The mover may take a motion back until voting on it begins, if nobody has amended it. Any other delegation may bring it again.',
    assembly: '80, 122',
  },
  reconsideration: {
    title: 'Reconsideration of proposals',
    says: 'What was adopted or rejected is closed for the session. Two thirds of those present and voting can open it again, after two speakers against.',
    assembly: '81, 123',
  },
  'voting rights': { title: 'Voting rights', says: 'Each member has one vote.', assembly: '82, 124' },
  'present and voting': {
    title: 'Meaning of the phrase “members present and voting”',
    says: 'Only votes for and against count. Whoever abstains is treated as not voting.',
    assembly: '86, 126',
  },
  method: {
    title: 'Method of voting',
    says: 'Votes are by show of hands or by machine. If a member asks, the roll is called in English alphabetical order, from a name drawn by lot.',
    assembly: '87, 127',
  },
  conduct: {
    title: 'Conduct during voting',
    says: 'Once voting has begun, only a point of order on how it is held interrupts it. Votes may be explained before or after, but sponsors do not explain theirs.',
    assembly: '88, 128',
  },
  division: {
    title: 'Division of proposals and amendments',
    says: 'A delegate may ask that parts of a text be voted on apart. If somebody objects, that request is itself voted on. If every operative part falls, the whole falls.',
    assembly: '89, 129',
  },
  amendments: {
    title: 'Voting on amendments',
    says: 'Amendments go before the text, and the one furthest from it in substance goes first. The text as amended comes last.',
    assembly: '90, 130',
  },
  'order of proposals': {
    title: 'Voting on proposals',
    says: 'Rival proposals are voted on in the order in which they came in, unless the body decides otherwise.',
    assembly: '91, 131',
  },
  elections: {
    title: 'Elections',
    says: 'Elections are by secret ballot, unless the body decides otherwise.',
    assembly: '92, 132',
  },
  tie: {
    title: 'Equally divided votes',
    says: 'If as many are against as in favour, the proposal is rejected.',
    assembly: '133',
  },
}

interface Known {
  readonly numbered: Grade
  readonly titled: Grade
  readonly source?: string
  readonly urls?: readonly string[]
}

/** Entries for every part that has a number here and whose text is the pattern's; never more than inferred. */
export const patternChapter = (title: string, numbers: FamilyNumbers, known: Known): readonly Rule[] =>
  chapter(
    title,
    Object.entries(PATTERN).flatMap(([part, pattern]): readonly Entry[] => {
      const number = numbers[part as Part]
      if (number === undefined) return []
      const { title, says, assembly } = pattern
      const source = known.source ?? `The pattern of the General Assembly (rules ${assembly}); the text was not seen`
      return [{ number, title, says, text: 'inferred', ...known, source }]
    }),
  )

/** Entries from several sources as one book, in the order of their numbers. */
export const inOrder = (...parts: readonly (readonly Rule[])[]): readonly Rule[] =>
  parts.flat().toSorted((one, other) => one.number.localeCompare(other.number, 'en', { numeric: true }))

/** Numbers of the rules of the Main Committees, which other bodies borrow: `prefix` tells them from a body's own. */
export const committeeNumbers = (prefix = ''): FamilyNumbers => {
  const at = (number: number): string => `${prefix}${number}`
  return {
    chair: at(106),
    quorum: at(108),
    speeches: at(109),
    'points of order': at(113),
    'time limit': at(114),
    'list of speakers': at(115),
    'adjournment of debate': at(116),
    'closure of debate': at(117),
    suspension: at(118),
    'order of motions': at(119),
    proposals: at(120),
    competence: at(121),
    withdrawal: at(122),
    reconsideration: at(123),
    'voting rights': at(124),
    majority: at(125),
    'present and voting': at(126),
    method: at(127),
    conduct: at(128),
    division: at(129),
    amendments: at(130),
    'order of proposals': at(131),
    elections: at(132),
    tie: at(133),
  }
}

const SIMPLE: Majority = { kind: 'simple', of: 'present and voting' }
const TWO_THIRDS: Majority = { kind: 'two-thirds', of: 'present and voting' }

type MatterDetails = Pick<MatterRule, 'label' | 'rule' | 'grade'> &
  Partial<Pick<MatterRule, 'veto' | 'quorumOfVotes' | 'onTie'>>

/** A matter decided otherwise than by those present and voting, or not by half or two thirds of them. */
export const needing = (majority: Majority, details: MatterDetails): MatterRule => ({
  majority,
  veto: false,
  quorumOfVotes: null,
  ...details,
})
/** More than half of those present and voting. */
export const simply = (details: MatterDetails): MatterRule => needing(SIMPLE, details)
/** Two thirds of those present and voting. */
export const byTwoThirds = (details: MatterDetails): MatterRule => needing(TWO_THIRDS, details)

export const APPEAL = 'Appeal: is the ruling overruled?'
export const RECONSIDERATION = 'Motion to reconsider'

/** What the pattern has on appeals and on reconsidering. */
export const familyMatters = (numbers: FamilyNumbers) => ({
  reconsideration: byTwoThirds({
    label: RECONSIDERATION,
    rule: numbers.reconsideration ?? null,
    grade: 'inferred',
  }),
  appeal: simply({
    label: APPEAL,
    rule: numbers['points of order'] ?? null,
    grade: 'inferred',
    onTie: 'ruling stands',
  }),
})

/** What a body fills into the pattern. */
export interface FamilyLaw {
  readonly numbers: FamilyNumbers
  /** Null: no such quorum is written, or none is known. */
  readonly quorum: { readonly open: Quorum | null; readonly decide: Quorum | null }
  /** The matter that decisions on procedure are, and how well that is known. */
  readonly ordinary: Matter
  /** The matter that a proposal is, until somebody disputes it; left out: the ordinary one. */
  readonly proposal?: Matter
  /** The matter that an amendment to the treaty is; left out: as a proposal. */
  readonly treaty?: Matter
  readonly classification?: Classification
  /** Whether consensus is to be tried before a vote. */
  readonly consensus?: boolean
  /** Left out: members alone, no regional organization. */
  readonly voters?: readonly Role[]
}

const FREE: SlotAnswer = { rule: null, requires: { family: 'nothing' } }

/** A committee looks at nobody's credentials. */
export const NO_CREDENTIALS = {
  'credentials.submit': null,
  'credentials.object': null,
  'credentials.examine': null,
  'credentials.issuer': null,
  'credentials.report': null,
  'credentials.reported': FREE,
} as const

const CHAIR: readonly Role[] = ['president']

const motionsOf = ({ numbers, ordinary: matter }: FamilyLaw): readonly MotionRule[] => {
  const meeting = { rule: numbers.suspension ?? null, speakers: { inFavour: 0, against: 0 } }
  const motion = { matter, grade: 'inferred' } as const
  return [
    { kind: 'suspend the meeting', ...meeting, ...motion },
    { kind: 'adjourn the meeting', ...meeting, ...motion },
    {
      kind: 'adjourn the debate',
      rule: numbers['adjournment of debate'] ?? null,
      speakers: { inFavour: 2, against: 2 },
      ...motion,
    },
    {
      kind: 'close the debate',
      rule: numbers['closure of debate'] ?? null,
      speakers: { inFavour: 0, against: 2 },
      ...motion,
    },
  ]
}

const naturesOf = ({ ordinary, proposal = ordinary, treaty = proposal }: FamilyLaw): Record<QuestionKind, Matter> => ({
  applications: ordinary,
  agenda: ordinary,
  'organization of work': ordinary,
  election: ordinary,
  proposal,
  'amendment to the Convention': treaty,
  'amendment to the rules': ordinary,
  'credentials report': ordinary,
  'report of the session': ordinary,
})

/** Every slot as the pattern answers it: with the body's number where it is known, and without one otherwise. */
export const familySlots = (law: FamilyLaw): Record<Slot, SlotAnswer | null> => {
  const { numbers, quorum, ordinary, classification, consensus = false, voters = ['party'] } = law
  const under = (part: Part, by?: readonly Role[]): SlotAnswer => ({
    rule: numbers[part] ?? null,
    ...(by === undefined ? {} : { by }),
    requires: { family: 'condition' },
  })
  const present = (needed: Quorum | null): SlotAnswer =>
    needed === null ? FREE : { rule: numbers.quorum ?? null, requires: { family: 'quorum', quorum: needed } }
  const majority = (part: Part, matter: Matter | 'of question'): SlotAnswer => ({
    rule: numbers[part] ?? null,
    requires: { family: 'majority', matter },
  })
  const disputed = (by?: readonly Role[]): SlotAnswer | null =>
    classification === undefined ? null : under('classification', by)
  return {
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
    'floor.callToOrder': under('speeches', CHAIR),
    'list.close': under('list of speakers', CHAIR),
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
    'observers.apply': null,
    'observers.list': null,
    'observers.object': null,
    'observers.withdrawObjection': null,
    'observers.refer': null,
    'observers.unopposed': null,
    'observers.decideOtherwise': null,
    'observers.settled': null,
    'observers.rights': FREE,
    'consensus.seek': consensus ? under('consensus') : null,
    'consensus.reached': consensus ? under('consensus') : null,
    'consensus.oppose': consensus ? under('consensus', voters) : null,
    'consensus.first': consensus ? under('consensus') : FREE,
    'vote.request': under('voting rights', voters),
    'vote.right': under('voting rights'),
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
    'agenda.adopt': null,
    'question.take': under('chair', CHAIR),
    'question.new': under('reconsideration'),
    'question.leave': under('chair', CHAIR),
    'question.notAccepted': consensus ? under('consensus', CHAIR) : null,
    'question.closed': under('chair'),
    'proposal.ready': under('proposals'),
    'proposal.table': under('proposals', voters),
    'proposal.waive': under('proposals', CHAIR),
    'proposal.revise': under('proposals', voters),
    'proposal.sponsor': under('withdrawal', voters),
    'proposal.unamended': under('withdrawal'),
    'proposal.postpone': under('withdrawal', voters),
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
    'part.order': under('division'),
    'part.done': under('division'),
    'part.operative': under('division'),
    'competence.question': under('competence', voters),
    'competence.first': under('competence'),
    'competence.open': under('competence'),
    'reconsideration.move': under('reconsideration'),
    'vote.correct': under('method'),
    'protocol.decide': null,
    'election.open': under('elections', CHAIR),
    'election.nominate': under('elections'),
    'election.acclaim': under('elections', CHAIR),
    'election.askBallot': under('elections', voters),
    'election.ballot': under('elections'),
    'election.majority': under('elections'),
    'officer.replace': null,
    'bureau.meet': null,
    'bureau.silence': null,
    'credentials.submit': under('credentials'),
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
  }
}

/** All of a body's law that follows from the pattern; what is spread after it is the body's own. */
export const familyLaw = (law: FamilyLaw) =>
  ({
    version: '1',
    twoThirds: 'at least',
    twoThirdsSource: 'as the words say, and as the General Assembly counts: exactly two thirds is enough',
    classification: law.classification ?? null,
    motions: motionsOf(law),
    replies: null,
    questionRules: {
      ...(law.numbers.proposals === undefined ? {} : { proposal: law.numbers.proposals }),
      ...(law.numbers.elections === undefined ? {} : { election: law.numbers.elections }),
    },
    natures: naturesOf(law),
    credentials: { issuers: [], issuersForAmendments: [] },
    officersPerGroup: null,
    offices: { President: 1 },
    slots: familySlots(law),
  }) satisfies Partial<RuleSet>
