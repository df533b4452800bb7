/** What a body does not have is not in its drills: no other body's people, acts or committees. */
import { expect, test } from 'vitest'
import { untocCop } from '#rules/sets/untocCop'
import { drillUnder } from '#src/drills/generate.ts'
import { seeds } from './support.ts'

test('nobody is asked who else may do what a State does in its own name', () => {
  const asked = seeds(150).map((seed) => drillUnder(untocCop, 'who-may', seed).question)
  expect(asked.filter((question) => /submit credentials|as sponsors?/.test(question))).toEqual([])
  expect(asked.some((question) => /^Who may now submit (?:Draft|the draft)/.test(question))).toBe(true)
})
