/**
 * Mutation testing, file by file, each by its own quick tests: `npm run mutate`, or `npm run mutate rules/quorum.ts …`.
 * Prints the score of each file, what survived, and how long it took; fails where a layer is below its target.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { EQUIVALENTS } from './equivalents.ts'
import { suiteOf } from './suites.ts'

/** Of a hundred mutants, how many must be found out. */
const TARGETS = { rules: 95, machines: 85 } as const
const REPORT = '.cache/mutation.json'

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

interface Score {
  readonly file: string
  readonly found: number
  readonly of: number
  readonly survivors: readonly string[]
  readonly seconds: number
}

/** Mutates one file. Code that runs but once, as the modules are loaded, is left out: it cannot be switched on and off. */
const scoreOf = (file: string): Score => {
  const begun = Date.now()
  const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--mutate', file]
  const { status, stdout } = spawnSync(process.execPath, stryker, {
    env: { ...process.env, MUTATION_TESTS: suiteOf(file).join(' ') },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${file} could not be mutated:\n${stdout}`)
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report
  const { source, mutants } = report.files[file] ?? { source: '', mutants: [] }
  const isEquivalent = (mutant: Mutant): boolean =>
    EQUIVALENTS.some(
      ({ file: where, was, is }) =>
        where === file && was === textOf(source, mutant.location) && is === mutant.replacement,
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
    seconds: Math.round((Date.now() - begun) / 1000),
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
  const scores: Score[] = []
  for (const file of files) {
    const score = scoreOf(file)
    scores.push(score)
    console.log(`${file.padEnd(32)}${percent(score.found, score.of).padStart(8)} of ${score.of}, ${score.seconds} s`)
    for (const survivor of score.survivors) console.log(`  ${survivor}`)
  }
  const [found, of] = [
    scores.reduce((sum, each) => sum + each.found, 0),
    scores.reduce((sum, each) => sum + each.of, 0),
  ]
  if (of === 0) continue
  console.log(`${layer}: ${percent(found, of)} of ${of}; ${target} % is the target\n`)
  if (100 * found < target * of) process.exitCode = 1
}
