/** Meetings that open and end, private meetings, and how many are in the room. */
import {
  afterOrder,
  because,
  byChair,
  byParty,
  fromChair,
  inMeeting,
  notInVote,
  quorumToOpen,
  roleOf,
  type Act,
  type Reasons,
} from './reasons.ts'
import { hasLeft, isPrivate } from './private.ts'
import type { Form } from './form.ts'
import { listed } from './reading.ts'

const IN_PARALLEL = 'Another body is meeting; a meeting in parallel is an exception.'

const opening = (act: Act, deed: string): Reasons => {
  const { scene, book } = act
  const others = scene.sitting.length > 0 && !deed.endsWith(', exceptionally in parallel')
  return [
    ...(scene.sitting.length > 0 ? [...afterOrder(act), ...notInVote(act)] : []),
    ...quorumToOpen(act),
    ...because(IN_PARALLEL, 'parallel', book.numbered && others),
  ]
}

const MEETINGS: readonly Form[] = [
  {
    form: /^open meeting number (\d+) of .+$/,
    topics: ['chair', 'numbering', 'quorum'],
    why: (act, number) => [
      ...opening(act, act.deed),
      ...byChair(act),
      ...because('This body is meeting already.', 'chair', act.scene.sitting.includes(act.body)),
      ...because(
        'Meetings are numbered one after the other.',
        'numbering',
        act.book.numbered && Number(number) !== act.scene.lastMeeting + 1,
      ),
    ],
  },
  {
    form: /^resume the meeting of .+$/,
    topics: ['pause', 'quorum'],
    why: (act) => [
      ...opening(act, act.deed),
      ...byChair(act, 'pause'),
      ...because('No meeting of this body is suspended.', 'pause', !act.scene.suspended.includes(act.body)),
    ],
  },
  {
    form: /^(suspend|adjourn) the meeting of .+ without a motion$/,
    topics: ['chair'],
    why: (act, how) => [
      ...fromChair(act),
      ...because(
        'What was decided in private is announced before the next public meeting ends.',
        'announcing',
        how === 'adjourn' && act.scene.unannounced && !isPrivate(act, act.body),
      ),
    ],
  },
  {
    form: /^close the session$/,
    topics: ['chair'],
    why: (act) => [
      ...byChair(act),
      ...because('A meeting is still open.', 'chair', act.scene.sitting.length > 0),
      ...because(
        'What was decided in private is announced before the next public meeting ends.',
        'announcing',
        act.scene.unannounced,
      ),
    ],
  },
]

const PUBLIC = 'The meeting is public: nobody is asked to leave it for being an observer.'

const leaving = (act: Act, names: readonly string[]): Reasons => [
  ...byChair(act, 'publicity'),
  ...because(PUBLIC, 'publicity', !isPrivate(act, act.body)),
  ...because(
    'It takes part in decisions, or serves the meeting: only observers are asked to leave.',
    'publicity',
    names.some((name) => !['observer', 'signatory', 'organization'].includes(roleOf(name))),
  ),
  ...because('It was asked to leave already.', 'publicity', hasLeft(act, names)),
]

const PRIVACY: readonly Form[] = [
  {
    form: /^go into a private meeting$/,
    topics: ['publicity'],
    why: (act) => [
      ...fromChair(act),
      ...because('The meeting is private already.', 'publicity', isPrivate(act, act.body)),
    ],
  },
  {
    form: /^object to meeting in private$/,
    topics: ['authority'],
    why: (act) => [
      ...inMeeting(act),
      ...byParty(act, 'authority'),
      ...because(
        'A private meeting is opposed when it is declared, before anybody speaks.',
        'authority',
        !act.scene.privacyContestable,
      ),
    ],
  },
  {
    form: /^go back to a public meeting$/,
    topics: ['publicity'],
    why: (act) => [...fromChair(act), ...because(PUBLIC, 'publicity', !isPrivate(act, act.body))],
  },
  {
    form: /^ask (.+) to leave the meeting of .+$/,
    topics: ['publicity'],
    why: (act, names = '') => {
      const all = listed(names)
      const signatory = all.some((name) => roleOf(name) === 'signatory')
      const joins = 'A signatory may attend and join in the discussion; it is not asked to leave.'
      // The Bureau meets beside the others, in private, and asks signatories to leave too.
      if (act.body === 'the Bureau')
        return [
          ...because('No meeting is open.', 'chair', !act.scene.bureauMeets),
          ...byChair(act),
          ...leaving(act, all),
        ]
      const barring = [
        ...fromChair(act),
        ...leaving(act, all),
        ...because(joins, 'signatories', act.book.number('signatories') !== null && signatory),
      ]
      return [...barring, ...because('This is not a meeting of the Bureau.', 'publicity', barring.length > 0)]
    },
  },
  {
    form: /^announce what was decided in private$/,
    topics: ['announcing'],
    why: (act) => [
      ...fromChair(act),
      ...because('Nothing was decided in private that is not announced.', 'announcing', !act.scene.unannounced),
      ...because(
        'The meeting is private: what was decided in private is announced at a public one.',
        'announcing',
        isPrivate(act, act.body),
      ),
    ],
  },
]

const counted = (act: Act, present: number): Reasons => [
  ...because('More would leave than are present.', 'quorum', present < 0),
  ...because('More would be present than take part in the session.', 'quorum', present > act.scene.participating),
]

const PRESENCE: readonly Form[] = [
  {
    form: /^note that (\d+) more arrive$/,
    topics: ['quorum'],
    why: (act, count) => counted(act, act.scene.present + Number(count)),
  },
  {
    form: /^note that (\d+) leave the room$/,
    topics: ['quorum'],
    why: (act, count) => counted(act, act.scene.present - Number(count)),
  },
  { form: /^note that (\d+) are present$/, topics: ['quorum'], why: (act, count) => counted(act, Number(count)) },
]

export const MEETING_FORMS: readonly Form[] = [...MEETINGS, ...PRIVACY, ...PRESENCE]
