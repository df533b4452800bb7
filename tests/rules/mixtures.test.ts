import { describe, expect, test } from 'vitest'
import type { Question } from '#rules/decide'
import { standingOf, type Standing } from '#rules/least'
import { mixturesOf } from '#rules/mixtures'
import type { Step } from '#rules/moves'
import type { Majority } from '#rules/ruleSet'
import { bodyOf } from '../support/smallBodies.ts'
import { byTrying, carried, everyCase, inWords, KINDS, type Case } from '../support/trying.ts'
import { votes } from '../support/votes.ts'

const SIMPLE: Majority = { kind: 'simple', of: 'present and voting' }
const TWO_THIRDS: Majority = { kind: 'two-thirds', of: 'present and voting' }

const standingAt = ({ ruleSet, question }: Case): Standing => {
  const standing = standingOf(ruleSet, question)
  if (standing === null) throw new Error('it can never carry')
  return standing
}

const at = (majority: Majority, members: number, question: Omit<Question, 'matter'>): Standing =>
  standingAt({
    ruleSet: bodyOf({ majority, twoThirds: 'at least', veto: false, quorumOfVotes: true }, members),
    question: { matter: 'substance', ...question },
  })

const named = (steps: readonly Step[]): string => steps.map(({ move, count }) => `${count} ${move}`).join(', ')

const found = (standing: Standing, to: boolean, most = 60, work?: number) => {
  const answer = mixturesOf(standing, to, most, work)
  return answer === null ? null : { ...answer, mixtures: answer.mixtures.map(named) }
}

describe('a lead of three votes, nobody abstaining', () => {
  const lead = at(SIMPLE, 99, { tally: votes(3, 0, 0) })

  test('is lost by two who turn against, or by one who does and one who abstains', () => {
    const mixtures = ['1 in favour to against, 1 in favour to abstaining']
    expect(found(lead, false)).toEqual({ least: 2, mixtures, complete: true })
    expect(found(lead, true)).toBeNull()
  })

  test('takes two steps to look through, one for each kind; a search that may take but one says that it was broken off', () => {
    expect(found(lead, false, 60, 2)).toMatchObject({ mixtures: [expect.anything()], complete: true })
    expect(found(lead, false, 60, 1)).toEqual({ least: 2, mixtures: [], complete: false })
  })
})

describe('seven votes, where six are needed in favour and six at all', () => {
  const seven = at({ kind: 'fixed', votes: 6, of: 'members' }, 7, {
    tally: votes(7, 0, 0),
    present: 7,
    quorumOfVotes: 6,
  })
  const mixtures = [
    '1 in favour to against, 1 in favour to abstaining',
    '1 in favour to against, 1 in favour leave',
    '1 in favour to abstaining, 1 in favour leave',
  ]

  test('what fails both at once is told once', () => {
    expect(found(seven, false)).toEqual({ least: 2, mixtures, complete: true })
  })

  test('no more are listed than are asked for, and whether these are all', () => {
    expect(found(seven, false, 3)).toEqual({ least: 2, mixtures, complete: true })
    expect(found(seven, false, 2)).toEqual({ least: 2, mixtures: mixtures.slice(0, 2), complete: false })
  })
})

describe('tens of thousands vote: every mixture is found, and nothing else is looked through', () => {
  test('two thirds of 9,999 to 80,000 lack 150,001, three for each who turns in favour: two of 50,001 times three are to spare', () => {
    expect(found(at(TWO_THIRDS, 99_999, { tally: votes(9_999, 80_000, 5_000) }), true)).toEqual({
      least: 50_001,
      mixtures: [
        '1 abstaining to in favour, 50000 against to in favour',
        '2 against to abstaining, 49999 against to in favour',
        '1 against to abstaining, 50000 against to in favour',
      ],
      complete: true,
    })
  })

  test('80,001 to 10,000 are 70,001 votes ahead, two for each who turns against: one of 35,001 times two is to spare', () => {
    expect(found(at(SIMPLE, 99_999, { tally: votes(80_001, 10_000, 5_000) }), false)).toEqual({
      least: 35_001,
      mixtures: [
        '35000 in favour to against, 1 in favour to abstaining',
        '35000 in favour to against, 1 abstaining to against',
      ],
      complete: true,
    })
  })
})

const kinds = Object.keys(KINDS)

/** In the order in which mixtures are told; those of the same kinds are tried in it. */
const inOrder = (one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): number => {
  const [ofOne, ofOther] = [one, other].map((counts) => kinds.filter((kind) => kind in counts))
  if (ofOne === undefined || ofOther === undefined) return 0
  const at = ofOne.findIndex((kind, index) => kind !== ofOther[index])
  if (ofOne.length !== ofOther.length || at === -1) return ofOne.length - ofOther.length
  return kinds.indexOf(ofOne[at] ?? '') - kinds.indexOf(ofOther[at] ?? '')
}

test('every vote of every body of three and four: each mixture that is found by trying, in order', () => {
  let compared = 0
  for (const given of [...everyCase(3), ...everyCase(4)]) {
    const tried = byTrying(given, 3)
    if (tried === undefined || tried.least === 1) continue
    compared += 1
    const several = tried.found.filter((counts) => Object.keys(counts).length > 1).toSorted(inOrder)
    expect(found(standingAt(given), !carried(given, given.question)), JSON.stringify(given.question)).toEqual({
      least: tried.least,
      mixtures: several.map(inWords),
      complete: true,
    })
  }
  expect(compared).toBeGreaterThan(300)
})

test('three in favour do not become six where nobody else is known to be there', () => {
  const three = at({ kind: 'fixed', votes: 6, of: 'members' }, 9, { tally: votes(3, 0, 0), present: null })
  expect(found(three, true)).toBeNull()
})
