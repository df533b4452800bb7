/**
 * A thread that stays from one mutant to the next. The code is loaded once, with all its mutants in it, and a mutant is switched on
 * and off: to load it anew for each costs many times what its tests do.
 */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PoolOptions, PoolRunnerInitializer, PoolWorker, WorkerRequest } from 'vitest/node'

interface Kept {
  readonly thread: Worker
  started: boolean
  /** How the tests are run: told with the start, and true for those of this mutant. */
  context: object
  /** Ends with the run that goes on; a run that is broken off comes to its end too. */
  running: Promise<void>
}

let kept: Kept | null = null

const keep = ({ distPath, env, execArgv }: PoolOptions): Kept => {
  kept ??= {
    thread: new Worker(join(distPath, 'workers/threads.js'), { env, execArgv }),
    started: false,
    context: {},
    running: Promise.resolve(),
  }
  return kept
}

const FINISHED = 'testfileFinished'

const runEnded = ({ thread }: Kept): Promise<void> =>
  new Promise((resolve) => {
    const look = (message: { readonly type?: unknown } | null): void => {
      if (message?.type !== FINISHED) return
      thread.off('message', look)
      resolve()
    }
    thread.on('message', look)
  })

/** What the thread would answer, were it told. */
const answer = ({ thread }: Kept, type: 'started' | 'stopped'): void => {
  thread.emit('message', { type, __vitest_worker_response__: true })
}

const send = (to: Kept, message: WorkerRequest): void => {
  switch (message.type) {
    case 'start':
      to.context = { config: message.context.config }
      if (to.started) answer(to, 'started')
      else to.thread.postMessage(message)
      to.started = true
      return
    case 'run':
      to.running = runEnded(to)
      to.thread.postMessage({ ...message, context: { ...message.context, ...to.context } })
      return
    case 'stop':
      void to.running.then(() => {
        answer(to, 'stopped')
      })
      return
    default:
      to.thread.postMessage(message)
  }
}

const keptThread = (options: PoolOptions): PoolWorker => ({
  name: 'kept',
  on: (event, callback) => void keep(options).thread.on(event, callback),
  off: (event, callback) => void keep(options).thread.off(event, callback),
  send: (message) => {
    send(keep(options), message)
  },
  deserialize: (data) => data,
  start: async () => {
    await Promise.resolve()
  },
  // It stays; but those who listened to it have gone.
  stop: async () => {
    for (const event of ['message', 'error', 'exit']) keep(options).thread.removeAllListeners(event)
    await Promise.resolve()
  },
})

export const KEPT_THREAD: PoolRunnerInitializer = { name: 'kept', createPoolWorker: keptThread }
