/** How the legal cases name the questions before the room. */
import { QUESTION_KINDS, type QuestionKind } from '#rules/ruleSet'

/** "the applications" are addressed as `observers`, "the credentials report" as `credentials-report`. */
export const nameOfQuestion = (words: string): string => {
  const name = words.replace(/^the /, '').replaceAll(' ', '-')
  return name === 'applications' ? 'observers' : name
}

export const isQuestionKind = (words: string): words is QuestionKind =>
  (QUESTION_KINDS as readonly string[]).includes(words)
