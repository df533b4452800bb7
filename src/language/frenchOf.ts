/** French made of its sentences: on the page by those that were fetched, in a worker by those that it is handed. */
import { IntlMessageFormat } from 'intl-messageformat'
import { WITH_ARTICLE } from './french/articles.ts'
import { typeset } from './french/typeset.ts'
import type { Tongue, Value } from './say.ts'

/** @param sentences by their English; there may come more of them later */
export const frenchOf = (sentences: ReadonlyMap<string, string>, rest: Tongue['rest']): Tongue => {
  const plurals = new Intl.PluralRules('fr')
  const lists = new Intl.ListFormat('fr', { type: 'conjunction' })
  const messages = new Map<string, IntlMessageFormat>()

  /** Sentences are in ICU MessageFormat; a text without values is said as it stands. */
  const filled = (english: string, values: readonly Value[]): string => {
    const text = sentences.get(english) ?? english
    let message = messages.get(text)
    if (message === undefined) {
      message = new IntlMessageFormat(text, 'fr', undefined, { ignoreTag: true })
      messages.set(text, message)
    }
    return String(message.format(Object.fromEntries(values.map((value, index) => [String(index), value]))))
  }

  const say = (english: string, values: readonly Value[]): string =>
    typeset(values.length === 0 ? (sentences.get(english) ?? english) : filled(english, values))

  return {
    code: 'fr',
    direction: 'ltr',
    say,
    counted: (count, one, many) => `${count}\u00A0${say(plurals.select(count) === 'one' ? one : many, [])}`,
    ordinal: (count) => (count === 1 ? '1re' : `${count}e`),
    list: (items) => lists.format(items),
    named: (name) => WITH_ARTICLE[name] ?? name,
    rest,
  }
}
