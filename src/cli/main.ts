/** The command line on a real process: files of this machine, its standard output and standard error. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from './plenary.ts'

const SCENARIOS = fileURLToPath(new URL('../../scenarios', import.meta.url))

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = main(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  read: (path) => readFileSync(path),
  scenarios: () =>
    readdirSync(SCENARIOS)
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length))
      .sort(),
  scenarioPath: (id) => join(SCENARIOS, `${id}.json`),
})
