/** A scenario of the user's own, as the first version of the app wrote such files. */
import { readFileSync } from 'node:fs'

const EARLIEST = readFileSync(new URL('../scenarios/earlier/observers-without-questions.json', import.meta.url), 'utf8')

export const ownScenario = (id: string, title: string): object => ({
  ...(JSON.parse(EARLIEST) as object),
  id,
  title,
})

/** The same as it lies on the device. */
export const ownRecord = (id: string, title: string, more: object = {}) => ({
  store: 'scenario',
  id,
  version: 1,
  revision: `first-${id}`,
  data: ownScenario(id, title),
  ...more,
})
