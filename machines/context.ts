/** What the guards read, and nothing else: no history, no results, no screen. */
import type { Ballots } from '#rules/ballots'
import type { Round } from '#rules/elections'
import type { Matter } from '#rules/matters'
import type { Answers } from '#rules/rollCall'
import type { MotionKind, QuestionKind, Role, RuleSet, Speakers, SpokenOn } from '#rules/ruleSet'
import type { MeetingBody } from './events.ts'

/** Someone who can act. `name` is null where the record does not say who it was. */
export interface Participant {
  readonly role: Role
  readonly name: string | null
  /** For a regional organization: its members that are parties themselves. */
  readonly memberParties?: readonly string[]
}

/** An organization's application for observer status. */
export interface Application {
  readonly consultativeStatus: boolean
  /** Ids of the parties whose objection stands. */
  readonly objections: readonly string[]
  readonly status: 'pending' | 'accorded' | 'refused'
}

/** The question that a vote puts. */
export type Put =
  /** Of which question, where the act that put it is known: words alone ask. */
  | { readonly question: 'nature'; readonly of?: string }
  | { readonly question: 'manner' }
  | { readonly question: 'status'; readonly organizations: readonly string[] }
  /** Is the ruling overruled? */
  | { readonly question: 'appeal' }
  | { readonly question: 'motion'; readonly motion: string }
  | { readonly question: 'proposal' }
  | { readonly question: 'amendment'; readonly amendment: string }
  | { readonly question: 'division' }
  | { readonly question: 'part'; readonly part: string }
  | { readonly question: 'competence' }
  | { readonly question: 'reconsideration' }

/** A motion that is pending, and who has spoken on it beside its mover. */
export interface PendingMotion {
  readonly id: string
  readonly kind: MotionKind
  readonly by: string
  /** The body whose meeting it was moved in. */
  readonly in: MeetingBody
  readonly spoken: Speakers
  /** A roll-call is asked for when it is put. */
  readonly rollCall: boolean
}

/** The calling of names in a vote. */
export interface RollCall {
  /** A party asked for it: hands are not counted instead. */
  readonly asked: boolean
  /** Who was drawn by lot to be called first; null before the lot is drawn. */
  readonly from: string | null
  readonly answers: Answers
}

/** A vote in hand: announced, and its result not yet. `present` is who was in the room when it was cast. */
export interface Vote {
  /** The question before the room that it is taken on; null for an appeal or a motion. */
  readonly matter: string | null
  readonly put: Put
  readonly ballots: Ballots | null
  readonly present: number
  /** Null where names are not called. */
  readonly roll: RollCall | null
}

/** An equal vote that is to be taken a second time: when it was. Kept by meeting and not by number, so that searches end. */
export type Tie = 'none' | 'this meeting' | 'earlier meeting'

/** A change to a proposal. `distance` from the original in substance: the furthest is put first. */
export interface Amendment {
  readonly by: string
  readonly distance: number
  /** Amendments that its adoption leaves without an object. */
  readonly excludes: readonly string[]
  readonly status: 'pending' | 'adopted' | 'rejected' | 'not put'
  readonly tie: Tie
}

/** A part of a proposal that is put on its own. */
export interface Part {
  readonly operative: boolean
  readonly status: 'pending' | 'adopted' | 'rejected'
  readonly tie: Tie
}

export interface Proposal {
  readonly sponsors: readonly string[]
  /** In writing, in the official languages, by the day before; or the President has waived it. */
  readonly inTime: boolean
  /** Changed by decision of the Conference: no longer its sponsors' to withdraw. */
  readonly amended: boolean
  /** Whether it would cost something, and whether that has been stated. */
  readonly costs: 'none' | 'not stated' | 'stated'
  readonly amendments: Readonly<Record<string, Amendment>>
  /** Ids of its amendments, first moved first: the names of an object are in no order that could be relied on. */
  readonly amendmentsInOrder: readonly string[]
  readonly parts: Readonly<Record<string, Part>>
  /** Ids of its parts, as the division names them. */
  readonly partsInOrder: readonly string[]
  readonly division: 'none' | 'moved' | 'opposed' | 'agreed'
  readonly competence: 'unquestioned' | 'questioned' | 'affirmed'
  readonly postponed: boolean
  /** The item that several proposals may be on; and those on it that were submitted before this one, first first. */
  readonly item: string | null
  readonly earlier: readonly string[]
  /** The body has decided to vote on it before the others. */
  readonly priority: boolean
  /** Parties to the Protocol that alone decide; null for a matter of the Convention. */
  readonly decidedBy: number | null
}

/** A question that is or was before the room. */
export interface QuestionState {
  readonly kind: QuestionKind
  readonly status: 'open' | 'adopted' | 'rejected' | 'withdrawn' | 'no action' | 'not accepted'
  readonly consensusSought: boolean
  readonly voteRequested: boolean
  readonly claims: readonly Matter[]
  /** The nature of the matter, once it is settled. */
  readonly nature: Matter | null
  readonly proposal: Proposal | null
  /** How many have spoken on its division, and on taking it up again, until that is decided. */
  readonly spoken: Readonly<Record<SpokenOn, Speakers>>
  /** Of the whole; an amendment and a part have their own. */
  readonly tie: Tie
  /** A roll-call is asked for on the next vote on it. */
  readonly rollCall: boolean
}

