/** Damage done to sound inputs, all of it by chance from a seed: to the letters, to the structure, to the values. */
import type { Random } from '#src/drills/random.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Keys and words that mean something to JavaScript, to a page, to a spreadsheet or to a reader of text. */
const LOADED_WORDS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'length',
  'then',
  'toJSON',
  '<img src=x onerror="alert(1)">',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '=1+1',
  '@SUM(A1)',
  '\u202egnp.exe',
  '\u0000',
  '\ud800',
  '\ufeff',
  '%00',
  '../../etc/passwd',
  '',
  ' ',
  'null',
  'NaN',
  '-0',
  '1e999',
  '2022-13-45T25:61:00Z',
  'é'.normalize('NFD'),
] as const

const LOADED_NUMBERS = [
  0,
  -0,
  1,
  -1,
  2,
  0.5,
  255,
  256,
  65_535,
  65_536,
  99_998,
  99_999,
  100_000,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  1e21,
  1e308,
  -1e308,
]

const loadedValue = (random: Random): Json => {
  switch (random.below(7)) {
    case 0:
      return null
    case 1:
      return random.below(2) === 0
    case 2:
      return random.pick(LOADED_NUMBERS)
    case 3:
      return []
    case 4:
      return {}
    case 5:
      return random.pick(LOADED_WORDS).repeat(1 + random.below(2) * 400)
    default:
      return random.pick(LOADED_WORDS)
  }
}

/** Lists in lists, deeper than anybody writes. */
const deep = (random: Random, value: Json): Json => {
  const depth = random.below(40) === 0 ? 3_000 : 1 + random.below(8)
  let nested = value
  for (let level = 0; level < depth; level += 1) nested = random.below(2) === 0 ? [nested] : { in: nested }
  return nested
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
const entriesOf = (value: Json): readonly (readonly [string, Json])[] =>
  typeof value === 'object' && value !== null ? Object.entries<Json>(value) : []

/** Every value within a document, and the document itself. */
export const valuesIn = (value: Json): readonly Json[] => [
  value,
  ...entriesOf(value).flatMap(([, inner]) => valuesIn(inner)),
]

const inPlace = (items: readonly Json[], place: number, random: Random): readonly Json[] => {
  const item = items[place] ?? null
  switch (random.below(5)) {
    case 0:
      return items.toSpliced(place, 1)
    case 1:
      return items.toSpliced(place, 0, item)
    case 2:
      return items.toSpliced(place, 1).toSpliced(random.below(items.length), 0, item)
    case 3:
      return items.slice(0, place)
    default:
      return items.length > 400 ? items.toReversed() : [...items, ...items]
  }
}

const atKey = (entries: readonly (readonly [string, Json])[], place: number, random: Random) => {
  const [key, value] = entries[place] ?? ['', null]
  switch (random.below(4)) {
    case 0:
      return entries.toSpliced(place, 1)
    case 1:
      return entries.with(place, [random.pick(LOADED_WORDS), value] as const)
    case 2:
      return [...entries, [random.pick(LOADED_WORDS), value] as const]
    default:
      return entries.with(place, [`${key}x`, value] as const)
  }
}

/** Damage done to one place of a document, by its structure: what is there is lost, doubled, moved, renamed or wrapped. */
const byStructure = (value: Json, others: readonly Json[], random: Random): Json => {
  const kind = random.below(8)
  if (kind === 0) return random.pick(others)
  if (kind === 1) return deep(random, value)
  if (kind === 2) return [value]
  const entries = entriesOf(value)
  if (entries.length === 0) return random.pick(others)
  const place = random.below(entries.length)
  // Object.fromEntries makes properties of its own, `__proto__` too: as JSON.parse does.
  return isList(value) ? inPlace(value, place, random) : Object.fromEntries(atKey(entries, place, random))
}

const isScalar = (value: Json): boolean => typeof value !== 'object' || value === null

const byValue = (value: Json, others: readonly Json[], random: Random): Json => {
  if (random.below(2) === 0) return loadedValue(random)
  if (typeof value === 'number' && random.below(2) === 0) return value + random.pick([-1, 1, 1_000])
  if (typeof value === 'string' && random.below(3) === 0) return byLetter(value, value, random)
  const scalars = others.filter(isScalar)
  // One of the same kind is the likelier to be taken for sound.
  const alike = scalars.filter((other) => typeof other === typeof value)
  return random.pick(alike.length > 0 && random.below(4) > 0 ? alike : scalars)
}

/** A document damaged in one place, found by going down from its root. */
export const damagedDocument = (value: Json, others: readonly Json[], random: Random): Json => {
  const entries = entriesOf(value)
  if (entries.length > 0 && random.below(6) > 0) {
    const [key, inner] = random.pick(entries)
    const damaged = damagedDocument(inner, others, random)
    return isList(value)
      ? value.with(Number(key), damaged)
      : Object.fromEntries(entries.map(([each, was]) => [each, each === key ? damaged : was]))
  }
  return isScalar(value) || random.below(3) === 0 ? byValue(value, others, random) : byStructure(value, others, random)
}

const SEPARATORS = [',', ';', '\t', '\n', '\r\n', '"', '/', '-', '=', ':', '{', '}', '[', ']', '\\', '%', '#']

/** A text damaged in one place: letters lost, doubled, exchanged, put in; bytes flipped; two texts run into one. */
export const byLetter = (text: string, other: string, random: Random): string => {
  const at = random.below(text.length + 1)
  const length = 1 + random.below(random.below(4) === 0 ? 200 : 4)
  switch (random.below(9)) {
    case 0:
      return text.slice(0, at)
    case 1:
      return text.slice(0, at) + text.slice(at + length)
    case 2:
      return text.slice(0, at + length) + text.slice(at)
    case 3:
      return text.slice(0, at) + random.pick(LOADED_WORDS) + text.slice(at)
    case 4:
      return text.slice(0, at) + random.pick(SEPARATORS).repeat(length) + text.slice(at)
    case 5:
      return text.slice(0, at) + other.slice(random.below(other.length + 1))
    case 6:
      return text.slice(0, at) + String.fromCharCode(random.below(65_536)) + text.slice(at + 1)
    case 7:
      return text.slice(0, at) + String(random.pick(LOADED_NUMBERS)) + text.slice(at + length)
    default: {
      const bytes = Buffer.from(text)
      if (bytes.length === 0) return text
      const place = random.below(bytes.length)
      bytes[place] = (bytes[place] ?? 0) ^ (1 << random.below(8))
      return bytes.toString()
    }
  }
}

/** A text of parts (cells, or the parts of an address) with one of them lost, doubled, moved or exchanged. */
export const byPart = (text: string, between: RegExp, random: Random): string => {
  const parts = text.split(between)
  const place = random.below(parts.length)
  const separators = text.match(new RegExp(between.source, 'g')) ?? []
  const joined = (changed: readonly string[]): string =>
    changed.map((part, index) => `${index === 0 ? '' : (separators[index - 1] ?? separators[0] ?? '')}${part}`).join('')
  switch (random.below(5)) {
    case 0:
      return joined(parts.toSpliced(place, 1))
    case 1:
      return joined(parts.toSpliced(place, 0, parts[place] ?? ''))
    case 2:
      return joined(parts.with(place, random.pick(parts)))
    case 3:
      return joined(parts.with(place, String(random.pick(LOADED_NUMBERS))))
    default:
      return joined(parts.with(place, random.pick(LOADED_WORDS)))
  }
}
