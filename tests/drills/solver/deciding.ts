/** What is decided, and how: consensus, votes asked for, the nature of a matter, applications, and taking up again. */
import {
  ADDRESSED,
  because,
  byChair,
  byParty,
  debateAdjourned,
  fromChair,
  inHand,
  inMeeting,
  isAdjourned,
  matterNamed,
  noMotion,
  quorumToDecide,
  type Act,
  type Reasons,
} from './reasons.ts'
import { byHand, type Form } from './form.ts'
import { numbersOf } from './rulebook.ts'
import { readyToDecide } from './ready.ts'

const MATTER =
  '(Draft \\d+|the draft amendment|the applications|the credentials report|the election of officers|a matter that is not before the room)'
export const form = (words: string): RegExp =>
  new RegExp(`^${words.replaceAll('MATTER', MATTER).replaceAll('METHOD', '([a-z -]+)')}$`)

/** A question put to the vote on a matter: enough are there, motions are gone, and hands are counted only where they may be. */
export const putting = (act: Act, name: string, method: string | undefined): Reasons => [
  ...fromChair(act),
  ...inHand(act, name),
  ...quorumToDecide(act),
  ...noMotion(act),
  ...byHand(method, matterNamed(act, name)?.rollCall === true),
  ...debateAdjourned(isAdjourned(act, name)),
]

const isDisputed = (act: Act, name: string): boolean => {
  const matter = matterNamed(act, name)
  return matter !== null && matter.settled === null && new Set(matter.claims).size > 1
}

export const natureFirst = (act: Act, name: string): Reasons =>
  because('Whether it is substance or procedure is disputed: that is decided first.', 'nature', isDisputed(act, name))

/** Whether the rules leave it open what kind of matter this is: not of an amendment to the treaty, in a conference of its parties. */
const isFixed = ({ book }: Act, name: string): boolean => name === 'the draft amendment' && book.called === 'Conference'

/** On the draft in hand, in a meeting. */
export const ofDraft = (act: Act, name: string): Reasons => [...inMeeting(act), ...inHand(act, name)]

export const DECIDING: readonly Form[] = [
  {
    form: form('seek consensus on MATTER'),
    topics: ['consensus'],
    why: (act, name = '') => [...fromChair(act), ...inHand(act, name)],
  },
  {
    form: form('declare that MATTER is decided by consensus'),
    topics: ['consensus', 'quorum'],
    why: (act, name = '') => [
      ...fromChair(act),
      ...inHand(act, name),
      ...quorumToDecide(act),
      ...noMotion(act),
      ...debateAdjourned(isAdjourned(act, name)),
      ...readyToDecide(act, name),
    ],
  },
  {
    form: form('oppose consensus on MATTER'),
    topics: ['consensus'],
    why: (act, name = '') => [...inMeeting(act), ...inHand(act, name), ...byParty(act, 'consensus')],
  },
  {
    form: form('ask for a vote on MATTER'),
    topics: ['voting', 'consensus'],
    why: (act, name = '') => [
      ...inMeeting(act),
      ...inHand(act, name),
      ...byParty(act, 'voting'),
      ...because(
        'Consensus is tried first.',
        'consensus',
        act.book.consensusFirst && matterNamed(act, name)?.consensusSought !== true,
      ),
    ],
  },
  {
    form: form('say of MATTER: (.+)'),
    topics: ['nature'],
    why: (act, name = '') => [
      ...inMeeting(act),
      ...inHand(act, name),
      ...byParty(act, 'nature'),
      ...because('The rules themselves say what kind of matter this is.', 'nature', isFixed(act, name)),
    ],
  },
  {
    form: form('put to the vote whether MATTER is (?:a matter of procedure|an important question), by METHOD'),
    topics: ['nature', 'method', 'quorum'],
    why: (act, name = '', method) => [
      ...putting(act, name, method),
      ...because('Nobody disputes whether it is substance or procedure.', 'nature', !isDisputed(act, name)),
    ],
  },
  {
    form: form('set MATTER aside'),
    topics: ['chair'],
    why: (act, name = '') => [...fromChair(act), ...inHand(act, name)],
  },
  {
    form: form('note that MATTER is not accepted'),
    topics: ['consensus'],
    why: (act, name = '') => [
      ...inMeeting(act),
      ...inHand(act, name),
      ...byChair(act, 'consensus'),
      ...because('A vote has been asked for.', 'consensus', matterNamed(act, name)?.voteAsked === true),
    ],
  },
]

/** What was adopted or rejected, or put off, may be taken up again. */
const reopened = (act: Act, name: string): Reasons => {
  const matter = matterNamed(act, name)
  const can = matter?.decided === 'adopted' || matter?.decided === 'rejected' || matter?.adjourned === true
  return [
    ...because(ADDRESSED, 'chair', name === 'the applications'),
    ...because('Nothing was adopted or rejected that could be reconsidered.', 'reconsideration', !can),
  ]
}

export const AGAIN: readonly Form[] = [
  {
    form: form('speak (for|against) taking up MATTER again'),
    topics: ['reconsideration'],
    why: (act, side, name = '') => {
      const spoken = matterNamed(act, name)?.reopening ?? { for: 0, against: 0 }
      const { reconsideration } = numbersOf(act.book.id)
      const isFull = side === 'for' ? spoken.for >= reconsideration.inFavour : spoken.against >= reconsideration.against
      return [
        ...inMeeting(act),
        ...reopened(act, name),
        ...byParty(act, 'reconsideration'),
        ...because('As many have spoken on this side as the rule allows.', 'reconsideration', isFull),
      ]
    },
  },
  {
    form: form('put to the vote taking up MATTER again, by METHOD'),
    topics: ['reconsideration', 'method', 'quorum'],
    why: (act, name = '', method) => [
      ...fromChair(act),
      ...reopened(act, name),
      ...quorumToDecide(act),
      ...noMotion(act),
      ...byHand(method, matterNamed(act, name)?.rollCall === true),
    ],
  },
]
