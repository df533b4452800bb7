/** The situation of a drill, read from its sentences alone: who is in the room, what is before it, how far it has come. */

import { matterIn, spokenOn, type Spoken } from './matter.ts'
import { group, groups, listed } from './reading.ts'

interface Motion {
  readonly kind: string
  readonly by: string
  readonly body: string
  readonly rollCall: boolean
  readonly spoken: Spoken
}

export interface Vote {
  /** "the vote on Draft 1" */
  readonly name: string
  readonly counted: boolean
  readonly present: number | null
  /** The ballots as they are told; empty while they are awaited. */
  readonly cast: string
  readonly named: boolean
  readonly asked: boolean
  readonly lot: string | null
  readonly answers: Readonly<Record<string, string>>
}

interface Organization {
  readonly consultative: boolean
  readonly objectors: readonly string[]
  readonly decided: boolean
  readonly accorded: boolean
}

interface Credentials {
  readonly sets: readonly string[]
}

const MATTERS =
  'Draft \\d+|[Tt]he draft amendment|[Tt]he applications|[Tt]he credentials report|[Tt]he election of officers'

const votesIn = (text: string): readonly Vote[] =>
  text.split(/(?=The vote on )/).flatMap((rest): Vote[] => {
    const name = group(rest, /^The (vote on .+?) has begun, and /)
    if (name === null) return []
    const answered = group(rest, / Answered so far: ([^.]+)\./)
    return [
      {
        name: `the ${name}`,
        counted: /^The vote on .+? has begun, and the ballots are counted/.test(rest),
        present: Number(group(rest, /the ballots are counted, with (\d+) present/) ?? '') || null,
        cast: group(rest, /the ballots are counted, with \d+ present: ([^.]+)\./) ?? '',
        named: / Names are called in it/.test(rest),
        asked: / Names are called in it, as was asked for/.test(rest),
        lot: group(rest, / the lot fell on ([^.]+)\./),
        answers: Object.fromEntries((answered?.split('; ') ?? []).map((each) => each.split(': '))),
      },
    ]
  })

const organizationsIn = (text: string): Readonly<Record<string, Organization>> =>
  Object.fromEntries(
    groups(text, '(Organization \\d+), which has (no )?consultative status, (?:has applied|is on the list)').map(
      ([, name = '', no]) => [
        name,
        {
          consultative: no === '',
          objectors: groups(text, `(?<=^|\\. )([^.]+?) objects to ${name}\\.`).map(([, by = '']) => by),
          decided: text.includes(`Observer status for ${name} is `),
          accorded: text.includes(`Observer status for ${name} is accorded.`),
        },
      ],
    ),
  )

