/** What is said where the rules of a scenario are changed. */
import { say, words } from '#src/language/say.ts'

export const RULES = words({
  title: 'Rules of its own',
  says: 'A scenario is played under the rules of its body. What is changed here holds in this scenario alone, and is shown wherever it applies.',
  name: 'Name of these rules',
  unnamed: 'Our rules',
  forget: 'Back to the rules of the body',
  asBody: (says: string): string => say`As the body has it: ${says}`,
  majority: (matter: string): string => say`Majority: ${matter}`,
})
