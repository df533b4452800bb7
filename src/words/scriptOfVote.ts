/** What whoever presides says to open a vote, and while one goes on. */
import { phrase, say, words } from '#src/language/say.ts'
import type { Put } from '#machines/context'
import type { ConferenceEvent, EventOf } from '#machines/events'
import { putOf, questionNamed } from '#machines/questions'
import { questionTitle } from './decisions.ts'
import { capital, rulesListed } from './language.ts'
import { who } from './people.ts'
import { majorityInWords, Representative, representatives, under, type SpokenAt } from './spoken.ts'
import { bodyIn } from './told.ts'

type PutEvent = EventOf<
  | 'nature.put'
  | 'manner.put'
  | 'status.put'
  | 'motion.put'
  | 'amendment.put'
  | 'division.put'
  | 'part.put'
  | 'competence.put'
  | 'proposal.put'
  | 'reconsideration.put'
>

type VoteEvent =
  PutEvent | EventOf<'appeal.raise' | 'rollCall.ask' | 'lot.draw' | 'ballots.correct' | 'vote.explain' | 'vote.request'>

const call = (): string => phrase('Those in favour, please. Those against. Those abstaining.')

/** How the vote is taken, and the call. */
const METHODS = words<Readonly<Record<PutEvent['method'], string>>>({
  'show of hands':
    'The vote is by show of hands. We shall now begin the voting. Those in favour, please. Those against. Those abstaining.',
  'roll-call':
    'The vote is by roll-call. Names are called in English alphabetical order, from the one drawn by lot; please answer “yes”, “no” or “abstention”. We shall now begin the voting.',
  'recorded vote':
    'The vote is recorded by machine. We shall now begin the voting. Please press: in favour, against or abstention. Please check your vote on the board. The machine is now locked.',
})

/** What is put, by its own name where it has one. */
const subject = (event: PutEvent, { told }: SpokenAt): string => {
  const title = 'question' in event ? told.titles[event.question] : undefined
  return title === undefined ? '' : say` It concerns: ${phrase(title)}.`
}

const putInWords = (event: PutEvent, put: Put, spoken: SpokenAt): string => {
  const { context, people, told } = spoken
  const needs = majorityInWords(spoken, put, questionNamed(context, event))
  const required = needs === null ? '' : say` The majority required is ${needs}.`
  const recalled = event.type === 'nature.put' && event.recalling !== undefined ? event.recalling : []
  const rules = rulesListed(recalled)
  const one = recalled.length === 1
  const attention = one ? say`I draw attention to rule ${rules}. ` : say`I draw attention to rules ${rules}. `
  const recall = recalled.length === 0 ? '' : attention
  return say`${recall}The question is: ${questionTitle(put, people, told)}${subject(event, spoken)}${required} ${METHODS[event.method]}`
}

const appealInWords = (event: EventOf<'appeal.raise'>, spoken: SpokenAt): string => {
  const { people, ruleSet } = spoken
  const needs = majorityInWords(spoken, { question: 'appeal' }, null)
  const kept =
    needs === null ? '' : say` To overrule it takes ${needs}; short of that, or on equal votes, the ruling stands.`
  return say`${Representative(people, event.by)} appeals against the ruling. There is no debate; I put it to the vote at once${under(ruleSet, 'appeal.raise')}. The question is: is the ruling overruled? A vote in favour overrules it; a vote against keeps it.${kept} ${call()}`
}

/** What is said of a vote. */
export const scriptOfVote = (event: VoteEvent, spoken: SpokenAt): string | null => {
  const { people, ruleSet } = spoken
  switch (event.type) {
    case 'appeal.raise':
      return appealInWords(event, spoken)
    case 'vote.request':
      return say`${Representative(people, event.by)} asks for a vote${under(ruleSet, 'vote.request')}. ${capital(bodyIn(ruleSet))} will therefore vote.`
    case 'rollCall.ask':
      return say`${Representative(people, event.by)} asks for a roll-call${under(ruleSet, 'rollCall.ask')}. The next vote is taken by roll-call.`
    case 'lot.draw':
      return say`I have drawn a name by lot: ${who(people, event.party)}. The roll is called in English alphabetical order from there${under(ruleSet, 'lot.draw')}.`
    case 'ballots.correct':
      return say`Before I announce the result, the count is corrected${under(ruleSet, 'vote.correct')}.`
    case 'vote.explain': {
      const floor =
        event.speakers.length === 0 ? '' : say` I give the floor to ${representatives(people, event.speakers)}.`
      return say`I now invite statements on the vote: brief, and from the seat${under(ruleSet, 'vote.statement')}.${floor}`
    }
    default: {
      const put = putOf(event satisfies ConferenceEvent)
      return put === null ? null : putInWords(event, put, spoken)
    }
  }
}
