/** What the timeline and the player say. What happened is said in `words/acts.ts`. */
import type { ConferenceEvent, EventType, MeetingBody } from '#machines/events'
import { phrase, say, words } from '#src/language/say.ts'
import { imperativeOf } from '#src/words/acts.ts'
import { capital, counted, ordinal, ruleInWords } from '#src/words/language.ts'
import type { People } from '#src/words/people.ts'
import type { Told } from '#src/words/told.ts'
import type { GroupKind } from './groups.ts'

export const TIMELINE = words({
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
  applications: 'Applications for observer status',
  deviation: 'Deviation:',
  deviates: 'out of order by the rule, done, and nobody objected.',
  find: 'Find a step',
  findHint: 'Find: words, ¶ 41, rule 46',
  show: 'Show',
  nothingFound: 'No step answers this.',
})

/** What the timeline lists. */
export const SHOWN = ['all', 'votes', 'decisions'] as const
export type Shown = (typeof SHOWN)[number]
export const SHOWN_NAMES = words<Readonly<Record<Shown, string>>>({
  all: 'All',
  votes: 'Votes',
  decisions: 'Decisions',
})

const HOW = words<{ readonly [Type in EventType]?: string }>({
  'consensus.declare': 'decided without a vote',
  'status.accord': 'accorded without a vote',
  'question.notAccepted': 'not accepted',
  'proposal.withdraw': 'withdrawn',
  'proposal.postpone': 'postponed by its sponsors',
  'proposal.conclude': 'no action taken',
  'election.acclaim': 'elected by acclamation',
})
/** What became of it without a vote. */
export const howInWords = (type: EventType): string => HOW[type] ?? ''

export const foundSpoken = (count: number): string => counted(count, 'step found', 'steps found')
export const stepsIn = (count: number): string => counted(count, 'step', 'steps')

export const PLAYER = words({
  name: 'Player',
  back: 'Back one step',
  again: 'Start again',
  refusedNext: 'Next: a step not in order',
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  scrubber: 'Step',
})

/** Milliseconds for each step while it plays. */
export const SPEEDS = words([
  { beat: 5000, name: 'Speed: slow' },
  { beat: 2500, name: 'Speed: normal' },
  { beat: 1200, name: 'Speed: fast' },
])

const meetingOf = (body: MeetingBody, number: string): string => {
  switch (body) {
    case 'plenary':
      return say`${number} meeting`
    case 'committee of the whole':
      return say`${number} meeting, Committee of the Whole`
    case 'bureau':
      return say`${number} meeting, Bureau`
  }
}

/** "9th meeting, Committee of the Whole". */
export const groupTitle = (kind: GroupKind): string => {
  switch (kind.is) {
    case 'before':
      return TIMELINE.before
    case 'bureau':
      return phrase('Meeting of the Bureau')
    case 'meeting': {
      const meeting = meetingOf(kind.body, ordinal(kind.number))
      return kind.again ? say`${meeting}, continued` : meeting
    }
  }
}

/** Numbers of roll-calls are longer than any paragraph's, and are none. */
export const paragraphSign = (paragraph: string): string => (paragraph.length > 3 ? paragraph : `¶ ${paragraph}`)

export const paragraphSpoken = (paragraph: string): string => say`Paragraph ${paragraph}`

/** The line that stands where two lines part for the first time. */
export const partingLine = (names: { readonly branchAside: boolean }, rule: string | null): string => {
  const what = phrase(names.branchAside ? 'The two branches part here' : 'The record diverges here')
  return rule === null ? what : say`${what}: ${ruleInWords(rule)}`
}

export const ruleAfterReason = (reason: string, rule: string | null): string =>
  [reason, rule === null ? '' : `${capital(ruleInWords(rule))}.`].filter((part) => part !== '').join(' ')

export const nextLabel = (event: ConferenceEvent, people: People, told: Told): string =>
  say`Next: ${imperativeOf(event, people, told)}`

export const stepOf = (place: number, all: number): string => say`Step ${place} of ${all}`

export const stepSpoken = (place: number, all: number, title: string): string => say`${stepOf(place, all)}: ${title}`
