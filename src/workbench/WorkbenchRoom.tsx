/** Would it carry, and what would turn it? Any vote, any body. */
import { lazy, use, useEffect, useState } from 'react'
import { Folded } from '#src/controls/Folded.tsx'
import { notify } from '#src/session/notices.ts'
import { ruleSetById, RULE_SETS } from '#rules/sets/byId'
import { addressOf, readAddress, type RollOrder } from './address.ts'
import { Answer } from './Answer.tsx'
import { Ask } from './Ask.tsx'
import { blankUnder, type Asked } from './asked.ts'
import { BenchProvider } from './bench.tsx'
import { ByName } from './ByName.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { LazyMap } from './map/LazyMap.tsx'
import { rollById } from './roll.ts'
import { loadRoll, rollInAddress } from './rolls.ts'
import { Copies } from './Copies.tsx'
import { createBench, DRAG } from './store.ts'
import { Turns } from './Turns.tsx'

import { BENCH } from './words.ts'
import './workbench.css'

const Chances = lazy(async () => ({ default: (await import('./Chances.tsx')).Chances }))
const ToFloor = lazy(async () => ({ default: (await import('./ToFloor.tsx')).ToFloor }))
const Recorded = lazy(async () => ({ default: (await import('./Recorded.tsx')).Recorded }))
const Table = lazy(async () => ({ default: (await import('./table/Table.tsx')).Table }))

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

/** What the address asks for, a blank bench where it asks for nothing; and what in it could not be read. */
const readHere = (): { readonly asked: Asked; readonly faults: readonly string[] } => {
  const first = firstBody()
  const { asked, faults } = readAddress(location.hash.replace(/^#\/workbench\/?/, ''), first, KNOWN)
  return { asked: asked ?? blankUnder(first), faults }
}

const tellFaults = (faults: readonly string[]): void => {
  if (faults.length > 0) notify({ id: 'address', tone: 'error', title: BENCH.damaged, details: faults })
}

const isHere = (): boolean => /^#\/workbench(\/|$)/.test(location.hash)

/** The list of names that the address here speaks of, if it is not known yet. One that cannot be fetched is told as a fault. */
const rollToFetch = (): Promise<unknown> | null => {
  const id = isHere() ? rollInAddress(location.hash) : null
  return id === null || rollById(id) !== undefined ? null : fetchingRoll(id)
}

/** One promise for each list, for React to wait for. */
const fetching = new Map<string, Promise<unknown>>()
const fetchingRoll = (id: string): Promise<unknown> => {
  const before = fetching.get(id)
  if (before !== undefined) return before
  const promise = loadRoll(id).catch(() => undefined)
  fetching.set(id, promise)
  return promise
}

export const WorkbenchRoom = () => {
  const [first] = useState(rollToFetch)
  if (first !== null) use(first)
  return <Bench />
}

const Bench = () => {
  const [first] = useState(readHere)
  const [store] = useState(() => createBench(first.asked))
  useEffect(() => tellFaults(first.faults), [first])
  useEffect(() => {
    const write = () => {
      const { asked, gesture } = store.getState()
      // A drag is written where it ends: browsers refuse an address that changes many times in a second.
      if (gesture === DRAG) return
      const hash = addressOf(asked, KNOWN)
      if (isHere() && location.hash !== hash) history.replaceState(history.state, '', hash)
    }
    const read = (): void => {
      const fetching = rollToFetch()
      // A list that cannot be had is not asked for again: the address is read, and says so.
      if (fetching !== null) return void fetching.then((roll) => (roll === undefined ? take() : read()))
      take()
    }
    const take = (): void => {
      if (isHere() && location.hash !== addressOf(store.getState().asked, KNOWN)) {
        const { asked, faults } = readHere()
        tellFaults(faults)
        store.setState({ asked, past: [], future: [], gesture: null })
      }
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
        <ByName />
        <div className="bench-columns">
          <Ask />
          <div className="bench-answer">
            <Answer />
            <Copies />
            <Turns />
          </div>
          <aside className="bench-aside">
            <LazyMap />
            <Folded summary={BENCH.toFloor}>
              <ToFloor />
            </Folded>
            <Folded summary={BENCH.recorded}>
              <Recorded />
            </Folded>
            <Folded summary={BENCH.table}>
              <Table />
            </Folded>
          </aside>
          <div className="bench-more">
            <Elsewhere />
            <Folded className="bench-chances" summary={BENCH.chances}>
              <Chances />
            </Folded>
          </div>
        </div>
        <p className="hint">{BENCH.paraphrase}</p>
      </main>
    </BenchProvider>
  )
}
