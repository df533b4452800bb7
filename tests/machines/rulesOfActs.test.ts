/** Which rules are named with an act in order: those it is founded on, of all that it was judged by. */
import { describe, expect, test } from 'vitest'
import { actsAt, rulesOf, type Act } from '#machines/acts'
import type { ConferenceEvent } from '#machines/events'
import { start, step } from '#machines/replay'
import type { Verdict } from '#rules/judge'
import { bodyOf } from '../support/bodies.ts'
import { acts, business, room, tabled } from '../support/business.ts'

const { context } = room()
const verdict = (slot: Verdict['slot'], rule: string | null, holds = true): Verdict => ({
  slot,
  rule,
  paragraph: null,
  holds,
  bar: null,
  have: null,
  need: null,
  base: null,
  decision: null,
  earlier: null,
})
const rules = (event: ConferenceEvent, ...verdicts: readonly Verdict[]) => {
  const act: Act = { event, modality: 'may', verdicts }
  return rulesOf(context, act)
}
const give: ConferenceEvent = { type: 'floor.give', by: 'president', in: 'plenary', speaker: 'a' }

describe('an act', () => {
  test('is founded on its own rule, and on no condition beside it', () => {
    expect(rules(acts.speak('a'), verdict('session.open', '1'), verdict('floor.speak', '43'))).toEqual(['43'])
  })

  test('names the way that is taken, and not one that was passed over', () => {
    const [order, precedence] = ['floor.order', 'floor.precedence'] as const
    expect(rules(give, verdict(order, '43', false), verdict(precedence, '45'))).toEqual(['45'])
    expect(rules(give, verdict(order, '43'), verdict(precedence, '45', false))).toEqual(['43'])
  })

  test('names a rule once, and none where the body has no such rule', () => {
    expect(rules(give, verdict('floor.order', '43'), verdict('floor.precedence', '43'))).toEqual(['43'])
    expect(rules(give, verdict('floor.order', null), verdict('floor.precedence', '45'))).toEqual(['45'])
  })
})

describe('a result', () => {
  const quorum = (holds: boolean) => verdict('quorum.decide', '41', holds)

  test('is founded on the majority and the quorum, whether the majority is had or not', () => {
    for (const had of [true, false])
      expect(rules(acts.announce(), verdict('majority.ofQuestion', '61', had), quorum(true))).toEqual(['61', '41'])
  })

  test('without a quorum is founded on that alone, whatever the majority', () => {
    for (const had of [true, false])
      expect(rules(acts.announce(), verdict('majority.ofQuestion', '61', had), quorum(false))).toEqual(['41'])
  })

  test('of a vote in which too few are present names the quorum', () => {
    const few = [
      acts.arrive(5),
      acts.open,
      tabled(),
      business.take(),
      business.seek,
      business.request(),
      business.put,
      acts.leave(3),
      acts.cast(2, 0, 0),
    ].reduce((before, event) => step(before, event).snapshot, start(bodyOf({ parties: 5, organizations: 1 })))
    const names = { question: 'observers', vote: 'vote-9', in: 'plenary', meeting: 2 } as const
    const announced = actsAt(few, names).filter(({ event }) => event.type === 'result.announce')
    expect(announced.map((act) => rulesOf(few.context, act))).toEqual([['41']])
  })
})
