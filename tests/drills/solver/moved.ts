/** Procedural motions: moved, spoken on, withdrawn, and put to the vote in their order. */
import { byHand, type Form } from './form.ts'
import { precedenceIn } from './motions.ts'
import { because, byParty, fromChair, inMeeting, quorumToDecide, type Act } from './reasons.ts'
import { numbersOf, type Topic } from './rulebook.ts'

const NOT_PENDING = 'No such motion is pending.'

const pending = ({ scene, body }: Act, kind: string) =>
  scene.motions.find((motion) => motion.kind === kind && motion.body === body)

/** The rule of each motion, beside that on their order. */
const OF_KIND: Readonly<Record<string, Topic>> = {
  'suspend the meeting': 'pause',
  'adjourn the meeting': 'pause',
  'adjourn the debate': 'adjournment',
  'close the debate': 'closure',
  'defer the vote': 'adjournment',
  'give priority': 'proposalOrder',
}

const rulesOf = ({ book }: Act, kind: string): readonly (string | null)[] =>
  [OF_KIND[kind] ?? 'precedence', 'precedence' as const].map((topic) => book.number(topic))

const SPEAKERS = {
  for: 'inFavour',
  against: 'against',
} as const

export const MOTION_FORMS: readonly Form[] = [
  {
    form: /^move to ([a-z ]+)$/,
    topics: ['precedence'],
    numbers: (act, kind = '') => rulesOf(act, kind),
    why: (act, kind = '') => [
      ...inMeeting(act),
      ...byParty(act, 'precedence'),
      ...because(NOT_PENDING, 'precedence', !precedenceIn(act.book.id).includes(kind)),
      ...because(
        'A motion of this kind is pending already.',
        'precedence',
        act.scene.motions.some((motion) => motion.kind === kind),
      ),
      ...because(
        'The debate is closed: the decision follows.',
        'precedence',
        kind === 'close the debate' && act.scene.debate === 'closed',
      ),
      ...because(
        'The debate is adjourned: there is neither discussion nor a vote on this item.',
        'precedence',
        kind === 'adjourn the debate' && act.scene.debate === 'adjourned',
      ),
    ],
  },
  {
    form: /^speak (for|against) (?:the motion to ([a-z ]+)|a motion that is not pending)$/,
    topics: ['precedence'],
    numbers: (act, _side, kind = '') => rulesOf(act, kind),
    why: (act, side, kind = '') => {
      const on = side === 'for' ? 'for' : 'against'
      const motion = pending(act, kind)
      const allowed = Object.entries(numbersOf(act.book.id).motions).find(([each]) => each === kind)?.[1]
      const ofIt = motion === undefined ? 'precedence' : (OF_KIND[kind] ?? 'precedence')
      const most = allowed?.[SPEAKERS[on]] ?? 0
      return [
        ...inMeeting(act),
        ...byParty(act, ofIt),
        ...because(NOT_PENDING, 'precedence', motion === undefined),
        ...because(
          'As many have spoken on this side as the rule allows.',
          ofIt,
          motion !== undefined && motion.spoken[on] >= most,
        ),
      ]
    },
  },
  {
    form: /^withdraw (?:the motion to ([a-z ]+)|a motion that is not pending)$/,
    topics: ['withdrawal'],
    why: (act, kind = '') => [
      ...inMeeting(act),
      ...because(NOT_PENDING, 'withdrawal', pending(act, kind) === undefined),
      ...because('Only its mover may do this.', 'withdrawal', pending(act, kind)?.by !== act.by),
    ],
  },
  {
    form: /^put to the vote (?:the motion to ([a-z ]+)|a motion that is not pending), by ([a-z -]+)$/,
    topics: ['method', 'precedence'],
    why: (act, kind = '', method) => {
      const motion = pending(act, kind)
      const order = precedenceIn(act.book.id)
      const higher = act.scene.motions.some((other) => order.indexOf(other.kind) < order.indexOf(kind))
      return [
        ...fromChair(act),
        ...quorumToDecide(act),
        ...because(NOT_PENDING, 'precedence', motion === undefined),
        ...because('Another motion goes before it.', 'precedence', motion !== undefined && higher),
        ...byHand(method, motion?.rollCall === true),
      ]
    },
  },
]
