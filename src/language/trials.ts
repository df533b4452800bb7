/** Two languages that nobody speaks: what is not said through `say` shows in the first, what is made for one direction in the second. */
import { counted, list, ordinal } from './english.ts'
import type { Tongue, Value } from './say.ts'

const LETTERS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  I: 'Í',
  N: 'Ñ',
  O: 'Ö',
  U: 'Ü',
  Y: 'Ý',
}

const filled = (english: string, values: readonly Value[]): string =>
  english.replaceAll(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place))

/** A third longer, as other languages are, and in brackets: "⟦Fíñd ···⟧". */
const marked = (english: string): string => {
  const accented = english.replaceAll(/[a-zA-Z]/g, (letter) => LETTERS[letter] ?? letter)
  return `⟦${accented}${' ·'.repeat(Math.ceil(english.replaceAll(/\{\d+\}/g, '').length / 6))}⟧`
}

export const LONGER: Tongue = {
  code: 'en-XA',
  direction: 'ltr',
  say: (english, values) => (english.trim() === '' ? english : filled(marked(english), values)),
  counted: (count, one, many) => marked(counted(count, one, many)),
  ordinal,
  list: (items) => items.join(' ⟦·⟧ '),
  named: (name) => name,
  rest: () => Promise.resolve(),
}

export const FROM_THE_RIGHT: Tongue = {
  code: 'ar-XB',
  direction: 'rtl',
  say: filled,
  counted,
  ordinal,
  list,
  named: (name) => name,
  rest: () => Promise.resolve(),
}
