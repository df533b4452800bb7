/** What is said where a scenario is edited. English. */
import type { Field } from './eventFields.ts'
import { counted } from '#src/words/language.ts'

export const EDITOR = {
  about: 'What it is',
  title: 'Title',
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
  expect: 'Expect this result',
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
} as const

export const stepRemoved = (title: string): string => `Removed: ${title}.`
export const inOrderOf = (inOrder: number, all: number): string =>
  inOrder === all ? `${counted(all, 'step', 'steps')}, all in order.` : `${inOrder} of ${all} steps are in order.`
export const expectsMet = (met: number, all: number): string =>
  `${met} of ${counted(all, 'expectation', 'expectations')} met.`
export const expectedInWords = (key: string, expected: unknown, found: unknown): string =>
  expected === found
    ? `${labelOfKey(key)}: ${String(expected)}`
    : `${labelOfKey(key)}: expected ${String(expected)}, found ${found === null || found === undefined ? 'nothing' : String(found)}`
export const partySays = (count: number): string =>
  `${counted(count, 'participant', 'participants')} in all, officers included.`

const LABELS: Readonly<Record<string, string>> = {
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
  speeches: 'Speeches',
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
}

const labelOfKey = (key: string): string => LABELS[key] ?? `${key.charAt(0).toUpperCase()}${key.slice(1)}`
export const labelOfField = ({ key, optional, is }: Field): string =>
  `${labelOfKey(key)}${is === 'list' ? ', with commas between' : ''}${optional && is !== 'yes or no' ? ' (may be left out)' : ''}`
export const labelOfPart = labelOfKey
