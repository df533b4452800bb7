/** What the table of votes says. */
import { codeSpoken, phrase, say, spoken, words } from '#src/language/say.ts'
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
  columns: { id: 'Id', vote: 'Vote', outcome: 'Outcome', needed: 'Needed' },
  saveCsv: 'Save as CSV',
  saveJson: 'Save as JSON',
  more: (shown: number, all: number): string => say`The first ${shown} of ${rows(all)} are shown; the files have all.`,
  done: (decided: number, wrong: number): string =>
    wrong === 0 ? say`${rows(decided)} decided.` : say`${rows(decided)} decided, ${wrong} could not be read.`,
})

export const progressInWords = ({ done, of }: Progress): string => {
  if (of === 0) return phrase('Reading')
  const have = done.toLocaleString(codeSpoken())
  return of === 1 ? say`${have} of 1 row` : say`${have} of ${of.toLocaleString(codeSpoken())} rows`
}
export const wrongInWords = (count: number): string => say`${rows(count)} could not be decided`
export const placeInWords = (place: WrongRow['place'], id: string | null): string => {
  const where = 'line' in place ? say`Line ${place.line}` : say`Row ${place.row}`
  return id === null ? say`${where}:` : say`${where} (${id}):`
}
/** Under its head: "44 of 65". Other languages than English repeat what is needed: they have another sentence for so short a one. */
export const neededOf = ({ need, counted }: DecidedRow): string =>
  spoken() === null ? `${need} of ${counted}` : say`${need} needed of ${counted}`
