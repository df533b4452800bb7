/** What rules are called and say, and where that comes from, has its French, with every number that the English has. */
import { describe, expect, test } from 'vitest'
import { CATALOGUES } from '#src/language/french/catalogues.ts'
import { LAWS } from './laws.ts'

const french = new Map(CATALOGUES.flatMap((catalogue) => Object.entries(catalogue)))

/** Figures as they stand, whatever comes between thousands and before decimals. */
const figuresIn = (text: string): string => (text.match(/\d+/g) ?? []).toSorted().join()

describe.each(LAWS)('$id', ({ texts }) => {
  test('is said in French', () => {
    expect(texts.filter((text) => !french.has(text))).toEqual([])
  })

  test('has the figures of the English', () => {
    const differ = texts
      .map((english) => ({ english, said: french.get(english) ?? english }))
      .filter(({ english, said }) => figuresIn(english) !== figuresIn(said))
    expect(differ).toEqual([])
  })
})
