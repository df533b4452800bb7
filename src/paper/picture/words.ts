/** What pictures say, and the control that saves them. English. */
export const PICTURE = {
  save: 'Save as picture',
  saveAs: (what: string, kind: string): string => `Save as picture: ${what}, ${kind}`,
  saved: (file: string): string => `Saved as ${file}.`,
  failed: 'The picture could not be made. SVG works in every browser: try that.',
  seats: 'the seats',
  map: 'the map',
  chart: 'the chart',
  insideVote: 'the inside of a vote',
  source: (title: string, symbol: string): string => `Source: ${title} (${symbol}).`,
  named: (choice: string, names: readonly string[]): string => `${choice}: ${names.join(', ')}.`,
  paraphrase: 'Rules are paraphrased. This is not the legal text. Made with Plenary.',
} as const

/** "plenary-map-untoc-cop-substance-58-7-34": letters, digits and hyphens alone. */
export const pictureName = (what: string, of: readonly string[]): string =>
  ['plenary', what, ...of]
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
