/** What holds of every vote of every body, however large: tried on votes by chance, against the second count. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countBallots, type Choice, type Voter } from '#rules/ballots'
import type { Question } from '#rules/decide'
import { CHANGES, flipsOf, type Change } from '#rules/flips'
import { isMatter, type Matter } from '#rules/matters'
import type { RuleSet } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { decided } from '../support/decided.ts'
import { counting, LAWS, type Vote } from '../support/laws.ts'
import { votes } from '../support/votes.ts'

const matters = RULE_SETS.flatMap((ruleSet) =>
  Object.keys(ruleSet.matters)
    .filter(isMatter)
    .map((matter) => ({ name: `${ruleSet.id}, ${matter}`, ruleSet, matter })),
)

const questionOf = (matter: Matter, vote: Vote): Question => ({
  matter,
  tally: vote.tally,
  present: vote.present,
  members: vote.members,
  participating: vote.attending,
  vetoes: vote.vetoes,
  quorumOfVotes: vote.printed,
})

/** A vote that such a body could take, with at most so many on each side. */
const voteOf = (ruleSet: RuleSet, matter: Matter, most: number): fc.Arbitrary<Vote> => {
  const side = fc.nat({ max: most })
  const law = LAWS[ruleSet.id]
  return fc
    .record({ inFavour: side, against: side, abstaining: side, silent: side, away: side, barring: side, printed: side })
    .map(({ inFavour, against, abstaining, silent, away, barring, printed }) => {
      const present = inFavour + against + abstaining + silent
      const members = present + away
      return {
        tally: votes(inFavour, against, abstaining),
        present,
        members,
        attending: members,
        vetoes: law?.veto?.includes(matter) === true ? barring % (Math.min(against, 5) + 1) : 0,
        printed: law?.quorumOfVotes === true && printed % 3 > 0 ? printed : null,
      }
    })
}

/** So many voters making a change, of whom some take their veto back; null where there are not so many. */
const after = (vote: Vote, change: Change, count: number, vetoesBack: number): Vote | null => {
  const { inFavour, against, abstaining } = vote.tally
  const silent = vote.present - inFavour - against - abstaining
  const to = (...counts: readonly [number, number, number]): Vote | null =>
    Math.min(...counts) < 0 ? null : { ...vote, tally: votes(...counts), vetoes: vote.vetoes - vetoesBack }
  switch (change) {
    case 'in favour to against':
      return to(inFavour - count, against + count, abstaining)
    case 'in favour to abstaining':
      return to(inFavour - count, against, abstaining + count)
    case 'abstaining to against':
      return to(inFavour, against + count, abstaining - count)
    case 'abstaining to in favour':
      return to(inFavour + count, against, abstaining - count)
    case 'against to abstaining':
      return to(inFavour, against - count, abstaining + count)
    case 'against to in favour':
      return to(inFavour + count, against - count, abstaining)
    case 'leave the room': {
      const left = to(inFavour, against, abstaining - Math.max(0, count - silent))
      return left === null ? null : { ...left, present: vote.present - count }
    }
    case 'arrive':
      return vote.present + count > vote.members ? null : { ...vote, present: vote.present + count }
  }
}

const TAKES_NOES: readonly Change[] = ['against to abstaining', 'against to in favour']

/** Every number of voters, and every choice among them of those whose no bars, from the fewest on. */
const leastByTrying = (carries: (vote: Vote) => boolean, vote: Vote, change: Change): number | null => {
  const before = carries(vote)
  for (let count = 1; count <= vote.members; count += 1) {
    const most = TAKES_NOES.includes(change) ? Math.min(count, vote.vetoes) : 0
    for (let back = 0; back <= most; back += 1) {
      const othersAgainst = vote.tally.against - vote.vetoes
      if (TAKES_NOES.includes(change) && count - back > othersAgainst) continue
      const then = after(vote, change, count, back)
      if (then !== null && carries(then) !== before) return count
    }
  }
  return null
}

