import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies: Readonly<Record<string, string>>
}

/** A program of somebody else's: it has the built engine and what the engine says it depends on, and nothing more. */
let program = ''
const within = (...path: readonly string[]) => join(program, ...path)
const engine = (...path: readonly string[]) => within('node_modules', 'plenary', ...path)

const node = (args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: program, encoding: 'utf8' })
  return { status, stdout, said: `${stdout}${stderr}` }
}

const manifest = () => JSON.parse(readFileSync(engine('package.json'), 'utf8')) as Manifest

beforeAll(() => {
  program = mkdtempSync(join(tmpdir(), 'plenary-engine-'))
  mkdirSync(within('node_modules'))
  const built = spawnSync(process.execPath, [resolve('node_modules/tsx/dist/cli.mjs'), 'engine/build.ts', engine()])
  if (built.status !== 0) throw new Error(`the engine was not built: ${built.stdout}${built.stderr}`)
  for (const name of Object.keys(manifest().dependencies)) {
    symlinkSync(resolve('node_modules', name), within('node_modules', name))
  }
  writeFileSync(within('package.json'), JSON.stringify({ type: 'module' }))
  const options = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2023',
    types: [],
    lib: ['es2023', 'dom'],
  }
  writeFileSync(within('tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.ts'] }))
})

afterAll(() => rmSync(program, { recursive: true, force: true }))

const LAYERS = ['rules', 'machines', 'scenarios'] as const

/** The entries of a folder that holds the three layers, by the endings of their files. */
const entries = (folder: string, ending: string): readonly string[] =>
  LAYERS.flatMap((layer) =>
    readdirSync(join(folder, layer), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .map((file) => `plenary/${layer}/${file.slice(0, -ending.length)}`),
  ).sort()

const modules = () => entries(engine(), '.js')

test('the engine needs XState and zod, and no React', () => {
  expect(Object.keys(manifest().dependencies)).toEqual(['xstate', 'zod'])
})

test('every module of the engine is an entry that loads where nothing else is installed', () => {
  expect(modules()).toEqual(entries('.', '.ts'))
  writeFileSync(
    within('every.mjs'),
    modules()
      .map((name) => `await import('${name}')`)
      .join('\n'),
  )
  expect(node(['every.mjs']).said).toBe('')
})

test('every entry has its types, and they are sound to another program', () => {
  writeFileSync(
    within('every.ts'),
    modules()
      .map((name, index) => `export type T${index} = typeof import('${name}')`)
      .join('\n'),
  )
  expect(node([resolve('node_modules/typescript/bin/tsc')]).said).toBe('')
  rmSync(within('every.ts'))
})

const example = () => /## In your own program[^]*?```ts\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''

test('the example of the README is under 20 lines, and is sound and runs as it is written', () => {
  expect(example().trimEnd().split('\n').length).toBeLessThan(20)
  writeFileSync(within('example.ts'), example())
  expect(node([resolve('node_modules/typescript/bin/tsc')]).said).toBe('')
  // Only its types are taken away, by the same means as a reader would.
  const ran = node([resolve('node_modules/tsx/dist/cli.mjs'), 'example.ts'])
  expect(ran.status, ran.said).toBe(0)
  const [decided, ...votes] = ran.stdout.trimEnd().split('\n')
  expect(decided).toBe('lost: 53 needed')
  expect(votes.length).toBeGreaterThan(3)
  for (const line of votes) expect(line).toMatch(/^\S+: (carried|lost)$/)
})

test('a program cannot reach into the engine past its entries', () => {
  writeFileSync(within('past.mjs'), "await import('plenary/src/main.tsx')")
  expect(node(['past.mjs']).said).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
})
