import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The hosts of package registries, written so that this file does not name one itself. */
const REGISTRY = new RegExp(
  [
    ['registry', 'npmjs'],
    ['registry', 'yarnpkg'],
    ['npm', 'pkg', 'github'],
  ]
    .map((parts) => parts.join('\\.'))
    .join('|'),
)

const tracked = () =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '')

const text = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

interface Lock {
  readonly lockfileVersion: number
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string }>>
}

test('the lock file pins every package by its hash and says nothing of where it came from', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
  expect(packages.length).toBeGreaterThan(0)
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
  expect(packages.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([])
})

test('no file names a package registry', () => {
  expect(tracked().filter((file) => REGISTRY.test(text(file)))).toEqual([])
})

test('what is built or installed is not kept in the repository', () => {
  const kept = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0')
  expect(kept.filter((file) => /^(node_modules|dist|coverage)\//.test(file))).toEqual([])
})
