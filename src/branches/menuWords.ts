/** What the menu of branches says. */
import { phrase, say, words } from '#src/language/say.ts'
import { cut } from '#src/words/cut.ts'
import { counted } from '#src/words/language.ts'

export const MENU = words({
  recordSays: 'As its sources tell it',
  choose: 'Record and branches',
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
})

export const changesIn = (count: number): string =>
  count === 0 ? phrase('no change yet') : counted(count, 'change', 'changes')

export const deleted = (name: string): string => say`“${name}” is deleted.`

export const copyOf = (name: string): string => say`${cut(name, 74)}, copy`

/** What a line says of itself while it is the one shown: "3 changes, on screen". */
export const shownInWords = (says: string): string => say`${says}, on screen`
