/** `plenary replay`: the record, or the record with edits, step by step. */
import type { ConferenceSnapshot } from '#machines/explain'
import {
  applyEdits,
  firstDivergence,
  replayBranch,
  type Branch,
  type BranchStep,
  type Divergence,
} from '#scenarios/branch'
import { checkExpectations, type ExpectationResult } from '#scenarios/expectations'
import type { Loaded } from '#scenarios/load'
import type { Scenario } from '#scenarios/schema'
import { titleOf } from '#src/words/acts.ts'
import { toldBy, type Told } from '#src/words/told.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import { list, rulesInWords } from '#src/words/language.ts'
import type { People } from '#src/words/people.ts'
import { branchFrom, findScenario } from './documents.ts'
import { EXIT, printLongJson, report, reportAll, say, UsageError, type Command, type Exit, type Io } from './io.ts'
import { atMost, readOptions } from './options.ts'
import { actsJson } from './actsJson.ts'
import { stepJson, type StepJson } from './stepJson.ts'

const help = `plenary replay SCENARIO [--edits FILE.json] [--to STEP] [--json]

Replays a scenario, by its id or by the path of its file, and says of every step whether it was in order and under which
rules, what each vote came to, and whether that is what the record prints.

  --edits  a branch as a shared link or an exported file carries it
  --to     stops after this step; what the record prints later is not judged
  --json   as data; each step also says who must, may, may not yet and may not do what after it, and why

Where edits put a later step out of order, it is kept and its reason given; that is an answer, and the exit status is 0.`

const OPTIONS = { edits: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean' } } as const

const upTo = (branch: Branch, step: string | undefined): Branch | null => {
  if (step === undefined) return branch
  const place = branch.entries.findIndex(({ id }) => id === step)
  return place === -1 ? null : { ...branch, entries: branch.entries.slice(0, place + 1) }
}

const stepsJson = (steps: readonly BranchStep[], scenario: Scenario): readonly StepJson[] => {
  const printed: StepJson[] = []
  for (const step of steps) printed.push(stepJson(step, scenario, printed.at(-1)?.states ?? []))
  return printed
}

/** The same, each with what may be done after it. A removed step leaves the situation as it is. */
const withActs = (steps: readonly BranchStep[], { entries }: Branch, scenario: Scenario, told: Told) => {
  let snapshot: ConferenceSnapshot | null = null
  return stepsJson(steps, scenario).map((printed, index) => {
    snapshot = steps[index]?.step?.snapshot ?? snapshot
    return { ...printed, acts: actsJson(snapshot, entries, told) }
  })
}

const ORIGINS: Readonly<Record<BranchStep['origin'], string>> = {
  record: '',
  changed: ' [changed]',
  inserted: ' [inserted]',
  removed: ' [removed]',
}

const stepLines = (printed: StepJson, people: People, told: Told): readonly string[] => {
  const { id, event, origin, accepted, source, rules, decision, refused } = printed
  const heading = event.type === 'meeting.open' && accepted ? ['', `Meeting ${event.number}`] : []
  const paragraph = source === null || source.paragraph === '' ? '' : `¶ ${source.paragraph}`
  const under = rules.length === 0 ? '' : ` (${rulesInWords(rules)})`
  const implied = source?.implied === true ? ', implied' : ''
  const title = `${titleOf(event, people, told)}${under}${ORIGINS[origin]}`
  const out =
    accepted || origin === 'removed'
      ? []
      : refused.map(({ rule, because }) => `Out of order${rule === null ? '' : `, rule ${rule}`}: ${because}`)
  const verdict =
    decision === null
      ? []
      : [
          `${outcomeName(decision.outcome)}${decision.outcome === 'open' ? '' : `. ${decision.majority.have} in favour, ${decision.majority.need} of ${decision.majority.counted} needed`}.`,
        ]
  return [
    ...heading,
    `${(paragraph + implied).padEnd(16)}${id.padEnd(18)}${title}`,
    ...[...out, ...verdict].map((line) => `${' '.repeat(34)}${line}`),
  ]
}

const inWords = (values: Readonly<Record<string, unknown>>): string =>
  list(Object.entries(values).map(([key, value]) => `${key} ${value === null ? 'nothing' : String(value)}`))

const expectationLine = ({ id, met, expected, found }: ExpectationResult): string =>
  met ? `- ${id}: as printed.` : `- ${id}: differs. Printed: ${inWords(expected)}. Found: ${inWords(found)}.`

interface Replayed {
  readonly scenario: Scenario
  readonly people: People
  readonly told: Told
  readonly steps: readonly BranchStep[]
  readonly expectations: readonly ExpectationResult[]
  readonly divergence: Divergence | null
}

const print = (io: Io, { scenario, people, told, steps, expectations, divergence }: Replayed): void => {
  say(io, `${scenario.title}. ${scenario.body}.`)
  for (const printed of stepsJson(steps, scenario)) stepLines(printed, people, told).forEach((line) => say(io, line))
  io.out('')
  if (expectations.length > 0) io.out('What the record prints:')
  for (const expectation of expectations) say(io, expectationLine(expectation))
  if (divergence === null) return
  const rules = divergence.rules.length === 0 ? '' : ` (${rulesInWords(divergence.rules)})`
  say(io, `First difference from the record: ${divergence.id}: ${list(divergence.kinds)}${rules}.`)
}

const load = (
  io: Io,
  name: string,
  edits: string | undefined,
): Exit | { readonly scenario: Scenario; readonly branch: Branch } => {
  const found = findScenario(io, name)
  if (!found.ok) {
    reportAll(io, name, found.faults)
    return EXIT.wrong
  }
  const scenario = found.document
  const branch: Loaded<Branch> =
    edits === undefined ? { ok: true, document: applyEdits(scenario, []) } : branchFrom(io, edits, scenario)
  if (branch.ok) return { scenario, branch: branch.document }
  reportAll(io, edits ?? name, branch.faults)
  return EXIT.wrong
}

export const replayCommand: Command = {
  name: 'replay',
  summary: 'replays a scenario, with edits where they are given',
  help,
  run: (args, io) => {
    const { values, positionals } = readOptions(args, OPTIONS)
    const [name] = positionals
    if (name === undefined) throw new UsageError('a scenario is needed')
    atMost(1, positionals)
    const loaded = load(io, name, values.edits)
    if (typeof loaded === 'number') return loaded
    const { scenario } = loaded
    const branch = upTo(loaded.branch, values.to)
    if (branch === null) {
      report(io, name, { path: '--to', says: `no step "${values.to ?? ''}"` })
      return EXIT.wrong
    }
    const steps = replayBranch(branch)
    const reached = new Set(steps.map(({ id }) => id))
    const expectations = checkExpectations(
      steps,
      scenario.expects.filter(({ after }) => reached.has(after)),
    )
    // Without edits it is the record, and differs from it in nothing.
    const divergence =
      values.edits === undefined ? null : firstDivergence(steps, replayBranch(applyEdits(scenario, [])))
    const { ruleSet, participants: people } = branch.input
    const told = toldBy(
      ruleSet,
      steps.map(({ event }) => event),
    )
    if (values.json === true) {
      printLongJson(io, {
        scenario: scenario.id,
        steps: withActs(steps, branch, scenario, told),
        expectations,
        firstDivergence: divergence,
      })
    } else print(io, { scenario, people, told, steps, expectations, divergence })
    return EXIT.done
  },
}
