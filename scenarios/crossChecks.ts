/**
 * What a schema cannot say of a scenario: ids unique, names known, sources and steps that exist. Asked of as much of the
 * document as has its shape, so that a fault in one part hides none in another.
 */
import { conferenceEventSchema, idSchema, type ConferenceEvent } from '#machines/events'
import { RULE_SETS, ruleSetById } from '#rules/sets/byId'
import type { Fault } from './faults.ts'
import { namesIn } from './namesIn.ts'
import { isObject } from './object.ts'
import type { Scenario } from './schema.ts'

/** What the parts of a scenario say of each other; null where one has not the shape to say it, and nothing is asked of it. */
interface Parts {
  readonly ruleSet: string | null
  /** How many sources there are. */
  readonly sources: number | null
  readonly participants: ReadonlySet<string> | null
  /** Who is named as a member of an organization, and where. */
  readonly memberParties: readonly (readonly [path: string, id: string])[]
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

const fieldOf = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
const idOf = (value: unknown): string | null => {
  const read = idSchema.safeParse(value)
  return read.success ? read.data : null
}
const idIn = (value: unknown, key: string): string | null => idOf(fieldOf(value, key))
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

const memberPartiesIn = (participants: unknown): Parts['memberParties'] =>
  Object.entries(isObject(participants) ? participants : {}).flatMap(([organization, participant]) =>
    (listIn(participant, 'memberParties') ?? []).flatMap((member, index) => {
      const id = idOf(member)
      return id === null ? [] : [[`participants.${organization}.memberParties.${index}`, id] as const]
    }),
  )

export const partsOf = (scenario: Scenario): Parts => ({
  ...scenario,
  sources: scenario.sources.length,
  participants: new Set(Object.keys(scenario.participants)),
  memberParties: memberPartiesIn(scenario.participants),
  whole: true,
})

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
  return {
    ruleSet: idIn(value, 'ruleSet'),
    sources: listIn(value, 'sources')?.length ?? null,
    participants:
      isObject(participants) && !taken && roll !== null ? new Set([...Object.keys(participants), ...roll]) : null,
    memberParties: memberPartiesIn(participants),
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
  const { ruleSet, sources, participants, memberParties, opensAt, events, whole, expects, differences } = parts
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
  const expectParticipant = (path: string, id: string): void => {
    if (participants !== null) expectKnown(path, participants.has(id), `"${id}" is not among the participants`)
  }
  for (const [path, id] of memberParties) expectParticipant(path, id)
  events.forEach(({ event, source }, index) => {
    expectSource(`events.${index}.source`, source)
    if (event === null) return
    for (const [path, id] of namesIn(event)) expectParticipant(`events.${index}.event.${path}`, id)
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
