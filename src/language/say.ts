/**
 * What the app says, in the language that was chosen. The English sentence stands where it is said and is what the others are looked up by:
 * English needs no catalogue and costs the first load nothing, and a sentence that changes has no French until somebody writes it
 * (`tests/language` finds it out). The French of each room stands in `french/`.
 */

/** What a sentence is filled with: in order, `{0}`, `{1}`, … in the catalogues. Numbers stay numbers, so that a language can count. */
export type Value = string | number

/** A language other than English. */
export interface Tongue {
  /** BCP 47. */
  readonly code: string
  readonly direction: 'ltr' | 'rtl'
  /** The sentence whose English is this, filled with its values. What it does not have is said in English. */
  readonly say: (english: string, values: readonly Value[]) => string
  /** "1 vote", "15 votes". */
  readonly counted: (count: number, one: string, many: string) => string
  /** "1st". */
  readonly ordinal: (count: number) => string
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string
  /** A name as it stands in a sentence, with its article where it has one: "le Kenya". */
  readonly named: (name: string) => string
  /** Fetches what is said beyond the first page. Throws where it cannot be fetched. */
  readonly rest: () => Promise<void>
}

let tongue: Tongue | null = null

/** The language that is spoken; null for English, as it is written. */
export const spoken = (): Tongue | null => tongue

const hearers = new Set<() => void>()

/** From here on everything is said in it, and whoever hears of it draws anew. */
export const speak = (next: Tongue | null): void => {
  tongue = next
  for (const hearer of hearers) hearer()
}

/** Calls whenever another language is spoken, until what it returns is called. */
export const hear = (hearer: () => void): (() => void) => {
  hearers.add(hearer)
  return () => hearers.delete(hearer)
}

/** BCP 47, of the language spoken. */
export const codeSpoken = (): string => tongue?.code ?? 'en'

/** Where the choice of a language is kept on the device. */
export const KEPT = 'plenary.language'

/** What was chosen on this device, else what the browser speaks; nothing of it is known to be a language that we have. */
export const wanted = (): string => {
  try {
    return localStorage.getItem(KEPT) ?? navigator.language
  } catch {
    return navigator.language
  }
}

let beyond = false

/** Whether more than the first page is on the screen, or was: what another language then has to bring along. */
export const isBeyond = (): boolean => beyond

/** Whatever is drawn beyond the first page waits for this beside its own file. */
export const everySentence = async (): Promise<void> => {
  beyond = true
  await tongue?.rest()
}

/**
 * What is compared, kept or read by machines is made in English, whatever is spoken. It is made at once, and nobody draws meanwhile.
 */
export const inEnglish = <Made>(make: () => Made): Made => {
  const before = tongue
  tongue = null
  try {
    return make()
  } finally {
    tongue = before
  }
}

/** "{0} has the floor": what a sentence is looked up by. */
const keyOf = (parts: TemplateStringsArray): string =>
  parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`)

/** A sentence: say`${name} has the floor`. */
export const say = (parts: TemplateStringsArray, ...values: readonly Value[]): string =>
  tongue === null
    ? parts.reduce((text, part, index) => `${text}${values[index - 1]}${part}`)
    : tongue.say(keyOf(parts), values)

/** What ships as data (a rule, a source, the name of a State) or is one of a few words of the law. What a user wrote stays as it is. */
export const phrase = (english: string): string => (tongue === null ? english : tongue.say(english, []))

/** As the words of a room are read: every text is a string, whatever it says. */
export type Worded<T> = T extends string
  ? string
  : T extends (...given: never[]) => unknown
    ? T
    : { readonly [K in keyof T]: Worded<T[K]> }

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * The words of a room, by name: each is said in the language spoken when it is read. Texts stand in it as they are; a function makes its
 * sentence with `say`. Never keep what was read beyond one drawing: the language may change.
 */
export const words = <const T extends object>(written: T): Worded<T> => {
  const groups = new Map<string | symbol, unknown>()
  const read = new Proxy(written, {
    get: (all, name, self) => {
      const value: unknown = Reflect.get(all, name, self)
      if (typeof value === 'string') return phrase(value)
      if (!isGroup(value)) return value
      if (!groups.has(name)) groups.set(name, words(value))
      return groups.get(name)
    },
  })
  // The same names, and under each a string for a string: what the type says of it.
  return read as Worded<T>
}
