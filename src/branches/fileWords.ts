/** What is said of links, files and backups, fetched when one is made or opened. English. */

const PARAPHRASED = 'The rules are paraphrased, not the legal text.'

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
