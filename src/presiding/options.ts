/** What the President can do next: the act that is due, among acts that the machine bars, each with its reason. */
import { conceivable } from '#machines/acts'
import type { ConferenceEvent, EventType } from '#machines/events'
import { putOf } from '#machines/questions'
import { ruleNumbersOf, step } from '#machines/replay'
import type { Verdict } from '#rules/judge'
import type { Slot } from '#rules/slots'
import type { Random } from '#src/drills/random.ts'
import { reasonOf } from '#src/words/bars.ts'
import { say } from '#src/language/say.ts'
import { scriptOf } from '#src/words/script.ts'
import type { Told } from '#src/words/told.ts'
import { isOn, type Room } from './room.ts'
import { PRESIDENT } from './setup.ts'
import type { Option } from './turn.ts'
import { actInWords, GRANT, WAIT } from './words.ts'

/** As many wrong ways as are offered beside the right one. */
export const WRONG = 3

export const isRule = (rule: string | null): rule is string => rule !== null

const rulesOf = (verdicts: readonly Verdict[]): readonly string[] => [
  ...new Set(verdicts.map(({ rule }) => rule).filter(isRule)),
]

/** Why the act is barred: the first reason, said, and the rules of all. */
export const barring = (room: Room, event: ConferenceEvent): Pick<Option, 'because' | 'rules'> => {
  const failures = room.failures(event)
  const [first] = failures
  return {
    because: first === undefined ? '' : reasonOf(first, room.setup.ruleSet),
    rules: rulesOf(failures),
  }
}

/** The rules that an act in order stands on: of a vote, how votes are cast only where nothing else is said. */
export const standing = (room: Room, event: ConferenceEvent): Pick<Option, 'rules'> => {
  const rules = ruleNumbersOf(step(room.snapshot, event))
  const others = rules.filter((rule) => rule !== room.setup.ruleSet.slots['vote.method']?.rule)
  // Where the body's number for it is not known, it stands on the powers of whoever presides.
  const powers = [room.setup.ruleSet.slots['chair.powers']?.rule ?? null].filter(isRule)
  return { rules: others.length > 0 ? others.slice(0, 2) : rules.length > 0 ? rules : powers }
}

export const scriptFor = (room: Room, event: ConferenceEvent): string | null => {
  const { context, told } = room
  // What a question needs is asked of the President when it is put: the words would give it away.
  if (putOf(event) !== null) return null
  const { ruleSet } = context
  return scriptOf(event, { context, decision: null, put: null, ruleSet, people: context.participants, told })
}

/** What tells an act from others of its kind: those that are said alike are one choice. */
const detailOf = (event: ConferenceEvent, { motions, titles }: Told): string => {
  switch (event.type) {
    case 'meeting.open':
      return String(event.number)
    case 'question.take':
      return titles[event.on] ?? event.title
    case 'floor.give':
      return event.speaker
    case 'motion.put':
      return motions[event.motion] ?? ''
    case 'status.put':
      return event.organizations.join(' ')
    case 'proposal.conclude':
      return event.conclusion
    default:
      return ''
  }
}

const byRoll = (event: ConferenceEvent): boolean => 'method' in event && event.method === 'roll-call'

/** The same in every language: the choices of a meeting, and their order, hang on it. */
const idOf = (event: ConferenceEvent, told: Told): string =>
  [event.type, detailOf(event, told), ...(byRoll(event) ? ['roll-call'] : [])].join('/')

const optionFor = (room: Room, event: ConferenceEvent): Option => {
  const right = room.allows(event)
  const act = actInWords(event, room.context.participants, room.told)
  return {
    id: idOf(event, room.told),
    text: byRoll(event) ? say`${act}, by roll-call` : act,
    lines: [],
    script: scriptFor(room, event),
    right,
    ...(right ? { because: GRANT.right, ...standing(room, event) } : barring(room, event)),
    doing: { does: 'act', event },
  }
}

