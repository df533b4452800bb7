import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const mount = document.getElementById('root')
if (!mount) throw new Error('index.html has no #root to mount the app on')

createRoot(mount).render(
  <StrictMode>
    <main>
      <h1>Plenary</h1>
    </main>
  </StrictMode>,
)
