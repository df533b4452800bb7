/** `plenary check`: says of every file that it is sound, or everything that is wrong with it. */
import { ballotProblems } from '#machines/factsOfVotes'
import type { Step } from '#machines/replay'
import { ruleSetById } from '#rules/sets/byId'
import { applyEdits, replayBranch } from '#scenarios/branch'
import { checkExpectations } from '#scenarios/expectations'
import { keysTwice } from '#scenarios/keysTwice'
import { readLesson } from '#scenarios/lessonLoad'
import { examineScenario, versionFault, type Fault } from '#scenarios/load'
import { scenariosIn } from '#scenarios/collection'
import type { Scenario } from '#scenarios/schema'
import { readSituation } from '#scenarios/situation'
import { wrongInWords } from '#src/tables/faultWords.ts'
import { faultsOfBranch, findScenario, libraryOf } from './documents.ts'
import { EXIT, printJson, readText, reportAll, say, UsageError, type Command, type Io } from './io.ts'
import { readOptions } from './options.ts'
import { refusalsOf } from './stepJson.ts'

const help = `plenary check FILE.json … [--json]

Reads scenarios, one or several in a file, branches, lessons and situations, and says of each file that it is sound, or every
problem in it; of several scenarios, each problem with the title of its own. A scenario is sound where every step is in order and everything that the record prints is found; a branch where it fits its
scenario; a lesson where its scenario and the rules bear out all that it claims; a situation where the rules answer all that
it asks, and it says why wherever something else was ruled. The exit status is 1 where a file is not sound.`

const shown = (value: unknown): string => (value === null || value === undefined ? 'nothing' : String(value))

/** Of ballots by name that cannot be counted, each entry that is why. */
const faultsOfBallots = ({ before, event }: Step, id: string, path: string): readonly Fault[] => {
  if (!('ballots' in event) || !('on' in event) || event.ballots.by !== 'name') return []
  const { votes } = event.ballots
  return ballotProblems(before.context, event.ballots, before.context.votes[event.on])
    .filter(({ field }) => Object.hasOwn(votes, field))
    .map((problem) => ({
      path: `${path}.ballots.votes.${problem.field}`,
      says: `"${id}" is out of order: the ballots cannot be counted: ${wrongInWords(problem, problem.found)}`,
    }))
}

/** Why a step is out of order, with the place of what it is for. */
const faultsOfStep = (step: Step, id: string, path: string): readonly Fault[] =>
  refusalsOf(step).flatMap(({ rule, slot, because }) => {
    const entries = slot === 'vote.right' ? faultsOfBallots(step, id, path) : []
    const under = rule === null ? '' : ` under rule ${rule}`
    return entries.length > 0 ? entries : [{ path, says: `"${id}" is out of order${under}: ${because}` }]
  })

/** What only a replay shows: steps out of order, and results other than the record prints. */
const faultsOfReplay = (scenario: Scenario): readonly Fault[] => {
  const steps = replayBranch(applyEdits(scenario, []))
  const refused = steps.flatMap(({ id, step }, index) =>
    step === null ? [] : faultsOfStep(step, id, `events.${index}.event`),
  )
  const ids = new Set(steps.map(({ id }) => id))
  const unmet = checkExpectations(steps, scenario.expects).flatMap(({ id, met, expected, found }, index): Fault[] =>
    // Of a step that is not there, that is told already.
    met || !ids.has(scenario.expects[index]?.after ?? '')
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

type Kind = 'scenario' | 'scenarios' | 'branch' | 'lesson' | 'situation' | null

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

const faultsOfScenario = (io: Io, value: unknown): readonly Fault[] => {
  const { faults, scenario } = examineScenario(value, libraryOf(io))
  return scenario === null ? faults : [...faults, ...faultsOfReplay(scenario)]
}

/** What a scenario is called, read before it is known to be sound. */
const titleOf = (value: unknown, place: number): string =>
  typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string'
    ? `"${value.title}"`
    : `scenario ${place + 1}`

/** Several scenarios in one file, as the Library exports them: each is checked, whatever is wrong with another. */
const faultsOfCollection = (io: Io, value: object): readonly Fault[] => {
  const version = versionFault(value)
  if (version !== null) return [version]
  const listed = scenariosIn(value)
  if (!listed.ok) return listed.faults
  return listed.document.flatMap((one, place) =>
    faultsOfScenario(io, one).map(({ path, says }) => ({
      path: `scenarios.${place}${path && `.${path}`}`,
      says: `in ${titleOf(one, place)}: ${says}`,
    })),
  )
}

interface Checked {
  readonly kind: Kind
  readonly faults: readonly Fault[]
}

const checkedValue = (io: Io, value: unknown): Checked => {
  if (typeof value === 'object' && value !== null && !('events' in value)) {
    if ('parts' in value) return { kind: 'lesson', faults: faultsOfLessonFile(io, value) }
    if ('told' in value) return { kind: 'situation', faults: faultsOfSituationFile(value) }
    if ('scenarios' in value) return { kind: 'scenarios', faults: faultsOfCollection(io, value) }
    if ('edits' in value) return { kind: 'branch', faults: faultsOfBranch(io, value) }
    return {
      kind: null,
      faults: [
        {
          path: '',
          says: 'neither scenarios, a branch, a lesson nor a situation: expected "events", "scenarios", "edits", "parts" or "told"',
        },
      ],
    }
  }
  return { kind: 'scenario', faults: faultsOfScenario(io, value) }
}

const checked = (io: Io, path: string): Checked => {
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
  const { kind, faults } = checkedValue(io, value)
  return { kind, faults: [...keysTwice(text.document), ...faults] }
}

const soundAs = (kind: Kind): string => (kind === null ? '' : kind === 'scenarios' ? `, ${kind}` : `, a ${kind}`)

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
      else if (values.json !== true) say(io, `${file}: sound${soundAs(kind)}.`)
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
