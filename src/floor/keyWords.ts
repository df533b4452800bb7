/** The list of keys. */
import { phrase, words } from '#src/language/say.ts'

export const KEYS = words({
  title: 'Keyboard shortcuts',
  letters: 'Use the single keys: u, r, / and ?, and in a drill 1 to 9',
})

interface Key {
  /** As they are written on the keyboard. */
  readonly keys: readonly string[]
  readonly does: string
}
export const keyList = (): readonly Key[] => [
  { keys: ['→'], does: phrase('next step') },
  { keys: ['←'], does: phrase('back one step') },
  { keys: [phrase('Space')], does: phrase('play, or pause') },
  { keys: [phrase('Home')], does: phrase('first step') },
  { keys: [phrase('End')], does: phrase('last step') },
  { keys: ['u', 'Ctrl+Z'], does: phrase('undo') },
  { keys: ['r', 'U'], does: phrase('redo') },
  { keys: ['/'], does: phrase('find a step') },
  { keys: ['1–9'], does: phrase('in a drill: choose an answer') },
  { keys: [phrase('Enter')], does: phrase('in a drill: check, and go on') },
  { keys: ['r', phrase('Space')], does: phrase('in a drill before a room: show the answer') },
  { keys: ['?'], does: phrase('this list') },
  { keys: [phrase('Esc')], does: phrase('close; leave projector mode') },
]
