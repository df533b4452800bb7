import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plenary, plenaryJson } from './inProcess.ts'

const ID = 'untoc-cop-2022-observers'
const text = readFileSync(`scenarios/${ID}.json`, 'utf8')

interface Document {
  ruleSet: string
  participating: unknown
  events: { id: string; source: number; event: { type: string; by: string; ballots?: object } }[]
  expects: { decision?: { need: number } }[]
}
const damaged = (damage: (document: Document) => void): Document => {
  const document = JSON.parse(text) as Document
  damage(document)
  return document
}
const at = (document: Document, id: string) => {
  const entry = document.events.find((each) => each.id === id)
  if (entry === undefined) throw new Error(`no step ${id}`)
  return entry
}
const indexOf = (id: string) => damaged(() => undefined).events.findIndex((each) => each.id === id)

const branch = { plenary: 1, scenario: ID, ruleSet: { id: 'untoc-cop', version: '1' }, name: 'b', edits: [] }

test('the record is sound, and so is a branch of it', () => {
  const { exit, out, err } = plenary(['check', `scenarios/${ID}.json`, 'b.json'], { 'b.json': branch })
  expect({ exit, err }).toEqual({ exit: 0, err: [] })
  expect(out).toBe(`scenarios/${ID}.json: sound, a scenario.\nb.json: sound, a branch.`)
})

describe('every problem of a damaged scenario is named with its place', () => {
  test.each([
    ['a rule set that is not there', (d: Document) => (d.ruleSet = 'x'), /^s\.json: ruleSet: unknown rule set "x"/],
    ['a count that is none', (d: Document) => (d.participating = -1), /^s\.json: participating: /],
    ['an act that is none', (d: Document) => (at(d, 'call-1').event.type = 'x'), /^s\.json: events\.\d+\.event/],
    [
      'a stranger',
      (d: Document) => (at(d, 'call-1').event.by = 'nobody'),
      /^s\.json: events\.\d+\.event\.by: "nobody" is not among the participants/,
    ],
    [
      'an id twice',
      (d: Document) => (at(d, 'call-1').id = 'result-1'),
      /^s\.json: events\.\d+\.id: "result-1" is used twice/,
    ],
    ['a source that is not there', (d: Document) => (at(d, 'call-1').source = 9), /^s\.json: events\.\d+\.source: /],
    [
      'a need other than is found',
      (d: Document) => (d.expects[0]!.decision!.need = 52),
      's.json: expects.0: "vote-1": need: found 53, expected 52',
    ],
    [
      'a call by someone else than the President',
      (d: Document) => (at(d, 'result-3').event.by = 'china'),
      `s.json: events.${indexOf('result-3')}.event: "result-3" is out of order under rule 27: Only whoever presides may do this.`,
    ],
  ])('%s', (_, damage, says) => {
    const { exit, out, err } = plenary(['check', 's.json'], { 's.json': damaged(damage) })
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    expect(err.filter((line) => (typeof says === 'string' ? line === says : says.test(line)))).not.toEqual([])
  })

  const problems = (damage: (document: Document) => void) =>
    plenary(['check', 's.json'], { 's.json': damaged(damage) }).err
  const place = (id: string) => `s.json: events.${indexOf(id)}`

  test('a part without its shape hides nothing in the others', () => {
    const found = problems((document) => {
      Object.assign(at(document, 'call-1').event, { type: 'x' })
      at(document, 'call-1').source = 9
      at(document, 'call-2').event.by = 'nobody'
      at(document, 'call-3').id = 'result-1'
      Object.assign(document, { opensAt: 'nowhere', ruleSet: 'x', title: 7 })
      Object.assign(document.expects[0]!, { after: 'nowhere', paragraph: 7 })
      Object.assign(document.expects[1]!, { after: 'call-1' })
    })
    for (const says of [
      `${place('call-1')}.source: no source 9`,
      `${place('call-2')}.event.by: "nobody" is not among the participants`,
      `${place('call-3')}.id: "result-1" is used twice`,
      's.json: opensAt: no step "nowhere"',
      's.json: ruleSet: unknown rule set "x"',
      's.json: title: ',
      's.json: expects.0.after: no step "nowhere"',
      's.json: expects.0.paragraph: ',
    ])
      expect(found.filter((line) => line.startsWith(says))).toHaveLength(1)
    expect(found.join('\n')).not.toContain('expects.1')
  })

  test('where a step has no id, none is said to be missing', () => {
    const found = problems((document) => {
      Object.assign(at(document, 'call-1'), { id: 7 })
      Object.assign(document, { opensAt: 'call-1' })
    })
    expect(found).toEqual([expect.stringMatching(/^s\.json: events\.\d+\.id: /)])
  })

  test('the steps are replayed where the faults are not in what a replay looks at', () => {
    const found = problems((document) => {
      Object.assign(document, { title: 7, about: 7, opensAt: 'nowhere', more: 7 })
      at(document, 'result-3').event.by = 'china'
      document.expects[0]!.decision!.need = 52
      Object.assign(document.expects[1]!, { after: 'nowhere' })
    })
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^s\.json: Unrecognized key: "more"/),
        expect.stringMatching(/^s\.json: title: /),
        expect.stringMatching(/^s\.json: about: /),
        's.json: opensAt: no step "nowhere"',
        's.json: expects.1.after: no step "nowhere"',
        's.json: expects.0: "vote-1": need: found 53, expected 52',
        `${place('result-3')}.event: "result-3" is out of order under rule 27: Only whoever presides may do this.`,
      ]),
    )
    expect(found.filter((line) => line.startsWith('s.json: expects.1'))).toHaveLength(1)
  })

  test('ballots that cannot be counted: each entry that is why, with its place', () => {
    const votes = { president: 'yes', china: 'no', 'organization-1': 'no' }
    const found = problems((document) =>
      Object.assign(at(document, 'ballots-1').event, { ballots: { by: 'name', votes } }),
    )
    const ballots = `${place('ballots-1')}.event.ballots.votes`
    const says = '"ballots-1" is out of order: the ballots cannot be counted: found'
    expect(found.slice(0, 2)).toEqual([
      `${ballots}.president: ${says} "president", expected a party entitled to vote [not-a-voter]`,
      `${ballots}.organization-1: ${says} "organization-1", expected a party entitled to vote [not-a-voter]`,
    ])
    expect(found.join('\n')).not.toContain('cannot be counted as given')
  })

  test('a name that stands twice in one object, beside all else', () => {
    const twice = text
      .replace('"title":', '"title": "Another", "title":')
      .replace('"opensAt": "opening-2"', '"opensAt": "nowhere"')
    expect(plenary(['check', 's.json'], { 's.json': twice }).err).toEqual([
      's.json: title: it stands twice',
      's.json: opensAt: no step "nowhere"',
    ])
    expect(plenary(['replay', './s.json'], { './s.json': twice })).toMatchObject({
      exit: 1,
      err: ['./s.json: title: it stands twice'],
    })
  })

  test('an expectation has an id of its own', () => {
    const found = problems((document) => Object.assign(document.expects[1]!, { id: 'vote-1' }))
    expect(found).toEqual(['s.json: expects.1.id: "vote-1" is used twice; expected an id of its own'])
  })

  test('all of them, not the first', () => {
    const both = damaged((document) => {
      at(document, 'call-1').event.by = 'nobody'
      at(document, 'call-2').source = 9
      document.ruleSet = 'x'
    })
    expect(plenary(['check', 's.json'], { 's.json': both }).err).toHaveLength(3)
  })
})

