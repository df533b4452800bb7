/** Parts of a page that are fetched when they are first drawn. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { everySentence } from '#src/language/say.ts'

/** A part of a module. Written once: each way of saying it at length would weigh on the first load. */
export const later = <Module, Props>(
  load: () => Promise<Module>,
  part: (fetched: Module) => ComponentType<Props>,
): LazyExoticComponent<ComponentType<Props>> => lazy(async () => ({ default: part(await load()) }))

/** What is drawn beyond the first page: its file, and every sentence in the language spoken. */
export const beyond = async <Module>(load: () => Promise<Module>): Promise<Module> => {
  const [module] = await Promise.all([load(), everySentence()])
  return module
}

/** What is drawn on the Floor only when it is asked for, in one file. */
export const seldom = () => beyond(() => import('./seldom.ts'))

/** What belongs to a vote on the Floor, in one file. */
export const ofVotes = () => import('./floor/voteParts.ts')
