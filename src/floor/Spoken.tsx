/** What happened, for those who listen: once for each step or verdict, never while something is being dragged. */
import { useEffect, useRef, useState } from 'react'
import { useView } from '#src/session/react.tsx'

export const Spoken = () => {
  const view = useView()
  const [said, setSaid] = useState('')
  const first = useRef(true)
  const inGesture = view.session.gesture !== null
  useEffect(() => {
    if (inGesture) return undefined
    // What the page opens on is read from the page itself.
    if (first.current) {
      first.current = false
      return undefined
    }
    let stale = false
    const say = async () => {
      const { sentenceFor } = await import('./sentence.ts')
      if (!stale) setSaid(sentenceFor(view))
    }
    // Without the sentence there is still the page.
    say().catch(() => undefined)
    return () => {
      stale = true
    }
  }, [view, inGesture])
  return (
    <output className="unseen" aria-live="polite">
      {said}
    </output>
  )
}
