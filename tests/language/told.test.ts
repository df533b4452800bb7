/** What scenarios, lessons, real cases and recorded votes tell has its French, with every number that the English has. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CATALOGUES } from '#src/language/french/catalogues.ts'
import { filesUnder } from './sentences.ts'

const french = new Map(CATALOGUES.flatMap((catalogue) => Object.entries(catalogue)))

/** Fields that are read by people; the others are ids, addresses and words of the law. */
const TOLD = new Set([
  'title',
  'body',
  'name',
  'note',
  'participatingNote',
  'says',
  'told',
  'ruled',
  'ours',
  'silent',
  'assumed',
  'differs',
  'gives',
  'about',
  'learned',
  'conclusion',
  'question',
])

interface Told {
  readonly field: string
  readonly text: string
}

const toldIn = (value: unknown, field = ''): readonly Told[] => {
  if (typeof value === 'string') return TOLD.has(field) && /[A-Z ]/.test(value) ? [{ field, text: value }] : []
  if (Array.isArray(value)) return value.flatMap((each) => toldIn(each, field))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => toldIn(each, name))
}

const files = filesUnder('scenarios', /\.json$/)

describe.each(files)('%s', (file) => {
  const texts = toldIn(JSON.parse(readFileSync(file, 'utf8')))

  test('is told in French', () => {
    const missing = texts.filter(({ text }) => !french.has(text))
    expect(missing.filter(({ text }, place) => missing.findIndex((other) => other.text === text) === place)).toEqual([])
  })

  test('has the numbers of the English', () => {
    const numbers = (text: string) => (text.match(/(?<![A-Z])\d+/g) ?? []).toSorted()
    const differ = texts
      .map(({ text }) => ({ english: text, said: french.get(text) ?? text }))
      .filter(({ english, said }) => numbers(english).join() !== numbers(said).join())
    expect(differ).toEqual([])
  })
})
