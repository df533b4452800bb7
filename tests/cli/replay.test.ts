import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Edit } from '#scenarios/schema'
import { china1971, ON_DRAFT, ON_MOTION } from '../support/equalVotes.ts'
import { plenary, plenaryJson } from './inProcess.ts'

const ID = 'untoc-cop-2022-observers'
const record = JSON.parse(readFileSync(`scenarios/${ID}.json`, 'utf8')) as {
  readonly events: readonly { readonly id: string; readonly event: { readonly type: string } }[]
  readonly expects: readonly unknown[]
}

const eventOf = (id: string) => record.events.find((entry) => entry.id === id)?.event
const ballots = (id: string, inFavour: number, against: number, abstaining: number) => ({
  kind: 'change',
  id,
  event: { ...eventOf(id), ballots: { by: 'count', inFavour, against, abstaining } },
})
const branch = (...edits: readonly object[]) => ({
  plenary: 1,
  scenario: ID,
  ruleSet: { id: 'untoc-cop', version: '1' },
  name: 'What if',
  edits,
})
const replay = (edits: object | string, ...more: readonly string[]) =>
  plenaryJson(['replay', ID, '--edits=b.json', ...more], { 'b.json': edits })

interface Replayed {
  readonly steps: readonly { readonly id: string; readonly accepted: boolean; readonly decision: unknown }[]
}
const stepIn = (value: unknown, id: string) => (value as Replayed).steps.find((step) => step.id === id)

describe('the record', () => {
  test('every step is in order, and everything the record prints is found', () => {
    const { exit, value, err } = plenaryJson(['replay', ID])
    expect({ exit, err }).toEqual({ exit: 0, err: [] })
    expect(value).toMatchObject({
      scenario: ID,
      steps: record.events.map(({ id, event }) => ({ id, event, accepted: true, origin: 'record', refused: [] })),
      expectations: record.expects.map(() => ({ met: true })),
      firstDivergence: null,
    })
  })

  test('a step has its source, its rules, where it leads and what it decides', () => {
    const step = stepIn(plenaryJson(['replay', ID]).value, 'ballots-1')
    expect(step).toMatchObject({
      source: { symbol: 'CTOC/COP/2022/9', paragraph: '15', implied: false },
      rules: expect.arrayContaining(['61', '63', '41']),
      states: expect.arrayContaining([expect.stringMatching(/natureVote\.counted$/)]),
      decision: {
        matter: 'substance-or-procedure',
        majority: { counted: 78, need: 53 },
        quorum: { need: 96, have: 103, met: true },
        outcome: 'carried',
        flips: { 'abstaining to against': { count: 17 } },
      },
    })
  })

  test('a vote that is called is open until it is counted', () => {
    const { value } = plenaryJson(['replay', ID, '--to=call-1'])
    expect((value as Replayed).steps.at(-1)).toMatchObject({
      id: 'call-1',
      decision: { outcome: 'open', tally: { inFavour: 0, against: 0, abstaining: 0, present: 103 }, flips: {} },
    })
  })

  test('so is the vote on a motion, on the motion’s own matter', () => {
    const { value } = plenaryJson(['replay', 'unga-1971-china', '--to=call-1'])
    expect((value as Replayed).steps.at(-1)).toMatchObject({
      event: { type: 'motion.put' },
      decision: { outcome: 'open', matter: 'other-question' },
    })
  })

  test('as JSON it is one line, and less than the mebibyte that Node takes from a child process unasked', () => {
    const { out } = plenaryJson(['replay', ID])
    expect(out).not.toContain('\n')
    expect(new TextEncoder().encode(out).length).toBeLessThan(2 ** 20)
  })

  test('up to a step, only what is printed until there is judged', () => {
    const { value } = plenaryJson(['replay', ID, '--to', 'result-1'])
    expect((value as Replayed).steps.at(-1)?.id).toBe('result-1')
    expect(value).toMatchObject({
      expectations: [
        { id: 'vote-1', met: true },
        { id: 'procedure', met: true },
      ],
    })
  })

  test('by the path of its file', () => {
    expect(plenaryJson(['replay', `scenarios/${ID}.json`])).toMatchObject({ exit: 0, value: { scenario: ID } })
  })

  test('in lines: the meetings, the paragraphs, the rules and the outcome', () => {
    const { out, exit } = plenary(['replay', ID])
    expect(exit).toBe(0)
    expect(out).toMatch(/\nMeeting 2\n/)
    expect(out).toMatch(/¶ 15 +ballots-1 +63 in favour, 15 against, 25 abstaining \(rules .*61.*\)\n +Carried\./)
    expect(out).toContain('- all-accorded: as printed.')
  })

  test('a vote on the nature of a matter asks what its body asks', () => {
    expect(plenary(['replay', 'unga-1971-china']).out).toContain('Vote called: is it an important question?')
    expect(plenary(['replay', 'untoc-cop-2022-observers']).out).toContain('Vote called: is it a matter of procedure?')
  })
})

