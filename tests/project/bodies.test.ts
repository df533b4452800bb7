/** Adding a body touches its own file, one line of the index, and its cases: no other code imports it or decides by its id. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RuleSet } from '#rules/ruleSet'
import * as bodies from '#rules/sets/bodies'
import { RULE_SETS } from '#rules/sets/byId'
import { untocCop } from '#rules/sets/untocCop'

const SOURCES = ['rules', 'machines', 'scenarios', 'src']

const read = (file: string): string => readFileSync(file, 'utf8')
const files = SOURCES.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)
const index = read('rules/sets/bodies.ts')

test('the index has one line for each body', () => {
  const lines = index.split('\n').filter((line) => line.startsWith('export'))
  expect(lines).toHaveLength(RULE_SETS.length)
  expect(Object.values<RuleSet>(bodies)).toHaveLength(RULE_SETS.length)
})

describe.each(Object.keys(bodies))('%s', (name) => {
  test('stands in one file, which the index names once and nothing outside the sets names at all', () => {
    const holding = files.filter((file) => read(file).includes(`export const ${name} =`))
    expect(holding).toEqual([`rules/sets/${name}.ts`])
    expect(index.split(`'./${name}.ts'`)).toHaveLength(2)
    const naming = files.filter((file) => new RegExp(`['/]${name}(\\.ts)?'`).test(read(file)))
    expect(naming.filter((file) => !file.startsWith('rules/sets/'))).toEqual([])
  })
})

test('the code has no case for a body: none is named by its id but in its data, and where the page starts', () => {
  const ids = RULE_SETS.map(({ id }) => id)
  const found = files
    .filter((file) => !file.startsWith('rules/sets/'))
    .flatMap((file) => ids.filter((id) => new RegExp(`[=!]== '${id}'|case '${id}'`).test(read(file))))
  expect(found).toEqual([])
})

test('what the first page knows is one body', () => {
  expect(
    read('rules/sets/known.ts')
      .match(/^import .*$/gm)
      ?.filter((line) => !line.includes('import type')),
  ).toEqual(["import { untocCop } from './untocCop.ts'"])
  expect(RULE_SETS[0]).toBe(untocCop)
})
