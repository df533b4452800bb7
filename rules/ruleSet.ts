/**
 * What a body's law looks like as data. A rule set is a rule book (every numbered rule, paraphrased and graded), the
 * answers that the machines ask for (slots), and the majorities by matter. Data only: it survives a JSON round trip.
 */
import type { Matter, Nature } from './matters.ts'
import type { Slot } from './slots.ts'

/** How well something is known. `not seen`: nobody on the project has seen it, so nothing is claimed. */
export type Grade = 'verified' | 'verified-sister' | 'inferred' | 'not seen'

/** A numbered rule of a body, and how well it is known. What it is called and says stands with it, or apart (`sets/titles.ts`, `sets/books.ts`). */
export interface RuleHeading {
  /** As the body writes it: "41", or "Charter 18". */
  readonly number: string
  /** The chapter heading of the rule book, as the body numbers it: "V. Observers". */
  readonly chapter: string
  readonly grades: { readonly number: Grade; readonly title: Grade; readonly says: Grade }
}

/** What a rule says, in our own words, and where that comes from. */
export interface RuleText {
  /** Our paraphrase, never the legal text. Empty only where its grade is `not seen`. */
  readonly says: string
  /** Where it was seen, or what the inference rests on. */
  readonly source: string
  readonly urls?: readonly string[]
  /** What a careful reader should also know: a doubt, another pattern, a difference between sources. */
  readonly note?: string
}

/** Texts by the number of their rule. */
export type Texts = Readonly<Record<string, RuleText>>

/** One numbered rule of a body, whole: found with `bookOf`. */
export interface Rule extends RuleHeading, RuleText {
  readonly title: string
}

/** Whom a share or a majority is taken of. Closed: a body that counts otherwise needs a new word here. */
export type Base = 'present and voting' | 'present' | 'members'

/** A share of a whole, compared exactly: `atLeast` 1/3, `moreThan` 1/2. Integers only. */
export interface Share {
  readonly numerator: number
  readonly denominator: number
  readonly comparison: 'at least' | 'more than'
}

/** How the words "two thirds" are read when the whole is divisible by three. */
export type TwoThirdsReading = 'at least' | 'more than'

/** What a vote needs. `fixed` is a number of affirmative votes whatever is cast. */
export type Majority =
  | { readonly kind: 'simple'; readonly of: Base }
  | { readonly kind: 'two-thirds'; readonly of: Base }
  | { readonly kind: 'three-quarters'; readonly of: Base }
  | { readonly kind: 'fixed'; readonly votes: number; readonly of: 'members' }

/** Presence needed to open, or to decide. `participating`: members taking part in the session or meeting. */
export interface Quorum {
  readonly share: Share
  readonly of: 'participating' | 'members'
}

/** The majority that a kind of matter needs, and the rule that says so. */
export interface MatterRule {
  /** A short name for a menu: "Matter of substance". */
  readonly label: string
  /** Number in the rule book; null where a body's number was not seen at all. */
  readonly rule: string | null
  readonly majority: Majority
  /** Whether certain negative votes bar adoption once the majority is reached. */
  readonly veto: boolean
  /** Whether a row may bring a printed quorum of votes (for plus against), judged before the majority. */
  readonly quorumOfVotes: { readonly rule: string | null } | null
  readonly grade: Grade
  /** What follows from a tie, in a word: only for matters where a tie can arise. */
  readonly onTie?: 'rejected' | 'ruling stands' | 'second vote, then rejected'
}

/** Who may do an act: the closed list of roles in a conference room. */
export const ROLES = [
  'president',
  'secretariat',
  'bureau',
  'party',
  'regional organization',
  'signatory',
  'observer',
  'organization',
] as const
export type Role = (typeof ROLES)[number]

/**
 * What a slot demands, by family. `judge` knows each family; a body fills in the numbers.
 * - `quorum`: enough are present.
 * - `notice`: announced at least so many days before.
 * - `majority`: the vote in hand reaches the majority of this matter (`of question`: of the question's own nature).
 * - `nothing`: this body sets no such condition, and the act is free of it.
 * - `condition`: one named condition that takes no number (see `rules/conditions.ts`).
 */
export type Requirement =
  | { readonly family: 'quorum'; readonly quorum: Quorum }
  | { readonly family: 'notice'; readonly days: number }
  | { readonly family: 'majority'; readonly matter: Matter | 'of question' }
  | { readonly family: 'condition' }
  | { readonly family: 'nothing' }

