/** The drills of a set, each made when it is first looked at. */
import { drillOf, setOf } from '#src/drills/generate.ts'
import type { Drill, DrillKind } from '#src/drills/drill.ts'
import { codeSpoken } from '#src/language/say.ts'
import { drillSetOf, setPath, type SetAsked } from './address.ts'

export interface Drills {
  readonly all: readonly { readonly kind: DrillKind; readonly seed: number }[]
  /** @throws NoSuchDrill where these rules have no such case; RangeError beyond the set */
  readonly at: (index: number) => Drill
}

const made = (asked: SetAsked): Drills => {
  const all = setOf(drillSetOf(asked))
  const known = new Map<number, Drill>()
  const at = (index: number): Drill => {
    const before = known.get(index)
    if (before !== undefined) return before
    const from = all[index]
    if (from === undefined) throw new RangeError(`a set of ${all.length} has no drill ${index}`)
    const drill = drillOf({ ruleSet: asked.ruleSet, ...from })
    known.set(index, drill)
    return drill
  }
  return { all, at }
}

/** A class sends in many results of few sets. */
const KEPT = 8
const sets = new Map<string, Drills>()

/** The same drills for the same set, however often it is asked for, in the language spoken. @throws NoSuchDrill */
export const drillsIn = (asked: SetAsked): Drills => {
  const path = `${codeSpoken()} ${setPath(asked)}`
  const before = sets.get(path)
  if (before !== undefined) return before
  const drills = made(asked)
  const [oldest] = sets.keys()
  if (sets.size >= KEPT && oldest !== undefined) sets.delete(oldest)
  sets.set(path, drills)
  return drills
}
