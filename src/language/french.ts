/** French: its catalogues, how it counts and lists, and what its letters do to each other. */
import { IntlMessageFormat } from 'intl-messageformat'
import { FIRST } from './french/first.ts'
import { WITH_ARTICLE } from './french/articles.ts'
import { typeset } from './french/typeset.ts'
import type { Tongue, Value } from './say.ts'

const PLURALS = new Intl.PluralRules('fr')
const LISTS = new Intl.ListFormat('fr', { type: 'conjunction' })

const sentences = new Map<string, string>(FIRST.flatMap((catalogue) => Object.entries(catalogue)))
const messages = new Map<string, IntlMessageFormat>()

/** Sentences are in ICU MessageFormat; a text without values is said as it stands. */
const filled = (english: string, values: readonly Value[]): string => {
  let message = messages.get(english)
  if (message === undefined) {
    message = new IntlMessageFormat(sentences.get(english) ?? english, 'fr', undefined, { ignoreTag: true })
    messages.set(english, message)
  }
  return String(message.format(Object.fromEntries(values.map((value, index) => [String(index), value]))))
}

const say = (english: string, values: readonly Value[]): string =>
  typeset(values.length === 0 ? (sentences.get(english) ?? english) : filled(english, values))

export const FRENCH: Tongue = {
  code: 'fr',
  direction: 'ltr',
  say,
  counted: (count, one, many) => `${count}\u00A0${say(PLURALS.select(count) === 'one' ? one : many, [])}`,
  ordinal: (count) => (count === 1 ? '1re' : `${count}e`),
  list: (items) => LISTS.format(items),
  named: (name) => WITH_ARTICLE[name] ?? name,
  rest: async () => {
    const { REST } = await import('./french/rest.ts')
    for (const [english, said] of REST.flatMap((catalogue) => Object.entries(catalogue))) sentences.set(english, said)
  },
}
