import { describe, expect, test } from 'vitest'
import { plenary, plenaryJson } from './inProcess.ts'

describe('drills in words', () => {
  const { exit, out, err } = plenary(['drill', '--kind', 'carried', '--seed', '7', '--count', '3'])
  const [questions = '', key = ''] = out.split('\nKey\n')

  test('number the questions, letter the options, and give the key after all of them', () => {
    expect({ exit, err }).toEqual({ exit: 0, err: [] })
    for (const number of ['1. ', '2. ', '3. ']) expect(questions).toContain(number)
    expect(questions).toMatch(/\n {3}a\) Carried\n/)
    expect(questions).not.toContain('not right')
    expect(key).toMatch(/^1\. [a-f] {2}\(carried, level [123], seed 7\)\n/)
    expect(key).toMatch(/ {3}[a-f]\) right: .* \(rules? /)
  })

  test('are one of untoc-cop and seed 1 where nothing is said', () => {
    expect(plenary(['drill']).out).toBe(plenary(['drill', '--rule-set=untoc-cop', '--seed=1', '--count=1']).out)
  })
})

describe('with --json', () => {
  const set = ['drill', '--seed', '20221017', '--count', '12']
  const { value } = plenaryJson(set)
  const drills = value as readonly { readonly kind: string; readonly seed: number; readonly ruleSet: string }[]

  test('an array of drills, the same each time', () => {
    expect(drills).toHaveLength(12)
    expect(plenaryJson(set).value).toEqual(value)
    expect(value).toMatchObject(
      drills.map(() => ({
        situation: expect.stringMatching(/[.”]$/),
        question: expect.stringMatching(/\?$/),
        options: expect.arrayContaining([
          {
            id: expect.any(String),
            text: expect.any(String),
            right: true,
            because: expect.any(String),
            rules: expect.any(Array),
          },
        ]),
      })),
    )
  })

  test('each is made again from its kind, its rule set and its seed', () => {
    for (const drill of drills) {
      const { kind, ruleSet, seed } = drill
      const again = ['drill', `--kind=${kind}`, `--rule-set=${ruleSet}`, `--seed=${seed}`, '--count=1']
      expect(plenaryJson(again).value).toEqual([drill])
    }
  })

  test('sets of neighbouring seeds share nothing', () => {
    const seeds = [1, 2, 3].flatMap((seed) => {
      const made = plenaryJson(['drill', '--kind=carried', `--seed=${seed}`, '--count=30']).value
      return (made as typeof drills).slice(1).map((drill) => drill.seed)
    })
    expect(new Set(seeds).size).toBe(seeds.length)
  })
})

describe('what is wrong is named', () => {
  test.each([
    ['--kind: found "war", expected one of in-order, majority', ['--kind', 'war']],
    ['--rule-set: found "nowhere", expected one of untoc-cop', ['--rule-set', 'nowhere']],
    ['--seed: found "-1", expected a whole number from 0 to 4294967295 [not-a-seed]', ['--seed', '-1']],
    ['--seed: found "4294967296", expected a whole number from 0', ['--seed', '4294967296']],
    ['--seed: found "1.5", expected a whole number from 0', ['--seed', '1.5']],
    ['--count: found "0", expected a whole number from 1 to 100000 [not-a-count]', ['--count', '0']],
    ['--count: found "many", expected a whole number', ['--count', 'many']],
    [
      'the rules of cites-cop have no matter for it; expected one of majority, carried, announce [kind-not-in-these-rules]',
      ['--rule-set', 'cites-cop', '--kind', 'order-motions'],
    ],
  ])('%s', (line, args) => {
    const { exit, out, err } = plenary(['drill', ...args])
    expect({ exit, out, lines: err.length }).toEqual({ exit: 1, out: '', lines: 1 })
    expect(err[0]).toContain(line)
  })
})
