/** What the form for a new scenario says. */
import { phrase, say, words } from '#src/language/say.ts'

export const NEW = words({
  toLibrary: 'To the library',
  title: 'New scenario',
  name: 'Title of the scenario',
  rules: 'Rules of',
  body: 'Body and session',
  noBody: 'A meeting',
  who: 'Who takes part',
  ownNames: 'Names of your own: a class, a club',
  names: 'One name on each line',
  about: 'Notes',
  sources: 'Source',
  sourcesSay: 'Leave it empty where no record tells of it. More can be added later.',
  symbol: 'Short name or symbol',
  source: 'Title of the source',
  make: 'Make the scenario',
  noTitle: 'Write a title.',
  noNames: 'Write two names or more, one on each line.',
  noRoll: 'The list of names could not be fetched. Look at the connection, or write names of your own.',
  tooMany: (count: number, most: number): string => say`${count} names are too many. ${most} can be taken.`,
})

export const rollInWords = (title: string, count: number): string => say`${phrase(title)}, October 2022: ${count}`

export const namesRead = ({ names, twice }: { readonly names: readonly string[]; readonly twice: readonly string[] }) =>
  [
    names.length === 1 ? say`${names.length} name read.` : say`${names.length} names read.`,
    ...(twice.length > 0 ? [say`Written twice, taken once: ${twice.join(', ')}.`] : []),
  ].join(' ')
