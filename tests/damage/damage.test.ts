/**
 * Damaged inputs, whichever way they come: each is answered by a clear reason or is sound, none stops the program or takes
 * a second, and none changes what every object inherits. `DAMAGED` makes more of them, `DAMAGE_SEED` others.
 */
import { beforeAll, expect, test } from 'vitest'
import { randomFrom, type Random } from '#src/drills/random.ts'
import { mixed } from '#src/drills/seeds.ts'
import { byLetter, byPart, damagedDocument, valuesIn, type Json } from './damage.ts'
import type { Became } from './takes.ts'
import { DOCUMENTS, TEXTS } from './ways.ts'

const HOW_MANY = Number(process.env['DAMAGED'] ?? 10_000)
const SEED = Number(process.env['DAMAGE_SEED'] ?? 2022)

/**
 * Milliseconds. Elsewhere work is counted and not timed. Here time is what is asked for: no input holds the program up for a second,
 * wherever in parsers and libraries that might be, and there is no one thing whose steps could be counted.
 */
const TOO_LONG = 1_000

beforeAll(() => console.log(`${HOW_MANY} damaged inputs from the seed ${SEED}`))

/** What a built-in object has, so that what was added to it is seen. */
const inherited = (): string =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).length)
    .join()
const UNTOUCHED = inherited()

/** Says nothing, or says it in the language of the machine: not what a reader can act on. */
const isUnclear = (says: string): boolean =>
  /^\s*$|^(\S+: )?Invalid input$|\[object |Cannot read|is not (a function|iterable|defined)|Maximum call stack/.test(
    says,
  ) || says.length > 1_000

const timed = async (take: (text: string) => Became | Promise<Became>, text: string) => {
  const begun = performance.now()
  const became = await take(text)
  return { became, took: performance.now() - begun }
}

/** What is wrong with how an input was taken; null where nothing is. */
const wrongWith = async (take: (text: string) => Became | Promise<Became>, text: string): Promise<string | null> => {
  try {
    const first = await timed(take, text)
    let { took } = first
    // The machine may have been busy with something else: what is slow is slow each time.
    for (let again = 0; took > TOO_LONG && again < 3; again += 1) took = (await timed(take, text)).took
    if (took > TOO_LONG) return `took ${Math.round(took)} ms`
    const unclear = first.became.find(isUnclear)
    if (unclear !== undefined) return `is answered “${unclear.slice(0, 300)}”`
    return inherited() === UNTOUCHED ? null : 'changed what every object inherits'
  } catch (error) {
    return `stopped the program: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)}`
  }
}

/** Takes as many damaged inputs as are its share; at most five that are wrong are told. */
const wrongOnes = async (
  share: number,
  damaged: (random: Random) => string,
  take: (text: string) => Became | Promise<Became>,
): Promise<readonly string[]> => {
  const wrong: string[] = []
  for (let number = 0; number < (HOW_MANY * share) / 100 && wrong.length < 5; number += 1) {
    const text = damaged(randomFrom(mixed(SEED, number)))
    const says = await wrongWith(take, text)
    if (says !== null) wrong.push(`number ${number} of the seed ${SEED} ${says}\n${text.slice(0, 2_000)}`)
  }
  return wrong
}

const times = <Value>(count: number, value: Value, change: (value: Value) => Value): Value =>
  count === 0 ? value : times(count - 1, change(value), change)

test.each(DOCUMENTS)('$name: sound ones are taken', async ({ documents, take, name }) => {
  // Lessons are of several scenarios, and are read here beside one.
  if (name === 'lessons') return
  for (const document of documents) expect(await take(JSON.stringify(document))).toEqual([])
})

test.each(TEXTS)('$name: sound ones are taken', async ({ texts, take }) => {
  for (const text of texts) expect(await take(text)).toEqual([])
})

test.each(DOCUMENTS)('$name, damaged', async ({ share, documents, take }) => {
  const pool = documents.flatMap(valuesIn)
  const damaged = (random: Random): string => {
    const document = random.pick(documents)
    if (random.below(4) === 0) return byLetter(JSON.stringify(document), JSON.stringify(random.pick(documents)), random)
    const often = random.below(3) === 0 ? 3 : 1
    return JSON.stringify(times<Json>(often, document, (value) => damagedDocument(value, pool, random)))
  }
  expect(await wrongOnes(share, damaged, take)).toEqual([])
})

test.each(TEXTS)('$name, damaged', async ({ share, texts, between, take }) => {
  const damaged = (random: Random): string => {
    const text = random.pick(texts)
    const often = random.below(3) === 0 ? 3 : 1
    return times(often, text, (value) =>
      random.below(2) === 0 ? byLetter(value, random.pick(texts), random) : byPart(value, between, random),
    )
  }
  expect(await wrongOnes(share, damaged, take)).toEqual([])
})

test('the ways in share all of the inputs among them', () => {
  expect([...DOCUMENTS, ...TEXTS].reduce((sum, { share }) => sum + share, 0)).toBe(100)
})
