/** What the drills say. */
import { phrase, say, words } from '#src/language/say.ts'
import { DRILL_KINDS, type DrillKind, type Level } from '#src/drills/drill.ts'
import { counted, list } from '#src/words/language.ts'

/** What is asked, as a list names it. */
export const KINDS = words<Readonly<Record<DrillKind, string>>>({
  'in-order': 'In order or not?',
  majority: 'Which majority, of what, and how many?',
  carried: 'Carried or not?',
  'must-do-next': 'What must be done next?',
  'order-motions': 'Put the motions in order',
  'who-may': 'Who may speak, who may vote?',
  announce: 'Announce the result',
  'which-rule': 'Which rule?',
})

export const DRILLS = words({
  page: 'Drills',
  says: 'A situation, a question, and the answer that the rules give. Nothing is written beforehand: situations are drawn from a number, and every answer is worked out.',
  choose: 'Choose a set',
  body: 'Rules of',
  kinds: 'Questions',
  count: 'How many',
  more: 'One question more',
  fewer: 'One question fewer',
  limit: 'Time',
  noLimit: 'No limit',
  seed: 'Number of the set',
  seedSays: 'The same number gives the same questions to everybody.',
  seedWrong: 'A whole number is expected, of up to ten figures.',
  noKind: 'Choose at least one kind of question.',
  another: 'Another set',
  begin: 'Begin',
  beginSays: 'The time runs from the first question.',
  several: 'Choose all that are right.',
  check: 'Check',
  next: 'Next question',
  toResult: 'See the result',
  back: 'Previous question',
  reveal: 'Show the answer',
  right: 'Right',
  notRight: 'Not right',
  wellDone: 'Right.',
  notQuite: 'Not this time.',
  notQuiteSays: 'Look at why, below.',
  yours: 'your choice',
  missed: 'you did not choose it',
  chooseFirst: 'Choose an answer first.',
  keys: 'Keys: 1 to 9 choose, Enter checks and goes on.',
  keysProjected: 'Space shows the answer, the arrows go on and back.',
  result: 'Result',
  questions: 'The questions',
  again: 'Try again those that were not right',
  same: 'The same set again',
  copyLink: 'Copy the link to this set',
  copied: 'Copied',
  notCopied: 'The link could not be copied. Here it is:',
  timeUp: 'The time is up.',
  notAnswered: 'not answered',
  damaged: 'This address is of no set of drills.',
  toChoose: 'Choose a set of drills',
  save: 'Save the result as a file',
  teacher: 'For the teacher: sheets and answer keys',
})

/** "Question 3 of 10" */
export const questionOf = (number: number, all: number): string => say`Question ${number} of ${all}`

/** "8 of 10 right" */
export const scoreInWords = (right: number, all: number): string => say`${right} of ${all} right`

export const retryInWords = (right: number, all: number): string =>
  say`Of the ${counted(all, 'question', 'questions')} tried again, ${right} right now.`

export const secondTry = (): string => phrase('Second try: it does not change the result.')

const LEVEL_NAMES = words({ 1: 'plain', 2: 'harder', 3: 'hard' })

export const levelInWords = (level: Level): string => LEVEL_NAMES[level]

/** "10 questions, 15 minutes" */
export const sizeInWords = (count: number, minutes: number | null): string =>
  minutes === null
    ? say`${counted(count, 'question', 'questions')}, no time limit`
    : `${counted(count, 'question', 'questions')}, ${counted(minutes, 'minute', 'minutes')}`

export const minutesInWords = (minutes: number): string => counted(minutes, 'minute', 'minutes')

/** "12 minutes left" @param left milliseconds */
export const leftInWords = (left: number): string => {
  const minutes = Math.ceil(left / 60_000)
  return minutes <= 1 ? phrase('Less than a minute left') : say`${minutes} minutes left`
}

/** "Carried or not? · Which rule?", or all of them. */
export const kindsInWords = (kinds: 'all' | readonly DrillKind[]): string =>
  kinds === 'all' ? phrase('All kinds of question') : kinds.map((kind) => KINDS[kind]).join(' · ')

/** An address may hold anything: of a long text its beginning is told, of many the first. */
const LONGEST_TOLD = 60
const MOST_TOLD = 3

const found = (text: string | undefined): string =>
  text === undefined || text === ''
    ? phrase('nothing')
    : say`“${text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD)}…` : text}”`

const allFound = (texts: readonly string[]): string =>
  list([...texts.slice(0, MOST_TOLD).map(found), ...(texts.length > MOST_TOLD ? [phrase('others')] : [])])

/** What is wrong with an address: what was found, and what was expected. */
export const FAULTS = words({
  ruleSet: (id: string): string => say`The rules: found ${found(id)}, expected the name of a body, such as untoc-cop.`,
  kinds: (unknown: readonly string[]): string =>
    say`The kinds: found ${allFound(unknown)}, expected all, or some of ${list(DRILL_KINDS)}.`,
  notHere: (kinds: readonly DrillKind[], body: string): string =>
    say`The rules of this body (${phrase(body)}) have no matter for ${list(kinds.map((kind) => say`“${KINDS[kind]}”`))}.`,
  seed: (text: string | undefined): string =>
    say`The number of the set: found ${found(text)}, expected a whole number.`,
  count: (text: string | undefined, most: number): string =>
    say`How many questions: found ${found(text)}, expected a number from 1 to ${most}.`,
  minutes: (text: string | undefined, most: number): string =>
    say`The time: found ${found(text)}, expected minutes from 1 to ${most}.`,
  more: 'The address goes on after the minutes.',
})
