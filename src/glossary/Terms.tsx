/** A text in which terms of the trade explain themselves where they stand. Their meanings are fetched with the first text. */
import { useSyncExternalStore } from 'react'
import { Term } from './TermInPlace.tsx'
import type { markTerms } from './mark.ts'

type Mark = typeof markTerms

let mark: Mark | null = null
let asked = false
const waiting = new Set<() => void>()

const fetchTerms = async (): Promise<void> => {
  const fetched = await import('./mark.ts')
  mark = fetched.markTerms
  for (const wake of waiting) wake()
}

const subscribe = (wake: () => void): (() => void) => {
  waiting.add(wake)
  if (!asked) {
    asked = true
    // Without the meanings there is still the text.
    fetchTerms().catch(() => {
      asked = false
    })
  }
  return () => waiting.delete(wake)
}

interface TermsProps {
  readonly text: string
}

/** The text as it is, the first occurrence of each term a button that opens its meaning. */
export const Terms = ({ text }: TermsProps) => {
  const marked = useSyncExternalStore(subscribe, () => mark)
  if (marked === null) return text
  return marked(text).map((piece, index) =>
    piece.term === null ? piece.text : <Term key={`${index} ${piece.term.id}`} term={piece.term} as={piece.text} />,
  )
}
