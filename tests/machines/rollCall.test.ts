import { describe, expect, test } from 'vitest'
import type { ConferenceEvent, EventOf } from '#machines/events'
import { explain } from '#machines/explain'
import { replay } from '#machines/replay'
import { reasonOf } from '../../src/words/bars.ts'
import { bodyOf } from '../support/bodies.ts'
import { acts, voteAskedFor } from '../support/sitting.ts'

const plenary = { in: 'plenary' } as const
const put = acts.putStatus('organization-1')
const ask: ConferenceEvent = { type: 'rollCall.ask', by: 'a', ...plenary, on: 'observers' }
const draw = (party: string): ConferenceEvent => ({
  type: 'lot.draw',
  by: 'president',
  ...plenary,
  on: 'vote',
  party,
})
const answer = (party: string, said: EventOf<'roll.answer'>['answer'], by = 'secretariat'): ConferenceEvent => ({
  type: 'roll.answer',
  by,
  ...plenary,
  on: 'vote',
  party,
  answer: said,
})
const correct = (votes: Record<string, 'yes' | 'no' | 'abstain'>): ConferenceEvent => ({
  type: 'ballots.correct',
  by: 'secretariat',
  ...plenary,
  on: 'vote',
  ballots: { by: 'name', votes },
})
const leave = (party: string): ConferenceEvent => ({ ...acts.leave(1), parties: [party] })
const room = () => voteAskedFor({ parties: 3, organizations: 1 })
const called = () => room().does(ask, put, draw('b'))

describe('a roll-call (rule 64)', () => {
  test('the complete roll is reported as it was answered, and the vote goes on as any other', () => {
    const conference = called().does(answer('b', 'yes'), answer('c', 'abstain', 'c'))
    conference.refuses(acts.announce(), 'ballots-not-counted')
    conference.does(answer('a', 'yes', 'a')).refuses(acts.roll({ a: 'yes', b: 'yes', c: 'no' }), 'not-as-answered')
    conference
      .does(acts.roll({ a: 'yes', b: 'yes', c: 'abstain' }))
      .expectIn('observers.contested.statusVote.counted')
      .does(acts.announce())
    expect(conference.decision).toMatchObject({ tally: { inFavour: 2, against: 0, abstaining: 1 }, outcome: 'carried' })
  })

  test('the second round adds to the first', () => {
    const conference = called().does(answer('b', 'pass'), answer('c', 'yes'), answer('a', 'pass'))
    conference.refuses(answer('a', 'yes'), 'not-next-on-roll').refuses(answer('b', 'pass'), 'passed-already')
    conference.does(
      answer('b', 'yes'),
      answer('a', 'abstain'),
      acts.roll({ a: 'abstain', b: 'yes', c: 'yes' }),
      acts.announce(),
    )
    expect(conference.decision?.tally).toMatchObject({ inFavour: 2, against: 0, abstaining: 1 })
  })

  test('who answered and then left has voted; who left before is recorded absent, and the roll ends', () => {
    const conference = called().does(answer('b', 'yes'), leave('b'), leave('c'))
    conference.refuses(answer('c', 'yes'), 'ballots-cannot-be-counted')
    conference.does(answer('c', 'absent'), answer('a', 'yes'), acts.roll({ a: 'yes', b: 'yes' }), acts.announce())
    expect(conference.decision).toMatchObject({ tally: { inFavour: 2, present: 3 }, outcome: 'carried' })
  })

  test('who answered and then left is in the room when the roll is reported, as when the result is announced', () => {
    const conference = called().does(answer('b', 'yes'), answer('c', 'yes'), answer('a', 'yes'), leave('b'))
    const { decision } = conference.does(acts.roll({ a: 'yes', b: 'yes', c: 'yes' }))
    expect(decision?.tally).toEqual({ inFavour: 3, against: 0, abstaining: 0, present: 3 })
    expect(conference.does(acts.announce()).decision).toEqual(decision)
  })

  test('a vote recorded wrongly is put right before the announcement, though its delegation has left', () => {
    const conference = called().does(answer('b', 'yes'), answer('c', 'yes'), answer('a', 'yes'), leave('b'))
    conference.does(
      acts.roll({ a: 'yes', b: 'yes', c: 'yes' }),
      correct({ b: 'no', c: 'no', a: 'yes' }),
      acts.announce(),
    )
    expect(conference.decision).toMatchObject({ tally: { inFavour: 1, against: 2 }, outcome: 'lost' })
  })

  test('nobody asks for it: the President may put the question so, and a whole roll needs no lot', () => {
    expect(room().does(put).can(draw('c'))).toBe(true)
    room().does(put, acts.roll({ a: 'yes', b: 'no' }), acts.announce())
  })

  test('an out-of-turn answer is told whose name is called', () => {
    const input = bodyOf({ parties: 3, organizations: 1 })
    const participants = { ...input.participants, c: { role: 'party' as const, name: 'Zambia' } }
    const events: ConferenceEvent[] = [
      acts.arrive(3),
      acts.open,
      acts.list(['organization-1']),
      acts.object('a', 'organization-1'),
      acts.refer,
      acts.seek,
      acts.request('a'),
      ask,
      put,
      draw('c'),
      answer('a', 'yes'),
    ]
    const last = replay({ ...input, participants }, events).at(-1)
    expect(last?.accepted).toBe(false)
    const failing = last === undefined ? [] : explain(last.before, last.event).filter(({ holds }) => !holds)
    expect(failing.map((verdict) => reasonOf(verdict, input.ruleSet))).toEqual(['Zambia is called next.'])
  })

  test('a replay draws no lot of its own: the same log, the same roll', () => {
    const log = [acts.arrive(3), acts.open, acts.list(['organization-1']), acts.object('a', 'organization-1')]
    const rest = [acts.refer, acts.seek, acts.request('a'), ask, put, draw('b'), answer('b', 'yes'), answer('c', 'no')]
    const input = bodyOf({ parties: 3, organizations: 1 })
    const ends = [1, 2].map(() => replay(input, [...log, ...rest]).at(-1)?.snapshot.context.votes)
    expect(ends[0]).toEqual(ends[1])
    expect(ends[0]?.['vote']?.roll).toEqual({ asked: true, from: 'b', answers: { b: 'yes', c: 'no' } })
  })
})
