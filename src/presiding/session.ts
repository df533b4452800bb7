/** A session, from the first meeting to its close: what is before the room, who rises, what is due next. */
import type { ConferenceEvent } from '#machines/events'
import { putOf, questionNamed } from '#machines/questions'
import { naturesTold } from '#rules/natures'
import { askUntilRight, type Presiding } from './asking.ts'
import { chanceFor, happens } from './chance.ts'
import { isDisputable, risingAt } from './delegates.ts'
import { dueFirst, dueOn, dueToLeave, dueToTake } from './due.ts'
import { nextOptions } from './options.ts'
import { rises } from './requests.ts'
import { occasionOf, type Room } from './room.ts'
import { APPLICANTS, APPLICATIONS, attendanceOf, delegatesIn, hasRule, PLANS, PRESIDENT, SECRETARIAT } from './setup.ts'
import { vote } from './voting.ts'
import { ASKS, TITLES } from './words.ts'

const here = { in: 'plenary' } as const

/** More turns on one question than any has: a bound, so that every meeting ends. */
const MOST = 60

/** The next act: chosen, and done. Where too few are present, the President waits until they have come. */
function* does(room: Room, event: ConferenceEvent, question: string | null): Presiding {
  const key = room.numbered(`${question ?? 'meeting'}/next`)
  const chosen = yield* askUntilRight(room, {
    kind: 'next',
    key,
    risen: null,
    asks: ASKS.next,
    options: nextOptions(room, event, question, chanceFor(room.setup.seed, `${key}/${event.type}`)),
    fill: null,
    vote: null,
  })
  if (chosen.doing.does === 'wait') {
    const { full } = attendanceOf(room.setup)
    room.must({ type: 'delegations.arrive', by: SECRETARIAT, ...here, count: full - room.context.present })
    return
  }
  const put = putOf(event)
  if (put === null) {
    room.must(event)
    if (event.type === 'floor.give') {
      // Whoever was wrongly put on the list may still not speak.
      const statement: ConferenceEvent = { type: 'statement.make', by: PRESIDENT, ...here, speakers: [event.speaker] }
      if (room.does(statement) === null) room.log.push({ kind: 'aftermath', what: 'not heard', event: statement })
    }
    return
  }
  const about = questionNamed(room.context, event)
  yield* vote(room, {
    put: event,
    question: about,
    occasion: occasionOf(put, about ?? question, room.context),
    lean: 'any',
    during: () => somebodyRises(room, question, 'voting'),
  })
}

/** Somebody may rise, as often as the plan has it at this stage. */
function* somebodyRises(
  room: Room,
  question: string | null,
  stage: keyof (typeof PLANS)['short']['rising'],
): Presiding {
  const occasion = `${question ?? 'meeting'}/${stage}`
  if (room.times(occasion) >= PLANS[room.setup.length].rising[stage]) return
  const key = room.numbered(occasion)
  const rising = risingAt(room, key, question)
  if (rising !== null) yield* rises(room, key, rising)
}

/** Those who speak on a motion beside its mover, as many as chance has and the rules allow. */
const speakOnMotions = (room: Room): void => {
  const { seed } = room.setup
  for (const { id, by, kind, spoken } of room.context.motions) {
    if (spoken.inFavour + spoken.against > 0) continue
    const random = chanceFor(seed, room.numbered(`speakers/${kind}`))
    const speakers = random.shuffled(delegatesIn(room.setup).filter((other) => other !== by)).slice(0, random.below(4))
    speakers.forEach((speaker, index) => {
      const side = index % 2 === 0 ? 'against' : 'in favour'
      room.does({ type: 'motion.speak', by: speaker, ...here, on: id, side })
    })
  }
}

/** Whatever goes before business: a meeting is opened again, motions are put. @returns whether there was any */
function* first(room: Room, question: string | null): Presiding<boolean> {
  const due = dueFirst(room)
  if (due === null) return false
  if (due.type === 'motion.put') {
    speakOnMotions(room)
    yield* somebodyRises(room, question, 'motion')
  }
  const still = dueFirst(room)
  if (still !== null) yield* does(room, still, question)
  return true
}

const isOpen = (room: Room, question: string): boolean => {
  const { questions, inHand } = room.context
  return inHand.observers === question || inHand.business === question
    ? questions[question]?.status === 'open' &&
        !(inHand.observers === question && room.snapshot.hasTag('status decided'))
    : false
}

/** A delegate asks for this, once in a meeting; @returns whether anybody was left to ask */
function* asks(room: Room, question: string, what: string, event: (by: string) => ConferenceEvent): Presiding<boolean> {
  const key = `${question}/asks/${what}`
  const by = chanceFor(room.setup.seed, key).pick(delegatesIn(room.setup))
  if (room.times(key) > 0 || !room.allows(event(by))) return false
  room.numbered(key)
  yield* rises(room, key, { by, temper: 'cautious', event: event(by) })
  return true
}

