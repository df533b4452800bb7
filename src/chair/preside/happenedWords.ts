/** Lines that only the meeting in progress tells. */
import { say, words } from '#src/language/say.ts'

export const PRESIDED = words({
  put: (question: string) => say`You put the question: ${question}`,
  listed: (who: string) => say`${who} is on the list of speakers.`,
  granted: 'You allowed it.',
  notHeard: 'The delegate sat down; it was not done.',
})
