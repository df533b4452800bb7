/** The small parts that every sentence is made of. English. */

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** "three" up to twelve, figures beyond. For things in a sentence, never for votes. */
export const inWords = (count: number): string => SMALL[count] ?? String(count)

/** "one organization", "three organizations". */
export const some = (count: number, one: string, many: string): string =>
  `${inWords(count)} ${count === 1 ? one : many}`

/** "1 vote", "15 votes": figures, for counts. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

// Made once: each costs more than a sentence.
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' })
const LISTS = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** "1st", "2nd", "11th". */
export const ordinal = (count: number): string => {
  const plural = ORDINALS.select(count)
  const ending = plural === 'one' ? 'st' : plural === 'two' ? 'nd' : plural === 'few' ? 'rd' : 'th'
  return `${count}${ending}`
}

/** "a, b and c". */
export const list = (items: readonly string[]): string => LISTS.format(items)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** "rules 57 and 61 to 65": runs of three or more are drawn together. */
export const rulesInWords = (rules: readonly string[]): string => {
  const runs: string[][] = []
  for (const rule of rules) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && /^\d+$/.test(rule) && Number(rule) === Number(last) + 1)
      run.push(rule)
    else runs.push([rule])
  }
  const parts = runs.flatMap((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run))
  return `${rules.length === 1 ? 'rule' : 'rules'} ${list(parts)}`
}

/** "rule 58"; what is no plain number, such as an article of a treaty, is named as the body names it. */
export const ruleInWords = (rule: string): string => (/^\d+(\(\w+\))?$/.test(rule) ? `rule ${rule}` : rule)
