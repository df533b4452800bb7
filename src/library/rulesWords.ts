/** What is said where the rules of a scenario are changed. */
import { say, words } from '#src/language/say.ts'

export const RULES = words({
  title: 'Rules of its own',
  says: 'A scenario is played under the rules of its body. What is changed here holds in this scenario alone, and is shown wherever it applies.',
  name: 'Name of these rules',
  unnamed: 'Our rules',
  noMembers: 'A body has one member or more.',
  forget: 'Back to the rules of the body',
  /** What it is comes first: it may be cut at the end. */
  asBody: (says: string): string => say`${says}, as the body has it`,
  majority: (matter: string): string => say`Majority: ${matter}`,
})
