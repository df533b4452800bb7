import { useEffect, useState } from 'react'
import { beginOwn } from '#src/session/ownScenarios.ts'

/** Whether the user's own scenarios were brought back from this device, or it was found to keep none. */
export const useOwnReady = (): boolean => {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    void beginOwn().then(() => setReady(true))
  }, [])
  return ready
}
