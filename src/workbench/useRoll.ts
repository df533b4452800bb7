/** A list of names for React: fetched when it is first needed. */
import { useEffect, useState } from 'react'
import { loadRoll, namedRollById, type NamedRoll } from './rolls.ts'

export const useRoll = (id: string): NamedRoll | 'loading' | 'missing' => {
  const [, come] = useState(0)
  const [missing, setMissing] = useState<string | null>(null)
  const roll = namedRollById(id)
  const absent = roll === undefined
  useEffect(() => {
    if (!absent) return undefined
    let here = true
    loadRoll(id).then(
      (found) => {
        if (!here) return
        if (found === undefined) setMissing(id)
        else come((times) => times + 1)
      },
      () => here && setMissing(id),
    )
    return () => {
      here = false
    }
  }, [id, absent])
  return roll ?? (missing === id ? 'missing' : 'loading')
}
