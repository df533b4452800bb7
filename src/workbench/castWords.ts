/** What votes are called in lists that people keep. */
import { codeSpoken } from '#src/language/say.ts'
import type { Standing } from './asked.ts'
import { plain } from './stateNames.ts'

/** What a list can say of one name. */
export type Cast = Standing | 'absent'

const WORDS: Readonly<Record<Cast, string>> = {
  yes: 'yes|y|yea|yeas|yay|aye|ayes|for|pro|in favour|in favor|favour|favor|infavour|infavor|vote for|votes for|voted for|voting for|voted yes|voted in favour|voted in favor|voting in favour|voting in favor|votes in favour|votes in favor|those in favour|affirmative|approve|approved|support|supported',
  no: 'no|n|nay|nays|noes|against|contra|con|vote against|votes against|voted against|voting against|voted no|those against|opposed|oppose|negative|reject|rejected',
  abstain:
    'abstain|abstains|abstained|abstaining|abstention|abstentions|abstainer|abst|a|o|those abstaining|voted to abstain|abstained from voting',
  present:
    'present|present not voting|present and not voting|present non voting|present but not voting|not voting|non voting|nonvoting|did not vote|didnt vote|not participating|did not participate|non participating|nv|pnv|np|p|silent',
  absent: 'absent|not present|away|absentee|absentees|not in room|absence|was absent',
}

/** The same in French: who speaks it may be given either. */
const FRENCH_WORDS: Readonly<Record<Cast, string>> = {
  yes: 'oui|pour|en faveur|favorable|favorables|vote pour|votent pour|ont voté pour|a voté pour|ayant voté pour|votes pour|voix pour|approuve',
  no: 'non|contre|défavorable|défavorables|opposé|opposés|vote contre|votent contre|ont voté contre|a voté contre|ayant voté contre|votes contre|voix contre|rejette',
  abstain:
    'abstention|abstentions|s’abstient|s’abstiennent|s’est abstenu|s’est abstenue|se sont abstenus|s’étant abstenus|abstenu|abstenue|abstenus|abstenues|abstient',
  present:
    'présent|présente|présents|présent sans voter|présents sans voter|présent non votant|présents non votants|présent et non votant|non votant|non votants|sans vote|n’a pas voté|n’ont pas voté|ne vote pas|ne participe pas|n’a pas participé|n’ont pas participé',
  absent: 'absent|absente|absents|absentes|non présent|non présents|était absent|étaient absents',
}

/** Letters that in French may as well be "oui" and "pour": left to whoever pasted them. */
const NOT_IN_FRENCH: ReadonlySet<string> = new Set(['o', 'p'])

const keyOf = (text: string): string => plain(text)

const BY_WORD: ReadonlyMap<string, Cast> = new Map(
  (['yes', 'no', 'abstain', 'present', 'absent'] as const).flatMap((cast) =>
    [WORDS, FRENCH_WORDS].flatMap((words) => words[cast].split('|').map((word) => [keyOf(word), cast] as const)),
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
  const sign = SIGNS.get(bare)
  if (sign !== undefined) return sign
  const key = keyOf(bare)
  // A figure beside a word is a count of votes, and no part of a vote.
  if (/\d/.test(bare) || (codeSpoken() === 'fr' && NOT_IN_FRENCH.has(key))) return null
  return BY_WORD.get(key) ?? null
}

/** "In favour (87)", "VOTING AGAINST", "Abstentions – 12": the vote that a heading stands for. */
export const castOfHeading = (text: string): Cast | null =>
  SIGNS.has(text.trim())
    ? null
    : castOf(
        text.replaceAll(
          /[([]?\s*[-–—=]?\s*\d+\s*(?:votes?|states?|members?|voix|[eé]tats?|membres?)?\s*[)\]]?/giu,
          ' ',
        ),
      )

const HEADER_WORDS = new Set(
  'country|countries|state|states|member|members|name|names|delegation|delegations|party|parties|vote|votes|voting|choice|ballot|standing|position|result|code|iso|iso2|iso3|iso code|iso alpha|alpha|region|regional group|group|no|number|nr|member state|member states|state party|states parties|voted|country name|country code|how voted|notes|note|remarks|comment|comments|pays|etat|etats|etat partie|etats parties|etat membre|etats membres|membre|membres|partie|parties|nom|noms|voix|choix|bulletin|resultat|groupe|groupe regional|numero|remarque|remarques|commentaire|commentaires'.split(
    '|',
  ),
)

/** A row of column titles, and not of a vote. */
export const isHeader = (cells: readonly string[]): boolean => {
  const words = cells.map(keyOf).filter((word) => word !== '')
  return words.length > 0 && words.every((word) => HEADER_WORDS.has(word)) && words.some((word) => word !== 'no')
}
