import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plenary, plenaryJson } from './inProcess.ts'

const vote = (inFavour: number | string, against: number | string, abstaining: number | string) => [
  'decide',
  '--rule-set=untoc-cop',
  '--matter=substance-or-procedure',
  `--for=${inFavour}`,
  `--against=${against}`,
  `--abstain=${abstaining}`,
]

describe('one vote', () => {
  test('63 to 15 with 25 abstaining and 103 present is answered as the contract prints it', () => {
    const { exit, value, err } = plenaryJson([...vote(63, 15, 25), '--present', '103'])
    expect({ exit, err }).toEqual({ exit: 0, err: [] })
    expect(value).toMatchObject({
      ruleSet: 'untoc-cop',
      matter: 'substance-or-procedure',
      tally: { inFavour: 63, against: 15, abstaining: 25, present: 103 },
      quorum: { rule: '41', need: 96, have: 103, met: true },
      majority: {
        rule: '61',
        kind: 'two-thirds',
        base: 'present and voting',
        counted: 78,
        need: 53,
        have: 63,
        margin: 10,
        met: true,
      },
      readings: [
        { reading: 'at least two thirds', need: 52, met: true },
        { reading: 'more than two thirds', need: 53, met: true },
      ],
      outcome: 'carried',
      because: expect.arrayContaining([expect.stringContaining('63 + 15 = 78')]),
      flips: {
        'abstaining to against': {
          count: 17,
          of: 25,
          then: { inFavour: 63, against: 32, abstaining: 8, present: 103 },
          need: 64,
          counted: 95,
        },
        'in favour to against': { count: 11, of: 63 },
      },
    })
  })

  test('a lost vote is an answer', () => {
    expect(plenaryJson(vote(52, 26, 25))).toMatchObject({ exit: 0, value: { outcome: 'lost' } })
    expect(plenaryJson([...vote(52, 26, 25), '--two-thirds=at-least'])).toMatchObject({ value: { outcome: 'carried' } })
  })

  test('without presence the quorum is not judged', () => {
    expect(plenaryJson(vote(3, 1, 0)).value).toMatchObject({
      quorum: { need: 96, have: 4, met: null },
      outcome: 'carried',
    })
  })

  test('with too few present nothing is decided; with fewer members they may be enough', () => {
    const few = [...vote(63, 15, 17), '--present=95']
    expect(plenaryJson(few).value).toMatchObject({ quorum: { need: 96, have: 95, met: false }, outcome: 'no-quorum' })
    const open =
      'If the European Union is not counted beside its members, there are 189 States parties, and 95 are enough (rule 41).'
    expect(plenary(few).out).toContain(open)
    expect(plenary([...vote(63, 14, 17), '--present=94']).out).not.toContain('European Union')
    const fewer = plenaryJson([...few, '--members=189']).value
    expect(fewer).toMatchObject({ quorum: { need: 95, met: true }, outcome: 'carried' })
    expect(fewer).toMatchObject({ because: expect.arrayContaining([expect.stringContaining('189 States parties')]) })
  })

  test('delegates who vote one by one may be more than the members', () => {
    const args = ['decide', '--rule-set=ilo-conference', '--matter=instrument', '--for=288', '--against=8']
    expect(plenaryJson([...args, '--abstain=139', '--members=187'])).toMatchObject({
      exit: 0,
      value: { outcome: 'carried' },
    })
  })

  test('a quorum of votes that was not printed is there, and not judged', () => {
    const args = ['decide', '--rule-set=ilo-conference', '--matter=instrument', '--for=288', '--against=8']
    expect(plenaryJson([...args, '--abstain=139']).value).toMatchObject({
      quorum: { rule: '17(3)', of: 'votes', need: null, have: 296, met: null },
      outcome: 'carried',
    })
    expect(plenaryJson([...args, '--abstain=139', '--quorum=297']).value).toMatchObject({
      quorum: { rule: '17(3)', of: 'votes', need: 297, have: 296, met: false },
      outcome: 'no-quorum',
    })
  })

  test('where a vote against bars adoption, it is that one that must change', () => {
    const args = ['decide', '--rule-set=unsc', '--matter=substance', '--for=10', '--against=4', '--abstain=1']
    expect(plenaryJson([...args, '--vetoes=1']).value).toMatchObject({
      flips: { 'against to abstaining': { count: 1, of: 4, then: { against: 3, abstaining: 2, vetoes: 0 } } },
    })
    expect(plenary([...args, '--vetoes=1']).out).toContain('- 1 of the 4 against abstains, the one with the veto: ')
    expect(plenary([...args, '--vetoes=2']).out).toContain('- 2 of the 4 against abstain, both with a veto: ')
    const short = ['decide', '--rule-set=unsc', '--matter=substance', '--for=6', '--against=5', '--abstain=4']
    expect(plenary([...short, '--vetoes=2']).out).toContain(
      '- 3 of the 5 against vote in favour, both with a veto among them: ',
    )
    expect(JSON.stringify(plenaryJson(short).value)).not.toContain('"vetoes":2')
    expect(plenary(short).out).not.toMatch(/ votes? in favour, (the|both|all)/)
  })

  test('where the majority is of all members, as many as there are may vote', () => {
    const args = ['decide', '--rule-set=unsc', '--matter=substance', '--for=9', '--against=3', '--abstain=3']
    expect(plenaryJson(args)).toMatchObject({ exit: 0, value: { outcome: 'carried' } })
    expect(plenaryJson([...args, '--members=16'])).toMatchObject({ exit: 0, value: { outcome: 'carried' } })
  })

  test('in words: the question, the outcome, the rules, and what would turn it', () => {
    const { out } = plenary([...vote(63, 15, 25), '--present=103'])
    expect(out).toContain('\nCarried.\n')
    expect(out).toContain('(rule 61)')
    expect(out).toContain('17 of the 25 abstaining vote against')
  })
})

