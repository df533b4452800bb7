/** How long there is: whole minutes, and spoken only when it is over. */
import { useEffect, useState } from 'react'
import { leftInWords } from './words.ts'

interface ClockProps {
  /** When the time is up, in milliseconds since 1970. */
  readonly until: number
  readonly onUp: () => void
}

/** Often enough for a minute to be told as it begins. */
const BEAT = 1000

export const Clock = ({ until, onUp }: ClockProps) => {
  const [left, setLeft] = useState(() => until - Date.now())
  useEffect(() => {
    const beat = () => {
      const now = until - Date.now()
      setLeft(now)
      if (now <= 0) onUp()
    }
    const timer = setInterval(beat, BEAT)
    return () => clearInterval(timer)
  }, [until, onUp])
  return <span className="drill-clock">{leftInWords(left)}</span>
}
