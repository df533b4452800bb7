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

/** True for a word that names a matter. */
export const isMatter = (word: string): word is Matter => (MATTERS as readonly string[]).includes(word)
