/** French is whole and sound: every sentence of the app has it, nothing is left over, and every place of the English is filled. */
import { readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { CATALOGUES } from '#src/language/french/catalogues.ts'
import { LAWS } from './laws.ts'
import { filesUnder, readApp, readSource } from './sentences.ts'

const entries = CATALOGUES.flatMap((catalogue) => Object.entries(catalogue))
const french = new Map(entries)
const app = readApp()

const placesOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\d+)[,}]/g)].map(([, index]) => index ?? ''))].toSorted()

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

describe('every sentence that the app says', () => {
  test('has its French', () => {
    const without = app.said.filter(
      ({ english }) => /\p{L}/u.test(english.replaceAll(/\{\d+\}/g, '')) && !french.has(english),
    )
    expect(without).toEqual([])
  })

  test('is said through the catalogues where it is drawn', () => {
    expect(app.unsaid.filter((text) => text.startsWith('drawn '))).toEqual([])
  })
})

describe('what stands in French', () => {
  test('is the French of something that is there', () => {
    const law = ['rules', 'machines', 'scenarios'].flatMap((folder) => [
      ...filesUnder(folder, /\.ts$/).flatMap((file) => [...readSource(file, readFileSync(file, 'utf8')).texts]),
      ...filesUnder(folder, /\.json$/).flatMap((file) => textsIn(JSON.parse(readFileSync(file, 'utf8')))),
    ])
    const there = new Set([...app.texts, ...law, ...LAWS.flatMap(({ texts }) => texts)])
    expect([...french.keys()].filter((english) => !there.has(english))).toEqual([])
  })

  test('stands once', () => {
    const said = new Set<string>()
    const again = entries.filter(([english]) => said.has(english) || said.add(english).size === 0)
    expect(again).toEqual([])
  })

  test.each(entries.filter(([english]) => english.includes('{0}')))(
    '%s: fills the same places, and can be read',
    (english, said) => {
      expect(placesOf(said)).toEqual(placesOf(english))
      const values = Object.fromEntries(placesOf(english).map((place) => [place, 2]))
      expect(String(new IntlMessageFormat(said, 'fr', undefined, { ignoreTag: true }).format(values))).not.toMatch(
        /[{}]/,
      )
    },
  )

  test('is set as French is', () => {
    // Apostrophes and quotes are those of print; spaces before signs are set when it is said.
    const wrong = entries.filter(([, said]) => /'|"|\.\.\.| {2}/.test(said))
    expect(wrong).toEqual([])
  })
})
