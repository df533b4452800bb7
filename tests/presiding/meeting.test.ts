/** Meetings held: by a President who errs in nothing, by one who chooses by chance, and by one who always errs. */
import { describe, expect, test } from 'vitest'
import { ruleByNumber, RULE_SETS } from '#rules/sets/byId'
import type { RuleSet } from '#rules/ruleSet'
import { untocCop } from '#rules/sets/untocCop'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { replay } from '#machines/replay'
import { randomFrom } from '#src/drills/random.ts'
import { filledBy } from '#src/presiding/counting.ts'
import { choicesIn, codeOf, heldRightly, hold, holdWith, rightly, type Meeting } from '#src/presiding/meeting.ts'
import { recordOf, rulingsIn } from '#src/presiding/record.ts'
import { eventsIn } from '#src/presiding/room.ts'
import { inputOf, LENGTHS, mayPreside, TEMPERS, type Setup } from '#src/presiding/setup.ts'
import { NUMBERS, TURN_KINDS, type Filled, type Turn } from '#src/presiding/turn.ts'

const BODIES: readonly RuleSet[] = RULE_SETS.filter(mayPreside)
const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1)

const closed = ({ turn, snapshot }: Meeting): boolean => turn === null && snapshot.matches({ meeting: 'closed' })

const rightAnnouncement = ({ vote }: Turn): Filled => {
  if (vote === null || vote.decision === null) throw new Error('no vote is to be announced')
  return filledBy(vote.decision)
}

const misannounced = (turn: Turn): Filled => {
  const right = rightAnnouncement(turn)
  return { ...right, need: right.need + 1 }
}

const atRandom = (setup: Setup): Meeting => {
  const random = randomFrom(setup.seed)
  return holdWith(setup, (turn, place) =>
    // Once in three a result is announced with another number; it is corrected at the next try.
    turn.fill !== null && random.below(3) === 0 && place < 200 ? misannounced(turn) : random.below(turn.options.length),
  )
}

/** Errs wherever one can, and in each announcement once. */
const wrongly = (setup: Setup): Meeting => {
  const erred = new Set<string>()
  return holdWith(setup, (turn) => {
    if (turn.fill !== null && !erred.has(turn.key)) {
      erred.add(turn.key)
      return misannounced(turn)
    }
    return Math.max(
      turn.options.findIndex(({ right }) => !right),
      0,
    )
  })
}

const where = ({ setup }: Meeting): string => `${setup.ruleSet.id}/${setup.temper}/${setup.seed}/${setup.length}`

/** Every turn has exactly one right choice, or it was tried, and each choice says why under a rule of the book. */
const faultsOf = (meeting: Meeting): readonly string[] =>
  rulingsIn(meeting.log).flatMap(({ turn, chosen, best }) => {
    const at = `${where(meeting)} ${turn.key}`
    const rights = turn.options.filter(({ right }) => right)
    return [
      ...(rights.length === 1 && rights[0] === best ? [] : [`${at}: ${rights.length} right choices`]),
      ...(new Set(turn.options.map(({ id }) => id)).size === turn.options.length
        ? []
        : [`${at}: two choices of one name`]),
      ...(chosen.because === '' ? [`${at}: no reason for “${chosen.text}”`] : []),
      ...(chosen.right || chosen.rules.length > 0 ? [] : [`${at}: no rule against “${chosen.text}”`]),
      ...chosen.rules
        .filter((rule) => ruleByNumber(meeting.setup.ruleSet, rule) === undefined)
        .map((rule) => `${at}: no rule ${rule}`),
    ]
  })

describe('a President who always chooses rightly', () => {
  test.each(TEMPERS)(
    'closes the session without a mistake, with delegates that are %s',
    { timeout: 300_000 },
    (temper) => {
      for (const seed of SEEDS) {
        const meeting = heldRightly({ ruleSet: seed % 2 === 0 ? untocCop : ungaPlenary, temper, seed, length: 'short' })
        expect(closed(meeting), where(meeting)).toBe(true)
        expect(
          rulingsIn(meeting.log).filter(({ chosen }) => !chosen.right),
          where(meeting),
        ).toEqual([])
        expect(faultsOf(meeting)).toEqual([])
      }
    },
  )

  test('does nothing that is out of order: the machine takes every act as it stands', () => {
    for (const ruleSet of BODIES)
      for (const length of LENGTHS) {
        const setup: Setup = { ruleSet, temper: 'mixed', seed: 11, length }
        const steps = replay(inputOf(setup), eventsIn(heldRightly(setup).log))
        expect(steps.filter(({ accepted, deviates }) => !accepted || deviates)).toEqual([])
      }
  })
})

