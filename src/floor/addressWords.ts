/** What is said of an address that asks for what is not here, or for nothing that can be read. English. */

export const ASKED = {
  damaged: 'Part of the address could not be read. The record is shown.',
  differs: 'This branch was opened, with a caution.',
  noScenario: (id: string): string => `The scenario “${id}” is not here.`,
  otherScenario: (id: string): string => `The branch in it belongs to another scenario, “${id}”.`,
  noStep: (id: string): string => `The step “${id}” is not in this scenario.`,
} as const

export const NOWHERE = {
  title: 'No such page',
  says: 'The address names a page that is not here.',
  back: 'To the Floor',
} as const
