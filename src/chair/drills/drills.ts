/** The drills of a set, each made when it is first looked at. */
import { drillOf, setOf } from '#src/drills/generate.ts'
import type { Drill, DrillKind } from '#src/drills/drill.ts'
import { drillSetOf, type SetAsked } from './address.ts'

export interface Drills {
  readonly all: readonly { readonly kind: DrillKind; readonly seed: number }[]
  /** @throws NoSuchDrill where these rules have no such case; RangeError beyond the set */
  readonly at: (index: number) => Drill
}

export const drillsIn = (asked: SetAsked): Drills => {
  const all = setOf(drillSetOf(asked))
  const made = new Map<number, Drill>()
  const at = (index: number): Drill => {
    const before = made.get(index)
    if (before !== undefined) return before
    const from = all[index]
    if (from === undefined) throw new RangeError(`a set of ${all.length} has no drill ${index}`)
    const drill = drillOf({ ruleSet: asked.ruleSet, ...from })
    made.set(index, drill)
    return drill
  }
  return { all, at }
}
