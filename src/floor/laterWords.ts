/** What the Floor says in the parts of it that are fetched when they are opened. */
import type { Grade } from '#rules/ruleSet'
import { say, words } from '#src/language/say.ts'

export const LATER = words({
  notInOrder: 'Not in order here',
  grades: 'How well things are known',
  person: 'Who',
  must: 'Must',
  may: 'May',
  mayNothing: 'Nothing for now.',
  notYet: 'Not yet',
  barred: 'May not',
  kept: 'The record did this here. In your branch it is kept, and nothing follows from it.',
  keptAlone: 'It is kept in its place, and nothing follows from it.',
  keptChanged: 'You changed what happens here. It is kept, and nothing follows from it.',
  reading: 'Two thirds is read as',
  membersField: 'Base of the quorum',
  participatingField: 'Taking part in the session',
  reset: 'Reset',
  whatStatusGives:
    'An observer may attend plenary meetings, receive documents, and speak when the President invites it and the Conference agrees. It takes no part in decisions.',
})

export const resetOf = (label: string): string => say`Reset: ${label}`

export const possibleAfter = (acts: readonly string[]): string => {
  const [first = '', ...others] = acts
  const named = others.reduce((before, other) => say`${before}; or ${other}`, first)
  // A question has its own mark.
  return named.endsWith('?') ? say`Possible after: ${named}` : say`Possible after: ${named}.`
}

const GRADES_MEAN = words<Readonly<Record<Grade, string>>>({
  verified: 'Seen in a source.',
  'verified-sister': 'Taken from the same rule of a sister body.',
  inferred: 'Worked out from other sources: nobody on the project has seen the wording, and it may differ.',
  'not seen': 'Nobody on the project has seen this rule.',
})
export const gradeMeans = (grade: Grade): string => GRADES_MEAN[grade]
