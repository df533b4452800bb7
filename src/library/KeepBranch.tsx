/** In the menu of branches: what the branch on screen comes to, kept as a scenario, or as the record of one's own. */
import { useSession, useSessionStore } from '#src/session/react.tsx'
import { ownById } from '#src/session/ownScenarios.ts'
import type { NamedBranch } from '#src/session/store.ts'
import { keepAsScenario, keepInRecord } from './acts.ts'
import { useOwnReady } from './useOwnReady.ts'
import { LIBRARY } from './words.ts'

interface KeepBranchProps {
  readonly branch: NamedBranch
  readonly onClose: () => void
}

export const KeepBranch = ({ branch, onClose }: KeepBranchProps) => {
  const ready = useOwnReady()
  const store = useSessionStore()
  const scenario = useSession((session) => session.scenario)
  if (!ready) return null
  return (
    <>
      {ownById(scenario.id) === scenario && (
        <button
          type="button"
          className="branches-button"
          onClick={() => {
            onClose()
            keepInRecord(store, scenario, branch)
          }}
        >
          {LIBRARY.keepInRecord}
        </button>
      )}
      <button
        type="button"
        className="branches-button"
        onClick={() => {
          onClose()
          keepAsScenario(scenario, branch)
        }}
      >
        {LIBRARY.keepBranch}
      </button>
    </>
  )
}
