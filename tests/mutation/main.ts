/**
 * Mutation testing, each file by its own quick tests, those with the same tests together: `npm run mutate`, or `npm run mutate rules/quorum.ts …`.
 * Prints the score of each file, what survived, and how long it took; fails where a layer is below its target.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { EQUIVALENTS_OF_MACHINES } from './equivalentsOfMachines.ts'
import { EQUIVALENTS_OF_RULES } from './equivalentsOfRules.ts'
import { EQUIVALENTS_OF_UPDATES } from './equivalentsOfUpdates.ts'
import { suiteOf } from './suites.ts'

/** Of a hundred mutants, how many must be found out. */
const TARGETS = { rules: 95, machines: 85 } as const
const REPORT = '.cache/mutation.json'
const EQUIVALENTS = [...EQUIVALENTS_OF_RULES, ...EQUIVALENTS_OF_MACHINES, ...EQUIVALENTS_OF_UPDATES]

interface Mutant {
  readonly status: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
}
interface Place {
  readonly line: number
  readonly column: number
}
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

const textOf = (source: string, { start, end }: Mutant['location']): string => {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join('\n')
}

/** The line that it begins on, without the space before it. */
const lineOf = (source: string, { start }: Mutant['location']): string =>
  (source.split('\n')[start.line - 1] ?? '').trim()

interface Score {
  readonly file: string
  readonly found: number
  readonly of: number
  readonly survivors: readonly string[]
}

/** Mutates files that meet the same tests. */
const scoresOf = (files: readonly string[]): readonly Score[] => {
  const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--mutate', files.join(',')]
  const { status, stdout } = spawnSync(process.execPath, stryker, {
    env: { ...process.env, MUTATION_TESTS: suiteOf(files[0] ?? '').join(' ') },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${files.join(', ')} could not be mutated:\n${stdout}`)
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report
  return files.map((file) => scoreOf(file, report))
}

const scoreOf = (file: string, report: Report): Score => {
  const { source, mutants } = report.files[file] ?? { source: '', mutants: [] }
  const isEquivalent = (mutant: Mutant): boolean =>
    EQUIVALENTS.some(
      ({ file: where, was, is, on }) =>
        where === file &&
        was === textOf(source, mutant.location) &&
        is === mutant.replacement &&
        (on === undefined || on === lineOf(source, mutant.location)),
    )
  const counted = mutants.filter(
    (mutant) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(mutant.status) && !isEquivalent(mutant),
  )
  const survived = counted.filter(({ status: each }) => each === 'Survived' || each === 'NoCoverage')
  return {
    file,
    found: counted.length - survived.length,
    of: counted.length,
    survivors: survived.map(
      (mutant) =>
        `${file}:${mutant.location.start.line} ${mutant.mutatorName}: ${textOf(source, mutant.location)} → ${mutant.replacement ?? ''}`,
    ),
  }
}

const percent = (found: number, of: number): string => (of === 0 ? '–' : `${((100 * found) / of).toFixed(1)} %`)

const filesOf = (layer: string): readonly string[] =>
  readdirSync(layer)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${layer}/${file}`)

const asked = process.argv.slice(2)
for (const [layer, target] of Object.entries(TARGETS)) {
  const files = filesOf(layer).filter((file) => asked.length === 0 || asked.includes(file))
  const begun = Date.now()
  const scores: Score[] = []
  const suite = (file: string): string => suiteOf(file).join(' ')
  for (const shared of new Set(files.map(suite))) {
    const together = files.filter((file) => suite(file) === shared)
    for (const score of scoresOf(together)) {
      scores.push(score)
      console.log(`${score.file.padEnd(32)}${percent(score.found, score.of).padStart(8)} of ${score.of}`)
      for (const survivor of score.survivors) console.log(`  ${survivor}`)
    }
  }
  const [found, of] = [
    scores.reduce((sum, each) => sum + each.found, 0),
    scores.reduce((sum, each) => sum + each.of, 0),
  ]
  if (of === 0) continue
  const minutes = Math.ceil((Date.now() - begun) / 60_000)
  console.log(`${layer}: ${percent(found, of)} of ${of}, in ${minutes} min; ${target} % is the target\n`)
  if (100 * found < target * of) process.exitCode = 1
}
