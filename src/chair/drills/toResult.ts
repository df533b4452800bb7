/** From a sitting to the file of its result. */
import type { RuleSet } from '#rules/ruleSet'
import { newResult, type Identity, type Result } from '../results/result.ts'
import { drillSetOf, type SetAsked } from './address.ts'
import type { Drills } from './drills.ts'
import { rightIn, type Sitting } from './sitting.ts'

const instant = (time: number): string => new Date(time).toISOString()

/** Where the sitting has not ended, it is as if it ended with its last answer. */
export const resultOf = (
  { asked, drills, ruleSet }: { readonly asked: SetAsked; readonly drills: Drills; readonly ruleSet: RuleSet },
  sitting: Sitting,
  learner: { readonly name: string; readonly identity: Identity },
): Result => {
  const { kinds, seed, count } = drillSetOf(asked)
  const answers = Object.entries(sitting.given)
    .map(([index, given]) => ({ index: Number(index), given }))
    .sort((one, other) => one.index - other.index)
    .flatMap(({ index, given: { id, chosen, right, at, took } }) => {
      const drill = drills.all[index]
      return drill === undefined
        ? []
        : [{ id, number: index + 1, ...drill, chosen: [...chosen], right, at: instant(at), seconds: took / 1000 }]
    })
  const last = Math.max(sitting.begun, ...Object.values(sitting.given).map(({ at }) => at))
  return newResult({
    set: {
      ruleSet: { id: ruleSet.id, version: ruleSet.version },
      kinds: [...kinds],
      seed,
      count,
      minutes: asked.minutes,
    },
    learner: { name: learner.name.trim(), identity: learner.identity },
    ...sitting.ids,
    begun: instant(sitting.begun),
    ended: instant(sitting.ended ?? last),
    answers,
    score: { right: rightIn(sitting), of: count },
  })
}
