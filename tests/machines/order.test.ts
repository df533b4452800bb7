import { describe, expect, test } from 'vitest'
import { acts, sitting, voteAskedFor } from '../support/sitting.ts'

const one = 'organization-1'
const room = () => sitting({ parties: 5, organizations: 1 }).present(5)

describe('points of order (rule 44)', () => {
  const pending = () =>
    voteAskedFor({ parties: 3, organizations: 1 }).does(acts.point('c', 'other')).expectIn('order.raised')
  const waiting = [
    acts.speak('a'),
    acts.claim('a', 'substance'),
    acts.putStatus(one),
    acts.adjourn,
    acts.withdraw('a', one),
  ]

  test('everything else waits for the ruling, and then for an appeal or none', () => {
    const conference = pending()
    for (const act of waiting) conference.refuses(act, 'point-of-order-pending')
    conference.does(acts.rule).expectIn('order.ruled')
    for (const act of waiting) conference.refuses(act, 'ruling-pending')
    expect(conference.does(acts.stand).can(acts.claim('a', 'substance'))).toBe(true)
  })

  test('a second one too', () => {
    expect(pending().can(acts.point('a', 'other'))).toBe(false)
  })

  test('the President rules, and nobody else', () => {
    expect(pending().refuses({ ...acts.rule, by: 'c' }, 'not-the-chair').states).toContain('order.raised')
  })

  test('no point is ruled on that nobody raised', () => {
    expect(room().open().can(acts.rule)).toBe(false)
  })

  test('delegations come and go all the same', () => {
    expect(pending().does(acts.leave(1)).context.present).toBe(2)
  })

  test('an organization raises none', () => {
    expect(room().open().refuses(acts.point(one, 'other'), 'not-a-party').states).toContain('order.quiet')
  })
})

describe('appeals', () => {
  const appealed = () =>
    room().open().does(acts.point('a', 'other'), acts.rule, acts.appeal('b')).expectIn('order.appeal.balloting')

  test('wait for a ruling', () => {
    expect(room().open().refuses(acts.appeal('b'), 'no-ruling-given').can(acts.speak('a'))).toBe(true)
  })

  test('are for parties', () => {
    const conference = room().open().does(acts.point('a', 'other'), acts.rule)
    expect(conference.refuses(acts.appeal(one), 'not-a-party').states).toContain('order.ruled')
  })

  test('are decided before anything else', () => {
    const conference = appealed().refuses(acts.speak('a'), 'appeal-pending').refuses(acts.adjourn, 'appeal-pending')
    expect(conference.can(acts.point('c', 'conduct of voting'))).toBe(false)
  })

  test.each<[string, readonly [number, number, number], string]>([
    ['a majority overrules', [3, 2, 0], 'carried'],
    ['a tie leaves the ruling standing', [2, 2, 1], 'tied'],
    ['a minority does not overrule', [2, 3, 0], 'lost'],
  ] as const)('%s', (_, counts, outcome) => {
    const conference = appealed()
      .does(acts.cast(...counts, 'appeal'), acts.announce('appeal'))
      .expectIn('order.quiet')
    expect(conference.decision).toMatchObject({ matter: 'appeal', outcome })
    expect(conference.context.votes).toEqual({})
  })

  test('a tie says that the ruling stands', () => {
    const conference = appealed().does(acts.cast(2, 2, 1, 'appeal'), acts.announce('appeal'))
    expect(conference.decision?.onTie).toBe('ruling stands')
  })

  test('with no quorum for it, the ruling stands', () => {
    const conference = appealed().does(acts.leave(3), acts.cast(2, 0, 0, 'appeal'), acts.announce('appeal'))
    expect(conference.decision?.outcome).toBe('no-quorum')
    expect(conference.expectIn('order.quiet').can(acts.speak('a'))).toBe(true)
  })
})

describe('an appeal within a vote', () => {
  const within = () =>
    voteAskedFor({ parties: 5, organizations: 1 }).does(
      acts.putStatus(one),
      acts.point('b', 'conduct of voting'),
      acts.rule,
      acts.appeal('b'),
    )

  test('ballots for the vote are refused until the appeal is decided, and the vote then goes on', () => {
    const conference = within().refuses(acts.cast(5, 0, 0), 'appeal-pending')
    conference.does(acts.cast(1, 4, 0, 'appeal')).refuses(acts.cast(5, 0, 0), 'appeal-pending')
    conference.does(acts.announce('appeal')).expectIn('observers.contested.statusVote.balloting')
    expect(conference.does(acts.cast(5, 0, 0), acts.announce()).status).toEqual({ [one]: 'accorded' })
  })

  test('ballots of the appeal never reach the vote', () => {
    const conference = within().does(acts.cast(5, 0, 0, 'appeal'))
    expect(conference.context.votes['vote']?.ballots).toBeNull()
    conference.does(acts.announce('appeal'))
    expect(Object.keys(conference.context.votes)).toEqual(['vote'])
    expect(conference.status).toEqual({ [one]: 'pending' })
  })

  test('nor does its name: a vote that is in hand is not appealed by its own', () => {
    const conference = voteAskedFor({ parties: 5, organizations: 1 }).does(
      acts.putStatus(one),
      acts.point('b', 'conduct of voting'),
      acts.rule,
    )
    expect(conference.refuses(acts.appeal('b', 'vote'), 'no-such-vote').states).toContain('order.ruled')
  })

  test('after the ballots, the result waits for it', () => {
    const conference = voteAskedFor({ parties: 5, organizations: 1 })
      .does(acts.putStatus(one), acts.cast(5, 0, 0), acts.point('b', 'conduct of voting'), acts.rule, acts.appeal('b'))
      .refuses(acts.announce(), 'appeal-pending')
    conference.does(acts.cast(0, 5, 0, 'appeal'), acts.announce('appeal'), acts.announce())
    expect(conference.status).toEqual({ [one]: 'accorded' })
  })
})
