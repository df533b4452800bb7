/** The floor: speakers in their turn, and points of order. */
import {
  ADDRESSED,
  afterOrder,
  because,
  byChair,
  byParty,
  debateAdjourned,
  debateClosed,
  fromChair,
  inMeeting,
  notInVote,
  roleOf,
  sits,
  type Act,
  type Reasons,
} from './reasons.ts'
import { hasLeft } from './private.ts'
import type { Form } from './form.ts'
import { numbersOf } from './rulebook.ts'
import { listed } from './reading.ts'
import type { Scene } from './scene.ts'

const APPLICANT = 'An applicant has no right to the floor yet.'
const CLOSED_LIST = 'The list of speakers is closed.'
const IN_TURN = 'Speakers are called in the order in which they asked.'

const waits = (name: string): boolean => !['president', 'secretariat'].includes(roleOf(name))

const notOutside = (act: Act, names: readonly string[]): Reasons =>
  because('It was asked to leave this private meeting.', 'publicity', hasLeft(act, names))

/** Nobody speaks before those on the list; who was given the floor has it. */
const isInTurn = ({ speakers, calledUpon }: Scene, names: readonly string[]): boolean => {
  let [list, called] = [[...speakers], calledUpon]
  for (const name of names.filter(waits)) {
    if (called === name) called = null
    else if (list[0] === name) [list, called] = [list.slice(1), null]
    else if (list.length > 0) return false
  }
  return true
}

const speaking = (act: Act, names: readonly string[]): Reasons => {
  const { scene, book } = act
  const secretariat = names.every((name) => roleOf(name) === 'secretariat')
  const applicant = names.some(
    (name) => roleOf(name) === 'organization' && scene.organizations[name]?.accorded !== true,
  )
  const { limit, speeches } = scene
  const most = limit === null ? null : limit.speeches
  const spent = names.filter(waits).some((name) => most !== null && (speeches[name] ?? 0) >= most)
  return [
    ...inMeeting(act),
    ...because(IN_TURN, 'speeches', !isInTurn(scene, names)),
    ...because('It has spoken as often as the limit allows.', 'limits', spent),
    ...debateAdjourned(scene.debate === 'adjourned' && !secretariat),
    ...debateClosed(scene.debate === 'closed' && !secretariat),
    ...because(APPLICANT, 'observers', book.applicants && applicant),
    ...notOutside(act, names),
  ]
}

const FLOOR: readonly Form[] = [
  {
    form: /^ask for the floor$/,
    topics: ['speeches'],
    why: (act) => [
      ...inMeeting(act),
      ...because(APPLICANT, 'speeches', roleOf(act.by) === 'organization'),
      ...because(
        'It is on the list of speakers already.',
        'speeches',
        act.scene.speakers.some((name) => name === act.by),
      ),
      ...because(CLOSED_LIST, 'list', act.scene.listClosed),
      ...notOutside(act, [act.by]),
    ],
  },
  {
    form: /^give the floor to (.+)$/,
    topics: ['speeches', 'reportFirst'],
    why: (act, speaker = '') => {
      const { scene, book } = act
      // Where the rules let a report be explained out of turn, whoever reports is called before the others.
      const reports = roleOf(speaker) === 'bureau' && book.number('reportFirst') !== null
      return [
        ...fromChair(act),
        ...because(IN_TURN, 'speeches', scene.speakers[0] !== speaker && !reports),
        ...notOutside(act, [speaker]),
        ...debateAdjourned(scene.debate === 'adjourned'),
        ...debateClosed(scene.debate === 'closed'),
      ]
    },
  },
  { form: /^make a statement$/, topics: ['speeches'], why: (act) => speaking(act, [act.by]) },
  { form: /^hear a statement by (.+)$/, topics: ['speeches'], why: (act, names = '') => speaking(act, listed(names)) },
  { form: /^recall (?:a rule|rules)$/, topics: ['speeches'], why: fromChair },
  { form: /^limit speeches to .+$/, topics: ['limits'], why: (act) => [...inMeeting(act), ...byChair(act, 'limits')] },
  {
    form: /^stop .+, whose time is up$/,
    topics: ['limits'],
    why: (act) => [
      ...inMeeting(act),
      ...byChair(act, 'limits'),
      ...because('The time of speeches is not limited.', 'limits', act.scene.limit === null),
    ],
  },
  {
    form: /^call .+ to order, for what it says$/,
    topics: ['speeches'],
    why: (act) => [...inMeeting(act), ...byChair(act, 'speeches')],
  },
  {
    form: /^close the list of speakers$/,
    topics: ['list'],
    why: (act) => [...inMeeting(act), ...byChair(act, 'list'), ...because(CLOSED_LIST, 'list', act.scene.listClosed)],
  },
  {
    form: /^object to the closing of the list$/,
    topics: ['list'],
    why: (act) => [
      ...inMeeting(act),
      ...byParty(act, 'list'),
      ...because(
        'The closing of the list is opposed when it is declared, before the next speaker.',
        'list',
        !act.scene.closingContestable,
      ),
    ],
  },
  {
    form: /^declare the debate closed$/,
    topics: ['list'],
    why: (act) => {
      const { inHand, organizations, debate, speakers, calledUpon } = act.scene
      const nothing = inHand === null && Object.keys(organizations).length === 0
      return [
        ...inMeeting(act),
        ...byChair(act, 'list'),
        ...because(ADDRESSED, 'list', nothing),
        ...debateAdjourned(debate === 'adjourned').map((reason): Reasons[number] => ({ ...reason, topic: 'list' })),
        ...debateClosed(debate === 'closed').map((reason): Reasons[number] => ({ ...reason, topic: 'list' })),
        ...because('Somebody on the list has still to speak.', 'list', speakers.length > 0 || calledUpon !== null),
      ]
    },
  },
  {
    form: /^accord a right of reply to (.+)$/,
    topics: ['reply'],
    why: (act, names = '') => {
      const { replies } = numbersOf(act.book.id)
      const spent = listed(names).some((name) => replies !== undefined && (act.scene.replies[name] ?? 0) >= replies)
      return [...inMeeting(act), ...byChair(act, 'reply'), ...because('It has used its replies.', 'reply', spent)]
    },
  },
]

const ORDER: readonly Form[] = [
  {
    form: /^raise a point of order (on the conduct of the voting|that is not on the conduct of voting)$/,
    topics: ['order'],
    why: (act, about) => [
      ...sits(act),
      ...afterOrder(act),
      ...(about === 'on the conduct of the voting' ? [] : notInVote(act)),
      ...byParty(act, 'order'),
    ],
  },
  {
    form: /^(?:rule (?:on the point of order|that the point of order is (?:not )?well taken)|go on: the ruling stands)$/,
    topics: ['order'],
    why: (act) => [...sits(act), ...byChair(act)],
  },
  {
    form: /^appeal against the ruling$/,
    topics: ['order'],
    why: (act) => [
      ...sits(act),
      ...byParty(act, 'order'),
      ...because('No ruling has just been given.', 'order', act.scene.order !== 'ruled'),
    ],
  },
]

export const FLOOR_FORMS: readonly Form[] = [...FLOOR, ...ORDER]
