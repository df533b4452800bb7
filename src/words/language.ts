/** The small parts that every sentence is made of. */
import * as english from '#src/language/english.ts'
import { phrase, say, spoken } from '#src/language/say.ts'

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** "three" up to twelve, figures beyond. For things in a sentence, never for votes. Only English needs no gender for it: others use figures. */
export const inWords = (count: number): string => (spoken() === null ? SMALL[count] : undefined) ?? String(count)

/** "one organization", "three organizations". */
export const some = (count: number, one: string, many: string): string =>
  spoken()?.counted(count, one, many) ?? `${inWords(count)} ${count === 1 ? one : many}`

/** "1 vote", "15 votes": figures, for counts. */
export const counted = (count: number, one: string, many: string): string =>
  (spoken() ?? english).counted(count, one, many)

/** "1st", "2nd", "11th". */
export const ordinal = (count: number): string => (spoken() ?? english).ordinal(count)

/** "a, b and c". */
export const list = (items: readonly string[]): string => (spoken() ?? english).list(items)

/** A name within a sentence: as it is in English, where `who` knows the few that have an article. */
export const named = (name: string): string => spoken()?.named(phrase(name)) ?? name

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** "57 and 61 to 65", for a sentence that has the word itself: runs of three or more are drawn together. */
export const rulesListed = (rules: readonly string[]): string => {
  const runs: string[][] = []
  for (const rule of rules) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && /^\d+$/.test(rule) && Number(rule) === Number(last) + 1)
      run.push(rule)
    else runs.push([rule])
  }
  return list(runs.flatMap((run) => (run.length > 2 ? [say`${run[0] ?? ''} to ${run.at(-1) ?? ''}`] : run.map(phrase))))
}

/** "58", "17(2)", "1(4), 3(9)"; not "Charter 27(3)", nor "1971 Convention 17(2)". */
const isNumber = (rule: string): boolean => /^\d+(\(\w+\))?(, \d|$)/.test(rule)

/** "rule 58"; what is no plain number, such as an article of a treaty, is named as the body names it. */
export const ruleInWords = (rule: string): string => {
  if (isNumber(rule)) return say`rule ${rule}`
  return /^\d+\/\d+$/.test(rule) ? say`resolution ${rule}` : phrase(rule)
}

/** "rules 57 and 61 to 65"; what is no plain number comes after, by its own name: "rules 19 and 20, and Charter 27(3)". */
export const rulesInWords = (rules: readonly string[]): string => {
  const numbers = rules.filter(isNumber)
  const names = rules.filter((rule) => !isNumber(rule)).map(ruleInWords)
  if (numbers.length < 2) return list([...numbers.map(ruleInWords), ...names])
  const numbered = say`rules ${rulesListed(numbers)}`
  return names.length === 0 ? numbered : say`${numbered}, and ${list(names)}`
}
