/** What is said where a scenario is edited. */
import type { Kept } from '#scenarios/participants'
import { OUTCOMES } from '#rules/decide'
import { MATTERS, type Matter } from '#rules/matters'
import type { RuleSet } from '#rules/ruleSet'
import { outcomeName } from '#src/words/outcomes.ts'
import type { Field } from './eventFields.ts'
import { phrase, say, words } from '#src/language/say.ts'
import { capital, counted } from '#src/words/language.ts'

export const EDITOR = words({
  about: 'What it is',
  title: 'Title',
  noTitle: 'Write a title.',
  body: 'Body and session',
  notes: 'Notes',
  participating: 'Taking part in the session',
  present: 'Present before the first step',
  sources: 'Sources',
  symbol: 'Short name or symbol',
  sourceTitle: 'Title of the source',
  url: 'Address on the web',
  addSource: 'Add a source',
  removeSource: 'Remove this source',
  steps: 'Steps',
  inOrder: 'In order',
  removed: 'Removed',
  act: 'The act',
  where: 'Where it is told',
  source: 'Source',
  paragraph: 'Paragraph or page',
  note: 'Note',
  implied: 'Implied by the rules, not stated by the source',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  addAfter: 'Add a step after this',
  addWhich: 'What happens',
  add: 'Add',
  now: 'In order here',
  notNow: 'Not in order here',
  expects: 'Expectations',
  expectsSay: 'What must come out, whatever is changed. Add one at a step that decides something.',
  expectsNone: 'None yet.',
  met: 'met',
  notMet: 'not met',
  forget: 'Remove this expectation',
  branches: 'Branches of it',
  byName: 'Votes by name are changed on the Floor.',
  onFloor: 'This part is changed in the file.',
  last: 'The only step stays: a scenario has one step at least.',
})

export const PEOPLE = words({
  title: 'Who takes part',
  says: 'A name that is left empty stands for somebody whom the record does not name.',
  find: 'Find a name',
  name: 'Name to add',
  role: 'As what',
  add: 'Add to the list',
  nameNeeded: 'Write a name.',
  taken: 'Somebody here has this name already.',
})

export const removeInWords = (name: string | null): string => (name === null ? EDITOR.remove : say`Remove ${name}`)

export const addedInWords = (name: string): string => say`On the list now: ${name}.`
/** Of a list that is too long to be shown whole. */
export const firstOf = (shown: number, all: number): string => say`The first ${shown} of ${all} are shown.`

/** Why somebody stays on the list. */
export const keptInWords = (kept: Kept): string => {
  switch (kept.because) {
    case 'an officer':
      return phrase('Every scenario has its officers and a secretariat.')
    case 'named in steps':
      return say`Named in ${counted(kept.steps, 'step', 'steps')}, and so stays.`
    case 'a member of an organization':
      return phrase('An organization here votes for it: it stays.')
    case 'the last member':
      return phrase('The last member stays.')
  }
}

export const stepRemoved = (title: string): string => say`Removed: ${title}.`
export const inOrderOf = (inOrder: number, all: number): string =>
  inOrder === all ? say`${counted(all, 'step', 'steps')}, all in order.` : say`${inOrder} of ${all} steps are in order.`
export const expectsMet = (met: number, all: number): string =>
  say`${met} of ${counted(all, 'expectation', 'expectations')} met.`

const isMatter = (value: unknown): value is Matter => MATTERS.some((one) => one === value)

/** Matters and outcomes as the law and the board call them; whatever else there is as it is written. */
const valueInWords = (key: string, value: unknown, { matters }: RuleSet): string | number => {
  if (typeof value === 'number') return value
  const outcome = key === 'outcome' ? OUTCOMES.find((one) => one === value) : undefined
  if (outcome !== undefined) return outcomeName(outcome)
  const matter = isMatter(value) ? matters[value] : undefined
  return phrase(matter?.label ?? String(value))
}

export const expectedInWords = (key: string, expected: unknown, found: unknown, law: RuleSet): string => {
  const label = labelOfKey(key)
  const wanted = valueInWords(key, expected, law)
  if (expected === found) return say`${label}: ${wanted}`
  return found === null || found === undefined
    ? say`${label}: expected ${wanted}, found nothing`
    : say`${label}: expected ${wanted}, found ${valueInWords(key, found, law)}`
}

export const partySays = (count: number): string =>
  say`${counted(count, 'participant', 'participants')} in all, officers included.`

/** The button that expects what a step comes to now. */
export const expectInWords = (outcome: string): string => say`Expect this result: ${outcome}`

/** What stands in the place of a field that only the Floor changes. */
export const elsewhereInWords = (label: string): string => say`${label}: ${EDITOR.onFloor}`

const LABELS = words<Readonly<Record<string, string>>>({
  by: 'Who',
  in: 'Which body sits',
  on: 'Which vote or question, by its short name',
  deviation: 'Out of order by the rule, done all the same, and nobody objected',
  ballots: 'Ballots',
  inFavour: 'In favour',
  against: 'Against',
  abstaining: 'Abstaining',
  organizations: 'Organizations, by their short names',
  daysBefore: 'Days before',
  count: 'How many',
  parties: 'Which of them, by their short names',
  present: 'How many are present',
  number: 'Number of the meeting',
  exceptional: 'Exceptional',
  leaving: 'Who is to leave, by their short names',
  rules: 'Rules',
  speakers: 'Who speaks, by their short names',
  speaker: 'Who speaks',
  party: 'Which delegation',
  title: 'Title',
  minutes: 'Minutes',
  speeches: 'Speeches for each',
  about: 'About what',
  upheld: 'The point is upheld',
  motion: 'Motion',
  side: 'Side',
  method: 'How it is voted',
  nature: 'Nature of the question',
  manner: 'Together or one by one',
  question: 'On which question, by its short name',
  recalling: 'Rules recalled',
  answer: 'Answer',
  kind: 'Kind of business',
  sponsors: 'Sponsors, by their short names',
  inTime: 'Circulated in time',
  costs: 'It costs money',
  decidedBy: 'Parties that decide it',
  amends: 'What it amends',
  item: 'Item of the agenda',
  conclusion: 'Conclusion',
  amount: 'Amount',
  amendment: 'Amendment, by its short name',
  distance: 'How far it is from the proposal',
  excludes: 'Amendments that it makes pointless',
  office: 'Office',
  group: 'Regional group',
  valid: 'Valid ballots',
  invalid: 'Invalid ballots',
  votes: 'Votes',
  objected: 'Somebody objected',
  matter: 'Matter',
  issuer: 'Who signed',
  original: 'The original',
  finding: 'Finding',
  represented: 'Represented',
  comply: 'In order',
  counted: 'Counted',
  need: 'Needed',
  outcome: 'Outcome',
  officers: 'Officers',
  part: 'Part',
  parts: 'Parts',
})

/** An expectation of one question or application is named by it. */
const labelOfKey = (key: string): string => {
  const [, what, id = ''] = /^(status|outcome) of (.+)$/.exec(key) ?? []
  if (what !== undefined) return what === 'status' ? say`Status of ${id}` : say`Outcome of ${id}`
  return LABELS[key] ?? capital(key)
}

export const labelOfField = ({ key, optional, is }: Field): string => {
  const label = labelOfKey(key)
  const spared = optional && is !== 'yes or no'
  if (is === 'list')
    return spared ? say`${label}, with commas between (may be left out)` : say`${label}, with commas between`
  return spared ? say`${label} (may be left out)` : label
}
export const labelOfPart = labelOfKey
