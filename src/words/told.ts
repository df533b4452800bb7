/** What the words for an act draw on beside the act: the body's law, and what the ids in it stand for. */
import { phrase, say, words } from '#src/language/say.ts'
import type { MotionKind, RuleSet } from '#rules/ruleSet'
import type { ConferenceEvent } from '#machines/events'

export interface Told {
  /** What its body makes of a vote on the nature of a matter; null where it knows no such vote. */
  readonly classification: RuleSet['classification']
  /** Motions by their id, and questions before the room by theirs. */
  readonly motions: Readonly<Record<string, MotionKind>>
  readonly titles: Readonly<Record<string, string>>
}

/** Nothing is known beside the act. */
export const UNTOLD: Told = { classification: null, motions: {}, titles: {} }

export const toldBy = (ruleSet: RuleSet, events: readonly ConferenceEvent[]): Told => {
  const motions: Record<string, MotionKind> = {}
  const titles: Record<string, string> = {}
  for (const event of events) {
    if (event.type === 'motion.move') motions[event.on] = event.motion
    if (event.type === 'question.take' || event.type === 'proposal.table') titles[event.on] ??= event.title
  }
  return { classification: ruleSet.classification, motions, titles }
}

const BODIES = words({
  assembly: 'the Assembly',
  council: 'the Council',
  'main committee': 'the Main Committee',
  committee: 'the Committee',
  commission: 'the Commission',
  conference: 'the Conference',
})

const isBody = (word: string): word is keyof typeof BODIES => Object.hasOwn(BODIES, word)

const kindOf = (word: string): keyof typeof BODIES => {
  const kind = word.toLowerCase()
  return isBody(kind) ? kind : 'conference'
}

/** What the body is called in a sentence: "the Assembly", "the Council", by the first such word of its name. */
export const bodyIn = ({ body }: Pick<RuleSet, 'body'>): string => {
  const [word = 'conference'] =
    /assembly|council|(?:main )?committee|commission/i.exec(body.split(' of ')[0] ?? '') ?? []
  return BODIES[kindOf(word)]
}

/** A motion as a question put to the room: "Shall the vote be deferred?" */
export const MOTION_QUESTIONS = words<Readonly<Record<MotionKind, string>>>({
  'suspend the meeting': 'Shall the meeting be suspended?',
  'adjourn the meeting': 'Shall the meeting be adjourned?',
  'adjourn the debate': 'Shall the debate be adjourned?',
  'close the debate': 'Shall the debate be closed?',
  'defer the vote': 'Shall the vote be deferred?',
  'give priority': 'Shall the draft be given priority?',
})

/** "the motion to close the debate": which of those pending. */
export const toWhat = (kind: MotionKind | undefined): string => (kind === undefined ? '' : say` to ${phrase(kind)}`)

/** "amendment 3", "part 1": an id as it is said, where it says anything. */
export const idInWords = (id: string): string => {
  const [, kind, number = ''] = /^(amendment|part)-(\d+)$/.exec(id) ?? []
  if (kind === undefined) {
    // An id that ships may have its name in a language; the others are said as they are written.
    const known = phrase(id)
    return known === id ? id.replaceAll('-', ' ') : known
  }
  return kind === 'part' ? say`part ${number}` : say`amendment ${number}`
}
