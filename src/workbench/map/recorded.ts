/** Votes that were really taken, by their counts: what the report prints of the eleventh session, and nothing beyond. */
import type { Tally } from '#rules/tally'

export interface RecordedVote {
  readonly tally: Tally
  /** Where it is printed. */
  readonly source: string
}

export const RECORDED: readonly RecordedVote[] = [
  { tally: { inFavour: 63, against: 15, abstaining: 25 }, source: 'CTOC/COP/2022/9, para. 15' },
  { tally: { inFavour: 59, against: 12, abstaining: 30 }, source: 'CTOC/COP/2022/9, para. 17' },
  { tally: { inFavour: 58, against: 7, abstaining: 34 }, source: 'CTOC/COP/2022/9, para. 19' },
]
