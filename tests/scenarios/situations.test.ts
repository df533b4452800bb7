import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { amend } from '#rules/amend'
import type { RuleSet } from '#rules/ruleSet'
import { ruleSetById } from '#rules/sets/byId'
import { faultsOfSituation, readSituation, readSituationShape } from '#scenarios/situation'
import { workOut, type Worked } from '#scenarios/situationAnswers'
import type { Situation, SituationAsk, SituationMachine } from '#scenarios/situationSchema'

const FILES = readdirSync('scenarios/situations').filter((name) => name.endsWith('.json'))
const textOf = (id: string): string => readFileSync(`scenarios/situations/${id}.json`, 'utf8')

const situationOf = (id: string): Situation => {
  const read = readSituationShape(JSON.parse(textOf(id)))
  if (!read.ok) throw new Error(read.faults.map(({ path, says }) => `${id}: ${path}: ${says}`).join('\n'))
  return read.document
}

const ALL = FILES.map((file) => situationOf(file.replace(/\.json$/, ''))).sort(
  (one, other) => one.number - other.number,
)

const lawOf = ({ ruleSet }: SituationMachine): RuleSet => {
  const found = ruleSetById(ruleSet)
  if (found === undefined) throw new Error(`no rule set ${ruleSet}`)
  return found
}

const machineOf = (id: string): SituationMachine => {
  const { machine } = situationOf(id)
  if (machine === undefined) throw new Error(`${id} asks nothing of the machine`)
  return machine
}

const askOf = (machine: SituationMachine, id: string): SituationAsk => {
  const ask = machine.asks.find((each) => each.id === id)
  if (ask === undefined) throw new Error(`nothing is asked as ${id}`)
  return ask
}

const worked = (ask: SituationAsk, machine: SituationMachine, law = lawOf(machine)): Worked => {
  const working = workOut(ask, machine, law)
  if (!working.ok) throw new Error(working.says)
  return working.worked
}

/** What the rule says there, under the law in hand or as it is altered. */
const answer = (id: string, ask: string, altered: (law: RuleSet) => RuleSet = (law) => law): string => {
  const machine = machineOf(id)
  return worked(askOf(machine, ask), machine, altered(lawOf(machine))).right
}

