/** What stands around a term. English. */
import type { Term } from './term.ts'

export const TERM_WORDS = {
  inGlossary: 'All terms',
} as const

/** Where a term stands in the two rule books. */
export const rulesOfTerm = ({ rules }: Pick<Term, 'rules'>): readonly { name: string; address: string }[] => [
  ...rules.untoc.map((rule) => ({ name: `UNTOC rule ${rule}`, address: `#/rules/untoc-cop/${rule}` })),
  ...rules.assembly.map((rule) => ({ name: `Assembly rule ${rule}`, address: `#/rules/unga-plenary/${rule}` })),
]
