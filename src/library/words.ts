/** What the library says. English. */
import { counted } from '#src/words/language.ts'

export const LIBRARY = {
  page: 'Library',
  says: 'Every scenario in one place: those that ship with Plenary, and those that you make. Yours stay on this device.',
  newOne: 'New scenario',
  import: 'Import a file',
  exportAll: 'Export all of yours',
  backUp: 'Back up everything',
  restore: 'Restore a backup',
  files: 'Make, bring in, take out',
  own: 'Your scenarios',
  noneYet: 'None yet. Make a new one, copy one that ships, or keep a branch as a scenario from the menu of branches.',
  shipped: 'Scenarios that ship',
  shippedSay: 'They stay as their sources tell them. Copy one to change it.',
  open: 'Open on the Floor',
  edit: 'Edit',
  rename: 'Rename',
  duplicate: 'Duplicate',
  makeMine: 'Copy as your own',
  export: 'Export',
  remove: 'Delete',
  undo: 'Undo',
  redo: 'Redo',
  name: 'Title of the scenario',
  keepName: 'Save title',
  cancel: 'Cancel',
  unknown: 'There is no scenario of yours under this address.',
  toLibrary: 'To the library',
  keepBranch: 'Keep as a scenario',
  keepInRecord: 'Make this its record',
} as const

export const openOn = (title: string): string => `Open on the Floor: ${title}`
export const actOn = (act: string, title: string): string => `${act}: ${title}`
export const rulesOf = (body: string): string => `rules: ${body}`
export const stepsOf = (count: number): string => counted(count, 'step', 'steps')
export const branchesOf = (count: number): string => counted(count, 'branch', 'branches')

export const deleted = (title: string): string => `“${title}” is deleted.`
export const copyTitle = (title: string): string => `${title.slice(0, 74)}, copy`
export const copied = (title: string): string => `“${title}” is among your scenarios.`
export const keptAs = (title: string): string => `“${title}” is among your scenarios. The branch stays where it was.`
export const keptInRecord = (title: string): string => `What the branch held is the record of “${title}” now.`
export const fromFile = (title: string): string => `${title.slice(0, 64)}, from the file`

const PARAPHRASED = 'The rules are paraphrased, not the legal text.'

export const FILES = {
  unread: 'The file could not be read.',
  tooLarge: 'The file is too large to hold scenarios.',
  unsound: 'This file cannot be brought in. Nothing was changed.',
  isBranch: 'This file holds a branch. Open it from the menu of branches on the Floor. Nothing was changed.',
  isBackup: 'This file is a backup. Use “Restore a backup” for it. Nothing was changed.',
  nothing: 'You have no scenario to export yet.',
  notLoaded: 'This scenario could not be fetched. Look at the connection. Nothing was changed.',
  saved: (file: string): string => `Saved as ${file}. ${PARAPHRASED}`,
} as const

export const importedSays = ({ added, there }: { readonly added: readonly string[]; readonly there: number }) => ({
  title:
    added.length === 0
      ? 'Everything in this file was here already. Nothing was changed.'
      : `${counted(added.length, 'scenario is', 'scenarios are')} among yours: ${added.map((title) => `“${title}”`).join(', ')}.`,
  details: added.length > 0 && there > 0 ? [`${counted(there, 'was', 'were')} here already.`] : [],
})
