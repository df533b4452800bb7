/** The self-test in its worker: started, followed, cancelled. */
import { useEffect, useRef, useState } from 'react'
import type { Scenario } from '#scenarios/schema'
import { trustOwnAddresses } from '#src/ownAddresses.ts'
import { loadScenario } from '#src/session/scenarios.ts'
import { SCENARIO_TITLES } from '#src/session/scenarioTitles.ts'
import type { Progress, SelfTestResult } from './selfTest.ts'
import type { Job, News } from './worker.ts'

export type SelfTestState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'running'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: SelfTestResult; readonly at: Date }
  | { readonly kind: 'cancelled' }
  /** It could not be run to its end: the app could not be fetched, or a part of it threw. */
  | { readonly kind: 'stopped'; readonly says: string; readonly at: Date }

const fetchScenarios = async (): Promise<readonly Scenario[]> => {
  const all = await Promise.all(SCENARIO_TITLES.map(({ id }) => loadScenario(id)))
  return all.filter((scenario) => scenario !== undefined)
}

const BEGINNING: Progress = { done: 0, of: 1, part: 'recorded' }

export const useSelfTest = () => {
  const [state, setState] = useState<SelfTestState>({ kind: 'ready' })
  const worker = useRef<Worker | null>(null)
  /** Which run is the last one: what an earlier one still brings is passed over. */
  const run = useRef(0)
  const stop = () => {
    run.current += 1
    worker.current?.terminate()
    worker.current = null
  }
  useEffect(() => stop, [])
  const fail = (says: string) => {
    stop()
    setState({ kind: 'stopped', says, at: new Date() })
  }
  const hear = (news: News) => {
    switch (news.kind) {
      case 'progress':
        setState({ kind: 'running', progress: news })
        break
      case 'done':
        stop()
        setState({ kind: 'done', result: news.result, at: new Date() })
        break
      case 'stopped':
        fail(news.says)
    }
  }
  const begin = async () => {
    stop()
    const mine = run.current
    setState({ kind: 'running', progress: BEGINNING })
    try {
      const job: Job = { scenarios: await fetchScenarios() }
      if (mine !== run.current) return
      trustOwnAddresses()
      const own = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
      worker.current = own
      own.addEventListener('message', ({ data }: MessageEvent<News>) => hear(data))
      own.addEventListener('error', ({ message }) => fail(message))
      own.postMessage(job)
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error))
    }
  }
  return {
    state,
    begin: () => void begin(),
    cancel: () => {
      stop()
      setState({ kind: 'cancelled' })
    },
  }
}
