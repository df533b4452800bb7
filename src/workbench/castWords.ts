/** What votes are called in lists that people keep. Pure. */
import type { Standing } from './asked.ts'
import { plain } from './stateNames.ts'

/** What a list can say of one name. */
export type Cast = Standing | 'absent'

const WORDS: Readonly<Record<Cast, string>> = {
  yes: 'yes|oui|pour|y|yea|yeas|yay|aye|ayes|for|pro|in favour|in favor|favour|favor|infavour|infavor|vote for|votes for|voted for|voting for|voted yes|voted in favour|voted in favor|voting in favour|voting in favor|votes in favour|votes in favor|those in favour|affirmative|approve|approved|support|supported',
  no: 'no|non|contre|n|nay|nays|noes|against|contra|con|vote against|votes against|voted against|voting against|voted no|those against|opposed|oppose|negative|reject|rejected',
  abstain:
    'abstain|abstains|abstained|abstaining|abstention|abstentions|abstainer|abst|a|o|those abstaining|voted to abstain|abstained from voting',
  present:
    'present|present not voting|present and not voting|present non voting|present but not voting|not voting|non voting|nonvoting|did not vote|didnt vote|not participating|did not participate|non participating|nv|pnv|np|p|silent',
  absent: 'absent|not present|away|absentee|absentees|not in room|absence|was absent',
}

const keyOf = (text: string): string => plain(text)

const BY_WORD: ReadonlyMap<string, Cast> = new Map(
  (['yes', 'no', 'abstain', 'present', 'absent'] as const).flatMap((cast) =>
    WORDS[cast].split('|').map((word) => [keyOf(word), cast] as const),
  ),
)

const SIGNS: ReadonlyMap<string, Cast> = new Map([
  ['+', 'yes'],
  ['✓', 'yes'],
  ['✔', 'yes'],
  ['-', 'no'],
  ['−', 'no'],
  ['–', 'no'],
  ['—', 'no'],
  ['✗', 'no'],
  ['✘', 'no'],
  ['○', 'abstain'],
  ['◯', 'abstain'],
])

/** True for what is a vote in one list, and a mere dash in another. */
export const isDash = (text: string): boolean => /^[-−–—]$/.test(text.trim())

/** The vote that this means; null where it means none. */
export const castOf = (text: string): Cast | null => {
  const bare = text.trim()
  if (bare === '' || bare.length > 60) return null
  // A figure beside a word is a count of votes, and no part of a vote.
  return SIGNS.get(bare) ?? (/\d/.test(bare) ? null : (BY_WORD.get(keyOf(bare)) ?? null))
}

/** "In favour (87)", "VOTING AGAINST", "Abstentions – 12": the vote that a heading stands for. */
export const castOfHeading = (text: string): Cast | null =>
  SIGNS.has(text.trim())
    ? null
    : castOf(text.replaceAll(/[([]?\s*[-–—=]?\s*\d+\s*(?:votes?|states?|members?)?\s*[)\]]?/giu, ' '))

const HEADER_WORDS = new Set(
  'country|countries|state|states|member|members|name|names|delegation|delegations|party|parties|vote|votes|voting|choice|ballot|standing|position|result|code|iso|iso2|iso3|iso code|iso alpha|alpha|region|regional group|group|no|number|nr|member state|member states|state party|states parties|voted|country name|country code|how voted|notes|note|remarks|comment|comments'.split(
    '|',
  ),
)

/** A row of column titles, and not of a vote. */
export const isHeader = (cells: readonly string[]): boolean => {
  const words = cells.map(keyOf).filter((word) => word !== '')
  return words.length > 0 && words.every((word) => HEADER_WORDS.has(word)) && words.some((word) => word !== 'no')
}
