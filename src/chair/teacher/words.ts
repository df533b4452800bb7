/** What the page for the teacher says. English. */
export const TEACHER = {
  page: 'For the teacher',
  says: 'Give a class the same questions by link, print them, and check the results. Nothing leaves this device but what you send.',
  set: 'A set of drills',
  link: 'Copy the link for the class',
  open: 'Open the set',
  project: 'Show it to the room',
  projectSays: 'Large type and nothing else. The answer is shown by Space, Enter or r; the arrows go on and back.',
  sheet: 'Sheet without answers',
  answers: 'Sheet with answers',
  key: 'Answer key with reasons',
  lesson: 'A lesson',
  lessonSays: 'The link opens the lesson at its beginning.',
  lessonLink: 'Copy the link',
  copied: 'Copied',
  notCopied: 'The link could not be copied. Here it is:',
  results: 'Results of learners',
  print: 'Print',
  back: 'For the teacher',
  nameLine: 'Name',
  rulesOf: 'Rules of',
  setNumber: 'Set',
  severalRight: 'More than one may be right.',
  paraphrase: 'Rules are paraphrased. This is not the legal text.',
  tooMany: (fits: number): string =>
    fits > 0
      ? `So many questions do not fit on one page at a legible size. The first ${fits} would; as it is, more pages are printed.`
      : 'These questions do not fit on one page at a legible size. More pages are printed.',
  fits: (points: number): string => `One page, A4 or Letter, in type of ${points} points.`,
  measuring: 'Measuring…',
  right: 'Right',
  forAll: (opening: string): string => `For all questions: ${opening}`,
} as const

/** "a", "b", … */
export const letterOf = (index: number): string => String.fromCharCode(97 + index)
