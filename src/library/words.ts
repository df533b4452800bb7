/** What the library says. */
import type { Scenario } from '#scenarios/schema'
import { phrase, say, words } from '#src/language/say.ts'
import { cut } from '#src/words/cut.ts'
import { counted } from '#src/words/language.ts'

export const LIBRARY = words({
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
  untitled: 'Scenario without a title',
  unknown: 'There is no scenario of yours under this address.',
  toLibrary: 'To the library',
  keepBranch: 'Keep as a scenario',
  keepInRecord: 'Make this its record',
})

/** One that an earlier version or a file left without a title has a way to be found all the same. */
export const titleOfOwn = ({ title }: Pick<Scenario, 'title'>): string => phrase(title.trim()) || LIBRARY.untitled

export const openOn = (title: string): string => say`Open on the Floor: ${title}`
export const actOn = (act: string, title: string): string => say`${act}: ${title}`
export const rulesOf = (body: string): string => say`rules: ${body}`
export const stepsOf = (count: number): string => counted(count, 'step', 'steps')
export const branchesOf = (count: number): string => counted(count, 'branch', 'branches')

export const deleted = (title: string): string => say`“${title}” is deleted.`
/** The first copy of a title, or a later one, of so many. */
export const copyTitle = (title: string, number = 1): string =>
  number === 1 ? say`${cut(title, 74)}, copy` : say`${cut(title, 74)}, copy ${number}`
/** A scenario made from a branch of another. */
export const branchTitle = (title: string, branch: string): string => say`${cut(title, 100)}: ${branch}`
export const copied = (title: string): string => say`“${title}” is among your scenarios.`
export const keptAs = (title: string): string => say`“${title}” is among your scenarios. The branch stays where it was.`
export const keptInRecord = (title: string): string => say`What the branch held is the record of “${title}” now.`
export const fromFile = (title: string): string => say`${cut(title, 64)}, from the file`

export const FILES = words({
  unread: 'The file could not be read.',
  tooLarge: 'The file is too large to hold scenarios.',
  unsound: 'This file cannot be brought in. Nothing was changed.',
  isBranch: 'This file holds a branch. Open it from the menu of branches on the Floor. Nothing was changed.',
  isBackup: 'This file is a backup. Use “Restore a backup” for it. Nothing was changed.',
  nothing: 'You have no scenario to export yet.',
  notLoaded: 'This scenario could not be fetched. Look at the connection. Nothing was changed.',
  saved: (file: string): string => say`Saved as ${file}. The rules are paraphrased, not the legal text.`,
})

const addedSays = (titles: readonly string[]): string => {
  const all = titles.map((title) => say`“${title}”`).join(', ')
  if (titles.length === 0) return phrase('Everything in this file was here already. Nothing was changed.')
  return titles.length === 1
    ? say`${titles.length} scenario is among yours: ${all}.`
    : say`${titles.length} scenarios are among yours: ${all}.`
}

const thereSays = (there: number): string =>
  there === 1 ? say`${there} was here already.` : say`${there} were here already.`

export const importedSays = ({ added, there }: { readonly added: readonly string[]; readonly there: number }) => ({
  title: addedSays(added),
  details: added.length > 0 && there > 0 ? [thereSays(there)] : [],
})
