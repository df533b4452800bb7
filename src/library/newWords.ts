/** What the form for a new scenario says. */
import { phrase, say, words } from '#src/language/say.ts'
import type { NamesRead } from './newScenario.ts'

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

/** So many lines are shown of those that hold no name. */
const SHOWN = 5

const unreadInWords = (unread: readonly string[]): string => {
  const shown = unread.slice(0, SHOWN).join(', ')
  return unread.length > SHOWN
    ? say`Not read, without a letter: ${shown}, and ${unread.length - SHOWN} more.`
    : say`Not read, without a letter: ${shown}.`
}

export const namesRead = ({ names, twice, unread, heads }: NamesRead) =>
  [
    names.length === 1 ? say`${names.length} name read.` : say`${names.length} names read.`,
    ...(heads.length > 0 ? [say`Read as the heads of columns: ${heads.join(', ')}.`] : []),
    ...(twice.length > 0 ? [say`Written twice, taken once: ${twice.join(', ')}.`] : []),
    ...(unread.length > 0 ? [unreadInWords(unread)] : []),
  ].join(' ')
