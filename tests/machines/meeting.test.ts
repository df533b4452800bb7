import { describe, expect, test } from 'vitest'
import { acts, sitting, voteAskedFor } from '../support/sitting.ts'

const one = 'organization-1'
const room = () => sitting({ parties: 5, organizations: 1 })
const business = 'meeting.open.business'

describe('opening (rule 41)', () => {
  test('needs one third of those who take part: 2 of 5', () => {
    const conference = room().present(1).refuses(acts.open, 'too-few-present')
    expect(conference.does(acts.arrive(1)).open().states).toContain(business)
  })

  test('is for the President', () => {
    expect(
      room()
        .present(5)
        .refuses({ ...acts.open, by: 'a' }, 'not-the-chair').states,
    ).toContain('meeting.notOpen')
  })

  test('once', () => {
    expect(room().present(5).open().can(acts.open)).toBe(false)
  })

  test('a meeting that fell below it goes on', () => {
    expect(room().present(5).open().does(acts.leave(5)).expectIn(business).can(acts.speak('a'))).toBe(true)
  })
})

describe('presence', () => {
  test('no more leave than are there, and no more come than take part', () => {
    const conference = room().present(3).refuses(acts.leave(4), 'more-leave-than-present')
    conference.refuses(acts.arrive(3), 'more-present-than-participating')
    expect(conference.context.present).toBe(3)
  })

  test('observers and organizations are in no quorum: they do not arrive as delegations', () => {
    const conference = sitting({ parties: 3, organizations: 3 }).present(3)
    expect(conference.refuses(acts.arrive(3), 'more-present-than-participating').context.present).toBe(3)
  })

  test('may be established at a number', () => {
    const established = { type: 'presence.establish', by: 'secretariat', in: 'plenary', present: 4 } as const
    expect(room().present(2).does(established).context.present).toBe(4)
  })
})

describe('out of a meeting', () => {
  test('nothing is heard', () => {
    const conference = room().present(5).refuses(acts.speak('a'), 'no-meeting-open')
    conference.does(acts.list([one])).refuses(acts.accord, 'no-meeting-open')
    expect(conference.does(acts.object('a', one)).refuses(acts.refer, 'no-meeting-open').states).toContain(
      'observers.opposed',
    )
  })

  test('a matter begun at one meeting goes on at the next', () => {
    const conference = voteAskedFor({ parties: 3, organizations: 1 }).does(acts.adjourn)
    conference.refuses(acts.putStatus(one), 'no-meeting-open').open(2)
    expect(conference.votes(acts.putStatus(one), 3, 0, 0).status).toEqual({ [one]: 'accorded' })
  })
})

describe('the floor', () => {
  test('a statement is given the floor from the chair', () => {
    expect(room().present(5).open().can(acts.speak('a'))).toBe(true)
  })

  test('an organization that is not yet an observer does not take it', () => {
    const itself = { ...acts.speak(one), by: one }
    expect(room().present(5).open().refuses(itself, 'not-entitled-to-speak').states).toContain(business)
  })

  test('statements on a vote wait until one is asked for', () => {
    const conference = room().present(5).open().refuses(acts.explainVote('a'), 'no-vote-requested')
    conference.does(acts.list([one]), acts.object('a', one), acts.refer, acts.seek, acts.request('b'))
    expect(conference.can(acts.explainVote('a'))).toBe(true)
  })
})
