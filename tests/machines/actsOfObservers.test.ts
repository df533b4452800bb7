/** Which acts are offered on applications for observer status, by whom, with all that they need filled in. */
import { describe, expect, test } from 'vitest'
import { actsOfObservers, actsOfStatus } from '#machines/actsOfQuestions'
import { acts, sitting } from '../support/sitting.ts'
import { byChair, byOffice, byParty, HERE, only, puts, ROOM } from '../support/offered.ts'

const [one, two, three] = ['organization-1', 'organization-2', 'organization-3'] as const
const conference = (organizations = 3, parties = 3) => sitting({ parties, organizations }).present(parties).open()
type Conference = ReturnType<typeof conference>
const offered = ({ context }: Conference) => actsOfObservers(context, ROOM)
const on = 'observers'

describe('before anybody has applied', () => {
  test('organizations are listed thirty days before, or apply; of a question that the caller names', () => {
    const place = { on: 'matter' } as const
    expect(offered(conference())).toEqual([
      {
        type: 'list.circulate',
        ...byOffice,
        ...place,
        organizations: [one, two, three],
        daysBefore: 30,
      },
      { type: 'application.receive', ...byOffice, ...place, organizations: [one, two, three] },
      { type: 'matter.refer', ...byChair, ...place },
      { type: 'status.accord', ...byChair, ...place },
    ])
  })

  test('the manner of voting is all that is decided, since there is nothing to vote on', () => {
    expect(actsOfStatus(conference().context, ROOM)).toEqual([
      { type: 'manner.put', ...puts('matter') },
      { type: 'manner.agree', ...byChair, on: 'matter', manner: 'jointly' },
      { type: 'manner.agree', ...byChair, on: 'matter', manner: 'one by one' },
    ])
  })
})

describe('of applications with objections to some', () => {
  const objected = () => conference().does(acts.list([one, two]), acts.object('a', one), acts.object('c', one, two))

  test('whoever objected withdraws it, the first who still can objects to the others; the one not listed may apply', () => {
    expect(offered(objected())).toEqual([
      { type: 'list.circulate', ...byOffice, on, organizations: [three], daysBefore: 30 },
      { type: 'application.receive', ...byOffice, on, organizations: [three] },
      { type: 'objection.raise', by: 'a', ...HERE, on, organizations: [two] },
      { type: 'objection.withdraw', by: 'a', ...HERE, on, organizations: [one] },
      { type: 'objection.withdraw', by: 'c', ...HERE, on, organizations: [one, two] },
      { type: 'matter.raise', ...byParty, on, organizations: [one, two] },
      { type: 'matter.refer', ...byChair, on },
      { type: 'status.accord', ...byChair, on },
    ])
  })

  test('all are voted on together, or the first alone', () => {
    expect(actsOfStatus(objected().context, ROOM)).toEqual([
      { type: 'manner.put', ...puts(on) },
      { type: 'manner.agree', ...byChair, on, manner: 'jointly' },
      { type: 'manner.agree', ...byChair, on, manner: 'one by one' },
      { type: 'status.put', ...puts(on), organizations: [one, two] },
      { type: 'status.put', ...puts(on), organizations: [one] },
    ])
  })

  test('the first who objects to nothing yet is the one to object', () => {
    const raised = only(
      offered(conference().does(acts.list([one, two]), acts.object('a', one, two))),
      'objection.raise',
    )
    expect(raised).toEqual([{ type: 'objection.raise', by: 'b', ...HERE, on, organizations: [one, two] }])
  })
})

describe('of a single application', () => {
  const all = ['a', 'b', 'c'].map((by) => acts.object(by, one))

  test('nobody objects where everybody does already, and nobody is left to apply', () => {
    expect(offered(conference(1).does(acts.list([one]), ...all)).map(({ type, by }) => [type, by])).toEqual([
      ['objection.withdraw', 'a'],
      ['objection.withdraw', 'b'],
      ['objection.withdraw', 'c'],
      ['matter.raise', 'b'],
      ['matter.refer', 'president'],
      ['status.accord', 'president'],
    ])
  })

  test('there is one vote, by calling names where that is asked for', () => {
    const { context } = conference(1).does(acts.list([one]), acts.object('a', one), acts.refer)
    expect(only(actsOfStatus(context, ROOM), 'status')).toEqual([
      { type: 'status.put', ...puts(on), organizations: [one] },
    ])
    const question = context.questions[on]
    if (question === undefined) throw new Error('no question')
    const asked = { ...context, questions: { [on]: { ...question, rollCall: true } } }
    expect(actsOfStatus(asked, ROOM).flatMap((event) => ('method' in event ? [event.method] : []))).toEqual([
      'roll-call',
      'roll-call',
    ])
  })

  test('once it is decided nothing is left to object to, to raise or to vote on', () => {
    const decided = conference(1).does(acts.list([one]), acts.accord)
    expect(offered(decided).map(({ type }) => type)).toEqual(['matter.refer', 'status.accord'])
    expect(only(actsOfStatus(decided.context, ROOM), 'status')).toEqual([])
  })
})
