/** What the Floor says in the parts of it that are fetched when they are opened. English. */

export const LATER = {
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
} as const

export const resetOf = (label: string): string => `${LATER.reset}: ${label}`

export const possibleAfter = (acts: readonly string[]): string => {
  const named = acts.join('; or ')
  return `Possible after: ${named}${named.endsWith('?') ? '' : '.'}`
}
