/**
 * A scenario with everything in its place: the steps it takes over from another (the same events, never a copy), and the
 * participants of its roll. Apart from reading files, so that what ships with the app needs no schema to be shown.
 */
import type { Fault, Loaded } from './faults.ts'
import type { Entry, Members, Scenario, ScenarioDocument } from './schema.ts'

/** Documents by their id; undefined where there is none. */
export interface Documents {
  readonly scenario: (id: string) => Loaded<ScenarioDocument> | undefined
  readonly members: (id: string) => Loaded<Members> | undefined
}

type Participants = ScenarioDocument['participants']

const failed = (path: string, says: string): { readonly ok: false; readonly faults: readonly Fault[] } => ({
  ok: false,
  faults: [{ path, says }],
})

const within = (path: string, faults: readonly Fault[]): readonly Fault[] =>
  faults.map((fault) => ({ path: fault.path === '' ? path : `${path}.${fault.path}`, says: fault.says }))

const membersOf = (document: ScenarioDocument, documents: Documents): Loaded<Participants> => {
  if (document.members === undefined) return { ok: true, document: {} }
  const roll = documents.members(document.members)
  if (roll === undefined) return failed('members', `no roll of members "${document.members}" is here`)
  if (!roll.ok) return { ok: false, faults: within('members', roll.faults) }
  const { members } = roll.document
  const union = members.filter(({ europeanUnion }) => europeanUnion).map(({ id }) => id)
  return {
    ok: true,
    document: Object.fromEntries(
      members.map(({ id, name, role }) => [
        id,
        role === 'regional organization' ? { role, name, memberParties: union } : { role, name },
      ]),
    ),
  }
}

interface Taken {
  readonly events: readonly Entry[]
  readonly participants: Participants
}

const isEntry = (item: ScenarioDocument['events'][number]): item is Entry => !('include' in item)

/** The steps between two of another scenario, their sources found among the document's own. One level deep. */
const included = (
  document: ScenarioDocument,
  { include, from, to }: { readonly include: string; readonly from: string; readonly to: string },
  documents: Documents,
): Loaded<Taken> => {
  const other = include === document.id ? undefined : documents.scenario(include)
  if (other === undefined) return failed('', `no scenario "${include}" is here to take steps from`)
  if (!other.ok) return { ok: false, faults: within(include, other.faults) }
  const { events, sources, participants } = other.document
  const steps = events.filter(isEntry)
  const first = steps.findIndex(({ id }) => id === from)
  const last = steps.findIndex(({ id }) => id === to)
  if (first === -1 || last < first) return failed('', `"${include}" has no steps from "${from}" to "${to}"`)
  const taken: Entry[] = []
  for (const entry of steps.slice(first, last + 1)) {
    const source = document.sources.findIndex(({ symbol }) => symbol === sources[entry.source]?.symbol)
    if (source === -1) return failed('', `a source of "${include}" is not among the sources`)
    taken.push({ ...entry, source })
  }
  return { ok: true, document: { events: taken, participants } }
}

const withInclusions = (document: ScenarioDocument, documents: Documents): Loaded<Taken> => {
  const events: Entry[] = []
  const faults: Fault[] = []
  let participants: Participants = {}
  document.events.forEach((item, index) => {
    if (isEntry(item)) {
      events.push(item)
      return
    }
    const taken = included(document, item, documents)
    if (taken.ok) {
      events.push(...taken.document.events)
      participants = { ...participants, ...taken.document.participants }
    } else faults.push(...within(`events.${index}`, taken.faults))
  })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, document: { events, participants } }
}

/** Puts everything in its place, or says what is missing. */
export const expand = (document: ScenarioDocument, documents: Documents): Loaded<Scenario> => {
  const taken = withInclusions(document, documents)
  const roll = membersOf(document, documents)
  if (!taken.ok || !roll.ok) {
    return { ok: false, faults: [...(taken.ok ? [] : taken.faults), ...(roll.ok ? [] : roll.faults)] }
  }
  // What the document says of somebody goes before the roll, and the roll before what came with steps taken over.
  const participants = { ...taken.document.participants, ...roll.document, ...document.participants }
  return { ok: true, document: { ...document, events: taken.document.events, participants } }
}
