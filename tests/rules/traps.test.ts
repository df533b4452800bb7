/** What is easily got wrong about a body, each shown on a vote: most were taken, and some reported wrongly. */
import { describe, expect, test } from 'vitest'
import { decide, type Decision, type Question } from '#rules/decide'
import { isMatter } from '#rules/matters'
import type { MatterRule, RuleSet } from '#rules/ruleSet'
import { ruleInBook } from '#rules/sets/books'
import { RULE_SETS, ruleSetById } from '#rules/sets/byId'
import { decided as asDecided } from '../support/decided.ts'
import { votes } from '../support/votes.ts'

type Counts = readonly [inFavour: number, against: number, abstaining: number]

const body = (id: string): RuleSet => {
  const found = ruleSetById(id)
  if (found === undefined) throw new Error(`no rule set ${id}`)
  return found
}

const decided = (id: string, matter: string, counts: Counts, more: Partial<Question> = {}): Decision => {
  if (!isMatter(matter)) throw new Error(matter)
  return asDecided(body(id), { matter, tally: votes(...counts), ...more })
}

const problems = (id: string, matter: string, counts: Counts, more: Partial<Question> = {}): readonly string[] => {
  if (!isMatter(matter)) throw new Error(matter)
  const answer = decide(body(id), { matter, tally: votes(...counts), ...more })
  return answer.ok ? [] : answer.problems.map(({ name }) => name)
}

describe('Security Council', () => {
  test('needs nine affirmative votes, so that equal votes are never a tie', () => {
    expect(decided('unsc', 'procedure', [7, 7, 1])).toMatchObject({ outcome: 'lost', majority: { need: 9 } })
    expect(decided('unsc', 'substance', [8, 0, 7]).outcome).toBe('lost')
    expect(decided('unsc', 'substance', [9, 0, 6]).outcome).toBe('carried')
  })

  test('a veto counts only once the nine are reached', () => {
    expect(decided('unsc', 'substance', [8, 2, 5], { vetoes: 1 }).outcome).toBe('lost')
    expect(decided('unsc', 'substance', [9, 3, 3], { vetoes: 2 }).outcome).toBe('vetoed')
    expect(decided('unsc', 'substance', [9, 3, 3]).outcome).toBe('carried')
  })

  test('on procedure nobody has one', () => {
    expect(decided('unsc', 'procedure', [9, 5, 1]).outcome).toBe('carried')
    expect(problems('unsc', 'procedure', [9, 5, 1], { vetoes: 1 })).toEqual(['vetoes-not-in-these-rules'])
  })

  test('whether it is procedure can itself be vetoed, as on 24 May 1948', () => {
    const preliminary = body('unsc-1946').classification?.matter ?? ''
    expect(decided('unsc-1946', preliminary, [8, 2, 1], { vetoes: 1 }).outcome).toBe('vetoed')
  })

  test('of eleven members seven were enough', () => {
    expect(decided('unsc-1946', 'substance', [7, 1, 3]).outcome).toBe('carried')
    expect(decided('unsc', 'substance', [7, 1, 3]).outcome).toBe('lost')
  })

  test('writes no quorum', () => {
    expect(decided('unsc', 'substance', [9, 0, 0], { present: 9 }).quorum).toBeNull()
  })
})

describe('commissions of ECOSOC', () => {
  test('the majority of those voting does not schedule under the Conventions of 1971 and 1988', () => {
    expect(decided('ecosoc-functional-commission', 'decision', [27, 25, 1]).outcome).toBe('carried')
    expect(decided('ecosoc-functional-commission', 'schedule-amendment', [27, 25, 1])).toMatchObject({
      outcome: 'lost',
      majority: { counted: 53, need: 36, base: 'members' },
    })
    expect(decided('ecosoc-functional-commission', 'schedule-amendment', [35, 0, 0]).outcome).toBe('lost')
  })
})

