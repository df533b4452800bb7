/** The command line on a real process: files of this machine, its standard output and standard error. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from './plenary.ts'

const SCENARIOS = fileURLToPath(new URL('../../scenarios', import.meta.url))

/** npm runs in the folder of its package, and names the one that it was called from: what is not here is looked for there. */
const placeOf = (path: string): string => {
  const from = process.env['INIT_CWD']
  if (from === undefined || isAbsolute(path) || existsSync(path)) return path
  const there = join(from, path)
  return existsSync(there) ? there : path
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = main(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  read: (path) => readFileSync(placeOf(path)),
  scenarios: () =>
    readdirSync(SCENARIOS)
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length))
      .sort(),
  scenarioPath: (id) => join(SCENARIOS, `${id}.json`),
})
