/** Lists of votes as they are pasted, read by the roll of members of 2022. */
import un from '../../../scenarios/members/un-2022.json'
import type { Cast } from '#src/workbench/castWords.ts'
import { readPaste, settled, type Pasted } from '#src/workbench/paste.ts'
import { nameBookOf } from '#src/workbench/stateNames.ts'

interface Listed {
  readonly id: string
  readonly name: string
  readonly iso: string
}

export const bookOf = (members: readonly Listed[]) =>
  nameBookOf(members.map(({ id, name, iso }) => ({ id, name, code: iso })))
export const book = bookOf(un.members)
export const read = (text: string): Pasted => readPaste(text, book)
export const votesIn = (text: string): Record<string, Cast> => Object.fromEntries(settled(read(text)))

/** Every line of a text with something in it, and none that does not exist, is told of. */
export const linesTold = ({ votes, unread, passed }: Pasted): number[] => {
  const told = new Set(passed)
  for (const { line, lastLine } of [...votes, ...unread]) for (let at = line; at <= lastLine; at += 1) told.add(at)
  return [...told].sort((one, other) => one - other)
}
