/** What is on screen, and the way to anything else that ships. */
import { Suspense, useState } from 'react'
import { phrase } from '#src/language/say.ts'
import { later, seldom } from '#src/later.ts'
import { useSession } from '#src/session/react.tsx'
import { Icon } from './Icon.tsx'

/** Fetched when first opened. */
const ScenarioMenu = later(seldom, (part) => part.ScenarioMenu)

export const ScenarioChooser = () => {
  const title = useSession(({ scenario }) => scenario.title)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="timeline-choose" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span>{phrase(title)}</span> <Icon name="down" />
      </button>
      <Suspense>{open && <ScenarioMenu onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
