/**
 * What a schema cannot say of a scenario: ids unique, names known, sources and steps that exist. Asked of as much of the
 * document as has its shape, so that a fault in one part hides none in another.
 */
import { conferenceEventSchema, idSchema, type ConferenceEvent } from '#machines/events'
import { RULE_SETS, ruleSetById } from '#rules/sets/byId'
import type { Fault } from './faults.ts'
import { namesIn } from './namesIn.ts'
import type { Scenario } from './schema.ts'

/** What the parts of a scenario say of each other; null where one has not the shape to say it, and nothing is asked of it. */
interface Parts {
  readonly ruleSet: string | null
  /** How many sources there are. */
  readonly sources: number | null
  readonly participants: ReadonlySet<string> | null
  readonly opensAt: string | null
  readonly events: readonly {
    readonly id: string | null
    readonly source: number | null
    readonly event: ConferenceEvent | null
  }[]
  /** Whether these are all the steps: none is taken from elsewhere, none without an id. */
  readonly whole: boolean
  readonly expects: readonly { readonly id: string | null; readonly after: string | null }[]
  readonly differences: readonly { readonly after: string | null; readonly source: number | null }[]
}

export const partsOf = (scenario: Scenario): Parts => ({
  ...scenario,
  sources: scenario.sources.length,
  participants: new Set(Object.keys(scenario.participants)),
  whole: true,
})

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined
const idIn = (value: unknown, key: string): string | null => {
  const read = idSchema.safeParse(fieldOf(value, key))
  return read.success ? read.data : null
}
const numberIn = (value: unknown, key: string): number | null => {
  const found = fieldOf(value, key)
  return typeof found === 'number' ? found : null
}
const listIn = (value: unknown, key: string): readonly unknown[] | null => {
  const found = fieldOf(value, key)
  return Array.isArray(found) ? found : null
}

const eventIn = (value: unknown): ConferenceEvent | null => {
  const read = conferenceEventSchema.safeParse(fieldOf(value, 'event'))
  return read.success ? read.data : null
}

/**
 * As much of a document as can be read, whatever else is wrong with it.
 * @param roll the ids of the roll that it names; null where that cannot be read
 */
export const partsIn = (value: unknown, roll: readonly string[] | null): Parts => {
  const items = listIn(value, 'events')
  const taken = items?.some((item) => fieldOf(item, 'include') !== undefined) === true
  const events = (items ?? []).map((item) => ({
    id: idIn(item, 'id'),
    source: numberIn(item, 'source'),
    event: eventIn(item),
  }))
  const participants = fieldOf(value, 'participants')
  const isList = typeof participants === 'object' && participants !== null && !Array.isArray(participants)
  return {
    ruleSet: idIn(value, 'ruleSet'),
    sources: listIn(value, 'sources')?.length ?? null,
    participants: isList && !taken && roll !== null ? new Set([...Object.keys(participants), ...roll]) : null,
    opensAt: idIn(value, 'opensAt'),
    events,
    whole: items !== null && !taken && events.every(({ id }) => id !== null),
    expects: (listIn(value, 'expects') ?? []).map((item) => ({ id: idIn(item, 'id'), after: idIn(item, 'after') })),
    differences: (listIn(value, 'differences') ?? []).map((item) => ({
      after: idIn(item, 'after'),
      source: numberIn(item, 'source'),
    })),
  }
}

export const crossFaults = (parts: Parts): readonly Fault[] => {
  const { ruleSet, sources, participants, opensAt, events, whole, expects, differences } = parts
  const faults: Fault[] = []
  const expectKnown = (path: string, known: boolean, says: string): void => {
    if (!known) faults.push({ path, says })
  }
  /** Each id once; those without one are told by the schema. */
  const expectOwn = (list: 'events' | 'expects', ids: readonly (string | null)[]): ReadonlySet<string> => {
    const seen = new Set<string>()
    ids.forEach((id, index) => {
      if (id === null) return
      expectKnown(`${list}.${index}.id`, !seen.has(id), `"${id}" is used twice; expected an id of its own`)
      seen.add(id)
    })
    return seen
  }
  const expectSource = (path: string, source: number | null): void => {
    if (sources === null || source === null) return
    expectKnown(path, source < sources, `no source ${source}; expected 0 to ${sources - 1}`)
  }
  if (ruleSet !== null) {
    expectKnown(
      'ruleSet',
      ruleSetById(ruleSet) !== undefined,
      `unknown rule set "${ruleSet}"; expected one of ${RULE_SETS.map(({ id }) => id).join(', ')}`,
    )
  }
  const steps = expectOwn(
    'events',
    events.map(({ id }) => id),
  )
  const expectStep = (path: string, step: string | null): void => {
    if (whole && step !== null) expectKnown(path, steps.has(step), `no step "${step}"`)
  }
  events.forEach(({ event, source }, index) => {
    expectSource(`events.${index}.source`, source)
    if (event === null || participants === null) return
    for (const [path, name] of namesIn(event))
      expectKnown(`events.${index}.event.${path}`, participants.has(name), `"${name}" is not among the participants`)
  })
  expectStep('opensAt', opensAt)
  expectOwn(
    'expects',
    expects.map(({ id }) => id),
  )
  expects.forEach(({ after }, index) => expectStep(`expects.${index}.after`, after))
  differences.forEach(({ after, source }, index) => {
    expectStep(`differences.${index}.after`, after)
    expectSource(`differences.${index}.source`, source)
  })
  return faults
}
