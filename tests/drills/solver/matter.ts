/** What is before the room, and what has become of it: drafts, the applications, reports, elections. */
import { capital, escaped, group, groups, listed } from './reading.ts'

export type Side = 'for' | 'against'
export type Spoken = Readonly<Record<Side, number>>

interface Amendment {
  readonly name: string
  readonly by: string
  readonly distance: number
  readonly pending: boolean
}

/** Anything that can be decided: "Draft 1", "the applications". */
export interface Matter {
  readonly name: string
  /** Null where it is no draft. */
  readonly sponsors: readonly string[] | null
  readonly late: boolean
  readonly costUnstated: boolean
  /** Drafts on the same item that were submitted before it. */
  readonly after: readonly string[]
  readonly priority: boolean
  readonly amendments: readonly Amendment[]
  readonly amended: boolean
  readonly division: 'none' | 'unopposed' | 'opposed' | 'agreed'
  readonly parts: readonly { readonly name: string; readonly operative: boolean; readonly status: string }[]
  readonly competence: 'unquestioned' | 'questioned' | 'affirmed'
  /** "adopted", "rejected", …; null while it is open. */
  readonly decided: string | null
  readonly postponed: boolean
  readonly consensusSought: boolean
  readonly voteAsked: boolean
  readonly claims: readonly string[]
  /** What kind of matter it was settled to be; null where nobody has settled it. */
  readonly settled: string | null
  readonly tie: 'none' | 'this meeting' | 'earlier meeting'
  readonly rollCall: boolean
  readonly adjourned: boolean
  readonly dividing: Spoken
  readonly reopening: Spoken
}

const NOBODY: Spoken = { for: 0, against: 0 }

export const spokenOn = (text: string, what: string): Spoken => {
  const [, yes, no] =
    new RegExp(`On ${escaped(what)}, (\\d+) speakers? for and (\\d+) against have been heard\\.`).exec(text) ?? []
  return yes === undefined || no === undefined ? NOBODY : { for: Number(yes), against: Number(no) }
}

const STATUS = 'was adopted|was rejected|was withdrawn|was concluded without a decision|was not accepted'
const DIVISIONS = {
  'nobody has opposed it': 'unopposed',
  'it is opposed': 'opposed',
  'it is agreed to': 'agreed',
} as const
const isDivision = (words: string): words is keyof typeof DIVISIONS => words in DIVISIONS

const partsIn = (text: string): Matter['parts'] =>
  groups(text, '(the part “[^”]+”) \\((operative|not operative)(?:, (\\w+))?\\)').map(
    ([, name = '', kind, status]) => ({
      name,
      operative: kind === 'operative',
      status: status === undefined || status === '' ? 'pending' : status,
    }),
  )

export const matterIn = (text: string, name: string): Matter => {
  const start = escaped(capital(name))
  const inside = escaped(name)
  const says = (sentence: string): boolean => new RegExp(`(?:^| )${sentence}\\.(?: |$)`).test(text)
  const division = new RegExp(`A division of ${inside} into (.+?) was asked for: ([a-z ]+)\\.`).exec(text)
  const divided = division?.[2] ?? ''
  const sponsors = group(text, `${start} was submitted by (.+?)(?:, as an amendment to the Convention)?\\.`)
  const phase = group(text, `In hand is ${inside}: ([^.]+)\\.`) ?? ''
  const before =
    name === 'the applications'
      ? (group(text, 'The applications are before the body for decision: ([^.]+)\\.') ?? '')
      : ''
  const voting = new RegExp(`The vote on (?:[^.]*?)${inside}(?: is an? [a-z ]+)? has begun`).test(text)
  const asked = [phase, before].includes('a vote is asked for')
  return {
    name,
    sponsors: sponsors === null ? null : listed(sponsors),
    late: says(`${start} came late, and the President has not allowed it`),
    costUnstated: says(`${start} would cost something, and how much is not stated`),
    after: groups(text, `${start} is on the same item as (Draft \\d+), and was submitted after it\\.`).map(
      ([, draft = '']) => draft,
    ),
    priority: says(`${start} was given priority`),
    amendments: groups(
      text,
      `(Amendment \\d+) to ${inside}, moved by ([^,]+), at distance (\\d+) from the original, is ([a-z ]+?)[;.]`,
    ).map(([, amendment = '', by = '', distance, status]) => ({
      name: amendment,
      by,
      distance: Number(distance),
      pending: status === 'pending',
    })),
    amended: says(`${start} was amended by a decision`),
    division: isDivision(divided) ? DIVISIONS[divided] : 'none',
    parts: partsIn(division?.[1] ?? ''),
    competence: says(`The competence to adopt ${inside} is questioned`)
      ? 'questioned'
      : says(`A vote has affirmed the competence to adopt ${inside}`)
        ? 'affirmed'
        : 'unquestioned',
    decided: group(text, `${start} (${STATUS})\\.`)?.replace('was ', '') ?? null,
    postponed: says(`${start} was postponed by its sponsors`) || phase === 'its sponsors have postponed it',
    consensusSought:
      says(`Consensus on ${inside} was sought`) ||
      phase === 'the President seeks consensus' ||
      before === 'the President seeks consensus',
    voteAsked: says(`A vote on ${inside} was asked for`) || asked || voting,
    claims: groups(text, `It was said that ${inside}: ([^.]+)\\.`).map(([, claim = '']) => claim),
    settled: group(text, `It is settled what ${inside} is: ([^.]+)\\.`),
    tie: says(`The votes on ${inside} were equal at this meeting`)
      ? 'this meeting'
      : says(`The votes on ${inside} were equal at an earlier meeting`)
        ? 'earlier meeting'
        : 'none',
    rollCall: says(`A roll-call is asked for on ${inside}`),
    adjourned: says(`The debate on ${inside} was adjourned`),
    dividing: spokenOn(text, `the division of ${name}`),
    reopening: spokenOn(text, `taking up ${name} again`),
  }
}
