/** Runs the self-test beside the page, so that it never stops it and can be stopped. */
import { RULE_SETS } from '#rules/sets/byId'
import type { Scenario } from '#scenarios/schema'
import { exploredAmong, selfTest, type Progress, type SelfTestResult } from './selfTest.ts'
import { RECORDED_VOTES, REGRESSIONS } from './votes.ts'

export interface Job {
  /** As the app plays them: put together by the page, which fetches them. */
  readonly scenarios: readonly Scenario[]
}

export type News =
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'done'; readonly result: SelfTestResult }
  | { readonly kind: 'stopped'; readonly says: string }

const tell = (news: News): void => postMessage(news)

addEventListener('message', ({ data: { scenarios } }: MessageEvent<Job>) => {
  try {
    const run = selfTest({
      bodies: RULE_SETS,
      recorded: RECORDED_VOTES,
      regressions: REGRESSIONS,
      scenarios,
      explored: exploredAmong(RULE_SETS),
    })
    let step = run.next()
    for (; step.done !== true; step = run.next()) tell({ kind: 'progress', ...step.value })
    tell({ kind: 'done', result: step.value })
  } catch (error) {
    tell({ kind: 'stopped', says: error instanceof Error ? `${error.name}: ${error.message}` : String(error) })
  }
})
