/** Every scenario that ships, and the user's own. The branches of each stay with it. */
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { Dialog } from '#src/dialog/Dialog.tsx'
import { ADDRESS } from '#src/floor/words.ts'
import { notify } from '#src/session/notices.ts'
import { beginOwn, ownStore } from '#src/session/ownScenarios.ts'
import { openScenario } from '#src/session/open.ts'
import { useSession, useSessionStore } from '#src/session/react.tsx'
import { SCENARIO_TITLES } from '#src/session/scenarioTitles.ts'
import { loadReasons } from './Reason.tsx'
import { branchesIn, SCENARIOS } from './scenarioWords.ts'

export const ScenarioMenu = ({ onClose }: { readonly onClose: () => void }) => {
  const store = useSessionStore()
  const here = useSession(({ scenario }) => scenario.id)
  const branches = useSession((session) => session.branches)
  const own = useStore(ownStore, ({ scenarios }) => scenarios)
  useEffect(() => void beginOwn(), [])
  const [loading, setLoading] = useState<string | null>(null)
  const open = async (id: string) => {
    setLoading(id)
    const [shown] = await Promise.all([openScenario(store, id), loadReasons()]).catch(() => [false])
    if (!shown) notify({ id: 'scenario', tone: 'error', title: ADDRESS.notLoaded, details: [] })
    onClose()
  }
  return (
    <Dialog title={SCENARIOS.scenario} className="timeline-scenarios" onClose={onClose}>
      <ul>
        {[...SCENARIO_TITLES, ...own].map(({ id, title, body }) => {
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
                  {title} <span className="timeline-scenario-body">{body}</span>
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
