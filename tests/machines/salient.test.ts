/** Of the rules that an act stands on, those that are named with it; and what an act stands on wherever it is done. */
import { describe, expect, test } from 'vitest'
import { salient, standsOn } from '#machines/explain'

describe('with an act is named the rule that is its own', () => {
  test.each([
    'session.open',
    'meeting.sitting',
    'chair.ruling',
    'chair.powers',
    'vote.conduct',
    'vote.inHand',
    'question.addressed',
    'question.new',
    'proposal.ready',
    'debate.open',
    'debate.notAdjourned',
    'observers.rights',
    'observers.present',
    'decisions.announced',
    'credentials.reported',
    'meeting.number',
    'meeting.alone',
    'meeting.last',
    'motion.none',
    'cost.stated',
    'proposal.order',
    'part.done',
    'part.operative',
    'competence.first',
    'amendment.done',
  ] as const)('and not %s, which many acts meet', (standing) => {
    expect(salient([standing, 'amendment.order'])).toEqual(['amendment.order'])
  })

  test('all of them, where it has several, in their order', () => {
    expect(salient(['vote.method', 'chair.powers', 'quorum.decide'])).toEqual(['vote.method', 'quorum.decide'])
  })

  test('where there is none of its own, that on the powers of the chair, and no other', () => {
    expect(salient(['meeting.sitting', 'chair.powers', 'motion.none'])).toEqual(['chair.powers'])
    expect(salient(['meeting.sitting', 'motion.none'])).toEqual([])
  })
})

describe('what an act stands on', () => {
  test('is what any of its ways does, each rule once', () => {
    expect(standsOn('meeting.suspend')).toEqual([
      'meeting.sitting',
      'chair.ruling',
      'vote.conduct',
      'chair.powers',
      'meeting.last',
    ])
    expect(standsOn('bureau.rise')).toEqual(['bureau.meet'])
  })

  test('is nothing, where nobody does such an act', () => {
    expect(standsOn('nobody.does')).toEqual([])
  })
})
