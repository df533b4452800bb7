/** What the lessons say beside their own sentences. */
import type { Context } from '#machines/context'
import type { ConferenceEvent, EventOf } from '#machines/events'
import type { Quorum } from '#rules/ruleSet'
import type { ResultWord } from '#scenarios/lessonOptions'
import type { Foretold } from '#scenarios/lessonKinds'
import type { LessonAct } from '#scenarios/lessonSchema'
import { phrase, say, words } from '#src/language/say.ts'
import { capital, counted } from '#src/words/language.ts'
import { place } from '#src/language/Said.tsx'
import { idInWords } from '#src/words/told.ts'

export const LESSON = words({
  lessons: 'Lessons',
  says: 'Ten minutes each, on what really happened. Take them in this order, or begin where you like.',
  back: 'Back',
  next: 'Next',
  skip: 'Skip this',
  finish: 'Finish',
  again: 'Take it again',
  right: 'Right.',
  wrong: 'Not this one. Try again.',
  wasFine: 'This part is as it should be.',
  moves: 'Through the lesson',
  motionPending: 'motion pending',
  here: 'Here',
  onFloor: 'See this step on the Floor',
  whatHappened: 'What really happened',
  whatIf: 'A what-if: this did not happen',
  implied: 'implied by the rules',
  learned: 'What you have learned',
  then: 'What now',
  nextLesson: (title: string) => say`Next lesson: ${phrase(title)}`,
  drill: 'Five questions on the same matter',
  all: 'All lessons',
  done: 'finished',
  begun: 'begun',
  unknown: 'There is no such lesson.',
  paraphrase: 'Rules are paraphrased. This is not the legal text.',
})

export const partOf = (number: number, all: number): string => say`Part ${number} of ${all}`
export const minutesOf = (minutes: number): string => say`about ${minutes} minutes`

const FORETELL = words<Readonly<Record<Foretold, string>>>({
  order: 'Is this in order?',
  outcome: 'What comes of this vote?',
  counted: 'How many votes count?',
  need: 'How many votes in favour are needed?',
  'to open': 'How many must be in the room to open the meeting?',
  'to decide': 'How many must be in the room to decide?',
})

/** What is asked, in words. */
export const questionOfAct = (act: LessonAct): string => {
  switch (act.kind) {
    case 'predict':
      return FORETELL[act.about]
    case 'choose':
      return phrase('What may be done now? Try one.')
    case 'fix':
      return phrase('One part of this announcement is wrong. Which?')
    case 'flip':
      return act.moves.length === 1
        ? phrase('What is the smallest number that turns it?')
        : phrase('Which of these takes the fewest?')
  }
}

const RESULT_WORDS = words<Readonly<Record<ResultWord, string>>>({
  carried: 'It is carried',
  'not carried': 'It is not carried',
  'no decision': 'No decision can be taken',
})
export const resultInWords = (result: ResultWord): string => RESULT_WORDS[result]
export const orderInWords = (inOrder: boolean): string =>
  inOrder ? phrase('Yes, it is in order') : phrase('No, it is not in order')
export const inOrderUnder = (): string => phrase('It is in order.')

/** What so many changing does: whether it turns the result, and whether fewer would do. */
export const turnInWords = (turns: boolean, right: boolean): string =>
  turns
    ? right
      ? phrase('That turns it, and no fewer would.')
      : phrase('That turns it, but fewer would do.')
    : phrase('That does not turn it.')

type Fraction = '1/2' | '1/3' | '2/3'
const FRACTIONS = words<Readonly<Record<Quorum['share']['comparison'], Readonly<Record<Fraction, string>>>>>({
  'at least': { '1/2': 'At least half', '1/3': 'At least one third', '2/3': 'At least two thirds' },
  'more than': { '1/2': 'More than half', '1/3': 'More than one third', '2/3': 'More than two thirds' },
})
const isFraction = (text: string): text is Fraction => Object.hasOwn(FRACTIONS['at least'], text)

