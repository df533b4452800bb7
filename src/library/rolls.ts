/** The lists of real parties and members that are here: fetched when one is chosen. */
import type { Members } from '#scenarios/schema'

const files = import.meta.glob<Members>('../../scenarios/members/*.json', { import: 'default' })

/** By id; what each is is written here, because reading it from the documents would fetch them all. A test holds them together. */
export const ROLLS = [
  {
    id: 'untoc-2022',
    title: 'Parties to the United Nations Convention against Transnational Organized Crime',
    count: 190,
  },
  { id: 'un-2022', title: 'Members of the United Nations', count: 193 },
] as const

export const fetchRoll = async (id: string): Promise<Members | undefined> => {
  const path = `../../scenarios/members/${id}.json`
  return Object.hasOwn(files, path) ? files[path]?.() : undefined
}
