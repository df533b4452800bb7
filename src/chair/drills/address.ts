/**
 * A set of drills as a link has it: `#/chair/drills/<rule set>/<kinds, or all>/<seed>/<count>[/<minutes>]`. The same link
 * gives everybody the same questions.
 */
import { ruleSetById } from '#rules/sets/byId'
import { isDrillKind, type DrillKind, type DrillSet } from '#src/drills/drill.ts'
import { kindsFor } from '#src/drills/generate.ts'
import { isSeed } from '#src/drills/seeds.ts'
import { FAULTS } from './words.ts'

/** More than anybody answers in one sitting. */
export const MOST_DRILLS = 50
/** Minutes. */
export const LONGEST = 240

export interface SetAsked {
  readonly ruleSet: string
  /** `all`: every kind that the body's rules have matter for. */
  readonly kinds: 'all' | readonly DrillKind[]
  readonly seed: number
  readonly count: number
  /** For the whole set, from its first question on; null for as long as it takes. */
  readonly minutes: number | null
}

const partsOf = ({ ruleSet, kinds, seed, count, minutes }: SetAsked): readonly string[] => [
  ruleSet,
  kinds === 'all' ? kinds : kinds.join(','),
  String(seed),
  String(count),
  ...(minutes === null ? [] : [String(minutes)]),
]

/** The end of an address that `readSet` reads again. */
export const setPath = (asked: SetAsked): string => partsOf(asked).join('/')

export const setHash = (asked: SetAsked): string => `#/chair/drills/${setPath(asked)}`

/** One drill of a set as a link of its own: the first drill of a set has the seed of the set. */
export const drillHash = (ruleSet: string, kind: DrillKind, seed: number): string =>
  setHash({ ruleSet, kinds: [kind], seed, count: 1, minutes: null })

/** The set with its kinds by name. */
export const drillSetOf = ({ ruleSet, kinds, seed, count }: SetAsked): DrillSet => ({
  ruleSet,
  kinds: kinds === 'all' ? kindsFor(ruleSet) : kinds,
  seed,
  count,
})

export type ReadSet =
  { readonly ok: true; readonly asked: SetAsked } | { readonly ok: false; readonly faults: readonly string[] }

const wholeNumber = (text: string | undefined): number => (/^\d{1,10}$/.test(text ?? '') ? Number(text) : Number.NaN)

/** Reads what stands behind the name of the part; where it cannot, says everything that is wrong with it. */
export const readSet = ([ruleSet = '', kinds = '', seed, count, minutes, ...more]: readonly string[]): ReadSet => {
  const faults: string[] = []
  const body = ruleSetById(ruleSet)
  if (body === undefined) faults.push(FAULTS.ruleSet(ruleSet))
  const words = kinds.split(',')
  const named = words.filter(isDrillKind)
  const offered = body === undefined ? [] : kindsFor(ruleSet)
  if (kinds !== 'all') {
    const unknown = words.filter((word) => !isDrillKind(word))
    if (unknown.length > 0) faults.push(FAULTS.kinds(unknown))
    if (body !== undefined) {
      const missing = named.filter((kind) => !offered.includes(kind))
      if (missing.length > 0) faults.push(FAULTS.notHere(missing, body.shortName))
    }
  }
  const [ofSeed, ofCount] = [wholeNumber(seed), wholeNumber(count)]
  if (!isSeed(ofSeed)) faults.push(FAULTS.seed(seed))
  if (!(ofCount >= 1 && ofCount <= MOST_DRILLS)) faults.push(FAULTS.count(count, MOST_DRILLS))
  const ofMinutes = minutes === undefined ? null : wholeNumber(minutes)
  if (ofMinutes !== null && !(ofMinutes >= 1 && ofMinutes <= LONGEST)) faults.push(FAULTS.minutes(minutes, LONGEST))
  if (more.length > 0) faults.push(FAULTS.more)
  if (faults.length > 0) return { ok: false, faults }
  return {
    ok: true,
    asked: {
      ruleSet,
      kinds: kinds === 'all' ? 'all' : [...new Set(named)],
      seed: ofSeed,
      count: ofCount,
      minutes: ofMinutes,
    },
  }
}
