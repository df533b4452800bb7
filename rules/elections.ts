/** Ballots for offices: who has the majority and so is elected, and to whom a further ballot is restricted. */
import { half, leastReaching, reaches } from './fraction.ts'

/** How far the ballots for one office have come. */
export interface Round {
  /** Ballots held without an end. */
  readonly held: number
  /** Those to whom the next ballot is restricted; null where it is open to every nominee. */
  readonly among: readonly string[] | null
  /** Those who have a place already. */
  readonly elected: readonly string[]
  /** A restricted ballot for one place gave its two candidates as many votes each: the lot decides. */
  readonly tied: boolean
}

/** Votes by candidate, on so many valid papers; of these so many name nobody, and abstain (left out: none). */
export interface Papers {
  readonly votes: Readonly<Record<string, number>>
  readonly valid: number
  readonly abstaining?: number | undefined
}

/** Papers of those present and voting: who abstains hands in a valid paper, and does not vote. */
export const papersVoting = ({ valid, abstaining = 0 }: Pick<Papers, 'valid' | 'abstaining'>): number =>
  valid - abstaining

export const noBallotYet: Round = { held: 0, among: null, elected: [], tied: false }

/** Least number of votes that elects: more than half of those present and voting. */
export const votesToBeElected = (papers: Pick<Papers, 'valid' | 'abstaining'>): number =>
  leastReaching(half, papersVoting(papers))

/** Whether so many papers, each with a name for every place at most, can give these votes. */
export const papersFit = (papers: Papers, places: number): boolean => {
  const voting = papersVoting(papers)
  const counts = Object.values(papers.votes)
  return counts.every((count) => count <= voting) && counts.reduce((sum, count) => sum + count, 0) <= voting * places
}

/** Candidates who have a majority of those present and voting, with their votes, those with most first. */
export const withMajority = (papers: Papers): readonly (readonly [string, number])[] =>
  Object.entries(papers.votes)
    .filter(([, count]) => reaches(count, half, papersVoting(papers)))
    .sort(([, one], [, other]) => other - one)

/**
 * Those of them who are elected, at most as many as there are places. Fewer where too few have the majority, or where more are
 * equal than there are places left for: then another ballot is held.
 */
export const winnersOf = (papers: Papers, places: number): readonly string[] => {
  const ranked = withMajority(papers)
  const [, leftOut = -1] = ranked[places] ?? []
  return ranked.filter(([, count]) => count > leftOut).map(([candidate]) => candidate)
}

/** Ballots by three: open and restricted ones take turns. */
const TURN = 3

/**
 * Whether the ballot after so many, one at least, is a restricted one: the second and the third are, then three are open to every
 * nominee, three are restricted, and so on (General Assembly rules 93 and 94).
 */
const isRestricted = (held: number): boolean => Math.floor(held / TURN) % 2 === 0

/** Where the turns have come round, the count starts over behind the first three, so that it stays small. */
const countedOn = (held: number): number => (held + 1 > 3 * TURN ? held + 1 - 2 * TURN : held + 1)

/** The candidates with most votes, so many; and who has as many votes as the last of these. */
const leading = (votes: Readonly<Record<string, number>>, candidates: readonly string[], most: number) => {
  const count = (candidate: string) => votes[candidate] ?? 0
  const ranked = candidates.toSorted((one, other) => count(other) - count(one))
  const last = ranked[Math.min(most, ranked.length) - 1]
  return last === undefined ? [] : ranked.filter((candidate) => count(candidate) >= count(last))
}

/**
 * The round after a ballot: who has a place, and to whom the next ballot is restricted. For one place these are the two with most
 * votes, for several at most twice as many as there are places left. Of candidates with equal votes none is left out: the
 * special ballot, or the lot, that would choose among them is not modelled.
 */
export const roundAfter = (
  round: Round,
  papers: Papers,
  { places, nominees }: { readonly places: number; readonly nominees: readonly string[] },
): Round => {
  const { votes } = papers
  const elected = [...round.elected, ...winnersOf(papers, places - round.elected.length)]
  const left = places - elected.length
  const held = countedOn(round.held)
  const candidates = nominees.filter((nominee) => !elected.includes(nominee))
  return {
    held,
    elected,
    // With no candidate yet there is nobody to restrict a ballot to.
    among: isRestricted(held) && candidates.length > 0 ? leading(votes, candidates, 2 * left) : null,
    tied:
      places === 1 &&
      left > 0 &&
      round.among?.length === 2 &&
      new Set(round.among.map((candidate) => votes[candidate] ?? 0)).size === 1,
  }
}

/** After one leaves: nobody is left to whom the next ballot could be restricted as it was. */
export const roundWithout = (round: Round, candidate: string): Round => ({
  ...round,
  elected: round.elected.filter((each) => each !== candidate),
  ...(round.among?.includes(candidate) === true ? { among: null, tied: false } : {}),
})
