/** The command line without a process: files from memory, and before them those of the repository. */
import { readdirSync, readFileSync } from 'node:fs'
import { main } from '../../src/cli/plenary.ts'

export interface Ran {
  readonly exit: number
  readonly out: string
  /** Standard error, line by line. */
  readonly err: readonly string[]
}

const SCENARIOS = new URL('../../scenarios/', import.meta.url)

export const plenary = (
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array | object>> = {},
): Ran => {
  const out: string[] = []
  const err: string[] = []
  const exit = main(args, {
    out: (text) => out.push(text),
    err: (line) => err.push(line),
    read: (path) => {
      const file = files[path]
      if (file === undefined) return readFileSync(path)
      if (file instanceof Uint8Array) return file
      return new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file))
    },
    scenarios: () =>
      readdirSync(SCENARIOS)
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.replace(/\.json$/, '')),
    scenarioPath: (id) => new URL(`${id}.json`, SCENARIOS).pathname,
  })
  return { exit, out: out.join('\n'), err }
}

/** Runs with `--json`, expects the exit status, and reads what was printed. */
export const plenaryJson = (
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array | object>> = {},
) => {
  const ran = plenary([...args, '--json'], files)
  const value: unknown = ran.out === '' ? null : JSON.parse(ran.out)
  return { ...ran, value }
}
