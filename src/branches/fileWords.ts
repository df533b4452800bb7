/** What is said of links, files and backups, fetched when one is made or opened. */
import { say, words } from '#src/language/say.ts'

export const LINK = words({
  tooLong: 'This branch is too long for a link. Save it as a file and send that.',
  ownOnly: 'The link is copied. It opens on this device alone: to send the scenario, export it as a file.',
  exportOwn: 'Export the scenario',
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
  newer: 'A newer version of Plenary made this backup. Open it there. Nothing was changed.',
  isScenario: 'This file holds scenarios. Use “Import a file” in the Library for it. Nothing was changed.',
  isBranch: 'This file holds a branch. Open it from the menu of branches on the Floor. Nothing was changed.',
})
