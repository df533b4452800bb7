/** What is said of links, files and backups, fetched when one is made or opened. */
import { say, words } from '#src/language/say.ts'

export const LINK = words({
  tooLong: 'This branch is too long for a link. Save it as a file and send that.',
  refused: 'The browser did not let the link be copied. Copy it from here:',
})

export const FILE = words({
  unread: 'The file could not be read.',
  tooLarge: 'The file is too large to be a branch.',
  unsound: 'This file cannot be opened. Nothing was changed.',
  opened: (name: string): string => say`“${name}” is open, beside what was there.`,
  saved: (file: string): string => say`Saved as ${file}. The rules are paraphrased, not the legal text.`,
  otherScenario: (theirs: string): string =>
    say`This branch belongs to the scenario “${theirs}”, which is not here. Nothing was changed.`,
  notLoaded: 'The scenario of this branch could not be loaded. Look at the connection. Nothing was changed.',
})

export const BACKUP = words({
  save: 'Back up everything',
  open: 'Restore a backup',
  unsound: 'This file is no backup that this version can read. Nothing was changed.',
})
