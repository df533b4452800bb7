import { readFileSync } from 'node:fs'
import { transition } from 'xstate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chartOfConference } from '#machines/chart'
import { conference } from '#machines/conference'
import { statesOf } from '#machines/replay'
import { untocCop } from '#rules/sets/untocCop'
import { countsOf, GOLDEN, goldenText, GROUNDS } from '../support/grounds.ts'
import { wrongIn } from '../support/invariants.ts'
import { enforcedIn, Shown } from '../support/slots.ts'
import { cutOffFrom, explore, type Exploration } from '../support/traversal.ts'

const shown = new Shown(untocCop)
const reached = new Set<string>()
const taken = new Set<object>()
const sections: string[] = []

describe.each(GROUNDS)('$name', (ground) => {
  const wrong = new Set<string>()
  let refusals = 0
  let changedByRefusal = 0
  let exploration: Exploration = { states: [], leadsTo: [] }

  beforeAll(() => {
    let trials = 0
    exploration = explore(ground, (trial) => {
      trials += 1
      shown.look(trial)
      if (trial.taken.length > 0) {
        for (const each of trial.taken) taken.add(each)
        for (const what of wrongIn(trial))
          wrong.add(`${what}: ${trial.event.type} in ${statesOf(trial.before).join(', ')}`)
      } else if (trials % 23 === 0) {
        // A refusal through the machine itself, which costs ten times the question whether it would be one.
        refusals += 1
        if (transition(conference, trial.before, trial.event)[0] !== trial.before) changedByRefusal += 1
      }
    })
    for (const snapshot of exploration.states) for (const id of statesOf(snapshot)) reached.add(id)
    sections.push(countsOf(ground.name, exploration))
  }, 60_000)

  afterAll(() => {
    exploration = { states: [], leadsTo: [] }
  })

  test('no act is accepted that should not be, and none does what it should not', () => {
    expect([...wrong]).toEqual([])
  })

  test('an act that is refused leaves the very same state', () => {
    expect(refusals).toBeGreaterThan(1_000)
    expect(changedByRefusal).toBe(0)
  })

  test('no state is dead: some act is in order in each', () => {
    expect(exploration.leadsTo.filter((nexts) => nexts.length === 0)).toEqual([])
  })

  test('from every state all applications can still be decided, and the meeting adjourned', () => {
    expect(cutOffFrom(exploration, (snapshot) => snapshot.hasTag('status decided'))).toEqual([])
    expect(cutOffFrom(exploration, ({ context }) => !context.meetingOpen)).toEqual([])
  })

  test('has as many states, acts and sequences as the golden counts say', () => {
    expect(readFileSync(GOLDEN, 'utf8')).toContain(`${countsOf(ground.name, exploration)}\n`)
  })
})

describe('over all bodies', () => {
  const chart = chartOfConference()

  test('every state is reached, but for those that a vote leaves at once', () => {
    const settled = chart.nodes.filter(({ kind }) => kind === 'atomic').map(({ id }) => id)
    expect(settled.filter((id) => !reached.has(id))).toEqual([])
    expect([...reached].filter((id) => !settled.includes(id))).toEqual([])
  })

  test('every act of the chart is taken somewhere, but for the one that is there to be refused', () => {
    const acts = chart.edges.filter(({ event }) => event !== null)
    // Before consensus is sought a vote may be asked for, and is never granted: the edge says by which rule.
    expect(acts.filter(({ transition: edge }) => !taken.has(edge)).map(({ id }) => id)).toEqual([
      'conference.observers.contested.referred:vote.request:0',
    ])
  })

  test('every rule that can bar an act is shown to bar one, and to let one pass', () => {
    const enforced = enforcedIn(untocCop).filter((slot) => slot !== 'observers.rights')
    expect(enforced.filter((slot) => !shown.holding.has(slot))).toEqual([])
    expect(enforced.filter((slot) => !shown.barring.has(slot))).toEqual([])
  })

  test('the golden counts hold nothing else', () => {
    expect(readFileSync(GOLDEN, 'utf8')).toBe(goldenText(sections))
  })
})
