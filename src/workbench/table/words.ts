/** What the table of votes says. */
import { codeSpoken, phrase, say, words } from '#src/language/say.ts'
import type { DecidedRow, Progress, WrongRow } from './decideTable.ts'

const rows = (count: number): string =>
  count === 1 ? phrase('1 row') : say`${count.toLocaleString(codeSpoken())} rows`

export const TABLE = words({
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
  more: (shown: number, all: number): string => say`The first ${shown} of ${rows(all)} are shown; the files have all.`,
  done: (decided: number, wrong: number): string =>
    wrong === 0 ? say`${rows(decided)} decided.` : say`${rows(decided)} decided, ${wrong} could not be read.`,
})

export const progressInWords = ({ done, of }: Progress): string =>
  of === 0 ? phrase('Reading') : say`${done.toLocaleString(codeSpoken())} of ${rows(of)}`
export const wrongInWords = (count: number): string => say`${rows(count)} could not be decided`
export const placeInWords = (place: WrongRow['place'], id: string | null): string =>
  `${'line' in place ? say`Line ${place.line}` : say`Row ${place.row}`}${id === null ? '' : ` (${id})`}:`
export const neededOf = ({ need, counted }: DecidedRow): string => say`${need} of ${counted}`
