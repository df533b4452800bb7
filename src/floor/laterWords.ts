/** What the Floor says in the parts of it that are fetched when they are opened. */
import { say, words } from '#src/language/say.ts'

export const LATER = words({
  person: 'Who',
  must: 'Must',
  may: 'May',
  mayNothing: 'Nothing for now.',
  notYet: 'Not yet',
  barred: 'May not',
  kept: 'The record did this here. In your branch it is kept, and nothing follows from it.',
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