/** Acts of whoever presides that somebody new to the chair might think of here. */
const TEMPTING: ReadonlySet<EventType> = new Set([
  'meeting.open',
  'meeting.adjourn',
  'meeting.resume',
  'session.close',
  'question.take',
  'question.notAccepted',
  'floor.give',
  'list.close',
  'debate.close',
  'consensus.seek',
  'consensus.declare',
  'status.accord',
  'matter.refer',
  'manner.put',
  'status.put',
  'nature.put',
  'motion.put',
  'competence.put',
  'division.agree',
  'division.put',
  'amendment.put',
  'part.put',
  'proposal.put',
  'proposal.conclude',
])

const isTempting = ({ context }: Room, { type }: ConferenceEvent): boolean => {
  const proposal = context.questions[context.inHand.business ?? '']?.proposal ?? null
  return TEMPTING.has(type) && (type !== 'division.agree' || proposal?.division === 'opposed')
}

const outOfTurn = (room: Room): readonly ConferenceEvent[] =>
  room.context.speakers
    .slice(1, 2)
    .map((speaker) => ({ type: 'floor.give', by: PRESIDENT, in: 'plenary', speaker }) as const)

/** The room is too empty to decide, or to open. */
export const tooFew = (room: Room, event: ConferenceEvent): boolean => {
  const failures = room.failures(event)
  return failures.length > 0 && failures.every(({ bar }) => bar === 'too-few-present')
}

const waiting = (room: Room, event: ConferenceEvent): Option => {
  const right = tooFew(room, event)
  const quorum: Slot =
    event.type === 'meeting.open' || event.type === 'meeting.resume' ? 'quorum.open' : 'quorum.decide'
  return {
    id: 'wait',
    text: WAIT.text,
    lines: [],
    script: WAIT.script,
    right,
    because: right ? barring(room, event).because : WAIT.needless,
    rules: [room.setup.ruleSet.slots[quorum]?.rule ?? null].filter(isRule),
    doing: { does: 'wait' },
  }
}

/** Whether a quorum is asked for here at all: then to wait is a choice. */
const needsQuorum = (room: Room, event: ConferenceEvent): boolean =>
  room.judged(event).verdicts.some(({ slot, need }) => slot.startsWith('quorum.') && need !== null)

/** The first few of these acts that are barred by a rule, each other than those before. */
const barredAmong = (
  room: Room,
  events: readonly ConferenceEvent[],
  taken: readonly Option[],
  most: number,
): readonly Option[] => {
  const found: Option[] = []
  const ids = new Set(taken.map(({ id }) => id))
  for (const event of events) {
    if (found.length >= most) break
    if (room.allows(event)) continue
    const option = optionFor(room, event)
    if (option.rules.length === 0 || ids.has(option.id)) continue
    ids.add(option.id)
    found.push(option)
  }
  return found
}

/** The next act, in order, among acts that are not; where the room is too empty, to wait is right and the act is not. */
export const nextOptions = (
  room: Room,
  event: ConferenceEvent,
  question: string | null,
  random: Random,
): readonly Option[] => {
  const tempting = [...outOfTurn(room), ...conceivable(room.context, room.names)]
    .filter((other) => other.type !== event.type || other.type === 'floor.give')
    .filter((other) => other.by === PRESIDENT && isTempting(room, other))
    .filter((other) => other.type === 'question.take' || isOn(room, other, question))
  const waits = needsQuorum(room, event) && (tooFew(room, event) || random.below(2) === 0)
  const first = [optionFor(room, event), ...(waits ? [waiting(room, event)] : []), ...handsInstead(room, event)]
  const others = barredAmong(room, random.shuffled(tempting), first, WRONG + 1 - first.length)
  return random.shuffled([...first, ...others])
}

/** Where a roll-call is asked for: to count hands all the same. */
const handsInstead = (room: Room, event: ConferenceEvent): readonly Option[] => {
  if (!('method' in event) || event.method !== 'roll-call') return []
  const byHand = optionFor(room, { ...event, method: 'show of hands' })
  return byHand.right ? [] : [byHand]
}
