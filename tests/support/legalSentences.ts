/**
 * The sentences of the legal cases: a closed vocabulary. Each pattern stands for one act, or for a few that go
 * together; a sentence that fits none of them is an error. Words in braces are blanks, by kind: `{party2}` is a
 * second blank of the kind `{party}`.
 */
import { conferenceEventSchema, type ConferenceEvent } from '#machines/events'
import type { Context } from '#machines/context'
import { isKind, KINDS } from './legal/blanks.ts'
import { OF_FLOOR } from './legal/ofFloor.ts'
import { OF_MEETINGS } from './legal/ofMeetings.ts'
import { OF_OFFICERS } from './legal/ofOfficers.ts'
import { OF_PROPOSALS } from './legal/ofProposals.ts'
import { OF_VOTES } from './legal/ofVotes.ts'
import { Said, type Act, type Meaning, type Sentences } from './legal/said.ts'
import { nearestOf } from './nearest.ts'

const SENTENCES: Sentences = { ...OF_MEETINGS, ...OF_FLOOR, ...OF_VOTES, ...OF_PROPOSALS, ...OF_OFFICERS }

const escaped = (text: string): string => text.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)

const patternOf = (sentence: string): RegExp => {
  const source = sentence
    .split(/(\{[a-z]+\d?\})/)
    .map((piece) => {
      const name = /^\{([a-z]+\d?)\}$/.exec(piece)?.[1]
      if (name === undefined) return escaped(piece)
      const kind = name.replace(/\d$/, '')
      if (!isKind(kind)) throw new Error(`no kind of blank is called {${kind}}`)
      return `(?<${name}>${KINDS[kind]})`
    })
    .join('')
  return new RegExp(`^${source}$`)
}

const PATTERNS: readonly (readonly [RegExp, Meaning])[] = Object.entries(SENTENCES).map(([sentence, meaning]) => [
  patternOf(sentence),
  meaning,
])

/**
 * The acts that a sentence stands for, as said in this room.
 * @throws where no pattern, or more than one, fits the sentence
 */
export const actsSaidBy = (sentence: string, room: Context): readonly ConferenceEvent[] => {
  const fitting = PATTERNS.flatMap(([pattern, meaning]) => {
    const blanks = pattern.exec(sentence)?.groups
    return pattern.test(sentence) ? [{ meaning, blanks: { ...blanks } }] : []
  })
  const [only, ...others] = fitting
  if (only === undefined)
    throw new Error(
      `no such sentence: "${sentence}"; tests/support/legal has "${nearestOf(Object.keys(SENTENCES), sentence, ' ')}"`,
    )
  if (others.length > 0) throw new Error(`more than one meaning: "${sentence}"`)
  const said = new Said(only.blanks, room)
  const acts = only.meaning(said)
  const events: readonly Act[] = 'type' in acts ? [acts] : acts
  return events.map((event) => conferenceEventSchema.parse({ in: said.place, ...event }))
}
