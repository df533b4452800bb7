/** How English counts and lists. */

// Made once: each costs more than a sentence.
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' })
const LISTS = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const ordinal = (count: number): string => {
  const plural = ORDINALS.select(count)
  const ending = plural === 'one' ? 'st' : plural === 'two' ? 'nd' : plural === 'few' ? 'rd' : 'th'
  return `${count}${ending}`
}

export const list = (items: readonly string[]): string => LISTS.format(items)
