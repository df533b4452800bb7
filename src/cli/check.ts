/** `plenary check`: says of every file that it is sound, or everything that is wrong with it. */
import { ruleSetById } from '#rules/sets/byId'
import { applyEdits, replayBranch } from '#scenarios/branch'
import { checkExpectations } from '#scenarios/expectations'
import { readLesson } from '#scenarios/lessonLoad'
import { readScenario, type Fault } from '#scenarios/load'
import type { Scenario } from '#scenarios/schema'
import { readSituation } from '#scenarios/situation'
import { faultsOfBranch, findScenario, libraryOf } from './documents.ts'
import { EXIT, printJson, readText, reportAll, say, UsageError, type Command, type Io } from './io.ts'
import { readOptions } from './options.ts'
import { refusalsOf } from './stepJson.ts'

const help = `plenary check FILE.json … [--json]

Reads scenarios, branches, lessons and situations, and says of each file that it is sound, or every problem in it. A
scenario is sound where every step is in order and everything that the record prints is found; a branch where it fits its
scenario; a lesson where its scenario and the rules bear out all that it claims; a situation where the rules answer all that
it asks, and it says why wherever something else was ruled. The exit status is 1 where a file is not sound.`

const shown = (value: unknown): string => (value === null || value === undefined ? 'nothing' : String(value))

/** What only a replay shows: steps out of order, and results other than the record prints. */
const faultsOfReplay = (scenario: Scenario): readonly Fault[] => {
  const steps = replayBranch(applyEdits(scenario, []))
  const refused = steps.flatMap(({ id, step }, index): Fault[] =>
    step === null
      ? []
      : refusalsOf(step).map(({ rule, because }) => ({
          path: `events.${index}.event`,
          says: `"${id}" is out of order${rule === null ? '' : ` under rule ${rule}`}: ${because}`,
        })),
  )
  const unmet = checkExpectations(steps, scenario.expects).flatMap(({ id, met, expected, found }, index): Fault[] =>
    met
      ? []
      : Object.keys(expected)
          .filter((key) => expected[key] !== found[key])
          .map((key) => ({
            path: `expects.${index}`,
            says: `"${id}": ${key}: found ${shown(found[key])}, expected ${shown(expected[key])}`,
          })),
  )
  return [...refused, ...unmet]
}

type Kind = 'scenario' | 'branch' | 'lesson' | 'situation' | null

/** A lesson, held to its scenario among those that come with Plenary. */
const faultsOfLessonFile = (io: Io, value: unknown): readonly Fault[] => {
  const read = readLesson(value, (id) => (io.scenarios().includes(id) ? findScenario(io, id) : undefined))
  return read.ok ? [] : read.faults
}

/** A situation, held to the rules of the body that it names. */
const faultsOfSituationFile = (value: unknown): readonly Fault[] => {
  const read = readSituation(value, ruleSetById)
  return read.ok ? [] : read.faults
}

const checked = (io: Io, path: string): { readonly kind: Kind; readonly faults: readonly Fault[] } => {
  const text = readText(io, path)
  if (!text.ok) return { kind: null, faults: text.faults }
  let value: unknown
  try {
    value = JSON.parse(text.document)
  } catch (error) {
    return {
      kind: null,
      faults: [{ path: '', says: `not JSON: ${error instanceof Error ? error.message : 'unreadable'}` }],
    }
  }
  if (typeof value === 'object' && value !== null && !('events' in value)) {
    if ('parts' in value) return { kind: 'lesson', faults: faultsOfLessonFile(io, value) }
    if ('told' in value) return { kind: 'situation', faults: faultsOfSituationFile(value) }
    if ('edits' in value) return { kind: 'branch', faults: faultsOfBranch(io, value) }
    return {
      kind: null,
      faults: [
        {
          path: '',
          says: 'neither a scenario, a branch, a lesson nor a situation: expected "events", "edits", "parts" or "told"',
        },
      ],
    }
  }
  const read = readScenario(value, libraryOf(io))
  return { kind: 'scenario', faults: read.ok ? faultsOfReplay(read.document) : read.faults }
}

export const checkCommand: Command = {
  name: 'check',
  summary: 'says of each file that it is sound, or what is wrong with it',
  help,
  run: (args, io) => {
    const { values, positionals } = readOptions(args, { json: { type: 'boolean' } })
    if (positionals.length === 0) throw new UsageError('a file is needed')
    const results = positionals.map((file) => ({ file, ...checked(io, file) }))
    for (const { file, kind, faults } of results) {
      if (faults.length > 0) reportAll(io, file, faults)
      else if (values.json !== true) say(io, `${file}: sound${kind === null ? '' : `, a ${kind}`}.`)
    }
    if (values.json === true) {
      printJson(
        io,
        results.map(({ file, kind, faults }) => ({ file, kind, sound: faults.length === 0, problems: faults })),
      )
    }
    return results.every(({ faults }) => faults.length === 0) ? EXIT.done : EXIT.wrong
  },
}