test('all twenty-five are there, numbered in order, each under its own name', () => {
  expect(ALL.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
  expect(FILES.map((file) => file.replace(/\.json$/, '')).sort()).toEqual(ALL.map(({ id }) => id).sort())
})

test.each(FILES)('%s is sound', (file) => {
  const read = readSituation(JSON.parse(readFileSync(`scenarios/situations/${file}`, 'utf8')), ruleSetById)
  expect(read.ok ? [] : read.faults).toEqual([])
})

test('told and not decided are those of bodies whose rules are not in hand', () => {
  expect(ALL.filter(({ machine }) => machine === undefined).map(({ id }) => id)).toEqual([
    'tired-room',
    'objection-and-gavel',
    'acclamation-refused',
    'consensus-rule',
    'ballots-handed-out',
  ])
})

/** What a lawyer reads: wherever something else was ruled than the rule in hand says, and why as we read it. */
const DIFFERENCES: Readonly<Record<string, { readonly ruled: string; readonly rule: string; readonly why: string }>> = {
  // Nobody counted again. A quorum counts who is present, and only the votes cast are known.
  'quorum-challenged/only-voters': {
    ruled: 'quorum',
    rule: 'no quorum',
    why: 'The decision stood. A quorum counts who is present, also those who do not vote, and nobody counted the Hall again after the President’s ruling.',
  },
  // The record of a vote is put right later; its count, and what was announced, is not.
  'wrong-button/correct': {
    ruled: 'in order',
    rule: 'not in order',
    why: 'The record of who voted how was put right afterwards. The machine changes a count only before the result is announced: what was announced stands, and a correction for the record is no part of the vote.',
  },
  // At the start of each session, or when the vote is put.
  'walk-out/put-2024': {
    ruled: 'in order',
    rule: 'not in order',
    why: 'The machine counts who is there when the vote is put. The acting Chair read “attend” as a quorum at the start of each session, which holds until the session ends.',
  },
}

test('what was ruled differs from what the rule says exactly here, and for this reason', () => {
  const found = ALL.flatMap(({ id, machine }) =>
    (machine?.asks ?? []).flatMap((ask) => {
      const { differences } = worked(ask, machine as SituationMachine)
      return differences.map(({ ruled, rule }) => [`${id}/${ask.id}`, { ruled, rule, why: ask.differs }] as const)
    }),
  )
  expect(Object.fromEntries(found)).toEqual(DIFFERENCES)
})

test('no answer is written in any of them', () => {
  for (const { id } of ALL) expect(textOf(id)).not.toMatch(/"(right|answer|key|correct|because)":/)
})

test('a vote that a story gives in three figures is one that the machine is asked about', () => {
  const given = (id: string): readonly string[] => {
    const { told, ruled } = situationOf(id)
    return [...told, ...ruled].flatMap((line) => line.match(/\d+-\d+-\d+/g) ?? [])
  }
  for (const { id, machine } of ALL) {
    const asked = (machine?.asks ?? []).flatMap((ask) =>
      'tally' in ask ? [`${ask.tally.inFavour}-${ask.tally.against}-${ask.tally.abstaining ?? '?'}`] : [],
    )
    expect([id, given(id).filter((figures) => !asked.includes(figures))]).toEqual([id, []])
  }
})

describe('every answer is derived: another law gives another', () => {
  test('whether an act is in order', () => {
    expect(answer('stop-for-today', 'speak')).toBe('not in order')
    const heard = answer('stop-for-today', 'speak', (law) => ({
      ...law,
      motions: law.motions.map((motion) => ({ ...motion, speakers: { inFavour: 2, against: 2 } })),
    }))
    expect(heard).toBe('in order')
  })

  test('whether a tally carries, and how many it needs', () => {
    expect(answer('amendment-majority', 'amendment')).toBe('not carried')
    const simple = (law: RuleSet): RuleSet => {
      const matter = law.matters['important-question']
      if (matter === undefined) throw new Error('no such matter')
      const majority = { kind: 'simple', of: 'present and voting' } as const
      return { ...law, matters: { ...law.matters, 'important-question': { ...matter, majority } } }
    }
    expect(answer('amendment-majority', 'amendment', simple)).toBe('carried')
    const machine = machineOf('amendment-majority')
    const { differences } = worked(askOf(machine, 'amendment'), machine, simple(lawOf(machine)))
    expect(differences).toEqual([
      { of: 'answer', ruled: 'not carried', rule: 'carried' },
      { of: 'need', ruled: 96, rule: 72 },
    ])
  })

  test('which goes first', () => {
    expect(answer('substance-or-procedure', 'what-first')).toBe('nature')
    // Where no dispute on the nature needs settling, it is the manner of voting that is put.
    const undisputed = (law: RuleSet): RuleSet => ({
      ...law,
      slots: {
        ...law.slots,
        'nature.disputed': null,
        'nature.settled': { rule: null, requires: { family: 'nothing' } },
      },
    })
    expect(answer('substance-or-procedure', 'what-first', undisputed)).toBe('manner')
  })

  test('whether the ruling stands', () => {
    expect(answer('fast-gavel', 'reversal')).toBe('overruled')
    const harder = (law: RuleSet): RuleSet => {
      const { appeal } = law.matters
      if (appeal === undefined) throw new Error('no such matter')
      return {
        ...law,
        matters: { ...law.matters, appeal: { ...appeal, majority: { kind: 'fixed', votes: 11, of: 'members' } } },
      }
    }
    expect(answer('fast-gavel', 'reversal', harder)).toBe('stands')
  })

  test('whether there is a quorum', () => {
    const machine = machineOf('quorum-challenged')
    const asked = askOf(machine, 'only-voters')
    expect(worked(asked, machine).right).toBe('no quorum')
    const { members: _known, ...rest } = machine
    const fewer = amend(lawOf(machine), [{ parameter: 'members', value: 183 }])
    expect(worked(asked, rest, fewer).right).toBe('quorum')
  })
})

test('a vote that keeps a ruling and one that overrules it are told apart, and an equal vote keeps it either way', () => {
  const machine = machineOf('bold-ruling')
  const ask = askOf(machine, 'vote')
  if (ask.kind !== 'ruling') throw new Error('not asked of a ruling')
  const tally = { inFavour: 91, against: 22, abstaining: 19 }
  expect(worked({ ...ask, put: 'keep', tally }, machine).right).toBe('stands')
  expect(worked({ ...ask, put: 'overrule', tally }, machine).right).toBe('overruled')
  for (const put of ['keep', 'overrule'] as const)
    expect(worked({ ...ask, put, tally: { inFavour: 50, against: 50, abstaining: 0 } }, machine).right).toBe('stands')
})

describe('what is wrong in a situation is named, and where', () => {
  const withAsk = (id: string, ask: string, change: Partial<SituationAsk>): Situation => {
    const situation = situationOf(id)
    const machine = machineOf(id)
    const asks = machine.asks.map((each) => (each.id === ask ? ({ ...each, ...change } as SituationAsk) : each))
    return { ...situation, machine: { ...machine, asks } }
  }
  const faults = (situation: Situation) => faultsOfSituation(situation, ruleSetById)

  test('another ruling than the rule has, without a reason', () => {
    expect(faults(withAsk('tie', 'motion', { ruled: 'carried' }))).toEqual([
      {
        path: 'machine.asks.0.differs',
        says: 'what was ruled is not what the rule says (answer: ruled carried, by the rule not carried): expected a reason',
      },
    ])
  })

  test('a reason where nothing differs', () => {
    expect(faults(withAsk('tie', 'motion', { differs: 'It does not.' }))).toEqual([
      { path: 'machine.asks.0.differs', says: 'nothing differs: expected no reason' },
    ])
  })

  test('a matter that the body does not have', () => {
    expect(faults(withAsk('tie', 'motion', { matter: 'important-question' }))[0]?.path).toBe('machine.asks.0')
  })

  test('an act that is not in order on the way there, or that is not there', () => {
    const machine = machineOf('stop-for-today')
    const late = { ...situationOf('stop-for-today'), machine: { ...machine, acts: machine.acts.slice().reverse() } }
    expect(faults(late).map(({ path }) => path)).toContain('machine.acts.0.event')
    expect(faults(withAsk('stop-for-today', 'speak', { after: 'nowhere' }))).toContainEqual({
      path: 'machine.asks.1',
      says: 'no act "nowhere"',
    })
  })

  test('somebody who is not among the people', () => {
    const machine = machineOf('hostile-amendment')
    const { israel: _gone, ...people } = machine.people
    const found = faults({ ...situationOf('hostile-amendment'), machine: { ...machine, people } })
    expect(found).toContainEqual({ path: 'machine.acts.0.event', says: '"israel" is not among the people' })
  })

  test('neither a machine that is asked nor a reason why not', () => {
    const { silent: _why, ...rest } = situationOf('tired-room')
    expect(faults(rest).map(({ path }) => path)).toEqual(['silent'])
  })

  test('a file that is no situation', () => {
    const read = readSituation({ plenary: 1, told: [] }, ruleSetById)
    expect(read.ok ? [] : read.faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['id', 'number', 'told', 'sources']),
    )
  })
})