test(
  'a President who chooses by chance ends every meeting, and every mistake has a reason and a rule',
  { timeout: 300_000 },
  () => {
    for (const seed of SEEDS) {
      const ruleSet = BODIES[seed % BODIES.length] ?? untocCop
      const length = LENGTHS[seed % 5 === 0 ? 2 : seed % 5 === 1 ? 1 : 0] ?? 'short'
      const meeting = atRandom({ ruleSet, temper: TEMPERS[seed % 4] ?? 'confused', seed, length })
      expect(closed(meeting), where(meeting)).toBe(true)
      expect(faultsOf(meeting)).toEqual([])
    }
  },
)

test('a President who errs whenever possible comes to an end as well', () => {
  for (const temper of TEMPERS)
    for (const seed of [1, 2, 3]) {
      const meeting = wrongly({ ruleSet: untocCop, temper, seed, length: 'medium' })
      expect(closed(meeting), where(meeting)).toBe(true)
      expect(faultsOf(meeting)).toEqual([])
    }
})

describe('a meeting is its setup and its choices', () => {
  const setup: Setup = { ruleSet: untocCop, temper: 'mixed', seed: 7, length: 'short' }
  const meeting = atRandom(setup)

  test('held again with the same choices it is the same, act by act', () => {
    const again = hold(setup, meeting.choices)
    expect(eventsIn(again.log)).toEqual(eventsIn(meeting.log))
    expect(again.choices).toEqual(meeting.choices)
  })

  test('its choices survive their code', () => {
    expect(choicesIn(codeOf(meeting.choices))).toEqual(meeting.choices)
    expect(choicesIn('0x')).toBeNull()
  })

  test('one choice fewer is where the President stood before the last', () => {
    const before = hold(setup, meeting.choices.slice(0, -1))
    expect(before.turn).toEqual(rulingsIn(meeting.log).at(-1)?.turn)
  })

  test('a choice that is not offered ends the choices, and the turn is asked again', () => {
    const stopped = hold(setup, [...meeting.choices.slice(0, 2), 9, 0, 0])
    expect(stopped.choices).toHaveLength(2)
    expect(stopped.turn).toEqual(hold(setup, meeting.choices.slice(0, 2)).turn)
  })
})

test('over a few meetings the President meets every kind of turn, and every temper asks for what is out of order', () => {
  const kinds = new Set<string>()
  for (const temper of TEMPERS) {
    const meetings = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
      wrongly({ ruleSet: untocCop, temper, seed, length: 'short' }),
    )
    const rulings = meetings.flatMap(({ log }) => rulingsIn(log))
    for (const { turn } of rulings) kinds.add(turn.kind)
    const asked = rulings.filter(({ turn }) => turn.kind === 'request')
    const barred = asked.filter(({ best }) => best.doing.does === 'refuse').length
    expect(barred, temper).toBeGreaterThan(0)
    expect(barred, temper).toBeLessThan(asked.length)
  }
  expect([...kinds].toSorted()).toEqual([...TURN_KINDS].toSorted())
})

describe('an announcement', () => {
  const setup: Setup = { ruleSet: untocCop, temper: 'mixed', seed: 1, length: 'short' }
  const { turn, choices } = holdWith(setup, (at) => (at.kind === 'announce' ? null : rightly(at)))
  if (turn === null || turn.fill === null) throw new Error('nothing is announced')
  const { fill } = turn
  const right = rightAnnouncement(turn)

  test.each(NUMBERS)('with another number in place of %s is answered with a rule and the right number', (number) => {
    const wrong = fill({ ...right, [number]: right[number] + 1 })
    expect(wrong.right).toBe(false)
    expect(wrong.because).toMatch(new RegExp(`\\b${right[number]}\\b`))
    expect(wrong.rules.length).toBeGreaterThan(0)
  })

  test('that counts those who abstain is told so', () => {
    const { inFavour, against, abstaining } = right
    expect(abstaining).toBeGreaterThan(0)
    expect(fill({ ...right, counted: inFavour + against + abstaining }).because).toContain('those who abstain')
  })

  test('with another outcome is not right', () => {
    expect(fill({ ...right, outcome: right.outcome === 'carried' ? 'lost' : 'carried' }).right).toBe(false)
  })

  test('filled in rightly is the one that is offered, and a wrong one stands in the address', () => {
    expect(fill(right)).toBe(turn.options[0])
    const wrong = { ...right, need: right.need + 1 }
    expect(choicesIn(codeOf([...choices, wrong, 0]))).toEqual([...choices, wrong, 0])
    const meeting = hold(setup, [...choices, wrong])
    expect(meeting.choices).toEqual([...choices, wrong])
    expect(meeting.turn?.key).toBe(turn.key)
    expect(recordOf(hold(setup, [...choices, right])).right).toBe(recordOf(hold(setup, choices)).right + 1)
  })
})
