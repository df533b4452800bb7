/** Facts in which nothing stands in the way of anything, for a test to change one of. */
import type { AddressedOrganization, ElectionFacts, Facts, MotionFacts, ProposalFacts } from '#rules/facts'

export const organization = (changes: Partial<AddressedOrganization> = {}): AddressedOrganization => ({
  id: 'organization-1',
  known: true,
  consultativeStatus: false,
  objections: 0,
  opposedByActor: false,
  decided: false,
  ...changes,
})

/** A motion that the body takes, and on which one more may speak. */
export const motion = (changes: Partial<MotionFacts> = {}): MotionFacts => ({
  known: true,
  pendingAlready: false,
  higherPending: false,
  spoken: 0,
  speakers: 2,
  ...changes,
})

/** A proposal on which nothing is pending. */
export const proposal = (changes: Partial<ProposalFacts> = {}): ProposalFacts => ({
  bySponsor: true,
  inTime: true,
  amended: false,
  costs: 'none',
  postponed: false,
  amendmentsPending: 0,
  amendmentNew: true,
  amendmentOwn: false,
  amendmentNext: true,
  partsPending: 0,
  partNext: true,
  operativeAllRejected: false,
  division: 'none',
  competence: 'unquestioned',
  ...changes,
})

/** As many candidates as places, in every office. */
export const election = (changes: Partial<ElectionFacts> = {}): ElectionFacts => ({
  wanted: 10,
  nominated: 10,
  asManyAsPlaces: true,
  officeFull: false,
  groupFull: false,
  decided: true,
  ...changes,
})

export const facts = (changes: Partial<Facts> = {}): Facts => ({
  actor: 'party',
  meetingOpen: true,
  members: 190,
  participating: 133,
  present: 103,
  questionAddressed: true,
  notice: null,
  organizations: [],
  undecided: 0,
  objectionsStanding: 0,
  consensusSought: true,
  voteRequested: true,
  anotherSits: false,
  meetingSuspended: true,
  bodiesSitting: 0,
  numberFollows: true,
  tabledAlready: false,
  natureFixed: false,
  speakerNext: true,
  alreadyListed: false,
  applicantsSpeak: false,
  listClosed: false,
  debate: 'open',
  replies: { made: 0, allowed: null },
  rulingGiven: true,
  motion: motion(),
  motionsPending: 0,
  questionDecided: false,
  questionRejectedOrAdopted: false,
  proposal: proposal(),
  reportAwaited: false,
  election: election(),
  credentials: { accepted: true, known: true, sumsUp: true },
  officeHeldBySameParty: true,
  voteRequestedHere: false,
  order: 'quiet',
  voteInProgress: false,
  partOfVote: false,
  voteAddressed: true,
  naturesClaimed: 0,
  natureSettled: false,
  manner: 'undecided',
  ballotsCounted: true,
  cast: null,
  ballotProblems: [],
  question: null,
  ...changes,
})
