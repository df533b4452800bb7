import { describe, expect, test } from 'vitest'
import { amend } from '#rules/amend'
import type { RuleSet } from '#rules/ruleSet'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { judged } from '#src/drills/judging.ts'
import { randomFrom } from '#src/drills/random.ts'
import { situationAnywhere } from '#src/drills/situations.ts'
import { tell } from '#src/drills/tell.ts'
import { wishTold } from '#src/drills/tellAct.ts'

/** With three members the same situations come again and again, by different ways. */
const few = (law: RuleSet): RuleSet => amend(law, [{ parameter: 'members', value: 3 }])

describe.each([untocCop, ungaPlenary].map((law) => [law.id, few(law)] as const))(
  '%s: what is told is enough',
  (_, law) => {
    test('two situations told alike, and an act told alike, have the same verdict', () => {
      const random = randomFrom(17)
      const verdicts = new Map<string, string>()
      let again = 0
      for (let situations = 0; situations < 300; situations += 1) {
        const { snapshot, acts } = situationAnywhere(law, random)
        for (const event of acts) {
          const wish = wishTold(snapshot.context, event)
          const told = `${tell(snapshot, wish)} ${wish}`
          const { permitted, bar } = judged(snapshot, event)
          const verdict = permitted ? 'in order' : String(bar?.bar)
          const before = verdicts.get(told)
          if (before !== undefined) again += 1
          expect(`${told}: ${before ?? verdict}`).toBe(`${told}: ${verdict}`)
          verdicts.set(told, verdict)
        }
      }
      expect(again).toBeGreaterThan(1000)
    })
  },
)
