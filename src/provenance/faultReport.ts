/** The result of a self-test as plain text, to be pasted into a report of a fault. It holds nothing of what the user made. */
import { RULE_SETS } from '#rules/sets/byId'
import { version } from '../../package.json'
import type { SelfTestState } from './useSelfTest.ts'
import { PARTS } from './selfTest.ts'
import { countInWords, exploredInWords, failureInWords, PART_NAMES, PROVENANCE } from './words.ts'

export type Ended = Extract<SelfTestState, { kind: 'done' | 'stopped' }>

/** @param browser as it calls itself */
export const faultReport = (ended: Ended, browser: string): string => {
  const result =
    ended.kind === 'stopped'
      ? [PROVENANCE.stopped, ended.says]
      : [
          ended.result.failures.length === 0 ? PROVENANCE.passed : PROVENANCE.failed(ended.result.failures.length),
          ...PARTS.map((part) => `- ${PART_NAMES[part]}: ${countInWords(ended.result.counts[part])}`),
          `- ${exploredInWords(ended.result.explored)}`,
          ...ended.result.failures.map((failure) => `- ${failureInWords(failure)}`),
        ]
  return [
    PROVENANCE.reportTitle,
    `${PROVENANCE.app}: ${version}`,
    `${PROVENANCE.laws}: ${RULE_SETS.map((each) => `${each.id} ${each.version}`).join(', ')}`,
    `${PROVENANCE.browser}: ${browser}`,
    `${PROVENANCE.at}: ${ended.at.toISOString()}`,
    ...result,
    '',
  ].join('\n')
}
