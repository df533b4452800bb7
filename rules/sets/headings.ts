/** The headings of a chapter, a line each. */
import type { Grade, RuleHeading } from '../ruleSet.ts'

const GRADES = {
  V: 'verified',
  S: 'verified-sister',
  I: 'inferred',
  N: 'not seen',
} as const satisfies Readonly<Record<string, Grade>>
type Letter = keyof typeof GRADES

/** Number, and how well the number, the title and the text are known, a letter each. */
type Line = readonly [number: string, grades: `${Letter}${Letter}${Letter}`]

const isLetter = (letter: string): letter is Letter => letter in GRADES

const gradeAt = (grades: string, place: number): Grade => {
  const letter = grades.charAt(place)
  return isLetter(letter) ? GRADES[letter] : 'not seen'
}

export const headings = (chapter: string, lines: readonly Line[]): readonly RuleHeading[] =>
  lines.map(([number, grades]) => ({
    number,
    chapter,
    grades: { number: gradeAt(grades, 0), title: gradeAt(grades, 1), says: gradeAt(grades, 2) },
  }))