describe('with edits', () => {
  test('an equal vote is taken again in the Assembly once, and on a draft alone', () => {
    const edited = (edits: readonly Edit[]) => ({
      ...branch(...edits),
      scenario: china1971.id,
      ruleSet: { id: china1971.ruleSet, version: '1' },
    })
    const whyAt = (edits: readonly Edit[], id: string) => {
      const { value } = plenaryJson(['replay', china1971.id, '--edits=b.json'], { 'b.json': edited(edits) })
      return stepIn(value, id)
    }
    const because = (says: string) => ({ decision: { because: expect.arrayContaining([says]) } })
    const again = because('50 on each side: the vote is taken a second time at a later meeting.')
    expect(whyAt(ON_DRAFT, 'result-7')).toMatchObject(again)
    expect(whyAt(ON_DRAFT, 'result-again')).toMatchObject(because('51 on each side: an equal vote does not carry.'))
    expect(whyAt(ON_MOTION, 'result-1')).toMatchObject(because('50 on each side: an equal vote does not carry.'))
  })

  test('17 of those abstaining vote against: not procedure, and from there all is otherwise', () => {
    const { exit, value } = replay(branch(ballots('ballots-1', 63, 32, 8)))
    expect(exit).toBe(0)
    expect(value).toMatchObject({ firstDivergence: { id: 'ballots-1', kinds: ['outcome'] } })
    expect(stepIn(value, 'ballots-1')).toMatchObject({
      origin: 'changed',
      decision: { majority: { counted: 95, need: 64 }, outcome: 'lost' },
    })
    expect(stepIn(value, 'ballots-3')).toMatchObject({ decision: { matter: 'substance', majority: { need: 44 } } })
    expect(value).toMatchObject({ expectations: expect.arrayContaining([expect.objectContaining({ met: false })]) })
  })

  test('an appeal is put as it is raised: its vote is open from there', () => {
    const at = { in: 'plenary' }
    const acts = [
      { type: 'point.raise', by: 'state-1', ...at, about: 'other' },
      { type: 'point.rule', by: 'president', ...at, upheld: false },
      { type: 'appeal.raise', by: 'state-1', ...at, on: 'appeal' },
    ]
    const inserts = acts.map((event, place) => ({
      kind: 'insert',
      after: place === 0 ? 'opening-2' : `order-${place - 1}`,
      id: `order-${place}`,
      event,
    }))
    const { value, err } = replay(branch(...inserts), '--to=order-2')
    expect(err).toEqual([])
    expect(stepIn(value, 'order-2')).toMatchObject({ accepted: true, decision: { outcome: 'open', matter: 'appeal' } })
  })

  test('95 present: no quorum, and the refusal says by which rule', () => {
    const leaving = { type: 'delegations.leave', by: 'secretariat', in: 'plenary', count: 8 }
    const { value } = replay(branch({ kind: 'insert', after: 'procedure', id: 'leaving', event: leaving }))
    expect(stepIn(value, 'leaving')).toMatchObject({ origin: 'inserted', accepted: true, source: null })
    expect(stepIn(value, 'call-1')).toMatchObject({
      accepted: false,
      refused: [{ rule: '41', because: expect.stringContaining('95 are present; 96') }],
    })
    expect(value).toMatchObject({ firstDivergence: { id: 'call-1', kinds: ['acceptance'] } })
  })

  test('with 95 present and ballots that fit, the ballots are answered: no quorum', () => {
    const leaving = { type: 'delegations.leave', by: 'secretariat', in: 'plenary', count: 8 }
    const insert = { kind: 'insert', after: 'procedure', id: 'leaving', event: leaving }
    const { value } = replay(branch(insert, ballots('ballots-1', 63, 15, 17)))
    expect(stepIn(value, 'ballots-1')).toMatchObject({ accepted: false, decision: { outcome: 'no-quorum' } })
  })

  test('a removed step keeps its place', () => {
    const { value } = replay(branch({ kind: 'remove', id: 'call-1' }))
    expect(stepIn(value, 'call-1')).toMatchObject({ origin: 'removed', accepted: false, refused: [], decision: null })
    expect(stepIn(value, 'ballots-1')).toMatchObject({ accepted: false })
  })

  test('a parameter of the rules', () => {
    const { value } = replay(branch({ kind: 'set', parameter: 'two-thirds reading', value: 'at least' }))
    expect(stepIn(value, 'ballots-1')).toMatchObject({ decision: { majority: { need: 52 }, outcome: 'carried' } })
  })

  test('in lines: what was refused, and the first difference', () => {
    const { out } = plenary(['replay', ID, '--edits=b.json'], { 'b.json': branch(ballots('ballots-1', 63, 32, 8)) })
    expect(out).toContain('[changed]')
    expect(out).toContain('First difference from the record: ballots-1: outcome')
  })
})

