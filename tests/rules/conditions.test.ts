import { describe, expect, test } from 'vitest'
import { BARS } from '#rules/bars'
import { CONDITIONS } from '#rules/conditions'
import type { AddressedOrganization, Facts } from '#rules/facts'
import type { Slot } from '#rules/slots'
import { FLOOR_ROWS, ROLL_CALL_ROWS, type Row } from '../support/conditionRows.ts'
import { BUSINESS_ROWS } from '../support/conditionRowsOfBusiness.ts'
import { COMING, facts, organization } from '../support/facts.ts'

const of = (...changes: readonly Partial<AddressedOrganization>[]): Partial<Facts> => ({
  organizations: changes.map((each, index) => organization({ id: `organization-${index + 1}`, ...each })),
})
const problem = (name: 'not-a-voter' | 'more-cast-than-present' | 'organization-and-members-both-vote') =>
  ({ ballotProblems: [{ name, field: 'ballots', found: 1, expected: 'otherwise' }] }) satisfies Partial<Facts>

const rows: readonly Row[] = [
  ...FLOOR_ROWS,
  ...ROLL_CALL_ROWS,
  ...BUSINESS_ROWS,
  ['an act is heard while a meeting is open', 'meeting.sitting', {}, null],
  ['and not otherwise', 'meeting.sitting', { meetingOpen: false }, 'no-meeting-open'],
  ['an act names the question before the room', 'question.addressed', {}, null],
  ['and no other', 'question.addressed', { questionAddressed: false }, 'no-such-question'],
  ['everybody who takes part may be present', 'presence.count', { present: 133 }, null],
  ['nobody who does not', 'presence.count', { present: 134 }, 'more-present-than-participating'],
  ['an empty room is possible', 'presence.count', { present: 0 }, null],
  ['no more leave than were there', 'presence.count', { present: -1 }, 'more-leave-than-present'],
  [
    'no more are named than come',
    'presence.count',
    { coming: { ...COMING, counted: false } },
    'more-named-than-counted',
  ],
  ['each once', 'presence.count', { coming: { ...COMING, each: false } }, 'party-named-twice'],
  ['nobody leaves twice', 'presence.count', { coming: { ...COMING, goneAlready: true } }, 'left-already'],
  ['a ruling is awaited before anything else', 'chair.ruling', { order: 'point raised' }, 'point-of-order-pending'],
  ['none is awaited', 'chair.ruling', {}, null],
  ['a ruling is appealed against or stands, first', 'chair.ruling', { order: 'ruling given' }, 'ruling-pending'],
  ['an appeal is decided first', 'chair.ruling', { order: 'appealed' }, 'appeal-pending'],
  [
    'an organization that applies does not speak',
    'observers.rights',
    { applicantsSpeak: true },
    'not-entitled-to-speak',
  ],
  ['an observer does', 'observers.rights', { actor: 'observer' }, null],
  ['a newcomer is listed', 'observers.list', of({ known: false }), null],
  ['nobody is listed twice', 'observers.list', of({}), 'organization-already-on-list'],
  ['no party is', 'observers.list', of({ known: false, isOrganization: false }), 'no-organization'],
  ['nor does one apply', 'observers.apply', of({ known: false, isOrganization: false }), 'no-organization'],
  ['a newcomer with status applies', 'observers.apply', of({ known: false }), null],
  ['and only once', 'observers.apply', of({ known: false }, {}), 'organization-already-on-list'],
  ['a party objects', 'observers.object', of({}), null],
  ['to somebody', 'observers.object', of(), 'organization-not-on-list'],
  ['who applied', 'observers.object', of({ known: false }), 'organization-not-on-list'],
  ['and is not yet decided', 'observers.object', of({ decided: true }), 'organization-already-decided'],
  ['nor has consultative status', 'observers.object', of({ consultativeStatus: true }), 'with-consultative-status'],
  ['once', 'observers.object', of({ opposedByActor: true }), 'already-objected'],
  ['all named must be open to it', 'observers.object', of({}, { decided: true }), 'organization-already-decided'],
  ['nobody twice', 'observers.object', of({ id: 'same' }, { id: 'same' }), 'organization-named-twice'],
  ['who objected withdraws', 'observers.withdrawObjection', of({ opposedByActor: true }), null],
  ['nobody else', 'observers.withdrawObjection', of({}), 'did-not-object'],
  [
    'nothing to withdraw once decided',
    'observers.withdrawObjection',
    of({ opposedByActor: true, decided: true }),
    'organization-already-decided',
  ],
  ['what is opposed is referred', 'observers.refer', { objectionsStanding: 1 }, null],
  ['what is not, is not', 'observers.refer', {}, 'no-objection-stands'],
  ['what nobody opposes is accorded', 'observers.unopposed', {}, null],
  ['what somebody opposes is not', 'observers.unopposed', { objectionsStanding: 1 }, 'objection-stands'],
  ['the Conference may decide otherwise', 'observers.decideOtherwise', of({ consultativeStatus: true }), null],
  ['on those with consultative status', 'observers.decideOtherwise', of({}), 'without-consultative-status'],
  ['settled when nobody is left', 'observers.settled', {}, null],
  ['and not before', 'observers.settled', { undecided: 1 }, 'organizations-undecided'],
  ['a vote follows consensus sought', 'consensus.first', {}, null],
  ['and is not asked for before', 'consensus.first', { consensusSought: false }, 'consensus-not-sought'],
  ['ballots that can be counted are cast', 'vote.right', {}, null],
  ['more than are present are not', 'vote.right', problem('more-cast-than-present'), 'more-cast-than-present'],
  [
    'an organization and its members do not both vote',
    'vote.right',
    problem('organization-and-members-both-vote'),
    'organization-and-members-both-vote',
  ],
  ['who has no vote casts none', 'vote.right', problem('not-a-voter'), 'ballots-cannot-be-counted'],
  ['the vote in hand is the one addressed', 'vote.inHand', {}, null],
  ['another is not', 'vote.inHand', { voteAddressed: false }, 'no-such-vote'],
  ['nothing interrupts a vote', 'vote.conduct', { voteInProgress: true }, 'vote-in-progress'],
  ['but what is part of it', 'vote.conduct', { voteInProgress: true, partOfVote: true }, null],
  ['and with no vote there is nothing to interrupt', 'vote.conduct', {}, null],
  ['statements on a vote are for when one is asked for', 'vote.statement', {}, null],
  ['and not before', 'vote.statement', { voteRequested: false }, 'no-vote-requested'],
  ['two claims are a dispute', 'nature.disputed', { naturesClaimed: 2 }, null],
  ['one is not', 'nature.disputed', { naturesClaimed: 1 }, 'nature-not-disputed'],
  ['nor two, once settled', 'nature.disputed', { naturesClaimed: 2, natureSettled: true }, 'nature-not-disputed'],
  ['an undisputed nature is settled', 'nature.settled', { naturesClaimed: 1 }, null],
  ['a disputed one is not', 'nature.settled', { naturesClaimed: 2 }, 'nature-disputed'],
  ['until it is', 'nature.settled', { naturesClaimed: 2, natureSettled: true }, null],
  ['the manner matters where there are two', 'manner.decide', { undecided: 2 }, null],
  ['and not for one', 'manner.decide', { undecided: 1 }, 'only-one-organization'],
  ['two are not put before the manner is decided', 'manner.settled', { undecided: 2 }, 'manner-not-decided'],
  ['one is', 'manner.settled', { undecided: 1 }, null],
  ['jointly, all are put', 'manner.followed', { ...of({}, {}), undecided: 2, manner: 'jointly' }, null],
  ['not some', 'manner.followed', { ...of({}), undecided: 2, manner: 'jointly' }, 'not-all-together'],
  ['one by one, one is put', 'manner.followed', { ...of({}), undecided: 2, manner: 'one by one' }, null],
  ['not two', 'manner.followed', { ...of({}, {}), undecided: 2, manner: 'one by one' }, 'not-one-by-one'],
  [
    'nobody who is decided',
    'manner.followed',
    { ...of({ decided: true }), undecided: 1, manner: 'one by one' },
    'organization-already-decided',
  ],
]

describe('conditions', () => {
  test.each(rows)('%s (%s)', (_, slot, changes, bar) => {
    expect(CONDITIONS[slot]?.(facts(changes))).toBe(bar)
  })

  test('every condition is shown to hold and to bar', () => {
    const shown = (holds: boolean) =>
      new Set(rows.filter(([, , , bar]) => (bar === null) === holds).map(([, slot]) => slot))
    const [holding, barring] = [shown(true), shown(false)]
    const missing = (Object.keys(CONDITIONS) as Slot[]).filter((slot) => !holding.has(slot) || !barring.has(slot))
    expect(missing).toEqual([])
  })

  test('no reason is listed twice', () => {
    expect(new Set(BARS).size).toBe(BARS.length)
  })
})
