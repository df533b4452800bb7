/**
 * The result of a self-test as plain text, to be pasted into a report of a fault. It holds nothing of what the user made. It is in English
 * whatever language is spoken, for those who look after the app.
 */
import { RULE_SETS } from '#rules/sets/byId'
import { version } from '../../package.json'
import type { SelfTestState } from './useSelfTest.ts'
import { PARTS, type Count, type SelfTestResult } from './selfTest.ts'
import { PART_NAMES } from './words.ts'

export type Ended = Extract<SelfTestState, { kind: 'done' | 'stopped' }>

const countInWords = ({ checked, failed }: Count): string =>
  failed === 0 ? `${checked} of ${checked} hold` : `${checked - failed} of ${checked} hold, ${failed} do not`

const linesOf = ({ failures, counts, explored }: SelfTestResult): readonly string[] => [
  failures.length === 0
    ? 'Everything holds.'
    : `${failures.length} ${failures.length === 1 ? 'thing does not hold.' : 'things do not hold.'}`,
  ...PARTS.map((part) => `- ${PART_NAMES[part]}: ${countInWords(counts[part])}`),
  `- Explored: ${explored.situations} situations, ${explored.transitions} acts in order, ${explored.refused} acts refused`,
  ...failures.map(
    ({ part, what, expected, found }) => `- ${PART_NAMES[part]}: ${what}: expected ${expected}; found ${found}`,
  ),
]

/** @param browser as it calls itself */
export const faultReport = (ended: Ended, browser: string): string =>
  [
    'Plenary, self-test',
    `App: ${version}`,
    `Rule sets: ${RULE_SETS.map((each) => `${each.id} ${each.version}`).join(', ')}`,
    `Browser: ${browser}`,
    `When: ${ended.at.toISOString()}`,
    ...(ended.kind === 'stopped' ? ['The self-test could not be run to its end.', ended.says] : linesOf(ended.result)),
    '',
  ].join('\n')
