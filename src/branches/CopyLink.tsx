/** Copies the address of what is on screen, and says so. */
import { useEffect, useState } from 'react'
import { useSessionStore } from '#src/session/react.tsx'
import { BRANCHES } from './words.ts'
import './branches.css'

export const CopyLink = ({ onTold }: { readonly onTold?: () => void }) => {
  const store = useSessionStore()
  const [copied, setCopied] = useState(false)

  useEffect(() => {
    if (!copied) return undefined
    const timer = setTimeout(() => setCopied(false), 3000)
    return () => clearTimeout(timer)
  }, [copied])

  return (
    <>
      <button
        type="button"
        className="branches-button"
        onClick={async () => {
          const { copyLink } = await import('./share.ts')
          const done = await copyLink(store)
          setCopied(done)
          if (!done) onTold?.()
        }}
      >
        {copied ? BRANCHES.linkCopied : BRANCHES.copyLink}
      </button>
      <span className="unseen" aria-live="polite">
        {copied ? BRANCHES.linkCopied : ''}
      </span>
    </>
  )
}