describe('what is wrong is named', () => {
  test.each([
    [{ ...branch(), scenario: 'another' }, `b.json: scenario: found "another", expected "${ID}"`],
    [branch({ kind: 'remove', id: 'nothing' }), 'b.json: edits.0: no step "nothing"'],
    [{ ...branch(), at: 'nothing' }, 'b.json: at: no step "nothing"'],
    [{ ...branch(), plenary: 99 }, expect.stringMatching(/^b\.json: plenary: made by a newer version/)],
    [{ ...branch(), edits: 5 }, expect.stringMatching(/^b\.json: edits: /)],
    ['{', expect.stringMatching(/^b\.json: not JSON/)],
  ])('%j', (edits, says) => {
    const { exit, out, err } = replay(edits)
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    expect(err).toEqual([says])
  })

  test('a scenario that is not there, and a step that is not there', () => {
    expect(plenary(['replay', 'nowhere'])).toMatchObject({ exit: 1, err: [expect.stringContaining(ID)] })
    expect(plenary(['replay', './nowhere.json'])).toMatchObject({ exit: 1, err: ['./nowhere.json: no such file'] })
    expect(plenary(['replay', ID, '--to=x'])).toMatchObject({ exit: 1, err: [`${ID}: --to: no step "x"`] })
  })
})

describe('what may be done next', () => {
  interface Listed {
    readonly modality: string
    readonly act: string
    readonly by: string
    readonly rules: readonly string[]
    readonly because: readonly string[]
    readonly after?: readonly string[]
  }
  const record = (
    plenaryJson(['replay', ID]).value as {
      readonly steps: readonly { readonly id: string; readonly acts: readonly Listed[] }[]
    }
  ).steps
  const actsAfter = (step: string) => record.find(({ id }) => id === step)?.acts ?? []
  const named = (acts: readonly Listed[], act: string) => acts.find((one) => one.act === act)

  test('after each step, each act is a must, a may, a not yet or a may not, with its rule', () => {
    const acts = actsAfter('ballots-1')
    expect(named(acts, 'announce the result')).toMatchObject({ modality: 'must', because: [] })
    expect(named(acts, 'adjourn the meeting')).toMatchObject({
      modality: 'not yet',
      rules: ['65'],
      because: [expect.stringContaining('A vote has begun')],
      after: ['announce the result'],
    })
    expect(named(acts, 'refer the matter to the Conference')?.modality).toBe('may not')
  })

  test('every step says it for everybody whom the rules tell apart', () => {
    const everybody = ['president', 'secretariat', 'state-1', 'organization-1']
    const silentAt = record.filter(({ acts }) => !everybody.every((id) => acts.some(({ by }) => by === id)))
    expect(silentAt.map(({ id }) => id)).toEqual([])
  })

  test('an organization that applies has no right to the floor, and takes no part in what is decided', () => {
    const acts = actsAfter('opening-2').filter(({ by }) => by === 'organization-1')
    expect(named(acts, 'ask for the floor')).toMatchObject({ modality: 'may not' })
    expect(named(acts, 'ask for a vote')).toMatchObject({
      modality: 'may not',
      because: ['Only a State party may do this.'],
    })
    expect(acts.filter(({ modality }) => modality !== 'may not')).toEqual([])
  })
})
