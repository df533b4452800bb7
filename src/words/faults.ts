/** What is wrong with a file or an address, in plain sentences: where, what is there, what is expected. */
import { phrase, say, words } from '#src/language/say.ts'
import type { Fault } from '#scenarios/faults'
import { capital, ordinal, uncapital } from './language.ts'

const PLACES = words<Readonly<Record<string, string>>>({
  '': 'The file',
  address: 'The address',
  branch: 'The code of the branch',
  name: 'The name of the branch',
  plenary: 'The version of the file',
  scenario: 'The name of the scenario',
  ruleSet: 'The rules it was made under',
  at: 'The step on screen',
  beside: 'The branch it is compared with',
  edits: 'The list of changes',
  scenarios: 'The list of scenarios',
  events: 'The list of steps',
  title: 'The title',
  body: 'The body and session',
  sources: 'The list of sources',
  participants: 'The list of who takes part',
  participating: 'How many take part',
  present: 'How many are present at first',
  opensAt: 'The step on which it opens',
  expects: 'The list of what is expected',
  rules: 'The changes to the rules',
})

const PARTS = words<Readonly<Record<string, string>>>({
  inFavour: 'the votes in favour',
  against: 'the votes against',
  abstaining: 'the abstentions',
  votes: 'the votes by name',
  ballots: 'the ballots',
  event: 'the act',
  type: 'the kind of act',
  by: 'who acts',
  in: 'which body sits',
  on: 'which vote or question',
  id: 'which step it changes',
  after: 'the step it stands after',
  kind: 'the kind of change',
  value: 'the number or choice',
  present: 'how many are present',
})

/** What the items of a list are called, one by one. */
const ITEMS: ReadonlyMap<string, (place: string) => string> = new Map([
  ['edits', (place: string) => say`the ${place} change`],
  ['events', (place: string) => say`the ${place} step`],
  ['expects', (place: string) => say`the ${place} expectation`],
  ['sources', (place: string) => say`the ${place} source`],
])

/** "In the 1st change, the votes in favour"; "Scenario 2: in the 4th step, who acts". */
const whereInWords = (path: string): string => {
  const among = /^scenarios\.(\d+)\.?/.exec(path)
  if (among !== null) {
    const within = path.slice(among[0].length)
    const which = say`Scenario ${Number(among[1]) + 1} of the file`
    return within === '' ? which : say`${which}, ${uncapital(whereInWords(within))}`
  }
  const [first = '', ...rest] = path.replace(/^branch\.(?=.)/, '').split('.')
  const item = ITEMS.get(first)
  if (item === undefined || rest[0] === undefined) return PLACES[first] ?? `“${path}”`
  const change = item(ordinal(Number(rest[0]) + 1))
  const part = rest.slice(1).findLast((key) => PARTS[key] !== undefined)
  return part === undefined ? capital(change) : say`In ${change}, ${PARTS[part] ?? ''}`
}

const KINDS = words<Readonly<Record<string, string>>>({
  number: 'a number',
  int: 'a whole number',
  string: 'text',
  array: 'a list',
  object: 'a group of values',
  record: 'a group of values',
  boolean: 'yes or no',
  undefined: 'nothing',
  null: 'nothing',
})
const kind = (name: string): string => KINDS[name] ?? name

interface Saying {
  readonly when: RegExp
  readonly says: (where: string, found: RegExpExecArray) => string
}

const SAYINGS: readonly Saying[] = [
  {
    when: /expected (\w+), received undefined/,
    says: (where, [, expected = '']) => say`${where}: nothing is there. Expected ${kind(expected)}.`,
  },
  {
    when: /expected (\w+), received (\w+)/,
    says: (where, [, expected = '', received = '']) =>
      say`${where}: ${kind(received)} is there. Expected ${kind(expected)}.`,
  },
  { when: /^Too small: expected string/, says: (where) => say`${where}: it is empty, or too short.` },
  { when: /^Too big: expected string/, says: (where) => say`${where}: it is too long.` },
  {
    when: /^Too small: .*?>=?(-?\d+)/,
    says: (where, [, least = '']) => say`${where}: too few. Expected ${least} or more.`,
  },
  { when: /^Too big: .*?<=?(\d+)/, says: (where, [, most = '']) => say`${where}: too many. Expected ${most} at most.` },
  {
    when: /^Invalid option: expected one of (.+)/,
    says: (where, [, options = '']) =>
      say`${where}: unknown. Expected one of ${options.replaceAll('"', '').replaceAll('|', ', ')}.`,
  },
  { when: /^Unrecognized key/, says: (where) => say`${where}: there is more in it than Plenary knows.` },
  { when: /^Invalid (string|input)/, says: (where) => say`${where}: it is not written as Plenary expects it.` },
  { when: /^no step "(.+?)"/, says: (where, [, id = '']) => say`${where}: the scenario has no step “${id}”.` },
  { when: /^it stands twice$/, says: (where) => say`${where}: it stands twice.` },
  { when: /^no source /, says: (where) => say`${where}: the scenario has no such source.` },
  { when: /^"(.+?)" is used twice/, says: (where, [, id = '']) => say`${where}: “${id}” is used twice.` },
  {
    when: /^a step "(.+?)" exists already/,
    says: (where, [, id = '']) => say`${where}: there is a step “${id}” already.`,
  },
  {
    when: /^"(.+?)" is not among the participants/,
    says: (where, [, id = '']) => say`${where}: “${id}” is not among those who take part.`,
  },
  { when: /^unknown rule set "(.*?)"/, says: (where, [, id = '']) => say`${where}: Plenary has no rules “${id}”.` },
  {
    when: /^no roll of members "(.+?)"/,
    says: (_, [, id = '']) => say`It takes its members from a list, “${id}”, which is not in the file.`,
  },
  {
    when: /^no scenario "(.+?)" is here/,
    says: (where, [, id = '']) => say`${where}: it is taken from the scenario “${id}”, which is not in the file.`,
  },
  {
    when: /^expected a list of 1 to (\d+)/,
    says: (where, [, most = '']) => say`${where}: expected one or more, and ${most} at most.`,
  },
  {
    when: /^made by a newer version/,
    says: () => phrase('A newer version of Plenary made it, and this one cannot read it.'),
  },
  {
    when: /^(not JSON|not a Plenary document|expected the schema version)/,
    says: () => phrase('It is no file of Plenary, or it was cut short on the way.'),
  },
]

/** One fault as a sentence. What no saying fits is said as it was found. */
export const faultInWords = ({ path, says }: Fault): string => {
  const where = whereInWords(path)
  for (const saying of SAYINGS) {
    const found = saying.when.exec(says)
    if (found !== null) return saying.says(where, found)
  }
  return path === '' ? says : say`${where}: ${says.replace(/\.$/, '')}.`
}

/** More than so many are counted: the first few say what kind of file it is. */
const MOST = 3

/** The sentences to show, and everything as it was found, to be unfolded. */
export const faultsInWords = (
  faults: readonly Fault[],
): { readonly details: readonly string[]; readonly folded: readonly string[] } => {
  const sentences = [...new Set(faults.map(faultInWords))]
  const found = faults.map(({ path, says }) => (path === '' ? says : `${path}: ${says}`))
  const left = sentences.length - MOST
  return {
    details: left > 0 ? [...sentences.slice(0, MOST), say`And ${left} more.`] : sentences,
    folded: found.every((one) => sentences.includes(one)) ? [] : found,
  }
}