/** A delegation's letter of credentials. */
export interface Communication {
  readonly issuer: CredentialsIssuer
  readonly original: boolean
}

export const CREDENTIALS_ISSUERS = [
  'Head of State or Government',
  'Minister for Foreign Affairs',
  'Permanent Representative',
  'competent authority',
  'not stated',
  'other',
] as const
export type CredentialsIssuer = (typeof CREDENTIALS_ISSUERS)[number]

export interface Credentials {
  readonly communications: readonly Communication[]
  readonly objected: boolean
  readonly finding: 'not examined' | 'complies' | 'does not comply' | 'deferred'
}

/** An officer of the session, as elected. */
export interface Officer {
  readonly group: string
  readonly party: string
}

export const OFFICES = ['President', 'Vice-President', 'Rapporteur'] as const
export type Office = (typeof OFFICES)[number]

/** Regions of the chart that take questions: applications of observers, and all other business. */
export type Region = 'observers' | 'business'

/** What a transition is about: of votes, the question put; of everything else, the region whose question is in hand. */
export interface About {
  readonly question?: Put['question'] | undefined
  readonly region?: Region | undefined
}

/** Who asked for the floor, and who has it. */
export type SpeakersList = Pick<Context, 'speakers' | 'calledUpon' | 'listClosed'>

export interface Context {
  readonly ruleSet: RuleSet
  readonly participants: Readonly<Record<string, Participant>>
  /** Parties taking part in the session: the base of the quorum to open, where the body says so. */
  readonly participating: number
  readonly present: number
  /** Parties known by name to have left, and so to cast nothing. */
  readonly left: readonly string[]
  /** Bodies that sit now, and those whose meeting is suspended, to be resumed. */
  readonly sitting: readonly MeetingBody[]
  readonly suspended: readonly MeetingBody[]
  /** Bodies that meet in private, each with those who were asked to leave, in the order of the alphabet. */
  readonly private: Readonly<Partial<Record<MeetingBody, readonly string[]>>>
  /** Declared private with the consent of the room, which anybody may still refuse. */
  readonly privacyContestable: boolean
  /** Something was decided in private, and has not been announced in public. */
  readonly unannounced: boolean
  readonly sessionClosed: boolean
  /** Number of the last meeting opened; 0 before the first. The plenary and the Committee share one numbering. */
  readonly meetings: number
  /** Questions by the name that acts address them with. */
  readonly questions: Readonly<Record<string, QuestionState>>
  /** The question of the applications, and the one in hand among all other business; null where there is none. */
  readonly inHand: Readonly<Record<Region, string | null>>
  readonly applications: Readonly<Record<string, Application>>
  readonly manner: 'undecided' | 'jointly' | 'one by one'
  /** Points of order: none, one raised, the President's ruling given, an appeal against it before the room. */
  readonly order: 'quiet' | 'point raised' | 'ruling given' | 'appealed'
  /** Motions pending, in the order they were moved: at most one of a kind. */
  readonly motions: readonly PendingMotion[]
  /** Those who asked for the floor and have not had it, first asked first. */
  readonly speakers: readonly string[]
  /** Who has been given the floor, and has not spoken since. */
  readonly calledUpon: string | null
  readonly listClosed: boolean
  /** Of meetings that are suspended, to be gone on with when they are resumed. */
  readonly lists: Readonly<Partial<Record<MeetingBody, SpeakersList>>>
  /** Declared closed with the consent of the room, which anybody may still refuse: nobody has had the floor since. */
  readonly closingContestable: boolean
  /** How long, and how often, each may speak on the question in hand; null where nobody has limited it. */
  readonly limit: { readonly minutes: number; readonly speeches: number | null } | null
  /** Speeches made since their number was limited, by delegation. */
  readonly speeches: Readonly<Record<string, number>>
  readonly debate: 'open' | 'closed' | 'adjourned'
  /** Questions whose debate was adjourned: it stays so when they are taken up again. */
  readonly adjourned: readonly string[]
  /** The question that the last vote announced was taken on. */
  readonly lastVoted: string | null
  /** Replies made at this meeting, by party. */
  readonly replies: Readonly<Record<string, number>>
  /** Officers elected, by office and group; and those nominated. */
  readonly officers: readonly (Officer & { readonly office: Office })[]
  readonly nominations: readonly (Officer & { readonly office: Office })[]
  /** Ballots for an office that are not at their end. */
  readonly rounds: Readonly<Partial<Record<Office, Round>>>
  /** Credentials by party; and how far the Bureau's report has come. */
  readonly credentials: Readonly<Record<string, Credentials>>
  readonly credentialsReport: 'none' | 'made' | 'adopted'
  /** Votes in hand by their id. Two can be pending at once: an appeal within a vote. */
  readonly votes: Readonly<Record<string, Vote>>
}
