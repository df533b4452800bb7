/** A scenario from a rule set and a list of who takes part: everybody arrives, and the first meeting opens. Pure. */
import { expand } from '#scenarios/expand'
import { copyOf, MADE_HERE } from '#scenarios/own'
import { idForName, type Participants } from '#scenarios/participants'
import type { Members, Scenario, ScenarioDocument } from '#scenarios/schema'

/** More names than any room has. */
export const MOST_NAMES = 300
export const LONGEST_NAME = 100

/** The names of a list as somebody pastes it, a line each; numbers, bullets and further columns are passed over. */
export const namesIn = (text: string): { readonly names: readonly string[]; readonly twice: readonly string[] } => {
  const written = text
    .split(/\r?\n/)
    .map((line) =>
      (line.split('\t').find((cell) => /\p{L}/u.test(cell)) ?? '').replace(/^\s*(?:\d+[.)]|[-–•*])\s+/u, ''),
    )
    .map((name) => name.trim().slice(0, LONGEST_NAME))
    .filter((name) => name !== '')
  const names = [...new Set(written)]
  return { names, twice: names.filter((name) => written.filter((other) => other === name).length > 1) }
}

const OFFICERS: Participants = {
  president: { role: 'president', name: null },
  secretariat: { role: 'secretariat', name: null },
}

const partiesOf = (names: readonly string[]): Participants => {
  const parties: Participants = {}
  for (const name of names)
    parties[idForName(name, new Set([...Object.keys(OFFICERS), ...Object.keys(parties)]))] = { role: 'party', name }
  return parties
}

/** What is asked for a new scenario. `who`: a roll of members, or names of one's own. */
export interface Wanted {
  readonly title: string
  readonly body: string
  readonly ruleSet: string
  readonly about: string
  readonly source: { readonly symbol: string; readonly title: string } | null
  readonly who: { readonly roll: Members } | { readonly names: readonly string[] }
}

const FIRST = 'meeting-1-opens'

const documentOf = (wanted: Wanted, id: string, count: number): ScenarioDocument => {
  const { title, body, ruleSet, about, source } = wanted
  const entry = { source: source === null ? 0 : 1, paragraph: '' }
  return {
    plenary: 1,
    id,
    title,
    body,
    ruleSet,
    sources: source === null ? [MADE_HERE] : [source, MADE_HERE],
    participants: OFFICERS,
    membership: count,
    ...(about === '' ? {} : { about }),
    participating: count,
    present: 0,
    opensAt: FIRST,
    events: [
      { id: 'arrivals', event: { type: 'delegations.arrive', by: 'secretariat', in: 'plenary', count }, ...entry },
      { id: FIRST, event: { type: 'meeting.open', by: 'president', in: 'plenary', number: 1 }, ...entry },
    ],
    expects: [],
    differences: [],
  }
}

export const newScenario = (wanted: Wanted, id: string): Scenario => {
  const { who } = wanted
  if ('names' in who) {
    const document = documentOf(wanted, id, who.names.length)
    return { ...document, events: [...eventsOf(document)], participants: { ...OFFICERS, ...partiesOf(who.names) } }
  }
  const { roll } = who
  const made = expand(
    { ...documentOf(wanted, id, roll.members.length), members: roll.id },
    { scenario: () => undefined, members: () => ({ ok: true, document: roll }) },
  )
  if (!made.ok) throw new Error(made.faults.map(({ says }) => says).join('; '))
  return copyOf(made.document, id, wanted.title)
}

const eventsOf = ({ events }: ScenarioDocument): Scenario['events'] =>
  events.flatMap((item) => ('include' in item ? [] : [item]))
