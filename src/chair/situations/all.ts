/** The situations that ship with the app, fetched with this part. They are sound: the tests read each as if it came from outside. */
import type { Situation } from '#scenarios/situationSchema'
import { plain } from '#src/glossary/plain.ts'
import { phrase } from '#src/language/say.ts'
import { itemOf } from './remember.ts'

const documents = import.meta.glob<Situation>('../../../scenarios/situations/*.json', {
  eager: true,
  import: 'default',
})

/** In the order of their numbers. */
export const SITUATIONS_TOLD: readonly Situation[] = Object.values(documents).sort(
  (one, other) => one.number - other.number,
)

/** The situation that an answer on the device belongs to; undefined where it is to something else. */
export const situationOf = (item: string): Situation | undefined =>
  SITUATIONS_TOLD.find(({ id }) => itemOf(id) === item)

/** Whether the rules in hand decide it. */
export type Which = 'all' | 'decided' | 'told'

/** Those that hold every word of the text, of the kind asked for. */
export const situationsWith = (text: string, which: Which): readonly Situation[] => {
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  return SITUATIONS_TOLD.filter(({ title, body, date, place, told, ruled, machine }) => {
    if (which !== 'all' && (machine === undefined) !== (which === 'told')) return false
    const whole = plain([title, body, date, place ?? '', ...told, ...ruled].map(phrase).join(' '))
    return words.every((word) => whole.includes(word))
  })
}
