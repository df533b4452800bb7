/** What stands around the President's words. */
import { say, words } from '#src/language/say.ts'

export const SCRIPT = words({
  title: 'The President says',
  general: 'General usage.',
  silent: 'The President says nothing with this step.',
  toDo: (imperative: string): string => say`next: ${imperative}`,
})
