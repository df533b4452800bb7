/** What the page for the teacher says. */
import { say, words } from '#src/language/say.ts'
import { counted } from '#src/words/language.ts'

export const TEACHER = words({
  page: 'For the teacher',
  says: 'Give a class the same questions by link, print them, and check the results. Nothing leaves this device but what you send.',
  set: 'A set of drills',
  link: 'Copy the link for the class',
  open: 'Open the set',
  project: 'Show it to the room',
  projectSays:
    'Shown to the room: large type and nothing else. The answer is shown by Space, Enter or r; the arrows go on and back.',
  sheet: 'Sheet without answers',
  answers: 'Sheet with answers',
  key: 'Answer key with reasons',
  lesson: 'A lesson',
  whichLesson: 'Which lesson',
  lessonSays: 'The link opens the lesson at its beginning.',
  lessonLink: 'Copy the link',
  copied: 'Copied',
  notCopied: 'The link could not be copied. Here it is:',
  results: 'Results of learners',
  print: 'Print',
  back: 'For the teacher',
  nameLine: 'Name',
  setNumber: 'Set',
  severalRight: 'More than one may be right.',
  paraphrase: 'Rules are paraphrased. This is not the legal text.',
  tooMany: (fits: number, pages: number): string =>
    say`So many questions do not fit on one page in type of 9 points, the smallest that is printed: the first ${counted(fits, 'question', 'questions')} would. As it is, there are ${pages} pages.`,
  fits: (points: number, paper: string): string => say`One page of ${paper}, in type of ${points} points.`,
  paper: 'Paper',
  measuring: 'Measuring…',
  right: 'Right',
  eachBegins: (opening: string): string => say`Each answer begins: ${opening}`,
  forAll: (opening: string): string => say`For all questions: ${opening}`,
})

/** "a", "b", … */
export const letterOf = (index: number): string => String.fromCharCode(97 + index)

/** "rules 63, 60, 41": short, for paper. */
export const rulesInShort = (rules: readonly string[]): string =>
  rules.length === 1 ? say`rule ${rules.join(', ')}` : say`rules ${rules.join(', ')}`

/** "Page 1 of 2" */
export const pageOf = (number: number, all: number): string => say`Page ${number} of ${all}`
