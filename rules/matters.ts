/** The closed list of what can be put to the vote, over all bodies. A body answers some of them. */
export const MATTERS = [
  'substance',
  'procedure',
  'substance-or-procedure',
  'amend-convention',
  'amend-rules',
  'reconsideration',
  'appeal',
  'important-question',
  'other-question',
  'decision',
  'proposal',
  'schedule-amendment',
  'instrument',
] as const

export type Matter = (typeof MATTERS)[number]

/** What a matter can be taken to be: substance or procedure, important or not. A body tells two of them apart, or none. */
export const NATURES = [
  'substance',
  'procedure',
  'important-question',
  'other-question',
] as const satisfies readonly Matter[]
export type Nature = (typeof NATURES)[number]

/** True for a word that names a matter. */
export const isMatter = (word: string): word is Matter => (MATTERS as readonly string[]).includes(word)
