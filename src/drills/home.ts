/** What a body has and another has not, by what its rules say: who comes, what is done, and which of its parts meet. */
import { chartOfConference } from '#machines/chart'
import type { Participant } from '#machines/context'
import type { ConferenceEvent } from '#machines/events'
import type { RuleSet } from '#rules/ruleSet'
import type { Slot } from '#rules/slots'

/** Whether a numbered rule of the body's answers it. */
const isNumbered = ({ slots }: RuleSet, slot: Slot): boolean => (slots[slot]?.rule ?? null) !== null

/** The numbers of the rules that the body's answers name. */
export const rulesNamed = ({ slots }: RuleSet): ReadonlySet<string> =>
  new Set(Object.values(slots).flatMap((answer) => answer?.rule ?? []))

/** A treaty that can be amended: then there are signatories too. */
const hasTreaty = ({ questionRules }: RuleSet): boolean => questionRules['amendment to the Convention'] !== undefined

export const hasApplications = (law: RuleSet): boolean => isNumbered(law, 'observers.apply')

/** Several bodies that sit one beside the other, of which a rule or practice says how. */
export const hasCommittee = ({ slots }: RuleSet): boolean => slots['meeting.alone']?.requires.family === 'condition'

const hasExaminers = (law: RuleSet): boolean => isNumbered(law, 'bureau.meet')

/**
 * Those who examine credentials meet under the very rule on that: they are a committee for it, with a chair of its own, and
 * not the officers of the body.
 */
export const examinersAreApart = ({ slots }: RuleSet): boolean =>
  slots['bureau.meet'] !== null && slots['bureau.meet'].rule === slots['credentials.examine']?.rule

/** Whether anything of the body's meets beside it, so that its own meetings are called plenary. */
export const hasPlenary = (law: RuleSet): boolean => hasCommittee(law) || hasExaminers(law)

const unionsAct = ({ slots }: RuleSet): boolean =>
  Object.values(slots).some((answer) => answer?.by?.includes('regional organization') === true)

type People = Readonly<Record<string, Participant>>

/** Of these, those whom the body's rules know; whoever examines credentials by their name. */
export const peopleOf = (law: RuleSet, all: People): People =>
  Object.fromEntries(
    Object.entries(all).flatMap(([id, person]) => {
      switch (person.role) {
        case 'regional organization':
          return unionsAct(law) ? [[id, person]] : []
        case 'signatory':
          return hasTreaty(law) ? [[id, person]] : []
        case 'bureau':
          if (!hasExaminers(law)) return []
          return [[id, examinersAreApart(law) ? { ...person, name: 'the Credentials Committee' } : person]]
        default:
          return [[id, person]]
      }
    }),
  )

/** What a walk is about, where some bodies have nothing of the kind. */
const ABOUT: Readonly<Record<string, (law: RuleSet) => boolean>> = {
  observers: hasApplications,
  'points and status': hasApplications,
  'two questions': hasApplications,
  credentials: (law) => isNumbered(law, 'credentials.examine'),
  'Bureau beside': hasExaminers,
  'sittings, the Committee open': hasCommittee,
}

export const isWalkedIn = (law: RuleSet, walk: string): boolean => ABOUT[walk]?.(law) ?? true

const known = new WeakMap<RuleSet, ReadonlySet<string>>()

/** Types of acts that the chart leads to by rules that the body has. */
const typesKnown = (law: RuleSet): ReadonlySet<string> => {
  const found =
    known.get(law) ??
    new Set(
      chartOfConference().edges.flatMap(({ event, rules }) =>
        event !== null && rules.every((slot) => law.slots[slot] !== null) ? [event] : [],
      ),
    )
  known.set(law, found)
  return found
}

/** What the walks call the applications. */
const APPLICATIONS = 'matter'
const OF_EXAMINERS = /^(?:bureau|credentials)\./
const OF_CREDENTIALS = /^credentials\./

/** The draft in the name of those alone who can have one, where a walk tries it with others too. */
export const withOwnSponsors = ({ slots }: RuleSet, people: People, event: ConferenceEvent): ConferenceEvent => {
  if (event.type !== 'proposal.table') return event
  const may = slots['proposal.table']?.by
  const isOne = (id: string): boolean => people[id] !== undefined && (may?.includes(people[id].role) ?? true)
  return { ...event, sponsors: event.sponsors.filter(isOne) }
}

/** Papers name delegations. */
const namesOthers = (people: People, event: ConferenceEvent): boolean =>
  event.type === 'election.ballot' && Object.keys(event.votes).some((id) => people[id]?.role !== 'party')

/** Whether an act is one of this body's: by rules that it has, on what it can have before it, in a part of it that there is. */
export const isAtHome = (law: RuleSet, people: People, event: ConferenceEvent): boolean => {
  if (!typesKnown(law).has(event.type)) return false
  if (OF_CREDENTIALS.test(event.type) && !isNumbered(law, 'credentials.submit')) return false
  const named = JSON.stringify(event)
  const absent = ['union', 'signatory', 'bureau'].some((id) => !(id in people) && named.includes(`"${id}"`))
  const onApplications = 'on' in event && event.on === APPLICATIONS
  const putsApplications = 'question' in event && event.question === APPLICATIONS
  if (absent || ((onApplications || putsApplications) && !hasApplications(law))) return false
  if (namesOthers(people, event)) return false
  if ('amends' in event && event.amends === 'Convention' && !hasTreaty(law)) return false
  if ('exceptional' in event && event.exceptional === true && !hasCommittee(law)) return false
  switch (event.in) {
    case 'plenary':
      return true
    case 'committee of the whole':
      return hasCommittee(law)
    case 'bureau':
      return hasExaminers(law) && (!examinersAreApart(law) || OF_EXAMINERS.test(event.type))
  }
}
