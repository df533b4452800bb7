/** A vote from its beginning to its result: ballots, roll-calls, results, and statements on the vote. */
import type { Form } from './form.ts'
import {
  ADDRESSED,
  afterOrder,
  because,
  byChair,
  byParty,
  inMeeting,
  isParty,
  matterNamed,
  onlyMembers,
  roleOf,
  sits,
  notInVote,
  type Act,
  type Reasons,
} from './reasons.ts'
import { ruleOfResult } from './results.ts'
import { listed } from './reading.ts'
import type { Scene, Vote } from './scene.ts'

const APPEAL = 'the vote on the appeal'

const voteNamed = ({ scene }: Act, name: string): Vote | null => scene.votes.find((vote) => vote.name === name) ?? null

/** While an appeal is before the room, only the vote on it goes on. */
const onlyTheAppeal = (act: Act, vote: Vote | null): Reasons =>
  act.scene.order === 'appealed' && vote?.name === APPEAL ? [] : afterOrder(act)

const inVote = (act: Act, name: string): Reasons => {
  const vote = voteNamed(act, name)
  return [...sits(act), ...onlyTheAppeal(act, vote), ...because('No such vote is in hand.', 'method', vote === null)]
}

/** Those whose names are on the roll, in the order of the alphabet: parties, and unions with members. */
const ROLL = ['Delegation A', 'Delegation B', 'Delegation C', 'Union U'] as const
/** The members that are told of a union. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = { 'Union U': ['Delegation A', 'Delegation B'] }
const membersOf = (scene: Scene, name: string): readonly string[] => scene.unions[name] ?? MEMBERS[name] ?? []

type Cast = { readonly total: number; readonly votes: Readonly<Record<string, string>> | null }

/** "in favour: 5; against: 2; abstaining: 0", or "Delegation A: yes and Union U: no": each as many votes as it has. */
const castIn = (scene: Scene, text: string): Cast => {
  const counts = /^in favour: (\d+); against: (\d+); abstaining: (\d+)$/.exec(text)
  if (counts !== null) return { total: Number(counts[1]) + Number(counts[2]) + Number(counts[3]), votes: null }
  const votes = Object.fromEntries(listed(text).map((each) => each.split(': ')))
  const total = Object.keys(votes).reduce(
    (sum, name) => sum + (roleOf(name) === 'union' ? membersOf(scene, name).length : 1),
    0,
  )
  return { total, votes }
}

/** One vote each, an organization or its members, and no more votes than there are people. */
const rightToVote = (act: Act, { total, votes }: Cast, present: number): Reasons => {
  const names = Object.keys(votes ?? {})
  const strangers = names.some((name) => !['party', 'union'].includes(roleOf(name)))
  const both = names.some(
    (name) => roleOf(name) === 'union' && membersOf(act.scene, name).some((member) => names.includes(member)),
  )
  return [
    ...because('The ballots cannot be counted as given.', 'voting', strangers),
    ...because(
      'A regional organization and its members both vote: one or the other, never both.',
      'voting',
      both && !strangers,
    ),
    ...because('More votes are cast than are present.', 'voting', total > present && !strangers && !both),
  ]
}

const isVote = (answer: string): boolean => ['yes', 'no', 'abstain'].includes(answer)

/** Who is called next: whoever was not called, from the lot on; then those who passed. */
const nextOn = ({ lot, answers }: Vote): string | null => {
  if (lot === null) return null
  const from = ROLL.findIndex((name) => name === lot)
  const called = [...ROLL.slice(from), ...ROLL.slice(0, from)]
  return called.find((name) => !(name in answers)) ?? called.find((name) => answers[name] === 'pass') ?? null
}