/** What delegates do of their own accord on the question in hand, whatever their temper. @returns whether somebody did */
function* ofTheirOwn(room: Room, question: string): Presiding<boolean> {
  const { seed } = room.setup
  const state = room.context.questions[question]
  const on = { ...here, on: question } as const
  if (state === undefined || state.voteRequested) {
    const disputed =
      isDisputable(room, question) && room.setup.length !== 'short' && happens(seed, `${question}/disputed`, 1, 2)
    for (const nature of disputed ? naturesTold(room.setup.ruleSet).toReversed() : []) {
      if (state?.claims.includes(nature) === true || (state?.nature ?? null) !== null) continue
      if (yield* asks(room, question, nature, (by) => ({ type: 'nature.assert', by, ...on, nature }))) return true
    }
    const divided = state?.proposal?.division === 'moved' && happens(seed, `${question}/opposed`, 1, 2)
    if (divided && (yield* asks(room, question, 'division', (by) => ({ type: 'division.oppose', by, ...on }))))
      return true
    return false
  }
  if (state.consensusSought && happens(seed, `${question}/objects`, 3, 4)) {
    if (yield* asks(room, question, 'objection', (by) => ({ type: 'consensus.oppose', by, ...on }))) return true
  }
  const agreed = room.allows({ type: 'consensus.declare', by: PRESIDENT, ...on })
  const amended = Object.values(state.proposal?.amendments ?? {}).some(({ status }) => status === 'pending')
  const nothingWaits = room.context.speakers.length === 0
  if (nothingWaits && (!agreed || amended)) {
    for (const what of ['vote', 'vote again'])
      if (yield* asks(room, question, what, (by) => ({ type: 'vote.request', by, ...on }))) return true
  }
  return false
}

/** One question, until it is decided or set aside. */
function* handle(room: Room, question: string): Presiding {
  for (let turn = 0; turn < MOST && isOpen(room, question); turn += 1) {
    if (yield* first(room, question)) continue
    const stage = room.context.questions[question]?.voteRequested === true ? 'asked' : 'debate'
    const before = room.log.length
    yield* somebodyRises(room, question, stage)
    if (room.log.length > before) continue
    if (yield* ofTheirOwn(room, question)) continue
    const due = dueOn(room, question) ?? dueToLeave(room, question)
    if (due === null) return
    yield* does(room, due, question)
  }
}

/** Some put their names down before the debate: they are called in that order. */
const putNamesDown = (room: Room, question: string): void => {
  const { seed, length } = room.setup
  const order = chanceFor(seed, `${question}/speakers`).shuffled(delegatesIn(room.setup))
  for (const by of order.slice(0, PLANS[length].speakers)) room.does({ type: 'floor.request', by, ...here })
}

function* draft(room: Room, question: string, title: string): Presiding {
  while (yield* first(room, null));
  const take = dueToTake(room, question, title)
  if (take === null) return
  yield* does(room, take, question)
  if (room.context.inHand.business !== question) return
  putNamesDown(room, question)
  yield* handle(room, question)
}

function* applications(room: Room): Presiding {
  const { seed } = room.setup
  const random = chanceFor(seed, 'applications')
  const on = { ...here, on: APPLICATIONS } as const
  const organizations = [...APPLICANTS]
  room.must({ type: 'list.circulate', by: SECRETARIAT, ...on, organizations, daysBefore: 60 })
  if (random.below(4) > 0)
    room.must({
      type: 'objection.raise',
      by: random.pick(delegatesIn(room.setup)),
      ...on,
      organizations: random.below(2) === 0 ? organizations : organizations.slice(0, 1),
    })
  while (yield* first(room, null));
  yield* handle(room, APPLICATIONS)
}

/** Drafts are tabled before the session, in time; some would cost something. */
const table = (room: Room, question: string, title: string): void => {
  const { seed, ruleSet } = room.setup
  const sponsors = chanceFor(seed, `${question}/sponsors`).shuffled(delegatesIn(room.setup)).slice(0, 2)
  const [by = SECRETARIAT] = sponsors
  const costs = hasRule(ruleSet, 'cost.state') && happens(seed, `${question}/costs`, 1, 3)
  room.must({ type: 'proposal.table', by, ...here, on: question, title, sponsors: [...sponsors], inTime: true, costs })
}

export function* session(room: Room): Presiding {
  const { ruleSet, length } = room.setup
  const plan = PLANS[length]
  const drafts = TITLES.drafts.slice(0, plan.drafts).map((title, index) => ({ on: `draft-${index + 1}`, title }))
  for (const { on, title } of drafts) table(room, on, title)
  room.must({ type: 'delegations.arrive', by: SECRETARIAT, ...here, count: attendanceOf(room.setup).first })
  while (yield* first(room, null));
  if (plan.observers && hasRule(ruleSet, 'observers.list')) yield* applications(room)
  for (const { on, title } of drafts) yield* draft(room, on, title)
  while (yield* first(room, null));
  yield* does(room, { type: 'meeting.adjourn', by: PRESIDENT, ...here }, 'closing')
  yield* does(room, { type: 'session.close', by: PRESIDENT, ...here }, 'closing')
}
