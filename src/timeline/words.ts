/** What the timeline and the player say. English. What happened is said in `words/acts.ts`. */
import type { ConferenceEvent } from '#machines/events'
import { imperativeOf } from '#src/words/acts.ts'
import { ordinal } from '#src/words/language.ts'
import type { People } from '#src/words/people.ts'
import type { Told } from '#src/words/told.ts'

export const TIMELINE = {
  allSteps: 'All steps',
  before: 'Before the session',
  implied: 'implied',
  changed: 'your change',
  inserted: 'added by you',
  removed: 'removed',
  refused: 'Not in order.',
  differs: 'differs here too',
  remove: 'Remove this step',
  undoChange: 'Undo this change',
  putBack: 'Put back',
} as const

export const PLAYER = {
  name: 'Player',
  back: 'Back one step',
  again: 'Start again',
  refusedNext: 'Next: not in order',
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  scrubber: 'Step',
} as const

/** Milliseconds for each step while it plays. */
export const SPEEDS = [
  { beat: 5000, name: 'Speed: slow' },
  { beat: 2500, name: 'Speed: normal' },
  { beat: 1200, name: 'Speed: fast' },
] as const

export const meetingTitle = (number: number): string => `${ordinal(number)} meeting`

export const paragraphSpoken = (paragraph: string): string => `Paragraph ${paragraph}`

/** The line that stands where two lines part for the first time. */
export const partingLine = (names: { readonly branchAside: boolean }, rule: string | null): string => {
  const what = names.branchAside ? 'The two branches part here' : 'The record diverges here'
  return rule === null ? what : `${what}: rule ${rule}`
}

export const ruleAfterReason = (reason: string, rule: string | null): string =>
  [reason, rule === null ? '' : `Rule ${rule}.`].filter((part) => part !== '').join(' ')

export const nextLabel = (event: ConferenceEvent, people: People, told: Told): string =>
  `Next: ${imperativeOf(event, people, told)}`

export const stepOf = (place: number, all: number): string => `Step ${place} of ${all}`

export const stepSpoken = (place: number, all: number, title: string): string => `${stepOf(place, all)}: ${title}`
