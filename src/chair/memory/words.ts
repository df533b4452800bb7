/** What the memory of the Chair room says. */
import { phrase, say, words } from '#src/language/say.ts'
import { counted } from '#src/words/language.ts'

export const MEMORY = words({
  page: 'What you learned',
  says: 'What you answered and ruled, and which lessons you followed. It is kept on this device, and nowhere else.',
  notKept: 'This device keeps no progress.',
  notKeptSays: 'What you answer is forgotten when the page is closed. Save it as a file under “What you learned”.',
  toRepeat: 'What to repeat',
  nothingDue: 'Nothing is to be repeated now.',
  drills: 'Drills',
  presiding: 'Presiding',
  preside: 'Preside again',
  noRuling: 'You have presided over no meeting yet.',
  toPreside: 'Preside over a meeting',
  situations: 'Real situations',
  situation: 'Real situation',
  situationAgain: 'Answer it again',
  noSituation: 'You have answered no real situation yet.',
  toSituations: 'To the real situations',
  ruling: 'Decision',
  where: 'Body',
  lessons: 'Lessons',
  lesson: 'Lesson',
  lessonAgain: 'Follow it again',
  body: 'Rules of',
  kind: 'Question',
  right: 'Right',
  next: 'Next',
  now: 'now',
  none: 'Nothing was answered yet.',
  noLesson: 'No lesson was begun yet.',
  toDrills: 'To the drills',
  finished: 'finished',
  begun: 'begun',
  file: 'Take it along',
  fileSays: 'The file holds every answer. On another device it is added to what is there.',
  save: 'Save as a file',
  open: 'Add a file',
  added: 'The file was added.',
  unsound: 'The file could not be read.',
  tooLarge: 'The file is too large.',
  erase: 'Erase everything',
  erased: 'Everything that you learned was erased from this device.',
  undo: 'Bring it back',
})

/** "Repeat: 6 questions" */
export const repeatInWords = (count: number): string => say`Repeat: ${counted(count, 'question', 'questions')}`

/** "14 of 20" */
export const shareInWords = (right: number, all: number): string => say`${right} of ${all}`

const DAY = 24 * 60 * 60_000

/** "in 3 days" @param wait milliseconds */
export const waitInWords = (wait: number): string => {
  if (wait <= 0) return MEMORY.now
  const days = Math.round(wait / DAY)
  return days < 1 ? phrase('today') : say`in ${counted(days, 'day', 'days')}`
}
