/** The acts that can be chosen at a step, each by a name that no other has: where two are called the same, on what or by whom is said. */
import type { ConferenceEvent } from '#machines/events'
import { phrase, say } from '#src/language/say.ts'
import { imperativeOf } from '#src/words/acts.ts'
import { capital, list } from '#src/words/language.ts'
import { labelOf, type People } from '#src/words/people.ts'
import { idInWords, type Told } from '#src/words/told.ts'
import { partsOf } from './eventFields.ts'

const valueOf = (value: unknown, people: People, titles: Told['titles']): string => {
  if (Array.isArray(value)) return list(value.map((one) => valueOf(one, people, titles)))
  const id = String(value)
  if (Object.hasOwn(people, id)) return labelOf(people, id)
  const title = Object.hasOwn(titles, id) ? titles[id] : undefined
  return title === undefined ? idInWords(id) : phrase(title)
}

const isShort = (value: unknown): boolean =>
  ['string', 'number'].includes(typeof value) || (Array.isArray(value) && value.every(isShort))

/** The names, in the order of the acts. */
export const namesOfActs = (events: readonly ConferenceEvent[], people: People, told: Told): readonly string[] => {
  const names = events.map((event) => capital(imperativeOf(event, people, told)))
  return events.map((event, index) => {
    const name = names[index] ?? ''
    const same = events.filter((other, place) => other !== event && names[place] === name).map(partsOf)
    const apart = Object.entries(partsOf(event)).filter(
      ([key, value]) => isShort(value) && same.some((other) => JSON.stringify(other[key]) !== JSON.stringify(value)),
    )
    if (apart.length === 0) return name
    return say`${name} (${apart.map(([, value]) => valueOf(value, people, told.titles)).join(', ')})`
  })
}
