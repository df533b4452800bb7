/** Who acts, in words. Whom the record does not name, no screen names. */
import type { Participant } from '#machines/context'
import { phrase, say, spoken, words } from '#src/language/say.ts'
import { capital, inWords, named } from './language.ts'

export type People = Readonly<Record<string, Participant>>

const ROLE_NAMES = words<Readonly<Record<Participant['role'], string>>>({
  president: 'the President',
  secretariat: 'the secretariat',
  bureau: 'the Bureau',
  party: 'a State party',
  'regional organization': 'a regional organization',
  signatory: 'a signatory State',
  observer: 'an observer',
  organization: 'an organization',
})

/** "a State party". */
export const roleInWords = (role: Participant['role']): string => ROLE_NAMES[role]

/** Names that English gives an article. */
const WITH_ARTICLE =
  /^(Chair|Executive Director|International|Alliance|Global Initiative|World|Parliamentary|European Public|Secretariat|Born Free|United|Russian Federation|European Union|Syrian Arab Republic|Netherlands|Philippines|Republic|Democratic|State of|Islamic|Bolivarian|Holy See|Dominican Republic|Czech Republic|Central African|Comoros|Gambia|Maldives|Marshall|Bahamas|Cook Islands|Sudan|Niger$)/

/** "the President", "the Russian Federation", "a State party" where the record gives no name. */
export const who = (people: People, id: string): string => {
  const participant = people[id]
  if (participant === undefined) return `“${id}”`
  if (participant.name === null) return ROLE_NAMES[participant.role]
  if (spoken() !== null) return named(participant.name)
  return WITH_ARTICLE.test(participant.name) ? `the ${participant.name}` : participant.name
}

/** A sentence that begins with who acts: a name keeps the letters that its bearer writes. */
export const opening = (people: People, id: string, text: string): string =>
  text.startsWith(people[id]?.name ?? ' ') ? text : capital(text)

export const Who = (people: People, id: string): string => opening(people, id, who(people, id))

/** For a list of several unnamed of one kind: "State party 3 (not named in the record)". */
export const labelOf = (people: People, id: string): string => {
  const participant = people[id]
  if (participant === undefined || participant.name !== null || participant.role !== 'party') return Who(people, id)
  const unnamed = Object.keys(people).filter((other) => people[other]?.role === 'party' && people[other]?.name === null)
  return say`State party ${unnamed.indexOf(id) + 1}, unnamed`
}

/** "the three organizations", "organization 2 of 3": the record names none of them. */
export const organizationsInWords = (people: People, ids: readonly string[]): string => {
  const all = Object.keys(people).filter((id) => people[id]?.role === 'organization')
  const [only] = ids
  if (ids.length > 1)
    return ids.length === all.length
      ? say`the ${inWords(ids.length)} organizations`
      : say`${inWords(ids.length)} organizations`
  if (only === undefined) return phrase('no organization')
  const name = people[only]?.name ?? null
  if (name !== null) return named(name)
  return all.length === 1 ? phrase('the organization') : say`organization ${all.indexOf(only) + 1} of ${all.length}`
}
