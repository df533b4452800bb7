/** What the glossary says. */
import { say, words } from '#src/language/say.ts'

export const GLOSSARY_WORDS = words({
  title: 'Terms',
  says: 'The words of the room, in English, French and Spanish. The meanings are our own; a rule opens what it says, and how well that is known.',
  search: 'Find a term',
  placeholder: 'A word in any of the three languages',
  french: 'French',
  spanish: 'Spanish',
  untoc: 'UNTOC',
  assembly: 'Assembly',
  source: 'source',
  general: 'general usage',
  formulas: 'What the chair says',
  formulasSay: 'General usage: no page was seen.',
  english: 'English',
  nothing: 'No term has this word.',
  unknown: (id: string): string => say`There is no term “${id}” here.`,
  count: (shown: number, all: number): string => (shown === all ? say`${all} terms` : say`${shown} of ${all} terms`),
})
