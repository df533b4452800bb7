/** How well the words of an act are known: a standing formula that was seen, or what is generally said. */
import type { EventType } from '#machines/events'

/**
 * Acts whose words, or whose order of parts, were seen in a record or a guide of the United Nations. All others are
 * general usage: common practice, of which no page was seen.
 */
const SEEN: ReadonlySet<EventType> = new Set([
  'meeting.open',
  'meeting.suspend',
  'consensus.seek',
  'consensus.declare',
  'cost.state',
  'proposal.withdraw',
  'point.rule',
  'amendment.move',
  'election.ballot',
  'credentials.report',
])

/** Whether the words are general usage only, and shown as such. */
export const isGeneralUsage = (type: EventType): boolean => !SEEN.has(type)
