/** What the table of votes says. English. */
import type { DecidedRow, Progress, WrongRow } from './decideTable.ts'

const rows = (count: number): string => (count === 1 ? '1 row' : `${count.toLocaleString('en')} rows`)

export const TABLE = {
  hint: 'A CSV or JSON file with id, ruleSet, matter, inFavour, against, abstaining, and where known present, members, vetoes, quorum. It is read on this device.',
  choose: 'Choose a file',
  running: 'Rows decided',
  stop: 'Stop',
  unreadable: 'This file could not be read as a table of votes:',
  failed: 'Something went wrong while the table was decided.',
  rows: 'Decided votes',
  columns: ['Id', 'Vote', 'Outcome', 'Needed'],
  saveCsv: 'Save as CSV',
  saveJson: 'Save as JSON',
  more: (shown: number, all: number): string => `The first ${shown} of ${rows(all)} are shown; the files have all.`,
  done: (decided: number, wrong: number): string =>
    wrong === 0 ? `${rows(decided)} decided.` : `${rows(decided)} decided, ${wrong} could not be read.`,
} as const

export const progressInWords = ({ done, of }: Progress): string =>
  of === 0 ? 'Reading' : `${done.toLocaleString('en')} of ${rows(of)}`
export const wrongInWords = (count: number): string => `${rows(count)} could not be decided`
export const placeInWords = (place: WrongRow['place'], id: string | null): string =>
  `${'line' in place ? `Line ${place.line}` : `Row ${place.row}`}${id === null ? '' : ` (${id})`}:`
export const neededOf = ({ need, counted }: DecidedRow): string => `${need} of ${counted}`
