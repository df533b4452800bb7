/** Every scenario that ships, the user's own, and meetings of one's own. The branches of each stay with it. */
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { isOwnId } from '#scenarios/ownId'
import { Dialog } from '#src/dialog/Dialog.tsx'
import { ADDRESS } from '#src/floor/words.ts'
import { phrase } from '#src/language/say.ts'
import { notify } from '#src/session/notices.ts'
import { beginOwn, ownStore } from '#src/session/ownScenarios.ts'
import { openScenario } from '#src/session/open.ts'
import { useSession, useSessionStore } from '#src/session/react.tsx'
import { loadScenario } from '#src/session/scenarios.ts'
import { SCENARIO_TITLES } from '#src/session/scenarioTitles.ts'
import { loadReasons } from './Reason.tsx'
import { branchesIn, SCENARIOS } from './scenarioWords.ts'
import './scenarioMenu.css'

type Title = (typeof SCENARIO_TITLES)[number]

const SHIPPED = new Set(SCENARIO_TITLES.map(({ id }) => id))

/** Those that neither ship nor are the user's own, and that are on screen, were left on this visit, or have branches. */
const useOthers = (): readonly Title[] => {
  const session = useSession((whole) => whole)
  const { scenario, places, branches } = session
  const ids = [...new Set([scenario.id, ...Object.keys(places), ...branches.map((branch) => branch.scenario)])]
    .filter((id) => !SHIPPED.has(id) && !isOwnId(id))
    .join(' ')
  const [others, setOthers] = useState<readonly Title[]>([])
  useEffect(() => {
    let wanted = true
    const found = (ids === '' ? [] : ids.split(' ')).map((id) => loadScenario(id).catch(() => undefined))
    void Promise.all(found).then((all) => wanted && setOthers(all.filter((one) => one !== undefined)))
    return () => {
      wanted = false
    }
  }, [ids])
  return others
}

export const ScenarioMenu = ({ onClose }: { readonly onClose: () => void }) => {
  const store = useSessionStore()
  const here = useSession(({ scenario }) => scenario.id)
  const branches = useSession((session) => session.branches)
  const own = useStore(ownStore, ({ scenarios }) => scenarios)
  useEffect(() => void beginOwn(), [])
  const others = useOthers()
  const [loading, setLoading] = useState<string | null>(null)
  const open = async (id: string) => {
    setLoading(id)
    const opened = await openScenario(store, id, loadReasons()).catch(() => 'not here')
    if (opened === 'not here') notify({ id: 'scenario', tone: 'error', title: ADDRESS.notLoaded, details: [] })
    onClose()
  }
  return (
    <Dialog title={SCENARIOS.scenario} className="timeline-scenarios" onClose={onClose}>
      <ul>
        {[...SCENARIO_TITLES, ...own, ...others].map(({ id, title, body }) => {
          const theirs = branches.filter(({ scenario }) => scenario === id).length
          return (
            <li key={id}>
              <button
                type="button"
                className="timeline-scenario"
                aria-current={id === here}
                aria-busy={id === loading || undefined}
                onClick={() => void open(id)}
              >
                <span>
                  {phrase(title)} <span className="timeline-scenario-body">{phrase(body)}</span>
                </span>
                <span className="timeline-steps-in">
                  {id === loading ? SCENARIOS.loading : theirs > 0 ? branchesIn(theirs) : ''}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      <p className="timeline-library">
        <a href="#/library" onClick={onClose}>
          {SCENARIOS.library}
        </a>
      </p>
    </Dialog>
  )
}
