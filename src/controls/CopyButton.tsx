/** Copies a text, and says so; where the browser refuses, it is shown, to be copied by hand. */
import { useEffect, useState } from 'react'

interface CopyButtonProps {
  readonly label: string
  readonly copied: string
  /** Said above the text where it could not be copied. */
  readonly refused: string
  readonly text: () => string
}

export const CopyButton = ({ label, copied, refused, text }: CopyButtonProps) => {
  const [told, setTold] = useState(false)
  const [byHand, setByHand] = useState<string | null>(null)
  useEffect(() => {
    if (!told) return undefined
    const timer = setTimeout(() => setTold(false), 3000)
    return () => clearTimeout(timer)
  }, [told])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setByHand(null)
      setTold(true)
    } catch {
      setByHand(text())
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {told ? `✓ ${copied}` : label}
      </button>
      <span className="unseen" aria-live="polite">
        {told ? copied : ''}
      </span>
      {byHand !== null && (
        <label className="copy-by-hand">
          {refused}
          <textarea readOnly rows={2} value={byHand} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
    </>
  )
}
