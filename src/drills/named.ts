/** What things are called in a drill: drafts, amendments, motions, votes. By their ids alone, so that a name never moves. */
import { phrase, say, words } from '#src/language/say.ts'
import type { Context, Put, Vote } from '#machines/context'
import type { MeetingBody } from '#machines/events'
import { asksImportance } from '#rules/natures'
import type { MotionKind } from '#rules/ruleSet'
import { list } from '#src/words/language.ts'
import { who } from '#src/words/people.ts'
import { bodyIn } from '#src/words/told.ts'
import { examinersAreApart, hasPlenary } from './home.ts'

const KNOWN = words<Readonly<Record<string, string>>>({
  draft: 'Draft 1',
  later: 'Draft 2',
  amendment: 'the draft amendment',
  matter: 'the applications',
  report: 'the credentials report',
  officers: 'the election of officers',
})

/** "Draft 1", "the applications"; a matter that nobody has brought is called just that. */
export const questionNamed = (id: string): string => {
  const known = KNOWN[id]
  if (known !== undefined) return known
  const number = /^draft-(\d+)$/.exec(id)?.[1]
  return number === undefined ? phrase('a matter that is not before the room') : say`Draft ${Number(number) + 2}`
}

/** "Amendment 1": those of the walks, and those thought of beside them. */
export const amendmentNamed = (id: string): string => {
  if (id === 'near') return phrase('Amendment 1')
  if (id === 'far') return phrase('Amendment 2')
  const number = /^amendment-(\d+)$/.exec(id)?.[1]
  return say`Amendment ${Number(number ?? 1) + 2}`
}

/** "the part “part 1”", and of what where that is told. */
export const partNamed = (id: string): string => {
  const number = /^part-(\d+)$/.exec(id)?.[1]
  return number === undefined ? say`the part “${id.replace('-', ' ')}”` : say`the part “part ${number}”`
}

const partOf = (id: string, question: string): string => {
  const number = /^part-(\d+)$/.exec(id)?.[1]
  return number === undefined
    ? say`the part “${id.replace('-', ' ')}” of ${question}`
    : say`the part “part ${number}” of ${question}`
}

export const motionNamed = (kind: MotionKind): string => say`the motion to ${phrase(kind)}`

/** "the plenary", or "the Council" where nothing else of it meets; whoever examines credentials by the name that the rules give them. */
export const bodyNamed = ({ ruleSet }: Pick<Context, 'ruleSet'>, body: MeetingBody): string => {
  switch (body) {
    case 'plenary':
      return hasPlenary(ruleSet) ? phrase('the plenary') : bodyIn(ruleSet)
    case 'bureau':
      return examinersAreApart(ruleSet) ? phrase('the Credentials Committee') : phrase('the Bureau')
    case 'committee of the whole':
      return phrase('the committee of the whole')
  }
}

/** "open meeting number 3 of the plenary" */
export const openingNamed = (context: Context, number: number, body: MeetingBody): string =>
  say`open meeting number ${number} of ${bodyNamed(context, body)}`

export const people = (context: Context, ids: readonly string[]): string =>
  list(ids.map((id) => who(context.participants, id)))

const ofQuestion = ({ matter }: Pick<Vote, 'matter'>): string => questionNamed(matter ?? '')

/** What a vote is on: "Draft 1", "the motion to close the debate", "the appeal". */
export const putNamed = (context: Context, put: Put, matter: string | null): string => {
  const question = ofQuestion({ matter })
  switch (put.question) {
    case 'nature':
      return asksImportance(context.ruleSet)
        ? say`whether ${question} is an important question`
        : say`whether ${question} is a matter of procedure`
    case 'manner':
      return phrase('whether the organizations are decided together')
    case 'status':
      return say`observer status for ${people(context, put.organizations)}`
    case 'appeal':
      return phrase('the appeal')
    case 'motion': {
      const kind = context.motions.find(({ id }) => id === put.motion)?.kind
      return kind === undefined ? phrase('a motion that is not pending') : motionNamed(kind)
    }
    case 'proposal':
      return question
    case 'amendment':
      return say`${amendmentNamed(put.amendment)} to ${question}`
    case 'division':
      return say`the division of ${question}`
    case 'part':
      return partOf(put.part, question)
    case 'competence':
      return say`whether there is no competence to adopt ${question}`
    case 'reconsideration':
      return say`taking up ${question} again`
  }
}

/** The vote of this id, as it stands. */
export const voteNamed = (context: Context, id: string): string => {
  const vote = context.votes[id]
  return vote === undefined
    ? phrase('a vote that is not in hand')
    : say`the vote on ${putNamed(context, vote.put, vote.matter)}`
}
