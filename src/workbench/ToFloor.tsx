/** Puts what is on the bench in place of a vote of a scenario: the record stays, the branch goes on from there. */
import { useEffect, useMemo, useState } from 'react'
import { navigate } from 'wouter/use-hash-location'
import type { Scenario } from '#scenarios/schema'
import { phrase } from '#src/language/say.ts'
import { useSessionStore } from '#src/session/react.tsx'
import { loadScenario } from '#src/session/scenarios.ts'
import { SCENARIO_TITLES } from '#src/session/scenarioTitles.ts'
import { useBench } from './bench.tsx'
import { putIntoBranch, votesOf } from './toFloor.ts'
import { BENCH, numbersOf } from './words.ts'

export const ToFloor = () => {
  const session = useSessionStore()
  const { counts, body } = useBench()
  const [scenarioId, chooseScenario] = useState(session.getState().scenario.id)
  const [scenario, setScenario] = useState<Scenario | null>(null)
  const [voteId, chooseVote] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    void loadScenario(scenarioId).then((found) => wanted && setScenario(found ?? null))
    return () => {
      wanted = false
    }
  }, [scenarioId])
  const votes = useMemo(() => (scenario === null ? [] : votesOf(scenario)), [scenario])
  const chosen = votes.find(({ id }) => id === voteId) ?? votes[0]
  if (!counts.ok) return null
  const put = () => {
    if (scenario === null || chosen === undefined) return
    putIntoBranch(session, scenario, chosen, { counts: counts.value, name: BENCH.putName(numbersOf(counts.value)) })
    navigate('/')
  }
  return (
    <div className="bench-to-floor">
      <label className="bench-choice">
        {BENCH.scenario}
        <select value={scenarioId} onChange={({ currentTarget: { value } }) => chooseScenario(value)}>
          {SCENARIO_TITLES.map(({ id, title }) => (
            <option key={id} value={id}>
              {phrase(title)}
            </option>
          ))}
        </select>
      </label>
      <label className="bench-choice">
        {BENCH.toFloorVote}
        <select value={chosen?.id ?? ''} onChange={({ currentTarget: { value } }) => chooseVote(value)}>
          {votes.map(({ id, title }, index) => (
            <option key={id} value={id}>
              {index + 1}. {title}
            </option>
          ))}
        </select>
      </label>
      {scenario !== null && scenario.ruleSet !== body.id && <p className="hint">{BENCH.otherBody}</p>}
      <button type="button" className="button" disabled={chosen === undefined} onClick={put}>
        {BENCH.put}
      </button>
    </div>
  )
}
