/** What stands around the President's words. English. */
export const SCRIPT = {
  title: 'The President says',
  general: 'General usage.',
  silent: 'The President says nothing with this step.',
  toDo: (imperative: string): string => `next: ${imperative}`,
} as const
