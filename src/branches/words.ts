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

const PARAPHRASED = 'The rules are paraphrased, not the legal text.'

export const deleted = (name: string): string => `“${name}” is deleted.`

export const copyOf = (name: string): string => `${name.slice(0, 74)}, copy`

export const LINK = {
  tooLong: 'This branch is too long for a link. Save it as a file and send that.',
  refused: 'The browser did not let the link be copied. Copy it from here:',
} as const

export const FILE = {
  unread: 'The file could not be read.',
  tooLarge: 'The file is too large to be a branch.',
  unsound: 'This file cannot be opened. Nothing was changed.',
  opened: (name: string): string => `“${name}” is open, beside what was there.`,
  saved: (file: string): string => `Saved as ${file}. ${PARAPHRASED}`,
  otherScenario: (theirs: string): string =>
    `This branch belongs to the scenario “${theirs}”, which is not here. Nothing was changed.`,
  notLoaded: 'The scenario of this branch could not be loaded. Look at the connection. Nothing was changed.',
} as const

export const BACKUP = {
  save: 'Back up everything',
  open: 'Restore a backup',
  unsound: 'This file is no backup that this version can read. Nothing was changed.',
} as const
