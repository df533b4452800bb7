/** What the Chair room says. English. */
export const CHAIR = {
  page: 'Chair',
  says: 'Learn the rules by presiding: see what happened, predict, decide, announce. Every answer is worked out from the rules, and says which.',
  lessons: 'Lessons',
  lessonsSay: 'Ten minutes each, on what really happened.',
  drills: 'Drills',
  drillsSay: 'Situations without end, made from a seed. The same link gives everybody the same questions.',
  preside: 'Preside',
  presideSays: 'A short meeting with you in the chair. Delegates rise, move, object, appeal.',
  situations: 'Real situations',
  situationsSay: 'What chairs and assemblies ruled, and what the rules say.',
  glossary: 'Terms',
  glossarySays: 'The words of the room, with their rules, in English, French and Spanish.',
  unknown: 'There is no such page in this room.',
  toChair: 'To the Chair',
} as const