describe('quorum', () => {
  test('is of those present, not of those in favour: 21-8-18 carries in the Human Rights Council', () => {
    expect(decided('hrc', 'decision', [21, 8, 18], { present: 47 })).toMatchObject({
      outcome: 'carried',
      quorum: { need: 24, met: true },
    })
    expect(decided('hrc', 'decision', [21, 2, 0], { present: 23 }).outcome).toBe('no-quorum')
  })

  test.each([
    ['unga-main-committee', 'decision', 97],
    ['ecosoc', 'decision', 28],
    ['ecosoc-functional-commission', 'decision', 27],
    ['iwc', 'other-question', 45],
    ['iaea-general-conference', 'other-question', 91],
    ['opcw-csp', 'procedure', 97],
    ['uncac-cosp', 'procedure', 96],
    ['cybercrime-ahc', 'procedure', 97],
    ['oas-general-assembly', 'decision', 18],
  ] as const)('%s, %s: a majority of the members, %i', (id, matter, need) => {
    expect(decided(id, matter, [1, 0, 0]).quorum).toMatchObject({ of: 'members', need, met: null })
  })

  test.each([
    ['cites-cop', 'proposal', 180, 90],
    ['cites-cop', 'proposal', 181, 91],
    ['wha', 'other-question', 180, 91],
    ['unesco-general-conference', 'other-question', 180, 91],
  ] as const)('%s, %s: of the %i that take part, %i', (id, matter, participating, need) => {
    const at = (present: number | null) => decided(id, matter, [60, 10, 0], { participating, present })
    expect(at(need).quorum).toMatchObject({ of: 'participating', need, met: true })
    expect(at(need - 1).outcome).toBe('no-quorum')
  })

  test.each(['cites-cop', 'wha', 'unesco-general-conference'])(
    '%s: where nobody said how many take part, it is not judged',
    (id) => {
      const [matter = ''] = Object.keys(body(id).matters)
      expect(decided(id, matter, [2, 1, 0], { present: 3 })).toMatchObject({
        outcome: 'carried',
        quorum: { need: null, met: null },
      })
    },
  )

  test.each(['unsc', 'unsc-1946', 'interpol-general-assembly', 'ilo-conference'])('%s: none of presence', (id) => {
    const [matter = ''] = Object.keys(body(id).matters)
    expect(decided(id, matter, [9, 0, 0], { present: 9 }).quorum).toBeNull()
  })
})

describe('Labour Conference', () => {
  const printed = { quorumOfVotes: 297 }

  test('288-8-139 with a quorum of 297 is void by one: abstentions are no votes', () => {
    expect(decided('ilo-conference', 'instrument', [288, 8, 139], printed)).toMatchObject({
      outcome: 'no-quorum',
      quorumOfVotes: { have: 296, need: 297, met: false },
    })
    expect(decided('ilo-conference', 'instrument', [288, 9, 138], printed).outcome).toBe('carried')
  })

  test('the quorum comes first, then the majority', () => {
    expect(decided('ilo-conference', 'instrument', [100, 100, 200], printed).outcome).toBe('no-quorum')
    expect(decided('ilo-conference', 'instrument', [197, 100, 0], printed).outcome).toBe('lost')
  })

  test('delegates vote one by one, so there are more votes than members', () => {
    expect(decided('ilo-conference', 'instrument', [400, 20, 10], { present: 500 }).outcome).toBe('carried')
  })
})

describe('Organization of American States', () => {
  test('a majority is of the members: who abstains or stays away might as well vote against', () => {
    expect(decided('oas-general-assembly', 'decision', [18, 9, 6], { present: 33 })).toMatchObject({
      outcome: 'carried',
      majority: { counted: 34, need: 18 },
    })
    expect(decided('oas-general-assembly', 'decision', [17, 0, 11], { present: 28 }).outcome).toBe('lost')
    expect(decided('oas-general-assembly', 'decision', [18, 0, 0], { members: 35 }).outcome).toBe('carried')
  })

  test('17-17 is lost, not tied', () => {
    expect(decided('oas-general-assembly', 'decision', [17, 17, 0]).outcome).toBe('lost')
  })
})

describe('INTERPOL takes two thirds of two things', () => {
  test('of the votes for and against: 75-24-34 admits, 76-56-22 does not', () => {
    expect(decided('interpol-general-assembly', 'important-question', [75, 24, 34])).toMatchObject({
      outcome: 'carried',
      majority: { counted: 99, need: 66 },
    })
    expect(decided('interpol-general-assembly', 'important-question', [76, 56, 22])).toMatchObject({
      outcome: 'lost',
      majority: { counted: 132, need: 88 },
    })
  })

  test('of all members, to amend its Constitution: 131 of 196', () => {
    expect(decided('interpol-general-assembly', 'amend-convention', [130, 0, 0])).toMatchObject({
      outcome: 'lost',
      majority: { counted: 196, need: 131 },
    })
  })
})

test('three quarters are of the votes for and against, rounded up: 38-24-2 needs 47', () => {
  expect(decided('iwc', 'schedule-amendment', [38, 24, 2])).toMatchObject({
    outcome: 'lost',
    majority: { counted: 62, need: 47 },
  })
  expect(decided('iwc', 'schedule-amendment', [47, 15, 2]).outcome).toBe('carried')
  expect(decided('iwc', 'schedule-amendment', [3, 1, 0]).outcome).toBe('carried')
})

test('two thirds leave abstentions out at the OPCW and at UNESCO', () => {
  expect(decided('opcw-csp', 'substance', [87, 15, 34])).toMatchObject({ majority: { counted: 102, need: 68 } })
  expect(decided('opcw-csp', 'substance', [82, 24, 26]).majority.counted).toBe(106)
  expect(decided('unesco-general-conference', 'important-question', [92, 50, 29])).toMatchObject({
    outcome: 'lost',
    majority: { counted: 142, need: 95 },
  })
})

