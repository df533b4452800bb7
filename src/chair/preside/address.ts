/** The address of a meeting, in plain words: `#/chair/preside/untoc-cop/mixed/7/short`, and after it a digit for each choice, or the numbers that were announced. */
import { ruleSetById } from '#rules/sets/byId'
import { choicesIn, codeOf } from '#src/presiding/meeting.ts'
import { LENGTHS, mayPreside, MIXES, type Length, type Mix, type Setup } from '#src/presiding/setup.ts'
import type { Choice } from '#src/presiding/turn.ts'
import { ADDRESS } from './words.ts'

const LARGEST_SEED = 999_999

export interface Asked {
  readonly setup: Setup
  readonly choices: readonly Choice[]
}

const isMix = (word: string): word is Mix => (MIXES as readonly string[]).includes(word)
const isLength = (word: string): word is Length => (LENGTHS as readonly string[]).includes(word)

/** A seed as it is typed; null where it is none. */
export const seedIn = (text: string): number | null =>
  /^\d{1,6}$/.test(text) && Number(text) <= LARGEST_SEED ? Number(text) : null

/** What the parts behind the room ask for; or, in sentences, what in them could not be read. */
export const readAddress = ([id = '', temper = '', seed = '', length = '', code = '']: readonly string[]):
  { readonly asked: Asked } | { readonly faults: readonly string[] } => {
  const ruleSet = ruleSetById(id)
  const number = seedIn(seed)
  const choices = choicesIn(code)
  const presided = ruleSet !== undefined && mayPreside(ruleSet) ? ruleSet : null
  const faults = [
    ...(presided === null ? [ADDRESS.body(id)] : []),
    ...(isMix(temper) ? [] : [ADDRESS.temper(temper, MIXES)]),
    ...(number === null ? [ADDRESS.seed(seed, LARGEST_SEED)] : []),
    ...(isLength(length) ? [] : [ADDRESS.length(length, LENGTHS)]),
    ...(choices === null ? [ADDRESS.choices] : []),
  ]
  return presided === null || !isMix(temper) || number === null || !isLength(length) || choices === null
    ? { faults }
    : { asked: { setup: { ruleSet: presided, temper, seed: number, length }, choices } }
}

/** The path of a meeting, without the sign before it. */
export const pathOf = ({ setup: { ruleSet, temper, seed, length }, choices }: Asked): string =>
  ['', 'chair', 'preside', ruleSet.id, temper, seed, length, ...(choices.length > 0 ? [codeOf(choices)] : [])].join('/')