test('it never stops at the first file', () => {
  const files = {
    'a.json': '{',
    'b.json': { plenary: 1 },
    'c.json': [],
    'd.json': { ...branch, scenario: 'x', edits: [] },
    'e.json': { ...branch, edits: [{ kind: 'remove', id: 'x' }], at: 'y' },
    'f.json': branch,
  }
  const { exit, out, err } = plenary(['check', ...Object.keys(files), '/none.json'], files)
  expect(exit).toBe(1)
  expect(out).toBe('f.json: sound, a branch.')
  expect(err).toEqual([
    expect.stringMatching(/^a\.json: not JSON/),
    'b.json: neither scenarios, a branch, a lesson nor a situation: expected "events", "scenarios", "edits", "parts" or "told"',
    'c.json: neither scenarios, a branch, a lesson nor a situation: expected "events", "scenarios", "edits", "parts" or "told"',
    expect.stringMatching(/^d\.json: scenario: no scenario "x"; expected one of .*untoc-cop-2022-observers/),
    'e.json: edits.0: no step "x"',
    'e.json: at: no step "y"',
    '/none.json: no such file',
  ])
})

test('as JSON: each file, whether it is sound, and its problems', () => {
  const { exit, value } = plenaryJson(['check', 'a.json', 'f.json'], { 'a.json': [], 'f.json': branch })
  expect(exit).toBe(1)
  expect(value).toEqual([
    { file: 'a.json', kind: null, sound: false, problems: [expect.objectContaining({ path: '' })] },
    { file: 'f.json', kind: 'branch', sound: true, problems: [] },
  ])
})

