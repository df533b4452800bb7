/** All that a rule may look at when it permits or bars one act. Made by the machine, judged by `judge`. */
import type { Question } from './decide.ts'
import type { Role } from './ruleSet.ts'
import type { Problem } from './result.ts'

/** An organization that the act names, as it stands before the act. */
export interface AddressedOrganization {
  readonly id: string
  /** And not somebody else who takes part: a party, or whoever presides. */
  readonly isOrganization: boolean
  /** On the list, or applied. */
  readonly known: boolean
  readonly consultativeStatus: boolean
  readonly opposedByActor: boolean
  readonly decided: boolean
}

/** A motion as it stands before the act. */
export interface MotionFacts {
  /** This body takes such a motion. */
  readonly known: boolean
  /** One of its kind is pending already. */
  readonly pendingAlready: boolean
  /** It would end or adjourn a debate that is closed or adjourned already. */
  readonly alreadySo: boolean
  /** The actor moved it. */
  readonly own: boolean
  /** The rule that its kind stands on; null where its number was not seen. */
  readonly rule: string | null
  /** One that goes before it is pending. */
  readonly higherPending: boolean
  /** On the side that the act speaks for: how many spoke, and how many may. */
  readonly spoken: number
  readonly speakers: number
}

/** The proposal that the act concerns, as it stands before the act. */
export interface ProposalFacts {
  readonly bySponsor: boolean
  readonly inTime: boolean
  readonly amended: boolean
  readonly costs: 'none' | 'not stated' | 'stated'
  readonly postponed: boolean
  /** The first of those on its item that were submitted before it and wait to be voted on; null where none goes before it. */
  readonly earlier: string | null
  readonly amendmentsPending: number
  readonly amendmentNew: boolean
  /** The amendment withdrawn is pending; and it is the actor's own. */
  readonly amendmentStands: boolean
  readonly amendmentOwn: boolean
  /** The amendment put is the furthest from the original of those pending. */
  readonly amendmentNext: boolean
  /** The parts that a division names; `each once` for every other act. */
  readonly partsNamed: 'each once' | 'one twice' | 'none'
  readonly partsPending: number
  readonly partNext: boolean
  /** It was voted on already, in part or with equal votes. */
  readonly votingBegun: boolean
  readonly operativeAllRejected: boolean
  readonly division: 'none' | 'moved' | 'opposed' | 'agreed'
  /** The actor is one whose objection to a division counts. */
  readonly mayOpposeDivision: boolean
  readonly competence: 'unquestioned' | 'questioned' | 'affirmed'
}

/** An election, as it stands before the act. */
export interface ElectionFacts {
  /** For every office as many nominated as there are places; true where nobody is declared elected. */
  readonly asManyAsPlaces: boolean
  readonly officeFull: boolean
  readonly groupFull: boolean
  /** The one nominated is a party. */
  readonly eligible: boolean
  /** Nominated already, for this office or another. */
  readonly nominatedAlready: boolean
  /** The actor withdraws its own nomination, which stands. */
  readonly ownNomination: boolean
  /** The votes of a ballot are for nominees, and no more than its papers can give. */
  readonly papersFit: boolean
  /** Nobody is named in a ballot who was not nominated for the office. */
  readonly allNominated: boolean
  /** In a ballot: as many as there are places have a majority of those present and voting. */
  readonly decided: boolean
  /** The office has one place. */
  readonly onePlace: boolean
  /** A ballot names only those to whom it is restricted, and nobody who has a place already. */
  readonly withinRestriction: boolean
  /** The last ballot, restricted to two, gave each as many votes. */
  readonly tied: boolean
  /** The lot falls on one of these two. */
  readonly lotAmongTied: boolean
}

/** A roll-call, as it stands before the act. */
export interface RollFacts {
  /** What it is asked for on is before the room, and to be voted on. */
  readonly known: boolean
  readonly requested: boolean
  /** Voting on it has begun. */
  readonly begun: boolean
  /** Asked for already, on what the act asks for it on, puts to the vote or casts ballots in. */
  readonly asked: boolean
  /** The act has hands counted. */
  readonly byHand: boolean
  /** The vote is by calling names, and ballots are awaited. */
  readonly calling: boolean
  readonly drawn: boolean
  /** The one drawn is on the roll. */
  readonly onRoll: boolean
  /** Names have been called, and others are left to call (after the act, for an answer). */
  readonly goesOn: boolean
  /** The ballots reported are those that were answered; true where nobody was called. */
  readonly asAnswered: boolean
  /** The name called next; null where there is none. */
  readonly next: string | null
  readonly inTurn: boolean
  readonly ownAnswer: boolean
  readonly saysAbsent: boolean
  readonly passesTwice: boolean
}