const carrying = (ruleSet: RuleSet, matter: Matter): ((vote: Vote) => boolean) => {
  const law = LAWS[ruleSet.id]
  const need = law?.matters[matter]
  if (law === undefined || need === undefined) throw new Error('no second count')
  const count = counting(law, need)
  return (vote) => count(vote).outcome === 'carried'
}

describe.each(matters)('$name', ({ ruleSet, matter }) => {
  const carries = carrying(ruleSet, matter)

  test('decides large votes as the rule is worded', () => {
    fc.assert(
      fc.property(voteOf(ruleSet, matter, 2_000), (vote) => {
        const { outcome } = decided(ruleSet, questionOf(matter, vote))
        expect(outcome === 'carried').toBe(carries(vote))
      }),
    )
  })

  test('a no or an abstention that becomes a yes never defeats what carries', () => {
    const turned = fc.constantFrom<Change>('against to in favour', 'abstaining to in favour')
    fc.assert(
      fc.property(voteOf(ruleSet, matter, 2_000), turned, fc.integer({ min: 1, max: 50 }), (vote, change, count) => {
        const { outcome } = decided(ruleSet, questionOf(matter, vote))
        const then = after(vote, change, count, 0)
        if (outcome !== 'carried' || then === null) return
        expect(decided(ruleSet, questionOf(matter, then)).outcome).toBe('carried')
      }),
    )
  })

  test('the flips reported turn the outcome, nothing smaller does, and none is left out: of up to twenty members', () => {
    const small = voteOf(ruleSet, matter, 9).filter(({ members }) => members <= 20)
    fc.assert(
      fc.property(small, (vote) => {
        const found = flipsOf(ruleSet, questionOf(matter, vote)).map(({ change, count }) => [change, count] as const)
        const expected = CHANGES.flatMap((change) => {
          const count = leastByTrying(carries, vote, change)
          return count === null ? [] : [[change, count] as const]
        })
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
      }),
      { numRuns: 200 },
    )
  })

  test('other names for the body, the matter and the voters change nothing', () => {
    const renamed: RuleSet = { ...ruleSet, id: 'another', body: 'Another', shortName: 'Another', version: '9' }
    const choices = fc.array(fc.constantFrom<Choice | null>('yes', 'no', 'abstain', null), { maxLength: 30 })
    fc.assert(
      fc.property(choices, fc.boolean(), (cast, union) => {
        const tallied = (nameOf: (index: number) => string) => {
          const indexes = cast.map((_, index) => index).toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)))
          const members = union ? ['x', 'y', 'z'].map((each) => `${nameOf(0)}-${each}`) : null
          const voters = new Map(
            indexes.map((index): [string, Voter] => {
              return [nameOf(index), { id: nameOf(index), memberParties: index === 0 ? members : null }]
            }),
          )
          const roll = indexes.flatMap((index): [string, Choice][] => {
            const choice = cast[index] ?? null
            return choice === null ? [] : [[nameOf(index), choice]]
          })
          const counted = countBallots({ by: 'name', votes: Object.fromEntries(roll) }, voters)
          if (!counted.ok) throw new Error('a roll that cannot be counted')
          return counted.value
        }
        const tally = tallied((index) => `party-${index}`)
        expect(tallied((index) => `Z${(index * 7) % 31}`)).toEqual(tally)
        const { ruleSet: _, ...asNamed } = decided(ruleSet, { matter, tally })
        const { ruleSet: __, ...asRenamed } = decided(renamed, { matter, tally })
        expect(asRenamed).toEqual(asNamed)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a veto', () => {
  const unsc = RULE_SETS.filter(({ id }) => id === 'unsc')

  test.each(unsc)('those who cast it change first: of three against, the two whose no bars', (ruleSet) => {
    const question: Question = { matter: 'substance', tally: votes(9, 3, 3), vetoes: 2, present: 15 }
    const flips = flipsOf(ruleSet, question).map(({ change, count }) => [change, count])
    expect(flips).toContainEqual(['against to abstaining', 2])
  })
})
