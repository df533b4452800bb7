// Runs every suite. Plain JavaScript, so that it works before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const run = (command, ...args) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1

if (!existsSync(join(root, 'node_modules', 'tsx')) && run('npm', 'install') !== 0) {
  console.log('0 passed, 1 failed')
  process.exit(1)
}
process.exitCode = run(process.execPath, '--import', 'tsx', join('tests', 'run.ts'))
