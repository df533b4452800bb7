import { describe, expect, test } from 'vitest'
import { conceivable, type Names } from '#machines/acts'
import { conference } from '#machines/conference'
import type { Context } from '#machines/context'
import type { Input } from '#machines/input'
import type { ConferenceEvent } from '#machines/events'
import type { ConferenceSnapshot } from '#machines/explain'
import { replay, start, statesOf, step } from '#machines/replay'
import { keyOf } from '#machines/situations'
import { smallBody } from '#machines/smallBody'
import type { Walk } from '#machines/walkActs'
import { WALKS } from '#machines/walks'
import { RULE_SETS } from '#rules/sets/byId'
import { untocCop } from '#rules/sets/untocCop'
import { randomFrom, type Random } from '#src/drills/random.ts'
import { wrongIn } from '../support/invariants.ts'

const SEED = 20_221_017
/** A place has its own, so that another body among the bodies changes nothing in the walks of the others. */
const seedOf = (name: string): number =>
  [...name].reduce((seed, sign) => (31 * seed + (sign.codePointAt(0) ?? 0)) % 2 ** 31, SEED)
const ACTS = 500
const STROLL = 40

/** Anything in any order; a vote is called otherwise each time, and ballots fall anyhow. */
const anyActs = (context: Context, acts: number, random: Random): readonly ConferenceEvent[] => {
  const names: Names = {
    question: 'matter',
    vote: `vote-${acts}`,
    in: random.pick(context.sitting.length > 0 ? context.sitting : ['plenary' as const]),
    meeting: context.meetings + 1,
  }
  return conceivable(context, names).map((event) => {
    if (event.type !== 'ballots.cast') return event
    const inFavour = random.below(context.present + 1)
    const against = random.below(context.present - inFavour + 1)
    return { ...event, ballots: { by: 'count', inFavour, against, abstaining: 0 } }
  })
}

const isPermitted = (snapshot: ConferenceSnapshot, event: ConferenceEvent): boolean =>
  (conference.getTransitionData(snapshot, event) ?? []).length > 0

/** An act that is in order here, by chance; undefined where there is none. */
const drawn = (
  snapshot: ConferenceSnapshot,
  acts: readonly ConferenceEvent[],
  random: Random,
): ConferenceEvent | undefined => random.shuffled(acts).find((event) => isPermitted(snapshot, event))

const places = RULE_SETS.flatMap((ruleSet) =>
  WALKS.map((walk) => ({ name: `${ruleSet.id}, ${walk.name}`, ruleSet, walk })),
)

interface Ramble {
  readonly input: Input
  readonly walk: Walk
  readonly acts: number
  readonly random: Random
  /** Whether another situation is meant, so that the stroll goes on. */
  readonly known?: (snapshot: ConferenceSnapshot) => boolean
}

/** What came of so many acts by chance from a situation that a walk comes to; the log is replayed wherever it ends. */
const ramble = ({ input, walk, acts, random, known = () => false }: Ramble) => {
  const origin: ConferenceEvent[] = []
  let snapshot = start(input)
  const goOn = (event: ConferenceEvent): void => {
    snapshot = step(snapshot, event).snapshot
    origin.push(event)
  }
  walk.before(input).forEach(goOn)
  for (let strolled = random.below(STROLL); strolled > 0 || known(snapshot); strolled -= 1) {
    const event = drawn(snapshot, walk.acts(snapshot.context), random)
    if (event !== undefined) goOn(event)
  }
  const sampled = snapshot
  let log = [...origin]
  const wrong: string[] = []
  let done = 0
  for (; done < acts; done += 1) {
    const before = snapshot
    const event = drawn(before, anyActs(before.context, done, random), random)
    if (event === undefined) throw new Error(`a dead end in ${statesOf(before).join(', ')}`)
    const { snapshot: after, taken } = step(before, event)
    expect(after.status).toBe('active')
    wrong.push(...wrongIn({ before, event, after, taken: [], passed: [] }).map((what) => `${what}: ${event.type}`))
    expect(taken.length).toBeGreaterThan(0)
    log.push(event)
    snapshot = after
    const closed = statesOf(after).includes('conference.meeting.closed')
    if (!closed && done < acts - 1) continue
    const again = replay(input, log).at(-1)?.snapshot
    expect(again?.value).toEqual(after.value)
    expect(again?.context).toEqual(after.context)
    if (closed) {
      snapshot = sampled
      log = [...origin]
    }
  }
  return { sampled, done, wrong }
}

describe('more than ten thousand acts by chance', () => {
  test('from every walk of every body', () => {
    expect(places.length * ACTS).toBeGreaterThanOrEqual(10_000)
    expect(places.length).toBeGreaterThanOrEqual(10 * RULE_SETS.length)
  })

  test.each(places.map((place) => [place.name, place] as const))('%s', (name, { ruleSet, walk }) => {
    const { wrong } = ramble({ input: smallBody(ruleSet, 3), walk, acts: ACTS, random: randomFrom(seedOf(name)) })
    expect(wrong).toEqual([])
  })
})

describe('ten thousand acts of UNTOC by chance, from twenty situations', () => {
  const SITUATIONS = 20
  const sampled = new Set<string>()
  let done = 0

  test.each(Array.from({ length: SITUATIONS }, (_, index) => [index + 1] as const))('situation %i', (number) => {
    const walk = WALKS[number % WALKS.length]
    if (walk === undefined) throw new Error('no walk')
    const random = randomFrom(SEED - number)
    const known = (snapshot: ConferenceSnapshot): boolean => sampled.has(keyOf(snapshot))
    const came = ramble({ input: smallBody(untocCop, 3), walk, acts: 10_000 / SITUATIONS, random, known })
    expect(came.wrong).toEqual([])
    sampled.add(keyOf(came.sampled))
    done += came.done
  })

  test('they were twenty, each another, and the acts ten thousand', () => {
    expect(sampled.size).toBe(SITUATIONS)
    expect(done).toBe(10_000)
  })
})