export interface Facts {
  readonly actor: Role
  readonly meetingOpen: boolean
  /** A body sits already, and this is no exceptional meeting in parallel. */
  readonly anotherSits: boolean
  /** The body that the act falls in meets in private. */
  readonly meetingPrivate: boolean
  /** It was declared private, and nobody has had the floor since. */
  readonly privacyContestable: boolean
  /** Something decided in private has not been announced. */
  readonly unannounced: boolean
  /** And the act ends a public meeting, or the session. */
  readonly announcementDue: boolean
  readonly inBureau: boolean
  /** Of those asked to leave by the act, whether some take part in decisions, or in the discussion; or were asked before. */
  readonly leaving: { readonly takePart: boolean; readonly deliberate: boolean; readonly already: boolean }
  /** One who speaks, or would, was asked to leave the meeting. */
  readonly askedToLeave: boolean
  readonly meetingSuspended: boolean
  /** A proposal of this name is before the Conference already. */
  readonly tabledAlready: boolean
  /** The law itself says what the matter is, so that nobody can claim otherwise. */
  readonly natureFixed: boolean
  readonly bodiesSitting: number
  /** The President has declared the session closed. */
  readonly sessionClosed: boolean
  /** The meeting opened has the next number. */
  readonly numberFollows: boolean
  readonly members: number
  readonly participating: number
  /** In the room after the act, where the act changes it. */
  readonly present: number
  /** Of those who come or go by name: no more than are counted, each once, and some are gone already. */
  readonly coming: { readonly counted: boolean; readonly each: boolean; readonly goneAlready: boolean }
  /** The question that the act names is the one before the room; true where it names none. */
  readonly questionAddressed: boolean
  /** Those called, or speaking, are next on the list or have been called (true where the act names none). */
  readonly speakerNext: boolean
  /** The one called speaks for the body that reports to the Conference. */
  readonly reporterCalled: boolean
  readonly alreadyListed: boolean
  /** An organization whose status is not accorded would speak. */
  readonly applicantsSpeak: boolean
  /** Speeches that the one who speaks has made already; and how many are allowed (null: not limited). */
  readonly speeches: { readonly made: number; readonly allowed: number | null }
  /** The time of speeches is limited. */
  readonly timeLimited: boolean
  readonly listClosed: boolean
  /** The list was declared closed, and nobody has had the floor since. */
  readonly closingContestable: boolean
  /** Somebody waits for the floor, or has it. */
  readonly speakersWait: boolean
  /** There is a question to debate. */
  readonly questionInHand: boolean
  readonly debate: 'open' | 'closed' | 'adjourned'
  /** Replies that the speaker has already made here; and how many are allowed (null: no limit known). */
  readonly replies: { readonly made: number; readonly allowed: number | null }
  readonly rulingGiven: boolean
  /** Only the secretariat speaks. */
  readonly secretariatSpeaks: boolean
  /** Who explains a vote: parties, a sponsor of the proposal among them, or somebody who has no vote. */
  readonly explains: 'voters' | 'sponsor' | 'others'
  /** The motion that the act moves, speaks on or puts; null where it names none, or none that is pending. */
  readonly motion: MotionFacts | null
  readonly motionsPending: number
  /** Of a division or a reconsideration: on the side that the act speaks for, how many spoke, and how many may. */
  readonly speakersOn: { readonly spoken: number; readonly allowed: number }
  /** A question would be taken up that begins in another way: an election is opened, applications are listed. */
  readonly beginsOtherwise: boolean
  /** The question named was decided already; and by adoption or rejection. */
  readonly questionDecided: boolean
  /** Decided by nobody: withdrawn by its sponsors. */
  readonly questionWithdrawn: boolean
  readonly questionRejectedOrAdopted: boolean
  /** The debate on the question named was adjourned. */
  readonly questionAdjourned: boolean
  readonly proposal: ProposalFacts | null
  /** The question is a report that has not been made. */
  readonly reportAwaited: boolean
  readonly election: ElectionFacts
  readonly credentials: {
    /** The finding accords with who issued them, and with there being one set. */
    readonly accepted: boolean
    readonly known: boolean
    readonly sumsUp: boolean
  }
  readonly officeHeldBySameParty: boolean
  readonly presidentReplaced: boolean
  /** Days of notice given; null where the act gives none. */
  readonly notice: number | null
  readonly organizations: readonly AddressedOrganization[]
  /** Applications not yet decided, and the objections that stand after the act. */
  readonly undecided: number
  readonly objectionsStanding: number
  readonly consensusSought: boolean
  readonly voteRequested: boolean
  /** On the very question that the act concerns. */
  readonly voteRequestedHere: boolean
  /** What a point of order has come to, for acts that must wait for it; quiet for those that do not. */
  readonly order: 'quiet' | 'point raised' | 'ruling given' | 'appealed'
  /** A vote has been announced and its result has not. */
  readonly voteInProgress: boolean
  /** The act belongs to the vote in progress, or is a point of order on its conduct. */
  readonly partOfVote: boolean
  /** The vote that the act addresses is in hand (or, where the act calls it, its name is free). */
  readonly voteAddressed: boolean
  /** A vote on the question was equal at this very meeting, and is to be taken a second time at another. */
  readonly tiedAtThisMeeting: boolean
  readonly naturesClaimed: number
  readonly natureSettled: boolean
  readonly manner: 'undecided' | 'jointly' | 'one by one'
  /** The ballots of the vote that the act announces are counted; true where it announces none. */
  readonly ballotsCounted: boolean
  readonly roll: RollFacts
  /** Votes cast by the act, abstentions included; null where it casts none, or they cannot be counted. */
  readonly cast: number | null
  /** Why the ballots cannot be counted; empty where they can. */
  readonly ballotProblems: readonly Problem[]
  /** The question to decide, once its votes are counted. */
  readonly question: Question | null
}
