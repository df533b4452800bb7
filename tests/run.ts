/** Runs every suite, says how each went as it ends, and closes with the count over all of them. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Outcome {
  readonly suite: string
  readonly passed: number
  readonly failed: number
  readonly seconds: number
}

/** What vitest's JSON reporter writes, as far as it is counted. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

const scratch = mkdtempSync(join(tmpdir(), 'plenary-tests-'))
const dist = join(scratch, 'app')

const bin = (path: string) => join('node_modules', path)
const TSC = bin('typescript/bin/tsc')
const OXLINT = bin('oxlint/bin/oxlint')
const PRETTIER = bin('prettier/bin/prettier.cjs')
const KNIP = bin('knip/bin/knip.js')
const VITE = bin('vite/bin/vite.js')
const VITEST = bin('vitest/vitest.mjs')

/** Runs a Node program without standard input; its output is kept, or shown as it comes. */
const run = (args: readonly string[], shown: boolean, env: Record<string, string> = {}) =>
  new Promise<{ ok: boolean; output: string; seconds: number }>((done) => {
    const begun = Date.now()
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
      env: { ...process.env, ...env },
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    const end = (ok: boolean) => done({ ok, output, seconds: (Date.now() - begun) / 1000 })
    child.on('error', (error) => {
      output += String(error)
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })

const outcomes: Outcome[] = []

const say = (outcome: Outcome, output = '') => {
  outcomes.push(outcome)
  const word = outcome.failed === 0 ? 'passed' : 'FAILED'
  console.log(`\n== ${outcome.suite}: ${word} (${outcome.seconds.toFixed(1)} s)`)
  if (outcome.failed > 0 && output.trim() !== '') console.log(output.trimEnd())
}

/** A check that passes or fails as one. */
const check = async (suite: string, args: readonly string[]) => {
  const { ok, output, seconds } = await run(args, false)
  return { outcome: { suite, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds }, output }
}

/** What failed, a line or two each: said again at the very end, where a long log is read first. */
const failures: string[] = []

const note = ({ testResults }: VitestReport) => {
  for (const { name, status, message, assertionResults } of testResults) {
    if (assertionResults.length === 0 && status === 'failed') failures.push(`${name}\n  ${message}`)
    for (const test of assertionResults) {
      if (test.status === 'passed') continue
      failures.push(`${name}\n  ${test.fullName}: ${test.status}\n  ${test.failureMessages.join('\n').slice(0, 2000)}`)
    }
  }
}

const count = (file: string): { passed: number; failed: number } => {
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  note(report)
  const { testResults } = report
  const statuses = testResults.flatMap(({ status, assertionResults }) =>
    // A file that could not even be loaded has no tests to count, and is one failure.
    assertionResults.length === 0 && status === 'failed' ? ['failed'] : assertionResults.map((test) => test.status),
  )
  const passed = statuses.filter((status) => status === 'passed').length
  // A test that did not run did not pass.
  return { passed, failed: statuses.length - passed }
}

const tests = async (suite: string, projects: readonly string[], env: Record<string, string> = {}) => {
  const file = join(scratch, `${suite}.json`)
  const { ok, seconds } = await run(
    [
      VITEST,
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      '--passWithNoTests',
    ],
    true,
    env,
  )
  let counted = { passed: 0, failed: 0 }
  try {
    counted = count(file)
  } catch {
    console.log(`${suite}: no report was written`)
  }
  // Vitest may fail by something that is no test's: an unhandled error, or a setup that throws.
  if (!ok && counted.failed === 0) counted = { ...counted, failed: 1 }
  say({ suite, ...counted, seconds })
}

const begun = Date.now()
try {
  const statics = [
    check('types', [TSC]),
    check('lint', [OXLINT, '--deny-warnings']),
    check('format', [PRETTIER, '--check', '.']),
    check('dead code', [KNIP]),
  ]
  for (const each of statics) {
    const { outcome, output } = await each
    say(outcome, output)
  }

  await tests('unit', ['node', 'dom'])

  const built = await check('build', [VITE, 'build', '--outDir', dist, '--emptyOutDir'])
  say(built.outcome, built.output)
  if (built.outcome.failed === 0) await tests('browser', ['browser'], { APP_DIST: dist })
  else say({ suite: 'browser', passed: 0, failed: 1, seconds: 0 }, 'There is no built app to open.')
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0)

if (failures.length > 0) console.log(`\n== what failed\n\n${failures.join('\n\n')}`)
console.log(`\n${'suite'.padEnd(12)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`)
for (const { suite, passed, failed, seconds } of outcomes) {
  console.log(
    `${suite.padEnd(12)}${String(passed).padStart(8)}${String(failed).padStart(8)}${seconds.toFixed(1).padStart(9)}`,
  )
}
console.log(`${((Date.now() - begun) / 1000).toFixed(1)} s in all\n`)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') === 0 ? 0 : 1
