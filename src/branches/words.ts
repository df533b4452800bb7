/** What is said of branches: their menu, their files and links. English. */
import { counted } from '#src/words/language.ts'

export const NOTICES = { dismiss: 'Close', details: 'Details' } as const

export const BRANCHES = {
  group: 'What is on screen',
  record: 'The record',
  recordSays: 'As its sources tell it',
  choose: 'Record and branches',
  toRecord: 'Back to the record',
  shown: 'on screen',
  none: 'No branch yet. Change anything, and one begins by itself. The record is never overwritten.',
  begin: 'New branch',
  rename: 'Rename',
  duplicate: 'Duplicate',
  remove: 'Delete',
  name: 'Name of the branch',
  keepName: 'Save name',
  cancel: 'Cancel',
  undo: 'Undo',
  redo: 'Redo',
  compare: 'Compare',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  saveFile: 'Save file',
  openFile: 'Open file',
  share: 'Share and keep',
  paper: 'Record on paper',
} as const

/** Whether what is made is on this device's disk; nothing is said where there is nothing to keep. */
export const KEPT = {
  none: '',
  saving: 'Saving',
  kept: 'Kept on this device',
  'not kept': 'Not kept',
} as const

export const changesIn = (count: number): string =>
  count === 0 ? 'no change yet' : counted(count, 'change', 'changes')

export const deleted = (name: string): string => `“${name}” is deleted.`

export const copyOf = (name: string): string => `${name.slice(0, 74)}, copy`
