/** What the board of names and the pasted list say. English. */
import type { Standing as Seat } from '#src/seats/seats.ts'
import type { Cast } from './castWords.ts'
import type { RollOffer } from './rollOffers.ts'
import type { NamedRoll } from './rolls.ts'

/** In the order of the buttons: the mark, the word, the key. */
export const CASTS: readonly {
  readonly cast: Cast
  readonly seat: Seat
  readonly word: string
  readonly key: string
}[] = [
  { cast: 'yes', seat: 'inFavour', word: 'In favour', key: 'Y' },
  { cast: 'no', seat: 'against', word: 'Against', key: 'N' },
  { cast: 'abstain', seat: 'abstaining', word: 'Abstaining', key: 'A' },
  { cast: 'present', seat: 'silent', word: 'Present, not voting', key: 'P' },
  { cast: 'absent', seat: 'absent', word: 'Absent', key: 'X' },
]

export const CAST: Readonly<Record<Cast, { readonly seat: Seat; readonly word: string }>> = {
  yes: { seat: 'inFavour', word: 'in favour' },
  no: { seat: 'against', word: 'against' },
  abstain: { seat: 'abstaining', word: 'abstaining' },
  present: { seat: 'silent', word: 'present, not voting' },
  absent: { seat: 'absent', word: 'absent' },
}

const names = (count: number): string => (count === 1 ? '1 name' : `${count} names`)

export const BOARD = {
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
  assumed: 'Circled: assumed by you.',
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
} as const

export const selectedInWords = (count: number): string => (count === 0 ? 'Nobody selected' : `${names(count)} selected`)
export const votesOf = (count: number): string => `${count} votes`
export const assumedInWords = (count: number): string =>
  count === 0 ? 'No standing is given yet.' : `${BOARD.assumed} ${names(count)}.`

/** What the list is, and what about it is assumed. */
export const rollInWords = (
  roll: NamedRoll,
  { how }: RollOffer,
  body: string,
  seats: number,
  onBoard: number,
): string => {
  const list = `${roll.title}${roll.asOf === null ? '' : `, ${roll.asOf}`}`
  if (roll.asOf === null) return `As recorded: ${list}.`
  switch (how) {
    case 'members':
      return `${list}: ${names(roll.members.length)}.`
    case 'chosen':
      return `${onBoard} of ${seats} chosen. Who sits here changes: the names are your assumption, from the list “${list}”.`
    case 'assumed':
      return `No list of the members is here for this body (${body}). These are ${names(roll.members.length)} from “${list}”: that those who vote are its members, ${seats} in all, is your assumption.`
  }
}

export const otherRollInWords = (roll: NamedRoll): string => `This board is made of another list: ${roll.title}.`
export const changeRoll = (title: string): string => `Change to: ${title}`
export const tooManyInWords = (onBoard: number, seats: number): string =>
  `${onBoard} names are on the board, for ${seats} seats.`
export const vetoesInWords = (who: readonly string[]): string => `Counted as vetoes: ${who.join(', ')}.`
export const byOrganization = (organization: string): string => `by ${organization}`

export const PASTE = {
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
  more: (count: number): string => `And ${count} more lines.`,
} as const

const lines = (from: number, to: number): string => (from === to ? `Line ${from}` : `Lines ${from} to ${to}`)
export const lineInWords = ({ line, lastLine }: { readonly line: number; readonly lastLine: number }): string =>
  lines(line, lastLine)
export const readInWords = (count: number, open: number): string =>
  `${names(count)} read.${open === 0 ? '' : ` ${open} left to you.`}`
export const passedInWords = (count: number): string =>
  count === 1 ? '1 line is blank or a title.' : `${count} lines are blank or titles.`
export const beyondInWords = (count: number): string =>
  `The list is too long: its last ${count.toLocaleString('en')} characters were not read.`
