/** Facts in which nothing stands in the way of anything, for a test to change one of. */
import type { AddressedOrganization, Facts } from '#rules/facts'

export const organization = (changes: Partial<AddressedOrganization> = {}): AddressedOrganization => ({
  id: 'organization-1',
  known: true,
  consultativeStatus: false,
  objections: 0,
  opposedByActor: false,
  decided: false,
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
  pointPending: false,
  voteInProgress: false,
  partOfVote: false,
  voteAddressed: true,
  naturesClaimed: 0,
  natureSettled: false,
  manner: 'undecided',
  cast: null,
  ballotProblems: [],
  question: null,
  ...changes,
})