/** A body's answer to one question of the machine: the rule that it stands on, and what that rule demands. */
export interface SlotAnswer {
  /** A number in the body's rule book; null where the rule is known and its number is not. */
  readonly rule: string | null
  /** The paragraph within the rule, where it matters: "2". */
  readonly paragraph?: string
  /** Who may do it. Left out: whoever the machine lets act. */
  readonly by?: readonly Role[]
  /** How well it is known that the rule says this, where that is less well than the rest of it. */
  readonly grade?: Grade
  readonly requires: Requirement
}

/** Procedural motions, over all bodies. */
export const MOTIONS = [
  'suspend the meeting',
  'adjourn the meeting',
  'adjourn the debate',
  'close the debate',
  'defer the vote',
  'give priority',
] as const
export type MotionKind = (typeof MOTIONS)[number]

/** How many may speak on each side, beside the mover. */
export interface Speakers {
  readonly inFavour: number
  readonly against: number
}

/** What is moved about one proposal, and spoken on by a few only. */
export type SpokenOn = 'division' | 'reconsideration'

/** How a body takes a motion: its rule, who may speak on it beside its mover, and the majority it needs. */
export interface MotionRule {
  readonly kind: MotionKind
  readonly rule: string | null
  readonly speakers: Speakers
  readonly matter: Matter
  readonly grade: Grade
}

/** What can come before the room for decision, beside the applications of observers. */
export const QUESTION_KINDS = [
  'applications',
  'agenda',
  'provisional agenda',
  'organization of work',
  'election',
  'proposal',
  'amendment to the Convention',
  'amendment to the rules',
  'credentials report',
  'report of the session',
] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** How a dispute between two natures is settled: "substance" and "procedure", or "important" and not. */
export interface Classification {
  /** The matter whose majority it takes to call it the first. */
  readonly matter: Matter
  readonly whenCarried: Nature
  readonly whenNot: Nature
}

/** One body's law. */
export interface RuleSet {
  readonly id: string
  /** Raised whenever a number or a rule number changes, so that a link knows what it was made under. */
  readonly version: string
  readonly body: string
  /** For a heading where space is short. */
  readonly shortName: string
  /** All who are entitled to vote, and why that number; with another number where the sources leave it open, and if what. */
  readonly members: {
    readonly count: number
    readonly grade: Grade
    readonly source: string
    readonly otherwise?: { readonly count: number; readonly if: string }
  }
  readonly twoThirds: TwoThirdsReading
  /** Why two thirds is read so: a clause that begins with "because" or "as". */
  readonly twoThirdsSource: string
  /** What members are called: "State party", "States parties". */
  readonly member: { readonly one: string; readonly many: string }
  readonly classification: Classification | null
  /** Procedural motions in their order of precedence: the first is put before all others. */
  readonly motions: readonly MotionRule[]
  /** Who may speak on a division that is opposed, and on taking up again what was decided. */
  readonly speakers: Readonly<Record<SpokenOn, Speakers>>
  /** Replies that one party may make on one item at a meeting; null where no limit is known. */
  readonly replies: number | null
  /** The rule by which the debate closes once the last on a closed list has spoken; null where none is known. */
  readonly endOfList: string | null
  /** The rule on equally divided votes, and the one by which a Protocol's parties alone decide; null where none is known. */
  readonly tieRule: string | null
  readonly protocolRule: string | null
  /** A sponsor may explain its vote on its own proposal once that was amended by decision. */
  readonly sponsorExplainsOnceAmended: boolean
  /** A division is opposed by the mover of the proposal alone, whose objection ends it; else by anybody, and is then voted on. */
  readonly moverEndsDivision: boolean
  /** The rule that a kind of question stands on, where one is known. */
  readonly questionRules: { readonly [Kind in QuestionKind]?: string }
  /** What each kind of question is taken to be until somebody disputes it. */
  readonly natures: Readonly<Record<QuestionKind, Matter>>
  /** Who may sign credentials. Empty: not known, and nobody is turned away for it. */
  readonly credentials: {
    /** Of a State. */
    readonly issuers: readonly string[]
    /** Of a State, when amendments to the treaty are on the agenda. */
    readonly issuersForAmendments: readonly string[]
    /** Of a regional organization. */
    readonly issuersForOrganizations: readonly string[]
  }
  /** Officers that each regional group has; null where no such rule is known. */
  readonly officersPerGroup: number | null
  /** Officers elected at the opening, by office. */
  readonly offices: Readonly<Record<string, number>>
  /** Every rule of the book: whole, or by its heading where the texts are kept apart from what the first page needs. */
  readonly rules: readonly (RuleHeading | Rule)[]
  readonly matters: { readonly [M in Matter]?: MatterRule }
  /** `null`: this body has no such rule, and an act that needs it is barred for that reason. */
  readonly slots: { readonly [S in Slot]: SlotAnswer | null }
}
