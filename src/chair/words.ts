/** What the Chair room says. */
import { say, words } from '#src/language/say.ts'
export const CHAIR = words({
  page: 'Chair',
  says: 'Learn the rules by presiding: see what happened, predict, decide, announce. Every answer is worked out from the rules, and says which.',
  drills: 'Drills',
  drillsSay: 'Situations without end, made from a seed. The same link gives everybody the same questions.',
  preside: 'Preside',
  presideSays: 'A short meeting with you in the chair. Delegates rise, move, object, appeal.',
  situations: 'Real situations',
  situationsSay: 'What chairs and assemblies really ruled, and what the rules say.',
  glossary: 'Terms',
  glossarySays: 'The words of the room, with their rules, in English, French and Spanish.',
  memory: 'What you learned',
  memorySays: 'What you answered, and what to repeat. It stays on this device.',
  teacher: 'For the teacher',
  teacherSays: 'Set lessons and drills by link, print sheets, check results.',
  begin: 'Begin here: no knowledge is needed',
  goOn: 'Go on where you left',
  nextLesson: 'Your next lesson',
  allLessons: 'All lessons',
  unknown: 'There is no such page in this room.',
  toChair: 'To the Chair',
})

export const minutesOf = (minutes: number): string => say`About ${minutes} minutes`
/** "2 of 10 finished" */
export const lessonsDone = (finished: number, all: number): string => say`${finished} of ${all} finished`
