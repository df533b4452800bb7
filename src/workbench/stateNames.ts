/** Which State a name means: the names on a roll, as they are and in the language spoken, their usual English forms, and ISO codes. */
import { phrase } from '#src/language/say.ts'
import { named } from '#src/words/language.ts'
import { ALIASES } from './aliases.ts'
import { ALIASES_IN_FRENCH } from './aliasesInFrench.ts'

/** A name that can be meant. */
interface Named {
  readonly id: string
  readonly name: string
  readonly code: string | null
}

export interface NameBook {
  /** The one that this name means; null where it means none, or more than one. */
  readonly idOf: (text: string) => string | null
  /** True for a State that is known by this name and that is not on this roll. */
  readonly isElsewhere: (text: string) => boolean
  /** Those whose names come closest, the closest first. */
  readonly closest: (text: string, count?: number) => readonly string[]
}

const WHOLE: Readonly<Record<string, string>> = { rep: 'republic', dem: 'democratic', '&': 'and' }

/** A name without what does not tell States apart: case, diacritics, punctuation, articles, a number before or a note behind. */
export const plain = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(/['’‘`ʼ´]/g, '')
    .replace(/^[^\p{L}]*/u, '')
    .replace(/[\s*†‡]*(\[?\d+[\])/]?)?[\s*†‡]*$/u, '')
    .replaceAll(/\b(?:\p{L}\.\s?){2,}/gu, (initials) => `${initials.replaceAll(/[.\s]/g, '')} `)
    .replaceAll(/\bst\b\.?\s*(?=\p{L})/gu, 'saint ')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (Object.hasOwn(WHOLE, word) ? WHOLE[word] : word))
    .filter((word) => word !== '' && word !== 'the')
    .join(' ')

const formsOf = ({ name, code }: Named): readonly string[] => [
  ...new Set([name, phrase(name), named(name)]),
  ...(code === null ? [] : [code, ...(ALIASES[code] ?? '').split('|'), ...(ALIASES_IN_FRENCH[code]?.split('|') ?? [])]),
]

const pairsIn = (key: string): ReadonlySet<string> => {
  const padded = ` ${key} `
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)))
}

/** How alike two names are, from 0 to 1000: by the pairs of letters that they share. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0
  for (const pair of one) if (other.has(pair)) shared += 1
  return Math.floor((2_000 * shared) / (one.size + other.size))
}

const MOST_KEPT = 20_000
const LEAST_LIKENESS = 450

export const nameBookOf = (members: readonly Named[]): NameBook => {
  const ids = new Map<string, string | null>()
  for (const member of members)
    for (const form of formsOf(member)) {
      const key = plain(form)
      const before = ids.get(key)
      if (key !== '') ids.set(key, before === undefined || before === member.id ? member.id : null)
    }
  const here = new Set(members.map(({ code }) => code))
  const elsewhere = new Set(
    Object.entries(ALIASES).flatMap(([code, forms]) => (here.has(code) ? [] : [code, ...forms.split('|')].map(plain))),
  )
  // A list is read again with every key that is pressed in it.
  const asked = new Map<string, string | null>()
  const idOf = (text: string): string | null => {
    const before = asked.get(text)
    if (before !== undefined) return before
    const id = ids.get(plain(text)) ?? null
    if (asked.size >= MOST_KEPT) asked.clear()
    asked.set(text, id)
    return id
  }
  let pairs: readonly (readonly [id: string, pairs: ReadonlySet<string>])[] | null = null
  return {
    idOf,
    isElsewhere: (text) => elsewhere.has(plain(text)),
    closest: (text, count = 3) => {
      pairs ??= members.flatMap((member) =>
        formsOf(member)
          .filter((form) => form.length > 3)
          .map((form) => [member.id, pairsIn(plain(form))] as const),
      )
      const sought = pairsIn(plain(text))
      const best = new Map<string, number>()
      for (const [id, other] of pairs) best.set(id, Math.max(best.get(id) ?? 0, likeness(sought, other)))
      return [...best]
        .filter(([, score]) => score >= LEAST_LIKENESS)
        .sort(([, one], [, other]) => other - one)
        .slice(0, count)
        .map(([id]) => id)
    },
  }
}
