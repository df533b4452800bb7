import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '#src/theme/font.css'
import '#src/theme/tokens.css'
import '#src/theme/base.css'
import '#src/theme/controls.css'
import '#src/theme/shell.css'
import '#src/theme/floor.css'
import '#src/theme/projector.css'
import '#src/theme/board.css'
import '#src/theme/side.css'
import '#src/theme/print.css'
import { App } from '#src/App.tsx'
import { wearKeptTheme } from '#src/controls/ThemeChoice.tsx'
import { followAddress } from '#src/floor/followAddress.ts'
import { keepBranches } from '#src/floor/keepBranches.ts'
import { wanted } from '#src/language/say.ts'
import { keepAppOnDevice } from '#src/offline/register.ts'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession } from '#src/session/store.ts'

const mount = document.getElementById('root')
if (!mount) throw new Error('index.html has no #root to mount the app on')

wearKeptTheme()
const store = createSession(FIRST_SCENARIO)
const root = createRoot(mount)

/** Kept branches first: a link to one of them shows it and adds none. */
const begin = async (): Promise<void> => {
  // English is here already; the one that is marked for trial is not.
  if (!/^en(?!-XA)/.test(wanted())) await (await import('#src/language/tongues.ts')).wearKeptLanguage()
  await keepBranches(store)
  await followAddress(store)
}

/** When there is nothing better to do; a page opened as a file, or an old browser, goes without. */
const keepAppWhenIdle = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const keepApp = () => void keepAppOnDevice().catch(() => undefined)
  if ('requestIdleCallback' in window) requestIdleCallback(keepApp)
  else setTimeout(keepApp, 2_000)
}

void begin().finally(() => {
  root.render(
    <StrictMode>
      <SessionProvider store={store}>
        <App />
      </SessionProvider>
    </StrictMode>,
  )
  keepAppWhenIdle()
})
