import { execFile } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Lines that the linter must refuse: where they stand, what they say, and the rule that refuses them. */
const REFUSED: readonly (readonly [file: string, line: string, rule: string])[] = [
  ['rules/a.ts', "import 'xstate'", 'no-restricted-imports'],
  ['rules/b.ts', "import 'react'", 'no-restricted-imports'],
  ['rules/c.ts', "import 'zustand'", 'no-restricted-imports'],
  ['rules/d.ts', "import 'zod'", 'no-restricted-imports'],
  ['rules/e.ts', "import 'node:fs'", 'no-restricted-imports'],
  ['rules/f.ts', "import '#machines/meeting'", 'no-restricted-imports'],
  ['rules/g.ts', "import '../machines/meeting.ts'", 'no-restricted-imports'],
  ['rules/sets/h.ts', "import '../../scenarios/crisis.ts'", 'no-restricted-imports'],
  ['rules/sets/i.ts', "import type { T } from '../../src/T.ts'; export type U = T", 'no-restricted-imports'],
  ['rules/j.ts', "export * from 'xstate'", 'no-restricted-imports'],
  ['machines/a.ts', "import 'react'", 'no-restricted-imports'],
  ['machines/b.ts', "import '@xstate/react'", 'no-restricted-imports'],
  ['machines/c.ts', "import 'zustand'", 'no-restricted-imports'],
  ['machines/d.ts', "import '#scenarios/crisis'", 'no-restricted-imports'],
  ['machines/e.ts', "import '../scenarios/crisis.ts'", 'no-restricted-imports'],
  ['machines/f.ts', "import '../src/app.tsx'", 'no-restricted-imports'],
  ['scenarios/a.ts', "import 'react'", 'no-restricted-imports'],
  ['scenarios/b.ts', "import 'xstate'", 'no-restricted-imports'],
  ['scenarios/c.ts', "import '../src/app.tsx'", 'no-restricted-imports'],
  ['src/a.tsx', "import '../tests/support/app.ts'", 'no-restricted-imports'],
  ['src/ui/b.tsx', "import '../../tests/support/app.ts'", 'no-restricted-imports'],
  ['src/c.ts', 'export const f = (x: any): unknown => x', 'no-explicit-any'],
  ['src/d.ts', 'export const f = (x: unknown) => x as any', 'no-explicit-any'],
  ['src/e.ts', '// @ts-ignore\nexport const x = 1', 'ban-ts-comment'],
  ['src/f.ts', "console.log('x')", 'no-console'],
  ['tests/rules/a.test.ts', "import { test } from 'vitest'\ntest.only('x', () => {})", 'no-focused-tests'],
  ['tests/rules/b.test.ts', "import { test } from 'vitest'\ntest.skip('x', () => {})", 'no-disabled-tests'],
  ['tests/rules/c.test.ts', "import { describe } from 'vitest'\ndescribe.only('x', () => {})", 'no-focused-tests'],
]

/** Lines that it must let stand: each layer may import the ones below it. */
const ALLOWED: readonly (readonly [file: string, line: string])[] = [
  ['rules/ok.ts', "import '#rules/matters'; import './fraction.ts'; import './sets/un.ts'"],
  ['rules/sets/ok.ts', "import '../ruleSet.ts'"],
  [
    'machines/ok.ts',
    "import '#rules/judge'; import '../rules/judge.ts'; import 'xstate'; import 'zod'; import './meeting.ts'",
  ],
  [
    'scenarios/ok.ts',
    "import '#rules/judge'; import '#machines/meeting'; import '../machines/meeting.ts'; import 'zod'",
  ],
  [
    'src/ok.tsx',
    "import 'react'; import 'zustand'; import '@xstate/react'; import '#scenarios/crisis'; import './ui/App.tsx'",
  ],
  ['src/cli/ok.ts', "console.log('x')"],
  ['tests/ok.test.ts', "import '../src/ui/App.tsx'; import '#rules/judge'; import 'fast-check'"],
]

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[]
}

let folder = ''
const found = new Map<string, string[]>()

const lint = () =>
  new Promise<Report>((done, fail) => {
    const bin = resolve('node_modules/oxlint/bin/oxlint')
    execFile(process.execPath, [bin, '--format=json'], { cwd: folder }, (_error, out, err) => {
      try {
        done(JSON.parse(out) as Report)
      } catch {
        fail(new Error(`oxlint said no report: ${out}${err}`))
      }
    })
  })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-lint-'))
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const [file, line] of [...REFUSED, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${line}\n`)
  }
  for (const { filename, code } of (await lint()).diagnostics) {
    found.set(filename, [...(found.get(filename) ?? []), code])
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(REFUSED)('%s may not say: %s', (file, _line, rule) => {
  expect(found.get(file)?.join(' ') ?? 'nothing').toContain(`(${rule})`)
})

test.each(ALLOWED)('%s may say: %s', (file) => {
  expect(found.get(file) ?? []).toEqual([])
})

// The linter looks at import declarations only: a call of import() would pass it by.
test.each(['rules', 'machines', 'scenarios'])('%s/ loads nothing at run time', (layer) => {
  if (!existsSync(layer)) return
  const files = readdirSync(layer, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const loading = files.filter((file) => /\b(import|require)\s*\(/.test(readFileSync(join(layer, file), 'utf8')))
  expect(loading).toEqual([])
})
