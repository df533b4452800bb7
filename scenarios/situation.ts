/** Reads a situation: its shape first, then whether the machine can answer what it asks, and where that differs. */
import type { ConferenceEvent } from '#machines/events'
import { replay } from '#machines/replay'
import type { RuleSet } from '#rules/ruleSet'
import type { Fault, Loaded } from './faults.ts'
import { faultsOf } from './issues.ts'
import { versionFault } from './load.ts'
import { roomOf, workOut } from './situationAnswers.ts'
import { situationSchema, type Situation, type SituationAsk, type SituationMachine } from './situationSchema.ts'

/** The shape alone: what it asks is not worked out yet. */
export const readSituationShape = (value: unknown): Loaded<Situation> => {
  const version = versionFault(value)
  if (version !== null) return { ok: false, faults: [version] }
  const result = situationSchema.safeParse(value)
  return result.success ? { ok: true, document: result.data } : { ok: false, faults: faultsOf(result.error.issues) }
}

const duplicates = (ids: readonly string[], path: string): readonly Fault[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ path: `${path}.${index}.id`, says: `"${id}" is used twice` }],
  )

const peopleIn = (event: ConferenceEvent): readonly string[] => [
  event.by,
  ...('sponsors' in event ? event.sponsors : []),
  ...('speakers' in event ? event.speakers : []),
  ...('organizations' in event ? event.organizations : []),
]

const eventsOf = (ask: SituationAsk): readonly ConferenceEvent[] =>
  ask.kind === 'act' ? [ask.event] : ask.kind === 'first' ? ask.options.map(({ event }) => event) : []

const unknownPeople = ({ people, acts, asks }: SituationMachine): readonly Fault[] => {
  const faultsIn = (event: ConferenceEvent, path: string): readonly Fault[] =>
    peopleIn(event)
      .filter((id) => !Object.hasOwn(people, id))
      .map((id) => ({ path, says: `"${id}" is not among the people` }))
  return [
    ...acts.flatMap(({ event }, index) => faultsIn(event, `machine.acts.${index}.event`)),
    ...asks.flatMap((ask, index) => eventsOf(ask).flatMap((event) => faultsIn(event, `machine.asks.${index}`))),
  ]
}

/** The acts that lead there must be in order themselves. */
const outOfOrder = (machine: SituationMachine, ruleSet: RuleSet): readonly Fault[] =>
  replay(
    roomOf(machine, ruleSet),
    machine.acts.map(({ event }) => event),
  ).flatMap(({ accepted }, index) =>
    accepted
      ? []
      : [{ path: `machine.acts.${index}.event`, says: `"${machine.acts[index]?.id ?? ''}" is not in order` }],
  )

const faultsOfAsk = (ask: SituationAsk, machine: SituationMachine, ruleSet: RuleSet): readonly Fault[] => {
  const working = workOut(ask, machine, ruleSet)
  if (!working.ok) return [{ path: '', says: working.says }]
  const { options, ruled, differences } = working.worked
  if (ruled !== null && !options.some(({ id }) => id === ruled))
    return [{ path: '.ruled', says: `no option "${ruled}"` }]
  if (differences.length > 0 && ask.differs === undefined) {
    const how = differences.map(({ of, ruled: was, rule }) => `${of}: ruled ${was}, by the rule ${rule}`).join('; ')
    return [{ path: '.differs', says: `what was ruled is not what the rule says (${how}): expected a reason` }]
  }
  return differences.length === 0 && ask.differs !== undefined
    ? [{ path: '.differs', says: 'nothing differs: expected no reason' }]
    : []
}

const faultsOfMachine = (machine: SituationMachine, ruleSet: RuleSet): readonly Fault[] => {
  const shape = [
    ...duplicates(
      machine.acts.map(({ id }) => id),
      'machine.acts',
    ),
    ...duplicates(
      machine.asks.map(({ id }) => id),
      'machine.asks',
    ),
    ...unknownPeople(machine),
  ]
  if (shape.length > 0) return shape
  return [
    ...outOfOrder(machine, ruleSet),
    ...machine.asks.flatMap((ask, index) =>
      faultsOfAsk(ask, machine, ruleSet).map(({ path, says }) => ({ path: `machine.asks.${index}${path}`, says })),
    ),
  ]
}

/** What is wrong with a situation under these rules; nothing where it is sound. */
export const faultsOfSituation = (
  { machine, silent }: Situation,
  ruleSetOf: (id: string) => RuleSet | undefined,
): readonly Fault[] => {
  if (machine === undefined)
    return silent === undefined
      ? [{ path: 'silent', says: 'expected why the rules in hand do not decide it, or a machine that is asked' }]
      : []
  const ruleSet = ruleSetOf(machine.ruleSet)
  return ruleSet === undefined
    ? [{ path: 'machine.ruleSet', says: `unknown rule set "${machine.ruleSet}"` }]
    : faultsOfMachine(machine, ruleSet)
}

/** A situation that the rules bear out, or everything that is wrong with it. */
export const readSituation = (value: unknown, ruleSetOf: (id: string) => RuleSet | undefined): Loaded<Situation> => {
  const read = readSituationShape(value)
  if (!read.ok) return read
  const faults = faultsOfSituation(read.document, ruleSetOf)
  return faults.length > 0 ? { ok: false, faults } : read
}