describe('what is wrong is named, one line each', () => {
  test.each([
    ['--for (inFavour): found "x", expected a whole number from 0 to 99999 [not-a-count]', vote('x', 1, 1)],
    ['--against: found "-5", expected a whole number from 0 to 99999 [not-a-count]', vote(1, -5, 1)],
    [
      '--abstain (abstaining): found 100000, expected a whole number from 0 to 99999 [not-a-count]',
      vote(1, 1, 100_000),
    ],
    ['--for (inFavour): found "007", expected a whole number from 0 to 99999 [not-a-count]', vote('007', 1, 1)],
    [
      '--for (inFavour): found 100000000000, expected a whole number from 0 to 99999 [not-a-count]',
      vote('100000000000', 1, 1),
    ],
    ['--against: found "1.5", expected a whole number from 0 to 99999 [not-a-count]', vote(1, 1.5, 1)],
    [
      '--present: found 95, expected at least the 103 who cast something [more-cast-than-present]',
      [...vote(63, 15, 25), '--present=95'],
    ],
    [
      '--present: found 191, expected at most the 190 members [more-present-than-members]',
      [...vote(63, 15, 25), '--present=191'],
    ],
    [
      '--present: found 15, expected at most the 14 members [more-present-than-members]',
      [...vote(10, 5, 0), '--members=14'],
    ],
    [
      '--present: found 20, expected at most the 15 members [more-present-than-members]',
      ['decide', '--rule-set=unsc', '--matter=substance', '--for=20', '--against=0', '--abstain=0'],
    ],
    [
      '--vetoes: found 1, expected 0: no member has a veto on this matter [vetoes-not-in-these-rules]',
      [...vote(63, 15, 25), '--vetoes=1'],
    ],
    ['--two-thirds: found "most", expected at-least or more-than', [...vote(1, 1, 1), '--two-thirds=most']],
  ])('%s', (line, args) => {
    expect(plenary(args)).toEqual({ exit: 1, out: '', err: [line] })
  })

  test('all of them: the reading and the counts, and of a file its rows', () => {
    expect(plenary([...vote('x', 'y', 1), '--two-thirds=most'])).toMatchObject({
      exit: 1,
      out: '',
      err: [
        expect.stringMatching(/^--two-thirds: /),
        expect.stringMatching(/^--for /),
        expect.stringMatching(/^--against: /),
      ],
    })
    const files = {
      'v.json': [{ id: 'a', ruleSet: 'untoc-cop', matter: 'substance', inFavour: 'x', against: 1, abstaining: 1 }],
    }
    for (const json of [[], ['--json']])
      expect(plenary(['decide', '--batch=v.json', '--two-thirds=most', ...json], files)).toMatchObject({
        exit: 1,
        out: '',
        err: [expect.stringMatching(/^--two-thirds: /), expect.stringMatching(/^v\.json: row 1 \(a\): inFavour: /)],
      })
  })

  test('a negative count in a word of its own is a wrong count, not an unknown option', () => {
    const args = ['decide', '--rule-set', 'untoc-cop', '--matter', 'substance', '--for', '-5', '--against', '1']
    const { exit, err } = plenary([...args, '--abstain', '-0'])
    expect(exit).toBe(1)
    expect(err.map((line) => line.replace(/,.*/, ''))).toEqual([
      '--for (inFavour): found "-5"',
      '--abstain (abstaining): found "-0"',
    ])
  })

  test.each(['nowhere', 'constructor', ''])('rule set "%s" does not exist, and those that do are listed', (id) => {
    const { exit, err } = plenary(['decide', `--rule-set=${id}`, '--matter=x', '--for=1', '--against=1', '--abstain=0'])
    expect(exit).toBe(1)
    expect(err).toEqual([expect.stringContaining('expected one of untoc-cop')])
  })

  test.each(['important-question', 'toString', 'war'])('matter "%s" is not one of this body', (matter) => {
    const { exit, err } = plenary([
      'decide',
      '--rule-set=untoc-cop',
      `--matter=${matter}`,
      '--for=1',
      '--against=1',
      '--abstain=0',
    ])
    expect(exit).toBe(1)
    expect(err).toEqual([expect.stringContaining('expected one of substance, procedure')])
  })
})

describe('the votes on record', () => {
  const file = 'scenarios/votes/recorded.json'
  const rows = JSON.parse(readFileSync(file, 'utf8')) as readonly {
    readonly id: string
    readonly expected: {
      readonly outcome: string
      readonly counted?: number
      readonly need?: number
      readonly quorumNeed?: number
    }
  }[]
  const { exit, err, value } = plenaryJson(['decide', `--batch=${file}`])

  test('are all answered, in their order', () => {
    expect({ exit, err }).toEqual({ exit: 0, err: [] })
    expect(value).toMatchObject(rows.map(({ id }) => ({ id })))
    expect(value).toHaveLength(82)
  })

  const notCarried = expect.stringMatching(/^(lost|vetoed|tied)$/)

  test('as they came out: carried or not, of how many, how many were needed, and the quorum', () => {
    expect(value).toMatchObject(
      rows.map(({ id, expected: { outcome, counted, need, quorumNeed } }) => ({
        id,
        outcome: outcome === 'lost' ? notCarried : outcome,
        majority: { ...(counted === undefined ? {} : { counted }), ...(need === undefined ? {} : { need }) },
        ...(quorumNeed === undefined ? {} : { quorum: { need: quorumNeed, met: false } }),
      })),
    )
  })
})
