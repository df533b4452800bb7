/** What the board of names and the pasted list say. */
import { codeSpoken, phrase, say, words } from '#src/language/say.ts'
import type { Standing as Seat } from '#src/seats/seats.ts'
import { STANDINGS } from '#src/seats/words.ts'
import { counted, named } from '#src/words/language.ts'
import type { Cast } from './castWords.ts'
import type { RollOffer } from './rollOffers.ts'
import type { NamedRoll } from './rolls.ts'

/** In the order of the buttons: the mark and the key. */
export const CASTS: readonly { readonly cast: Cast; readonly seat: Seat; readonly key: string }[] = [
  { cast: 'yes', seat: 'inFavour', key: 'Y' },
  { cast: 'no', seat: 'against', key: 'N' },
  { cast: 'abstain', seat: 'abstaining', key: 'A' },
  { cast: 'present', seat: 'silent', key: 'P' },
  { cast: 'absent', seat: 'absent', key: 'X' },
]

/** The mark of each. */
export const SEAT_OF: Readonly<Record<Cast, Seat>> = {
  yes: 'inFavour',
  no: 'against',
  abstain: 'abstaining',
  present: 'silent',
  absent: 'absent',
}

/** "In favour", on a button or in a choice; "in favour", after a name. */
export const castName = (cast: Cast): string => STANDINGS[SEAT_OF[cast]].long
export const castInWords = (cast: Cast): string => STANDINGS[SEAT_OF[cast]].word

const names = (count: number): string => counted(count, 'name', 'names')

export const BOARD = words({
  list: 'Names',
  start: 'Choose names, then what they do. The counts above are then made of the names; undo brings yours back.',
  loading: 'Fetching the names',
  missing: 'The list of names could not be fetched.',
  again: 'Try again',
  find: 'Find a name',
  selectShown: 'Select these',
  select: 'Select',
  all: 'All',
  none: 'None',
  union: 'European Union',
  order: 'Order',
  byName: 'A–Z',
  byGroup: 'By group',
  noGroup: 'In no regional group',
  assumedWord: 'assumed by you',
  undo: 'Undo',
  redo: 'Redo',
  clear: 'Clear the board',
  paste: 'Paste a list',
  keys: 'Arrows move, Shift extends, Space adds one, Ctrl+A takes all shown.',
  uncounted: 'These votes cannot be counted.',
  add: 'Put a name on the board',
  addFirst: 'Choose a name',
  off: 'Take off the board',
})

export const selectedInWords = (count: number): string =>
  count === 0 ? phrase('Nobody selected') : say`${names(count)} selected`
export const votesOf = (count: number): string => counted(count, 'vote', 'votes')
export const assumedInWords = (count: number): string =>
  count === 0 ? phrase('No standing is given yet.') : say`Circled: assumed by you. ${names(count)}.`

/** What the list is, and what about it is assumed. */
export const rollInWords = (
  roll: NamedRoll,
  { how }: RollOffer,
  body: string,
  seats: number,
  onBoard: number,
): string => {
  const title = phrase(roll.title)
  if (roll.asOf === null) return say`As recorded: ${title}.`
  const list = `${title}, ${phrase(roll.asOf)}`
  switch (how) {
    case 'members':
      return say`${list}: ${names(roll.members.length)}.`
    case 'chosen':
      return say`${onBoard} of ${seats} chosen. Who sits here changes: the names are your assumption, from the list “${list}”.`
    case 'assumed':
      return say`No list of the members is here for this body (${body}). These are ${names(roll.members.length)} from “${list}”: that those who vote are its members, ${seats} in all, is your assumption.`
  }
}

/** @param group empty for those in none */
export const groupInWords = (group: string): string => (group === '' ? BOARD.noGroup : phrase(group))

export const otherRollInWords = (roll: NamedRoll): string =>
  say`This board is made of another list: ${phrase(roll.title)}.`
export const changeRoll = (title: string): string => say`Change to: ${phrase(title)}`
export const tooManyInWords = (onBoard: number, seats: number): string =>
  say`${onBoard} names are on the board, for ${seats} seats.`
export const vetoesInWords = (who: readonly string[]): string => say`Counted as vetoes: ${who.map(phrase).join(', ')}.`
export const byOrganization = (organization: string): string => say`by ${named(organization)}`

export const PASTE = words({
  text: 'List of votes',
  hint: 'Names and votes from a spreadsheet, or names under “In favour:”, “Against:”, “Abstaining:”.',
  example: 'Norway, yes\nIran (Islamic Republic of), no\nCÔTE D’IVOIRE\tabstain',
  put: 'Put on the board',
  fresh: 'Clear the board first',
  unread: 'Not recognized',
  conflicts: 'Said twice, and differently',
  name: 'Name',
  vote: 'Vote',
  elsewhere: 'Known, but not on this list of names.',
  close: 'Close',
  more: (count: number): string => say`And ${count} more lines.`,
})

export const lineInWords = ({ line, lastLine }: { readonly line: number; readonly lastLine: number }): string =>
  line === lastLine ? say`Line ${line}` : say`Lines ${line} to ${lastLine}`
export const readInWords = (count: number, open: number): string =>
  open === 0 ? say`${names(count)} read.` : say`${names(count)} read. ${open} left to you.`
/** Once part of the list is on the board. */
export const putInWords = (count: number, open: number): string =>
  open === 0 ? say`${names(count)} put on the board.` : say`${names(count)} put on the board. ${open} left to you.`
export const passedInWords = (count: number): string =>
  count === 1 ? phrase('1 line is blank or a title.') : say`${count} lines are blank or titles.`
export const beyondInWords = (count: number): string =>
  say`The list is too long: its last ${count.toLocaleString(codeSpoken())} characters were not read.`
