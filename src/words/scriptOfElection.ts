/** What whoever presides says at an election of officers, and of credentials. */
import { phrase, say } from '#src/language/say.ts'
import type { EventOf } from '#machines/events'
import { noBallotYet, papersVoting, roundAfter, votesToBeElected, withMajority } from '#rules/elections'
import { capital, counted, list } from './language.ts'
import { who, type People, opening } from './people.ts'
import { Representative, representative, under, type SpokenAt } from './spoken.ts'
import { bodyIn } from './told.ts'

export type ElectionEvent = EventOf<
  | 'election.open'
  | 'officer.nominate'
  | 'officer.withdraw'
  | 'election.acclaim'
  | 'election.askBallot'
  | 'election.ballot'
  | 'election.lot'
  | 'officer.replace'
  | 'bureau.silence'
  | 'credentials.object'
  | 'credentials.report'
>

const acclaimInWords = ({ context, people, ruleSet }: SpokenAt): string => {
  const candidates = context.nominations.map(({ party, office }) => `${who(people, party)} (${phrase(office)})`)
  const read = candidates.length === 0 ? '' : say`The candidates are ${list(candidates)}. `
  return say`${read}There are as many candidates as places. May I take it that ${bodyIn(ruleSet)} wishes to elect them by acclamation${under(ruleSet, 'election.acclaim')}? I hear no objection. They are elected.`
}

const votesInWords = (votes: Readonly<Record<string, number>>, people: People): string =>
  list(Object.entries(votes).map(([id, count]) => `${who(people, id)} ${count}`))

/** In the order in which a ballot is announced: papers, invalid, valid, abstentions, voting, the majority, the votes of each, who is elected. */
const ballotInWords = (
  { office, votes, valid, abstaining = 0, invalid }: EventOf<'election.ballot'>,
  { people, ruleSet, context }: SpokenAt,
): string => {
  const places = ruleSet.offices[office] ?? 1
  const nominees = context.nominations.filter((nominee) => nominee.office === office).map(({ party }) => party)
  const before = context.rounds[office] ?? noBallotYet
  const papers = { votes, valid, abstaining }
  const { elected, among, tied } = roundAfter(before, papers, { places, nominees })
  const names = (ids: readonly string[]) => list(ids.map((id) => who(people, id)))
  const anew = elected.slice(before.elected.length)
  const restricted = among === null ? '' : say` The next ballot is restricted to ${names(among)}.`
  const again = tied ? phrase(' The votes are equal: I shall draw a lot.') : say` We shall vote again.${restricted}`
  const short = elected.length < places
  // Whoever has the majority and no place, though one is free, is left out for equal votes.
  const equal = short && withMajority(papers).length > anew.length
  const winners =
    anew.length === 1
      ? capital(say`${names(anew)} is elected ${phrase(office)}.`)
      : capital(say`${names(anew)} are elected ${phrase(office)}.`)
  const results = [
    ...(anew.length === 0 ? [] : [winners]),
    ...(equal ? [phrase('Of those who have the majority, more have equal votes than there are places left.')] : []),
    ...(anew.length === 0 && !equal ? [phrase('Nobody has the majority.')] : []),
  ]
  const result = `${results.join(' ')}${short ? again : ''}`
  return say`The result of the ballot for ${phrase(office)}: ${counted(valid + invalid, 'ballot paper', 'ballot papers')}; ${invalid} invalid; ${valid} valid; ${counted(abstaining, 'abstention', 'abstentions')}; ${papersVoting(papers)} present and voting. Majority required: ${votesToBeElected(papers)}${under(ruleSet, 'election.ballot')}. Votes obtained: ${votesInWords(votes, people)}. ${result}`
}

/** What is said of elections, officers and credentials. */
export const scriptOfElection = (event: ElectionEvent, spoken: SpokenAt): string | null => {
  const { people, ruleSet } = spoken
  switch (event.type) {
    case 'election.open':
      return say`We turn to the election of officers${under(ruleSet, 'election.open')}. I invite the regional groups to name their candidates.`
    case 'officer.nominate':
      return say`The ${phrase(event.group)} propose ${who(people, event.party)} as ${phrase(event.office)}.`
    case 'officer.withdraw':
      return opening(
        people,
        event.party,
        say`${who(people, event.party)} is no longer a candidate for ${phrase(event.office)}.`,
      )
    case 'election.acclaim':
      return acclaimInWords(spoken)
    case 'election.askBallot':
      return say`${Representative(people, event.by)} asks for a ballot${under(ruleSet, 'election.askBallot')}. So there is no acclamation: we vote by secret ballot.`
    case 'election.ballot':
      return ballotInWords(event, spoken)
    case 'election.lot':
      return say`The votes were equal. I draw a lot${under(ruleSet, 'election.lot')}. It falls on ${who(people, event.party)}, who is elected ${phrase(event.office)}.`
    case 'officer.replace':
      return opening(
        people,
        event.party,
        say`${who(people, event.party)} has named another person as ${phrase(event.office)}${under(ruleSet, 'officer.replace')}.`,
      )
    case 'bureau.silence':
      return event.objected
        ? say`An objection came before the deadline. It is not decided: ${phrase(event.matter)}.`
        : say`No objection came before the deadline. It is decided: ${phrase(event.matter)}.`
    case 'credentials.object':
      return say`The objection of ${representative(people, event.by)} to the credentials of ${who(people, event.party)} is noted. Until ${bodyIn(ruleSet)} decides, the delegation takes part with the same rights${under(ruleSet, 'credentials.object')}.`
    case 'credentials.report':
      return say`The report on credentials is before ${bodyIn(ruleSet)}${under(ruleSet, 'credentials.report')}. Of ${event.represented} represented, ${event.comply} have credentials in order.`
  }
}
