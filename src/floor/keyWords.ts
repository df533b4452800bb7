/** The list of keys. English. */
export const KEYS = {
  title: 'Keyboard shortcuts',
  letters: 'Use the single keys: u, r, / and ?, and in a drill 1 to 9',
} as const
export const KEY_LIST: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['→'], does: 'next step' },
  { keys: ['←'], does: 'back one step' },
  { keys: ['Space'], does: 'play, or pause' },
  { keys: ['Home'], does: 'first step' },
  { keys: ['End'], does: 'last step' },
  { keys: ['u'], does: 'undo' },
  { keys: ['r', 'U'], does: 'redo' },
  { keys: ['/'], does: 'find a step' },
  { keys: ['1', '9'], does: 'in a drill: choose an answer' },
  { keys: ['Enter'], does: 'in a drill: check, and go on' },
  { keys: ['r', 'Space'], does: 'in a drill before a room: show the answer' },
  { keys: ['?'], does: 'this list' },
  { keys: ['Esc'], does: 'close; leave projector mode' },
]
