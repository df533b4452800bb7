/** What is said of an address that asks for what is not here, or for nothing that can be read. */
import { say, words } from '#src/language/say.ts'

export const ASKED = words({
  damaged: 'Part of the address could not be read. The record is shown.',
  differs: 'This branch was opened, with a caution.',
  noScenario: (id: string): string => say`The scenario “${id}” is not here.`,
  otherScenario: (id: string): string => say`The branch in it belongs to another scenario, “${id}”.`,
  noStep: (id: string): string => say`The step “${id}” is not in this scenario.`,
})

export const NOWHERE = words({
  title: 'No such page',
  says: 'The address names a page that is not here.',
  back: 'To the Floor',
})
