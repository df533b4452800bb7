/** What the memory of the Chair room says. English. */
export const MEMORY = {
  notKept: 'This device keeps no progress.',
  notKeptSays: 'What you answer is forgotten when the page is closed. Save it as a file under “What you learned”.',
} as const
