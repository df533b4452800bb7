/** What the menu of branches says. English. */
import { counted } from '#src/words/language.ts'

export const MENU = {
  recordSays: 'As its sources tell it',
  choose: 'Record and branches',
  shown: 'on screen',
  none: 'No branch yet. Change anything, and one begins by itself. The record is never overwritten.',
  begin: 'New branch',
  rename: 'Rename',
  duplicate: 'Duplicate',
  remove: 'Delete',
  name: 'Name of the branch',
  keepName: 'Save name',
  cancel: 'Cancel',
  openFile: 'Open file',
  share: 'Share and keep',
  paper: 'Record on paper',
} as const

export const changesIn = (count: number): string =>
  count === 0 ? 'no change yet' : counted(count, 'change', 'changes')

export const deleted = (name: string): string => `“${name}” is deleted.`

export const copyOf = (name: string): string => `${name.slice(0, 74)}, copy`