export const readScene = (text: string) => {
  const bodyName = group(text, /^In this body \((.+?)\) there are /) ?? ''
  const sitting = groups(text, '(?<=^|\\. )(The plenary|The committee of the whole) sits\\.').map(([, body = '']) =>
    body.toLowerCase(),
  )
  const order = /A point of order is raised, and the President has not ruled on it\./.test(text)
    ? 'raised'
    : /The President has ruled on a point of order, and nobody has appealed\./.test(text)
      ? 'ruled'
      : /An appeal against the ruling is before the room\./.test(text)
        ? 'appealed'
        : 'quiet'
  const names = new Set(
    groups(text, `(?:^|[ ])(${MATTERS})`).map(([, name = '']) =>
      name.startsWith('Draft') ? name : name.toLowerCase(),
    ),
  )
  const inHand = group(text, /In hand is ([^:.]+)[:.]/)
  const limit = /Speeches are limited to (\d+) minutes?(?:, and to (\d+) for each delegation)?\./.exec(text)
  return {
    bodyName,
    members: Number(group(text, /\) there are (\d+) /)),
    participating: Number(group(text, / (\d+) of them take part in the session\./)),
    present: Number(group(text, / (\d+) are present\./)),
    sitting,
    suspended: groups(text, 'The meeting of (the [a-z ]+|the Bureau) is suspended\\.').map(([, body = '']) => body),
    closed: text.includes(' The session is closed.'),
    lastMeeting: text.includes('No meeting was opened before.')
      ? 0
      : Number(group(text, /The last meeting opened was number (\d+)\./) ?? Number.NaN),
    bureauMeets: text.includes(' The Bureau meets.'),
    privacy: Object.fromEntries(
      groups(text, '(The plenary|The committee of the whole|The Bureau) meets in (private|public)\\.').map(
        ([, body = '', how = '']) => [body.replace('The', 'the'), how],
      ),
    ),
    left: groups(text, '\\. ([^.]+?) had to leave the meeting of (the [a-zA-Z ]+?)\\.').map(
      ([, who = '', body = '']) => ({ who: listed(who), body }),
    ),
    privacyContestable: text.includes('That it is private was only now declared, and nobody has spoken since.'),
    unannounced: text.includes('Something was decided in private, and was not announced.'),
    matters: [...names].map((name) => matterIn(text, name)),
    inHand,
    phase: group(text, /In hand is [^:.]+: ([^.]+)\./) ?? '',
    before: group(text, /The applications are before the body for decision: ([^.]+)\./),
    isBefore: text.includes('The applications are before the body for decision'),
    manner: group(text, /It is decided that the organizations are taken (together|one by one)\./),
    organizations: organizationsIn(text),
    votes: votesIn(text),
    motions: groups(text, '(?<=^|\\. )([^.]+?) has (?:then )?moved to ([a-z ]+)(?:, in (the [a-z ]+))?\\.').map(
      ([, by = '', kind = '', body]): Motion => ({
        kind,
        by,
        body: body === undefined || body === '' ? 'the plenary' : body,
        rollCall: text.includes(`A roll-call is asked for on the motion to ${kind}.`),
        spoken: spokenOn(text, `the motion to ${kind}`),
      }),
    ),
    order,
    speakers: listed(group(text, /On the list of speakers, in this order: ([^.]+)\./) ?? '').filter(
      (name) => name !== '',
    ),
    calledUpon: group(text, /(?<=^|\. )([^.]+?) was given the floor, and has not spoken yet\./),
    listClosed: /The list of speakers (?:is|was declared) closed/.test(text),
    closingContestable: text.includes('The list of speakers was declared closed, and nobody has had the floor since.'),
    limit: limit === null ? null : { speeches: limit[2] === undefined ? null : Number(limit[2]) },
    speeches: Object.fromEntries(
      groups(text, '(?<=^|\\. )([^.]+?) has made (\\d+) speech(?:es)? since speeches were limited\\.').map(
        ([, who = '', made]) => [who, Number(made)],
      ),
    ),
    replies: Object.fromEntries(
      groups(text, '(?<=^|\\. )([^.]+?) has made (\\d+) repl(?:y|ies) at this meeting\\.').map(([, who = '', made]) => [
        who,
        Number(made),
      ]),
    ),
    debate: text.includes(' The debate is closed.')
      ? 'closed'
      : text.includes(' The debate is adjourned.')
        ? 'adjourned'
        : 'open',
    nominations: groups(text, '(?<=^|\\. )([^.]+?) have nominated ([^.]+?) for ([A-Za-z-]+)\\.').map(
      ([, of = '', party = '', office = '']) => ({ group: of, party, office }),
    ),
    places: Object.fromEntries(
      listed(group(text, /To be elected: ([^.]+)\./) ?? '').flatMap((each) => {
        const [, count, office] = /^(\d+) (.+?)s?$/.exec(each) ?? []
        return office === undefined ? [] : [[office, Number(count)]]
      }),
    ),
    officers: groups(text, '(?<=^|\\. )([^.]+?) was elected ([A-Za-z-]+)\\.').map(([, party = '', office = '']) => ({
      party,
      office,
    })),
    credentials: Object.fromEntries(
      groups(text, 'Credentials of ([^.]+?) were submitted: ([^.]+)\\.').map(
        ([, party = '', sets = '']): [string, Credentials] => [
          party,
          { sets: [...sets.matchAll(/(?:an original|a copy) \(issued by: [^)]+\)/g)].map(([set]) => set) },
        ],
      ),
    ),
    amending: /, as an amendment to the Convention\./.test(text),
    reported: text.includes('The report of the Bureau on credentials is '),
    lastVoted: group(text, /The last vote was on ([^.]+)\./),
    unions: Object.fromEntries(
      groups(text, '(Union [A-Z]) is a regional organization, of which ([^.]+) are members\\.').map(
        ([, union = '', members = '']) => [union, listed(members)],
      ),
    ),
  } as const
}

export type Scene = ReturnType<typeof readScene>