describe('a lesson', () => {
  const lesson = readFileSync('scenarios/lessons/quorum.json', 'utf8')

  test('is sound where its scenario bears out what it claims', () => {
    expect(plenary(['check', 'l.json'], { 'l.json': JSON.parse(lesson) as object })).toMatchObject({
      exit: 0,
      out: 'l.json: sound, a lesson.',
    })
  })

  test('is not sound where it claims what is not so: every such claim is named', () => {
    const damaged = lesson.replaceAll('"toOpen": 45', '"toOpen": 46')
    const { exit, err } = plenary(['check', 'l.json'], { 'l.json': JSON.parse(damaged) as object })
    expect(exit).toBe(1)
    expect(err).toEqual([
      'l.json: parts.1.claims.0.toOpen: "opening-1": found 45, claimed 46',
      'l.json: parts.2.claims.0.toOpen: "opening-1": found 45, claimed 46',
    ])
  })

  test('names a scenario that is here', () => {
    const elsewhere = { ...(JSON.parse(lesson) as object), scenario: 'x' }
    expect(plenary(['check', 'l.json'], { 'l.json': elsewhere }).err).toEqual(['l.json: scenario: no scenario "x"'])
  })
})

describe('a situation', () => {
  const situation = readFileSync('scenarios/situations/amendment-majority.json', 'utf8')

  test('is sound where the rules answer all that it asks', () => {
    expect(plenary(['check', 's.json'], { 's.json': JSON.parse(situation) as object })).toMatchObject({
      exit: 0,
      out: 's.json: sound, a situation.',
    })
  })

  test('is not sound where something else was ruled than the rule says, and nothing says why', () => {
    const otherwise = situation.replace('"need": 96', '"need": 72')
    const { exit, err } = plenary(['check', 's.json'], { 's.json': JSON.parse(otherwise) as object })
    expect(exit).toBe(1)
    expect(err).toEqual([
      's.json: machine.asks.0.differs: what was ruled is not what the rule says (need: ruled 72, by the rule 96): expected a reason',
    ])
  })
})

describe('several scenarios in one file', () => {
  const sound = damaged(() => undefined)
  const outOfOrder = { ...damaged((document) => Object.assign(document, { id: 'own-b' })), title: 'Out of order' }
  outOfOrder.events = outOfOrder.events.slice(1)
  const several = (...scenarios: readonly unknown[]) => ({ 'all.json': { plenary: 1, scenarios } })

  test('are sound where each is', () => {
    expect(plenary(['check', 'all.json'], several(sound, { ...sound, id: 'own-a' }))).toEqual({
      exit: 0,
      out: 'all.json: sound, scenarios.',
      err: [],
    })
  })

  test('are each checked: every problem names its scenario, of those that can be read and those that cannot', () => {
    const unreadable = { ...sound, title: 'Not dated', date: 7, events: [] }
    const untitled = { plenary: 1 }
    const { exit, err } = plenary(['check', 'all.json'], several(outOfOrder, sound, unreadable, untitled))
    expect(exit).toBe(1)
    const of = (place: number) => err.filter((line) => line.startsWith(`all.json: scenarios.${place}`))
    expect(of(0)).not.toEqual([])
    for (const line of of(0)) expect(line).toMatch(/^all\.json: scenarios\.0\.\S+: in "Out of order": /)
    expect(of(1)).toEqual([])
    expect(of(2).join('\n')).toContain(': in "Not dated": ')
    expect(of(3).join('\n')).toContain(': in scenario 4: ')
    expect(err).toHaveLength(of(0).length + of(2).length + of(3).length)
  })

  test('as JSON, the file is one result with every problem in it', () => {
    const { value } = plenaryJson(['check', 'all.json'], several(sound, outOfOrder))
    expect(value).toEqual([
      {
        file: 'all.json',
        kind: 'scenarios',
        sound: false,
        problems: expect.arrayContaining([
          { path: expect.stringMatching(/^scenarios\.1\./), says: expect.stringMatching(/^in "Out of order": /) },
        ]),
      },
    ])
  })

  test.each([
    ['none', { plenary: 1, scenarios: [] }, 'scenarios: expected a list of 1 to 500 scenarios'],
    ['no list', { plenary: 1, scenarios: {} }, 'scenarios: expected a list of 1 to 500 scenarios'],
    ['a newer version', { plenary: 9, scenarios: [{}] }, 'plenary: made by a newer version of Plenary'],
  ])('%s: it is said what was expected', (_, file, says) => {
    const { exit, err } = plenary(['check', 'all.json'], { 'all.json': file })
    expect(exit).toBe(1)
    expect(err).toHaveLength(1)
    expect(err[0]).toContain(`all.json: ${says}`)
  })
})
