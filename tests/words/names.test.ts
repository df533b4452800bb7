import { afterEach, expect, test } from 'vitest'
import { FRENCH } from '#src/language/french.ts'
import { speak } from '#src/language/say.ts'
import { restoredName } from '#src/keep/words.ts'
import { branchTitle, copyTitle, fromFile } from '#src/library/words.ts'
import { titleOf } from '#src/words/acts.ts'
import { cut } from '#src/words/cut.ts'
import { Who, type People } from '#src/words/people.ts'

afterEach(() => speak(null))

const people: People = {
  ana: { role: 'party', name: 'ana' },
  kenya: { role: 'party', name: 'Kenya' },
  president: { role: 'president', name: null },
}
const asks = (by: string) => titleOf({ type: 'floor.request', by, in: 'plenary' }, people)

test('a name keeps the letters that its bearer writes, at the beginning of a sentence too', () => {
  expect([asks('ana'), Who(people, 'ana')]).toEqual(['ana asks for the floor', 'ana'])
  expect([asks('kenya'), Who(people, 'president')]).toEqual(['Kenya asks for the floor', 'The President'])
  speak(FRENCH)
  expect([Who(people, 'ana'), Who(people, 'kenya'), Who(people, 'president')]).toEqual([
    'ana',
    'Le Kenya',
    'Le Président',
  ])
})

test('a text that is too long is never cut within a letter', () => {
  const long = `${'x'.repeat(99)}😀`
  expect(cut(long, 100)).toBe('x'.repeat(99))
  expect(cut(long, 101)).toBe(long)
  expect(cut('as it is 😀', 100)).toBe('as it is 😀')
  for (const made of [
    copyTitle(`${'x'.repeat(73)}😀😀`),
    branchTitle(long, 'b'),
    fromFile(`${'x'.repeat(63)}😀😀`),
    restoredName(`${'x'.repeat(63)}😀😀`),
  ])
    expect(made).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
})