test('52-26 is enough at UNCAC, and not at UNTOC', () => {
  expect(decided('uncac-cosp', 'substance', [52, 26, 0]).outcome).toBe('carried')
  expect(decided('untoc-cop', 'substance', [52, 26, 0]).outcome).toBe('lost')
})

test('only UNTOC reads two thirds as more than', () => {
  const strict = RULE_SETS.filter(({ twoThirds }) => twoThirds === 'more than')
  expect(strict.map(({ id }) => id)).toEqual(['untoc-cop'])
})

test('a committee of the Assembly passes by a majority what may fail in plenary', () => {
  const counts = [41, 33, 3] as const
  expect(decided('unga-main-committee', 'decision', counts).outcome).toBe('carried')
  expect(decided('unga-plenary', 'important-question', counts).outcome).toBe('lost')
})

test('CITES: two thirds reopen nothing, for there one third is enough, and is not decided here', () => {
  expect(problems('cites-cop', 'reconsideration', [44, 93, 4])).toEqual(['unknown-matter'])
  expect(ruleInBook(body('cites-cop'), '21')?.note).toContain('46')
})

test('World Health Assembly: in 2024 there were 177 that could vote', () => {
  const entitled = { members: 177, participating: 177, present: 177 }
  expect(decided('wha', 'other-question', [101, 5, 21], entitled)).toMatchObject({
    outcome: 'carried',
    quorum: { need: 89, met: true },
  })
})

test('a lost motion to delete keeps the text', () => {
  expect(decided('cybercrime-ahc', 'substance', [23, 102, 26]).outcome).toBe('lost')
})

describe.each(RULE_SETS.map(({ id }) => id))('%s', (id) => {
  const matters = Object.entries(body(id).matters) as [string, MatterRule][]
  const simple = matters.filter(
    ([, { majority }]) => majority.kind === 'simple' && majority.of === 'present and voting',
  )

  test('by a simple majority of those voting, abstentions are no noes and a tie does not carry', () => {
    for (const [matter] of simple) {
      expect(decided(id, matter, [2, 1, 97]), matter).toMatchObject({ outcome: 'carried', majority: { need: 2 } })
      expect(decided(id, matter, [39, 38, 0]).outcome, matter).toBe('carried')
      expect(decided(id, matter, [50, 50, 0]).outcome, matter).toBe('tied')
    }
  })

  test('two thirds of those voting are counted exactly: 2-1, 4-2 and 62-31 are, 33-17 is not', () => {
    const strict = body(id).twoThirds === 'more than'
    const needing = matters.filter(
      ([, { majority }]) => majority.kind === 'two-thirds' && majority.of === 'present and voting',
    )
    for (const [matter] of needing) {
      const exactly = (
        [
          [2, 1, 0],
          [4, 2, 9],
          [62, 31, 0],
        ] as const
      ).map((counts) => decided(id, matter, counts).outcome)
      expect(exactly, matter).toEqual(Array.from(exactly, () => (strict ? 'lost' : 'carried')))
      expect(decided(id, matter, [33, 17, 0]).outcome, matter).toBe('lost')
      expect(decided(id, matter, [35, 35, 5]).outcome, matter).toBe('lost')
    }
  })

  test('of those voting, the number shown is the number applied: that many carry, one fewer does not', () => {
    const ofVoting = matters.filter(([, { majority }]) => majority.of === 'present and voting')
    for (const [matter] of ofVoting)
      for (let voting = 1; voting <= 30; voting += 1) {
        const { need } = decided(id, matter, [0, voting, 0]).majority
        const outcomes = [need, need - 1].map(
          (yes) => decided(id, matter, [yes, voting - yes, 0]).outcome === 'carried',
        )
        expect(outcomes, `${matter} of ${voting}`).toEqual([true, false])
      }
  })

  test('nothing carries where nobody votes for or against', () => {
    for (const [matter] of matters) {
      expect(decided(id, matter, [0, 0, 30]).outcome, matter).toBe('no-votes-cast')
      expect(decided(id, matter, [0, 0, 0]).outcome, matter).toBe('no-votes-cast')
    }
  })

  test('says what follows from a tie only where there can be one; in an appeal the ruling stands', () => {
    const telling = matters.filter(([, { onTie }]) => onTie !== undefined).map(([matter]) => matter)
    const can = simple.map(([matter]) => matter)
    expect(telling.filter((matter) => !can.includes(matter))).toEqual([])
    const words = simple.filter(([matter]) => matter === 'appeal').map(([, { onTie }]) => onTie)
    expect(words.filter((onTie) => onTie !== 'ruling stands')).toEqual([])
  })

  test('what a vote needs is a matter that it knows: motions, kinds of question, disputes', () => {
    const { motions, natures, classification, matters: known } = body(id)
    const asked = [...motions.map(({ matter }) => matter), ...Object.values(natures)]
    if (classification !== null) asked.push(classification.matter)
    expect(asked.filter((matter) => known[matter] === undefined)).toEqual([])
  })
})