const shareOf = ({ numerator, denominator, comparison }: Quorum['share']): string => {
  const fraction = `${numerator}/${denominator}`
  return isFraction(fraction) ? FRACTIONS[comparison][fraction] : `${capital(phrase(comparison))} ${fraction}`
}

/** "At least one third of the 133 taking part: 45."; for who is still to work it out, without the number. */
export const quorumInWords = (
  { share, of }: Quorum,
  { whole, need, many }: { readonly whole: number; readonly need: number | null; readonly many: string },
): string => {
  if (of === 'members')
    return need === null
      ? say`${shareOf(share)} of all ${whole} ${phrase(many)}.`
      : say`${shareOf(share)} of all ${whole} ${phrase(many)}: ${need}.`
  return need === null
    ? say`${shareOf(share)} of the ${whole} taking part in the session.`
    : say`${shareOf(share)} of the ${whole} taking part in the session: ${need}.`
}

/** For who is still to work it out: "The majority is more than two thirds of 78." */
export const majorityIs = (share: string): string => say`The majority is ${share}.`
/** For who is still to count: whose votes do. */
export const whoCountsHint = (abstaining: number): string =>
  abstaining === 0
    ? phrase('Only votes for and against count.')
    : say`Only votes for and against count. The ${abstaining} abstaining do not.`

/** The number stands out: it has the place of a part. */
export const inTheRoom = (present: number): string =>
  present === 1 ? say`${place(0)} delegation in the room` : say`${place(0)} delegations in the room`
export const presentInWords = (present: number): string =>
  say`${counted(present, 'delegation', 'delegations')} in the room`

/** Acts of many at once. */
const MANY: ReadonlySet<ConferenceEvent['type']> = new Set(['ballots.cast', 'delegations.arrive', 'delegations.leave'])
/** What somebody means to do, before it is known whether it is in order: "The President wants to open the 1st meeting". */
export const wantsTo = ({ type }: ConferenceEvent, actor: string, does: string): string =>
  MANY.has(type) ? say`${actor} want to ${does}` : say`${actor} wants to ${does}`
const FINDINGS = words<Readonly<Record<EventOf<'credentials.examine'>['finding'], string>>>({
  complies: 'they comply',
  'does not comply': 'they do not comply',
  deferred: 'put off the decision',
})
/** What is done, with what tells it from another act of its kind: which amendment, which part, what is found. */
export const inDetail = (event: ConferenceEvent, does: string): string => {
  switch (event.type) {
    case 'amendment.put':
    case 'amendment.withdraw':
      return say`${does}: ${capital(idInWords(event.amendment))}`
    case 'part.put':
      return say`${does}: ${idInWords(event.part)}`
    case 'credentials.examine':
      return say`${does}: ${FINDINGS[event.finding]}`
    default:
      return does
  }
}

/** An act on a button: with who does it, unless it is plainly whoever presides. */
export const actOnButton = (actor: string | null, does: string): string =>
  actor === null ? capital(does) : say`${actor}: ${does}`
/** After "Not at this stage." */
export const stageIs = (label: string): string => say`Where we are: “${phrase(label)}”.`
/** Somebody other than whoever presides does not hear a statement, but makes it. */
export const speaks = (): string => phrase('make a statement')

const ORDERS = words<Readonly<Record<Context['order'], { readonly text: string; readonly state: string } | null>>>({
  quiet: null,
  'point raised': { text: 'A point of order', state: 'the President is to rule' },
  'ruling given': { text: 'The President’s ruling', state: 'an appeal, or it stands' },
  appealed: { text: 'The President’s ruling', state: 'appealed against' },
})
/** How a point of order stands; null where there is none. */
export const orderState = (order: Context['order']) => ORDERS[order]

/** The part as it should have been announced. */
export const shouldSay = (part: string): string => say`It should say: “${part}”`

/** For those who listen: what was chosen, and what came of it. */
export const spokenAnswer = (right: boolean, sentences: readonly string[]): string =>
  `${right ? LESSON.right : LESSON.wrong} ${sentences.join(' ')}`
