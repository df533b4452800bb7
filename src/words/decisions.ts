/** A decision as it is announced: the question put, the verdict, and what follows from it. */
import { phrase, say, words } from '#src/language/say.ts'
import type { Put } from '#machines/context'
import type { Decision } from '#rules/decide'
import type { Nature } from '#rules/matters'
import { asksImportance } from '#rules/natures'
import { organizationsInWords, type People } from './people.ts'
import { outcomeName } from './outcomes.ts'
import { idInWords, MOTION_QUESTIONS, UNTOLD, type Told } from './told.ts'

/** The question that the President puts, in words. */
export const questionTitle = (put: Put, people: People, told: Told = UNTOLD): string => {
  switch (put.question) {
    case 'nature':
      if (asksImportance(told)) return phrase('Is it an important question?')
      // A question with a title of its own is no application.
      return put.of !== undefined && Object.hasOwn(told.titles, put.of)
        ? phrase('Is it a matter of procedure?')
        : phrase('Is according observer status a matter of procedure?')
    case 'manner':
      return phrase('Shall one decision be taken for all of them together?')
    case 'status':
      return say`Shall observer status be accorded to ${organizationsInWords(people, put.organizations)}?`
    case 'appeal':
      return phrase('Is the President’s ruling overruled? (A vote in favour overrules it.)')
    case 'motion': {
      const kind = told.motions[put.motion]
      return kind === undefined ? phrase('Shall the motion be carried?') : MOTION_QUESTIONS[kind]
    }
    case 'proposal':
      return phrase('Shall the proposal be adopted?')
    case 'amendment':
      return /^amendment-\d+$/.test(put.amendment)
        ? say`Shall ${idInWords(put.amendment)} be adopted?`
        : phrase('Shall the amendment be adopted?')
    case 'division':
      return phrase('Shall the proposal be put in parts?')
    case 'part':
      return put.part.startsWith('part-')
        ? say`Shall ${idInWords(put.part)} be adopted?`
        : say`Shall part ${idInWords(put.part)} be adopted?`
    case 'competence':
      return phrase('Is there no competence to adopt the proposal? (A vote in favour denies it.)')
    case 'reconsideration':
      return phrase('Shall the decision be reconsidered?')
  }
}

export const IT_IS = words<Readonly<Record<Nature, string>>>({
  substance: 'it is a matter of substance',
  procedure: 'it is a matter of procedure',
  'important-question': 'it is an important question',
  'other-question': 'it is not an important question',
})

/** What follows once the question is decided, without a capital or a full stop. */
export const consequenceOf = (put: Put, carried: boolean, told: Told): string => {
  switch (put.question) {
    case 'nature': {
      const { classification } = told
      // Where no body is known, nobody knows what it makes of the vote.
      if (classification === null) return phrase('its nature is decided')
      return IT_IS[carried ? classification.whenCarried : classification.whenNot]
    }
    case 'manner':
      return carried ? phrase('one decision for all') : phrase('each is decided on its own')
    case 'status': {
      const one = put.organizations.length === 1
      if (!carried) return phrase('observer status is refused')
      return one ? phrase('observer status is accorded') : phrase('observer status is accorded to all')
    }
    case 'appeal':
      return carried ? phrase('the ruling is overruled') : phrase('the ruling stands')
    case 'motion':
      return carried ? phrase('the motion takes effect') : phrase('the meeting goes on as before')
    case 'proposal':
      return carried ? phrase('the proposal is adopted') : phrase('the proposal is rejected')
    case 'amendment':
      return carried ? phrase('the proposal is amended') : phrase('the proposal stays as it is')
    case 'division':
      return carried ? phrase('the parts are put separately') : phrase('the proposal is put as a whole')
    case 'part':
      return carried ? phrase('the part is kept') : phrase('the part is left out')
    case 'competence':
      return carried ? phrase('the proposal is not put') : phrase('the proposal is put')
    case 'reconsideration':
      return carried ? phrase('the question is open again') : phrase('the decision stands')
  }
}

/** What follows from an equal vote that is not the last on its question. */
export const takenAgain = (): string => phrase('the vote is taken a second time at a later meeting')

/** The verdict, and what follows from it for this question. */
export const verdictTitle = (put: Put, decision: Decision, votedAgain: boolean, told: Told = UNTOLD): string => {
  const name = outcomeName(decision.outcome)
  if (decision.outcome === 'no-quorum') return phrase('No decision can be taken: too few are present.')
  const consequence = votedAgain ? takenAgain() : consequenceOf(put, decision.outcome === 'carried', told)
  // Where the outcome has its own reason after a colon, a second one would be one too many.
  return decision.outcome === 'carried' || decision.outcome === 'lost'
    ? say`${name}: ${consequence}.`
    : say`${name}, so ${consequence}.`
}
