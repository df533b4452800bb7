/**
 * The pattern of the General Assembly's rules, which others follow, as a book: its parts, what each says, and the numbers
 * under which a body has them. Where a number was not seen, a body has none.
 */
import type { Grade, Rule } from '../ruleSet.ts'

/** The parts of the pattern, in the order of the Assembly's rules. */
export type Part =
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
export type FamilyNumbers = { readonly [P in Part]?: string }

/** The source of what everybody knows and nobody here has read. */
export const GENERAL = 'General knowledge; the text was not seen'

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
