/** What pictures say, and the control that saves them. */
import { phrase, say, words } from '#src/language/say.ts'
import type { Standing } from '#src/seats/seats.ts'

export const PICTURE = words({
  save: 'Save as picture',
  saveAs: (what: string, kind: string): string => say`Save as picture: ${what}, ${kind}`,
  saved: (file: string): string => say`Saved as ${file}.`,
  failed: 'The picture could not be made. SVG works in every browser: try that.',
  seats: 'the seats',
  map: 'the map',
  chart: 'the chart',
  insideVote: 'the inside of a vote',
  source: (title: string, symbol: string): string => say`Source: ${phrase(title)} (${phrase(symbol)}).`,
  named: (choice: string, names: readonly string[]): string => say`${choice}: ${names.map(phrase).join(', ')}.`,
  paraphrase: 'Rules are paraphrased. This is not the legal text. Made with Plenary.',
})

/** "58 in favour": so many seats. */
export const seatsInWords = (count: number, standing: Standing): string => {
  switch (standing) {
    case 'inFavour':
      return say`${count} in favour`
    case 'against':
      return say`${count} against`
    case 'abstaining':
      return say`${count} abstaining`
    case 'silent':
      return say`${count} present, not voting`
    case 'nothing':
      return say`${count} cast nothing`
    case 'absent':
      return say`${count} absent`
    case 'uncounted':
      return say`${count} not counted as present`
  }
}
export const assumedInWords = (count: number): string => say`${count} your assumption`

/** "plenary-map-untoc-cop-substance-58-7-34": letters, digits and hyphens alone. */
export const pictureName = (what: string, of: readonly string[]): string =>
  ['plenary', what, ...of]
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
