/** Would it carry, and what would turn it? Any vote, any body. */
import { lazy, Suspense, useEffect, useState } from 'react'
import { notify } from '#src/session/notices.ts'
import { ruleSetById, RULE_SETS } from '#rules/sets/byId'
import { addressOf, readAddress, type RollOrder } from './address.ts'
import { Answer } from './Answer.tsx'
import { Ask } from './Ask.tsx'
import { blankUnder, type Asked } from './asked.ts'
import { BenchProvider } from './bench.tsx'
import { rollById } from './roll.ts'
import { createBench } from './store.ts'
import { Turns } from './Turns.tsx'
import { BENCH } from './words.ts'
import './workbench.css'

const Chances = lazy(async () => ({ default: (await import('./Chances.tsx')).Chances }))

const rollOrder = (id: string): RollOrder | undefined => {
  const roll = rollById(id)
  return roll === undefined ? undefined : { id, members: roll.members.map((member) => member.id) }
}
const KNOWN = { ruleSet: ruleSetById, roll: rollOrder }

const firstBody = () => {
  const [first] = RULE_SETS
  if (first === undefined) throw new Error('no rule set is known')
  return first
}

/** What the address asks for; a blank bench where it asks for nothing. What cannot be read is told. */
const askedHere = (): Asked => {
  const first = firstBody()
  const { asked, faults } = readAddress(location.hash.replace(/^#\/workbench\/?/, ''), first, KNOWN)
  if (faults.length > 0) notify({ id: 'address', tone: 'error', title: BENCH.damaged, details: faults })
  return asked ?? blankUnder(first)
}

const isHere = (): boolean => /^#\/workbench(\/|$)/.test(location.hash)

export const WorkbenchRoom = () => {
  const [store] = useState(() => createBench(askedHere()))
  useEffect(() => {
    const write = () => {
      const hash = addressOf(store.getState().asked, KNOWN)
      if (isHere() && location.hash !== hash) history.replaceState(history.state, '', hash)
    }
    const read = () => {
      if (isHere() && location.hash !== addressOf(store.getState().asked, KNOWN))
        store.setState({ asked: askedHere(), past: [], future: [], gesture: null })
    }
    const forget = store.subscribe(write)
    addEventListener('hashchange', read)
    return () => {
      forget()
      removeEventListener('hashchange', read)
    }
  }, [store])
  return (
    <BenchProvider store={store}>
      <main className="bench" tabIndex={-1}>
        <h1>{BENCH.page}</h1>
        <div className="bench-columns">
          <Ask />
          <div className="bench-answer">
            <Answer />
            <Turns />
            <Suspense>
              <Chances />
            </Suspense>
          </div>
          <aside className="bench-aside" />
        </div>
        <p className="hint">{BENCH.paraphrase}</p>
      </main>
    </BenchProvider>
  )
}
