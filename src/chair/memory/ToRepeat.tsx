/** What is due to be asked again, by body: a set of its own for each. */
import { useMemo, useState } from 'react'
import { ruleSetById } from '#rules/sets/byId'
import { isDrillKind, type DrillKind } from '#src/drills/drill.ts'
import { kindsFor } from '#src/drills/generate.ts'
import { setHash } from '../drills/address.ts'
import { KINDS } from '../drills/words.ts'
import { useMemory } from './memory.ts'
import { toRepeat, type Schedule } from './repeat.ts'
import { MEMORY, repeatInWords } from './words.ts'

/** Of each kind that is due, so many. */
const OF_EACH = 3

export interface Due {
  readonly ruleSet: string
  readonly body: string
  readonly kinds: readonly DrillKind[]
}

/** The drills that are due, by body; what these rules no longer ask is passed over. */
export const dueSets = (due: readonly Schedule[]): readonly Due[] => {
  const sets = new Map<string, { readonly body: string; readonly kinds: DrillKind[] }>()
  for (const { item } of due) {
    const [what, id = '', kind = ''] = item.split(':')
    const body = ruleSetById(id)
    if (what !== 'drill' || body === undefined || !isDrillKind(kind) || !kindsFor(id).includes(kind)) continue
    const set = sets.get(id) ?? { body: body.shortName, kinds: [] }
    set.kinds.push(kind)
    sets.set(id, set)
  }
  return [...sets].map(([ruleSet, set]) => ({ ruleSet, ...set }))
}

export const ToRepeat = ({ always = false }: { readonly always?: boolean }) => {
  const answers = useMemory((memory) => memory.answers)
  const [seed] = useState(() => Math.floor(Math.random() * 10_000))
  // Not by a clock that runs: what falls due while one reads is listed on the next visit.
  const [now] = useState(Date.now)
  const due = useMemo(() => dueSets(toRepeat(answers, now)), [answers, now])
  if (due.length === 0) return always ? <p className="hint">{MEMORY.nothingDue}</p> : null
  return (
    <section className="chair-box">
      <h2>{MEMORY.toRepeat}</h2>
      <ul className="chair-rows">
        {due.map(({ ruleSet, body, kinds }) => {
          const count = Math.min(kinds.length * OF_EACH, 10)
          return (
            <li key={ruleSet}>
              <span>
                <strong>{body}</strong>
                <br />
                <span className="hint">{kinds.map((kind) => KINDS[kind]).join(' · ')}</span>
              </span>
              <a className="button" href={setHash({ ruleSet, kinds, seed, count, minutes: null })}>
                {repeatInWords(count)}
                <span className="unseen">: {body}</span>
              </a>
            </li>
          )
        })}
      </ul>
      {!always && (
        <p>
          <a href="#/chair/memory">{MEMORY.page}</a>
        </p>
      )}
    </section>
  )
}