/** A roll that was asked for is called to its end, and reported as it was answered. */
const rollKept = (vote: Vote | null, { votes }: Cast): Reasons => {
  if (vote === null) return []
  const begun = vote.named && !vote.counted && Object.keys(vote.answers).length > 0
  const answered = Object.entries(vote.answers).filter(([, answer]) => isVote(answer))
  const same =
    votes !== null &&
    Object.keys(votes).length === answered.length &&
    answered.every(([name, answer]) => votes[name] === answer)
  return [
    ...because('A roll-call was asked for: hands are not counted instead.', 'method', vote.asked && votes === null),
    ...because(
      'First the President draws by lot whose name is called first.',
      'method',
      vote.asked && vote.lot === null,
    ),
    ...because('The roll is being called, and some are still to answer.', 'method', begun && nextOn(vote) !== null),
    ...because('These are not the answers that were given.', 'method', begun && !same),
  ]
}

/** How many could have voted: on a roll-call, whoever was there when it began. */
const presentIn = ({ scene }: Act, vote: Vote | null): number =>
  vote !== null && vote.named && vote.lot !== null ? Math.max(scene.present, vote.present ?? 0) : scene.present

const reporting = (act: Act, name: string, text: string): Reasons => {
  const cast = castIn(act.scene, text)
  const vote = voteNamed(act, name)
  return [...inVote(act, name), ...rightToVote(act, cast, presentIn(act, vote)), ...rollKept(vote, cast)]
}

/** What a roll-call can be asked for on, and whether that is too early, too late, or done already. */
const asking = (act: Act, on: string): Reasons => {
  const { scene } = act
  const appeal = voteNamed(act, on)
  const motion = scene.motions.find(({ kind }) => on === `the motion to ${kind}`)
  const matter =
    scene.inHand === on || (on === 'the applications' && Object.keys(scene.organizations).length > 0)
      ? matterNamed(act, on)
      : null
  const isAppeal = appeal?.name === APPEAL
  const begun = isAppeal ? appeal.counted || appeal.lot !== null : scene.votes.some(({ name }) => name.includes(on))
  const asked = isAppeal ? appeal.asked : (motion?.rollCall ?? matter?.rollCall ?? false)
  return [
    ...because(ADDRESSED, 'method', appeal === null && motion === undefined && matter === null),
    ...because('Voting has begun: a roll-call is asked for before it.', 'method', begun),
    ...because(
      'No vote has been asked for.',
      'method',
      appeal === null && motion === undefined && matter?.voteAsked !== true,
    ),
    ...because('A roll-call is asked for already.', 'method', asked),
  ]
}

const NO_ROLL = 'No roll is being called.'
const isCalling = (vote: Vote | null): boolean => vote !== null && vote.named && !vote.counted

const answering = (act: Act, name: string, answer: string, on: string): Reasons => {
  const vote = voteNamed(act, on)
  const own = act.by === name
  const office = roleOf(act.by) === 'secretariat'
  const next = vote === null ? null : nextOn(vote)
  const votes = { ...vote?.answers, [name]: answer }
  const given = Object.entries(votes).filter(([, each]) => isVote(each))
  const both = given.some(
    ([each]) => roleOf(each) === 'union' && membersOf(act.scene, each).some((member) => isVote(votes[member] ?? '')),
  )
  return [
    ...inVote(act, on),
    ...because(NO_ROLL, 'method', !isCalling(vote)),
    ...because('First the President draws by lot whose name is called first.', 'method', vote?.lot === null),
    ...because('It is not the name that is called next.', 'method', next !== name),
    ...because(onlyMembers(act.book), 'method', !office && !isParty(act.by, act.book)),
    ...because(
      'It passed already: called a second time, it answers or abstains.',
      'method',
      answer === 'pass' && vote?.answers[name] === 'pass',
    ),
    ...because('Each delegation answers for itself.', 'method', !office && !own),
    ...because('Only the secretariat does this.', 'method', !office && answer === 'absent'),
    ...because(
      'A regional organization and its members both vote: one or the other, never both.',
      'voting',
      isVote(answer) && both,
    ),
  ]
}

