/** Which acts are offered at an election, by whom, with all that they need filled in. */
import { expect, test } from 'vitest'
import { actsOfBusiness } from '#machines/actsOfBusiness'
import type { Context } from '#machines/context'
import { business, considering, room } from '../support/business.ts'
import { byChair, byOffice, byParty, HERE, only, ROOM } from '../support/offered.ts'

const { openElection, nominate, askBallot, papers } = business
const offered = (context: Context, ...words: readonly string[]) => only(actsOfBusiness(context, ROOM), ...words)
const on = 'officers'

const contested = () =>
  room(10).does(
    openElection,
    nominate('President', 'African States', 'a'),
    nominate('President', 'Western States', 'c'),
    nominate('Rapporteur', 'Asia-Pacific States', 'd'),
    askBallot,
  )

test('a further party is nominated, each nominee withdraws, and those named are elected by acclamation or by ballot', () => {
  expect(offered(contested().context, 'officer', 'election')).toEqual([
    { type: 'officer.nominate', ...byParty, on, office: 'Vice-President', group: 'African States', party: 'b' },
    { type: 'officer.withdraw', by: 'a', ...HERE, on, office: 'President', party: 'a' },
    { type: 'officer.withdraw', by: 'c', ...HERE, on, office: 'President', party: 'c' },
    { type: 'officer.withdraw', by: 'd', ...HERE, on, office: 'Rapporteur', party: 'd' },
    { type: 'election.acclaim', ...byChair, on },
    { type: 'election.askBallot', ...byParty, on },
    { type: 'election.ballot', ...byOffice, on, office: 'President', votes: {}, valid: 0, invalid: 0 },
  ])
})

test('a lot is drawn between those who are equal, for that office alone', () => {
  const lots = (context: Context) => offered(context, 'election.lot')
  const even = papers('President', { a: 4, c: 4 }, 8)
  const balloted = contested().does(even)
  expect([balloted.context.rounds.President?.tied, lots(balloted.context)]).toEqual([false, []])
  const tied = room(10).does(
    openElection,
    nominate('President', 'African States', 'a'),
    nominate('President', 'Western States', 'c'),
    nominate('President', 'Eastern European States', 'e'),
    nominate('Rapporteur', 'Asia-Pacific States', 'd'),
    askBallot,
    even,
    even,
  )
  expect(lots(tied.context)).toEqual(
    ['a', 'c', 'e'].map((party) => ({ type: 'election.lot', ...byChair, on, office: 'President', party })),
  )
})

test('nobody is nominated or elected while another question is in hand, or none', () => {
  expect(offered(room().context, 'officer', 'election')).toEqual([])
  expect(offered(considering().context, 'officer', 'election')).toEqual([])
})

test('an election is a question: it is left, or not accepted', () => {
  expect(offered(contested().context, 'question')).toEqual([
    { type: 'question.notAccepted', ...byChair, on },
    { type: 'question.leave', ...byChair, on },
  ])
})
