/**
 * Which tests a mutant of a file meets, in order: those that are about it, and quick. Of these it meets the ones that reach it, until one
 * finds it out.
 */
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Of what counts and searches: beside the test of the same name. Other tests reach it too often, and too slowly. */
const SEARCHES: Readonly<Record<string, readonly string[]>> = {
  cells: [],
  chance: ['chanceByTrying'],
  choices: [],
  elections: ['rounds', '../machines/elections'],
  elsewhere: ['whyElsewhere'],
  everyTally: ['miscounts'],
  flips: [],
  halving: [],
  least: ['turns'],
  mixtures: ['pivots', 'turns'],
  moves: ['flips', 'turns'],
  pivots: [],
  terms: ['turns', 'pivots', 'flips', 'chance'],
  turns: [],
}

/** Of the law itself, every quick test: what one file says shows in the tests of others. */
const LAW = [
  'rules/tally',
  'rules/natures',
  'rules/quorum',
  'rules/majority',
  'rules/fraction',
  'rules/decide',
  'rules/judge',
  'rules/conditions',
  'rules/ballots',
  'rules/amend',
  'rules/elections',
  'rules/rounds',
  'rules/elsewhere',
  'rules/whyElsewhere',
  'rules/miscounts',
  'rules/rollCall',
  'rules/regressions',
  'rules/traps',
  'rules/recordedVotes',
  'rules/sets',
  'machines/elections',
]

/** Of the procedure the same, and every legal case. */
const PROCEDURE = [
  'machines/order',
  'machines/voting',
  'machines/motions',
  'machines/meeting',
  'machines/proposals',
  'machines/division',
  'machines/observers',
  'machines/rollCall',
  'machines/rollFacts',
  'machines/rollAnswers',
  'machines/elections',
  'machines/sittings',
  'machines/credentials',
  'machines/deviations',
  'machines/explain',
  'machines/chart',
  'scenarios/unga1971',
  'scenarios/legalCases',
  'scenarios/branch',
  'machines/acts',
  'machines/applications',
  'machines/actsOfBusiness',
  'machines/actsOfElections',
  'machines/actsOfFloor',
  'machines/actsOfObservers',
  'machines/actsOfVoting',
  'machines/due',
  'machines/effects',
  'machines/events',
  'machines/facts',
  'machines/founding',
  'machines/factsOfBusiness',
  'machines/factsOfOfficers',
  'machines/factsOfProposals',
  'machines/factsOfQuestions',
  'machines/factsOfRoom',
  'machines/factsOfVotes',
  'machines/mattersOfVotes',
  'machines/input',
  'machines/notYet',
  'machines/player',
  'machines/privacy',
  'machines/questions',
  'machines/replay',
  'machines/ruleNumbers',
  'machines/salient',
  'machines/ties',
  'machines/turns',
  'machines/updates',
  'machines/updatesOfBusiness',
  'machines/updatesOfMotions',
  'machines/updatesOfPeople',
  'machines/rulesOfActs',
  'machines/ways',
  'machines/whoActs',
]

/** What walks over the procedure: a mutant of the procedure itself may make a walk that does not end. */
const WALKING = [
  'machines/situations',
  'machines/situationsOfVotes',
  'machines/smallBody',
  'machines/walk',
  'machines/walkActs',
  'machines/coverage',
  'machines/explore',
  'machines/walksComposed',
  'machines/walksOfBallots',
  'machines/walksOfBusiness',
  'machines/walksOfMeetings',
  'machines/walksOfMotions',
  'machines/walksOfObservers',
  'machines/walksOfOfficers',
  'machines/walksOfPriority',
  'machines/walksOfSittings',
  'machines/walksOfVoting',
  'machines/walks',
  'machines/deadEnds',
  'machines/scope',
]
const walks = (name: string): boolean =>
  name.startsWith('walk') || ['coverage', 'deadEnds', 'explore', 'scope', 'situations', 'smallBody'].includes(name)

const namesFor = (file: string): readonly string[] => {
  const name = basename(file, '.ts')
  if (file.startsWith('machines/')) return walks(name) ? WALKING : PROCEDURE
  const beside = SEARCHES[name]
  return beside === undefined ? LAW : [name, ...beside].map((each) => `rules/${each}`)
}

/** Paths of the test files. Only the one that is named after the file need not be there. */
export const suiteOf = (file: string): readonly string[] => {
  const own = join('tests', file.replace(/\.ts$/, '.test.ts'))
  const paths = namesFor(file).map((name) => join('tests', `${name}.test.ts`))
  const missing = paths.filter((path) => path !== own && !existsSync(path))
  if (missing.length > 0) throw new Error(`${file} is to meet tests that are not there: ${missing.join(', ')}`)
  return paths.filter((path) => existsSync(path))
}