const BALLOTS = String.raw`\((.+)\)`
const VOTE = '(the vote on .+|a vote that is not in hand)'

/** Whatever the ballots are: whether they can be reported at all. */
const reportable = (act: Act, name: string): Reasons => {
  const vote = voteNamed(act, name)
  const asked = vote?.asked === true && vote.lot === null
  const goesOn = vote !== null && vote.named && Object.keys(vote.answers).length > 0 && nextOn(vote) !== null
  return [
    ...inVote(act, name),
    ...because('First the President draws by lot whose name is called first.', 'method', asked),
    ...because('The roll is being called, and some are still to answer.', 'method', goesOn),
  ]
}

export const BALLOT_FORMS: readonly Form[] = [
  {
    form: new RegExp(`^(?:report|correct) the ballots of (the vote on [^(]+|a vote that is not in hand)$`),
    topics: ['voting', 'method', 'counted'],
    why: (act, name = '') => reportable(act, name),
  },
  {
    form: new RegExp(`^report the ballots of ${VOTE} ${BALLOTS}$`),
    topics: ['voting', 'method', 'counted'],
    why: (act, name = '', text = '') => reporting(act, name, text),
  },
  {
    form: new RegExp(`^correct the ballots of ${VOTE} ${BALLOTS}$`),
    topics: ['voting', 'method'],
    why: (act, name = '', text = '') => reporting(act, name, text),
  },
  {
    form: new RegExp(`^announce the result of ${VOTE}$`),
    topics: ['counted'],
    numbers: (act, name = '') => {
      const vote = voteNamed(act, name)
      return vote === null ? [] : [ruleOfResult(act, vote)]
    },
    why: (act, name = '') => [
      ...inVote(act, name),
      ...byChair(act),
      ...because('The ballots are not counted yet.', 'counted', voteNamed(act, name)?.counted !== true),
    ],
  },
  {
    form: /^ask for a roll-call on (.+)$/,
    topics: ['method'],
    why: (act, on = '') => [
      ...sits(act),
      ...(on === APPEAL ? onlyTheAppeal(act, voteNamed(act, on)) : [...afterOrder(act), ...notInVote(act)]),
      ...byParty(act, 'method'),
      ...asking(act, on),
    ],
  },
  {
    form: new RegExp(`^draw (.+) by lot, in ${VOTE}$`),
    topics: ['method'],
    why: (act, name = '', on = '') => [
      ...inVote(act, on),
      ...byChair(act, 'method'),
      ...because(NO_ROLL, 'method', !isCalling(voteNamed(act, on))),
      ...because('The lot is drawn already.', 'method', (voteNamed(act, on)?.lot ?? null) !== null),
      ...because('It is not on the roll.', 'method', !ROLL.some((each) => each === name)),
    ],
  },
  {
    form: new RegExp(`^(?:answer|record for) (.+) “(yes|no|abstain|pass|absent)”, in ${VOTE}$`),
    topics: ['method'],
    why: (act, name = '', answer = '', on = '') => answering(act, name, answer, on),
  },
  {
    form: /^hear (.+) explain the vote$/,
    topics: ['explanation'],
    why: (act, names = '') => {
      const { scene, book } = act
      const draft = matterNamed(act, scene.inHand ?? scene.lastVoted ?? '')
      const sponsors = draft === null || (draft.amended && book.sponsorOnceAmended) ? [] : (draft.sponsors ?? [])
      const asked = scene.matters.some(({ voteAsked }) => voteAsked) || scene.motions.length > 0
      return [
        ...inMeeting(act),
        ...because(
          'Who has no vote has none to explain.',
          'explanation',
          listed(names).some((name) => !['party', 'union'].includes(roleOf(name))),
        ),
        ...because(
          'A sponsor does not explain its vote on its own proposal.',
          'explanation',
          listed(names).some((name) => sponsors.includes(name)),
        ),
        ...because('No vote has been asked for.', 'explanation', !asked),
      ]
    },
  },
]
