/** A set before a whole room: large, with nothing around it; the answer is shown by a key, and nothing is recorded. */
import { useState } from 'react'
import type { RuleSet } from '#rules/ruleSet'
import { DrillCard } from './DrillCard.tsx'
import type { Drills } from './drills.ts'
import { type Chosen } from './several.ts'
import { useKeys } from './useKeys.ts'
import { DRILLS, questionOf } from './words.ts'

const NONE: Chosen = new Set()

interface Shown {
  readonly at: number
  readonly told: boolean
  readonly chosen: Chosen
}

export const Projected = ({ drills, ruleSet }: { readonly drills: Drills; readonly ruleSet: RuleSet }) => {
  const [{ at, told, chosen }, show] = useState<Shown>({ at: 0, told: false, chosen: NONE })
  const all = drills.all.length
  const drill = drills.at(at)
  const reveal = () => show({ at, told: true, chosen })
  const go = (to: number) => {
    if (to < 0 || to >= all) return
    show({ at: to, told: false, chosen: NONE })
    window.scrollTo({ top: 0 })
  }
  useKeys((key) => {
    switch (key) {
      case ' ':
      case 'Enter':
      case 'r':
        if (!told) reveal()
        else if (key !== 'r') go(at + 1)
        return true
      case 'ArrowRight':
      case 'PageDown':
        go(at + 1)
        return true
      case 'ArrowLeft':
      case 'PageUp':
        go(at - 1)
        return true
      default:
        return false
    }
  })
  return (
    <main className="chair drills projected" tabIndex={-1}>
      <div className="drill-progress">
        <h1>{questionOf(at + 1, all)}</h1>
      </div>
      <DrillCard
        key={at}
        drill={drill}
        ruleSet={ruleSet}
        chosen={chosen}
        onChoose={(to) => show({ at, told, chosen: to })}
        told={told}
        shown
      />
      <p className="set-moves">
        <button type="button" className="button" aria-disabled={at === 0} onClick={() => go(at - 1)}>
          {DRILLS.back}
        </button>
        {told ? (
          at < all - 1 && (
            <button type="button" className="button primary" onClick={() => go(at + 1)}>
              {DRILLS.next}
            </button>
          )
        ) : (
          <button type="button" className="button primary" onClick={reveal}>
            {DRILLS.reveal}
          </button>
        )}
      </p>
      <p className="hint drill-keys">{DRILLS.keysProjected}</p>
    </main>
  )
}
