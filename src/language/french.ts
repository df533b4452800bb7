/** French with its catalogues: those of the first page at once, the rest when it is asked for. */
import { FIRST } from './french/first.ts'
import { frenchOf } from './frenchOf.ts'

const sentences = new Map<string, string>(FIRST.flatMap((catalogue) => Object.entries(catalogue)))

/** What has been fetched so far, by its English: to be handed to a worker, which then fetches nothing. */
export const FRENCH_SENTENCES: ReadonlyMap<string, string> = sentences

export const FRENCH = frenchOf(sentences, async () => {
  const { REST } = await import('./french/rest.ts')
  for (const [english, said] of REST.flatMap((catalogue) => Object.entries(catalogue))) sentences.set(english, said)
})
