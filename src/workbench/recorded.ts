/** Real votes of real bodies, as they were recorded: examples to open, and what the engine is held to. */
import type { Outcome } from '#rules/decide'
import type { Matter } from '#rules/matters'
import { ruleSetById } from '#rules/sets/known'
import { AS_THE_BODY_HAS_IT, type Asked } from './asked.ts'

/** One vote as published. What its source does not print is left out. */
export interface RecordedVote {
  readonly id: string
  readonly ruleSet: string
  readonly matter: Matter
  readonly inFavour: number
  readonly against: number
  readonly abstaining: number
  readonly members?: number
  readonly vetoes?: number
  readonly quorum?: number
  readonly expected: { readonly outcome: Outcome }
  readonly record: {
    readonly body: string
    readonly date: string
    readonly question: string
    readonly source: string
    readonly note?: string
  }
}

const files = import.meta.glob<readonly RecordedVote[]>('../../scenarios/votes/recorded.json', {
  eager: true,
  import: 'default',
})

/** Oldest first. A test holds the file to the shape. */
export const RECORDED: readonly RecordedVote[] = Object.values(files)
  .flat()
  .sort((one, other) => one.record.date.localeCompare(other.record.date))

/** Where a vote was printed: an address, with the place in it where one is named; or a document that has none. */
export interface Source {
  readonly href: string | null
  readonly words: string
}

/** "https://host/page (row 7)" is an address and a place; "CTOC/COP/2022/9, para. 17" is the symbol of a document. */
export const sourceOf = ({ record: { source } }: RecordedVote): Source => {
  const [, href, place = ''] = /^(https?:\/\/\S+)\s*(.*)$/.exec(source) ?? []
  if (href === undefined || !URL.canParse(href)) return { href: null, words: source }
  return { href, words: [new URL(href).hostname, place].filter((part) => part !== '').join(' ') }
}

/** The bench as this vote was. Who was present is not in these records, beside those who voted. */
export const askedOf = ({
  ruleSet,
  matter,
  inFavour,
  against,
  abstaining,
  members,
  vetoes,
  quorum,
}: RecordedVote): Asked | null =>
  ruleSetById(ruleSet) === undefined
    ? null
    : {
        ruleSet,
        matter,
        votes: { by: 'count', inFavour, against, abstaining, silent: 0 },
        presenceKnown: false,
        ...AS_THE_BODY_HAS_IT,
        members: members ?? null,
        vetoes: vetoes ?? 0,
        quorumOfVotes: quorum ?? null,
      }
