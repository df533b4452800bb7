/** Which tests a mutant of a file meets: those that are about it, and quick. A mutant costs a second, the whole suite a minute. */
import { existsSync } from 'node:fs'
import { basename } from 'node:path'

const LAW = ['judge', 'traps', 'regressions']
/** Beside the test of the same name. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  'rules/majority.ts': ['rules/traps'],
  'rules/fraction.ts': ['rules/majority', 'rules/quorum'],
  'rules/tally.ts': ['rules/ballots', 'rules/regressions'],
  'rules/decide.ts': ['rules/regressions', 'rules/traps', 'rules/recordedVotes', 'rules/quorum'],
  'rules/conditions.ts': ['rules/judge', 'rules/coverage'],
  'rules/facts.ts': LAW.map((name) => `rules/${name}`),
  'rules/cells.ts': ['rules/everyTally'],
  'rules/least.ts': ['rules/turns'],
  'rules/mixtures.ts': ['rules/turns', 'rules/pivots'],
  'rules/moves.ts': ['rules/turns', 'rules/flips'],

  'rules/elections.ts': ['machines/elections'],
  'rules/terms.ts': ['rules/sets', 'rules/elsewhere'],
}

/** Tests that count through more than a mutant is worth. */
const SLOW = new Set(['rules/decide', 'rules/chance'])

/** Of the procedure, every quick test: what one file does shows in the tests of others. */
const PROCEDURE = [
  'acts',
  'chart',
  'credentials',
  'deviations',
  'elections',
  'meeting',
  'motions',
  'observers',
  'order',
  'proposals',
  'rollCall',
  'sittings',
  'voting',
].map((name) => `machines/${name}`)

/** Paths of the test files. */
export const suiteOf = (file: string): readonly string[] => {
  const own = `${file.slice(0, file.lastIndexOf('/'))}/${basename(file, '.ts')}`
  const names = file.startsWith('machines/') ? PROCEDURE : [own, ...(MORE[file] ?? [])]
  return [...new Set(names)]
    .filter((name) => !SLOW.has(name))
    .map((name) => `tests/${name}.test.ts`)
    .filter((path) => existsSync(path))
}
