/** A set, from its first question to its result. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { phrase } from '#src/language/say.ts'
import { ruleSetById } from '#rules/sets/byId'
import type { RuleSet } from '#rules/ruleSet'
import { isRight } from '#src/drills/drill.ts'
import { useProjecting } from '#src/controls/projector.ts'
import { recordAnswer } from '../memory/memory.ts'
import type { SetAsked } from './address.ts'
import { drillsIn, type Drills } from './drills.ts'
import { Asking } from './Asking.tsx'
import { EndPage } from './EndPage.tsx'
import { keepSitting, keptSitting } from './keptSitting.ts'
import { Projected } from './Projected.tsx'
import { after, beginning, drillAt, everyDrill, missedIn, type Move, type Sitting, type SittingIds } from './sitting.ts'
import { DRILLS, kindsInWords, sizeInWords } from './words.ts'

interface SetProps {
  readonly asked: SetAsked
  readonly drills: Drills
  readonly ruleSet: RuleSet
}

const Before = ({ asked, ruleSet, onBegin }: Omit<SetProps, 'drills'> & { readonly onBegin: () => void }) => (
  <main className="chair drills" tabIndex={-1}>
    <h1>{phrase(ruleSet.shortName)}</h1>
    <p className="chair-lead">{sizeInWords(asked.count, asked.minutes)}</p>
    <p>{kindsInWords(asked.kinds)}</p>
    <p className="hint">{DRILLS.beginSays}</p>
    <p className="set-moves">
      <button type="button" className="button primary" onClick={onBegin}>
        {DRILLS.begin}
      </button>
    </p>
  </main>
)

/** A first sitting over the whole set; then, if one likes, another over what was missed. */
interface Sittings {
  readonly first: Sitting | null
  readonly again: Sitting | null
}

const newIds = (): SittingIds => ({
  registration: crypto.randomUUID(),
  completion: crypto.randomUUID(),
  passing: crypto.randomUUID(),
})

const useSittings = ({ asked, drills }: Pick<SetProps, 'asked' | 'drills'>) => {
  const fresh = (): Sitting => beginning(everyDrill(asked.count), newIds(), Date.now())
  const [sittings, setSittings] = useState<Sittings>(() => ({
    first: keptSitting(asked) ?? (asked.minutes === null ? fresh() : null),
    again: null,
  }))
  const { first } = sittings
  useEffect(() => keepSitting(asked, first), [asked, first])
  const move = useCallback((made: Move) => {
    setSittings(({ first: one, again }) =>
      again === null
        ? { first: one === null ? null : after(one, made), again }
        : { first: one, again: after(again, made) },
    )
  }, [])
  return {
    ...sittings,
    move,
    begin: () => setSittings({ first: fresh(), again: null }),
    retry: (order: readonly number[]) => setSittings({ first, again: beginning(order, newIds(), Date.now()) }),
    check: (index: number, chosen: ReadonlySet<string>) => {
      const drill = drills.at(index)
      const right = isRight(drill, chosen)
      recordAnswer(`drill:${drill.ruleSet}:${drill.kind}`, right)
      move({ type: 'checked', chosen: [...chosen], right, id: crypto.randomUUID(), now: Date.now() })
    },
  }
}

const Sat = ({ asked, drills, ruleSet }: SetProps) => {
  const projecting = useProjecting()
  const { first, again, move, begin, retry, check } = useSittings({ asked, drills })
  const up = useCallback(() => move({ type: 'ended', timeUp: true, now: Date.now() }), [move])
  if (projecting) return <Projected drills={drills} ruleSet={ruleSet} />
  if (first === null) return <Before asked={asked} ruleSet={ruleSet} onBegin={begin} />
  const sitting = again ?? first
  const index = drillAt(sitting)
  if (index === null)
    return (
      <EndPage
        asked={asked}
        drills={drills}
        ruleSet={ruleSet}
        first={first}
        again={again}
        onRetry={() => retry(missedIn(sitting))}
        onSame={begin}
      />
    )
  return (
    <Asking
      key={`${again === null ? 'first' : 'again'} ${index}`}
      drill={drills.at(index)}
      ruleSet={ruleSet}
      number={sitting.at + 1}
      all={sitting.order.length}
      second={again !== null}
      given={sitting.given[index] ?? null}
      until={again !== null || asked.minutes === null ? null : sitting.begun + asked.minutes * 60_000}
      onUp={up}
      onCheck={(chosen) => check(index, chosen)}
      onNext={() => move({ type: 'on', now: Date.now() })}
    />
  )
}

export const SetPage = ({ asked }: { readonly asked: SetAsked }) => {
  const drills = useMemo(() => drillsIn(asked), [asked])
  const ruleSet = ruleSetById(asked.ruleSet)
  return ruleSet === undefined ? null : <Sat asked={asked} drills={drills} ruleSet={ruleSet} />
}
