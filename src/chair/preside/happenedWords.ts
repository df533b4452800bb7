/** Lines that only the meeting in progress tells. English. */
export const PRESIDED = {
  put: (question: string) => `You put the question: ${question}`,
  listed: (who: string) => `${who} is on the list of speakers.`,
  granted: 'You allowed it.',
  notHeard: 'The delegate sat down; it was not done.',
} as const
