import { readFileSync } from 'node:fs'
import { transition } from 'xstate'
import { beforeAll, describe, expect, test } from 'vitest'
import { conceivable } from '#machines/acts'
import { chartOfConference } from '#machines/chart'
import { conference } from '#machines/conference'
import type { ConferenceSnapshot } from '#machines/explain'
import type { Exploration } from '#machines/explore'
import { statesOf } from '#machines/replay'
import { countsOf, GOLDEN, goldenText, GROUNDS, walkOver } from '../support/grounds.ts'
import { wrongIn } from '../support/invariants.ts'

const sections: (readonly [string, readonly string[]])[] = []
const reached = new Set<string>()
const whole: Exploration[] = []

const names = { question: 'matter', vote: 'vote', in: 'plenary', meeting: 1 } as const
/** At the end of a walk: of everything that can be thought of, some act is in order. */
const anythingIn = (snapshot: ConferenceSnapshot): boolean =>
  conceivable(snapshot.context, names).some((event) => (conference.getTransitionData(snapshot, event) ?? []).length > 0)

describe.each(GROUNDS)('$name', (ground) => {
  const wrong = new Set<string>()
  const dead: string[] = []
  let refusals = 0
  let changedByRefusal = 0
  let exploration: Exploration | undefined

  beforeAll(() => {
    let trials = 0
    const lines: string[] = []
    exploration = walkOver(
      ground,
      (trial, name) => {
        trials += 1
        if (trial.taken.length > 0) {
          for (const what of wrongIn(trial))
            wrong.add(`${name}: ${what}: ${trial.event.type} in ${statesOf(trial.before).join(', ')}`)
        } else if (trials % 23 === 0) {
          // A refusal through the machine itself, which costs ten times the question whether it would be one.
          refusals += 1
          if (transition(conference, trial.before, trial.event)[0] !== trial.before) changedByRefusal += 1
        }
      },
      (walked, name) => {
        lines.push(countsOf(walked, name))
        walked.leadsTo.forEach((nexts, place) => {
          const { snapshot } = walked.places[place] ?? {}
          if (nexts.length === 0 && snapshot !== undefined && !anythingIn(snapshot)) dead.push(`${name}, ${place}`)
        })
        for (const { snapshot } of walked.places) for (const id of statesOf(snapshot)) reached.add(id)
      },
    )
    sections.push([ground.name, lines])
    if (ground.walks.length >= 10) whole.push(exploration)
  }, 600_000)

  test('no act is accepted that should not be, and none does what it should not', () => {
    expect([...wrong]).toEqual([])
  })

  test('an act that is refused leaves the very same state', () => {
    expect(refusals).toBeGreaterThan(1_000)
    expect(changedByRefusal).toBe(0)
  })

  test('no situation is dead: some act is in order in each', () => {
    expect(dead).toEqual([])
  })

  test('no state that the law has a way out of is ever stuck in', () => {
    expect(exploration?.deadEnds).toEqual([])
  })

  test('has as many situations, acts and sequences as the golden counts say', () => {
    const lines = sections.find(([name]) => name === ground.name)?.[1] ?? []
    expect(readFileSync(GOLDEN, 'utf8')).toContain([ground.name, ...lines].join('\n'))
  })
})

describe('over all walks', () => {
  const chart = chartOfConference()

  test('every state is reached, but for those that a vote leaves at once', () => {
    const settled = chart.nodes.filter(({ kind }) => kind === 'atomic').map(({ id }) => id)
    expect(settled.filter((id) => !reached.has(id))).toEqual([])
    expect([...reached].filter((id) => !settled.includes(id))).toEqual([])
  })

  test('every rule that can bar is shown to hold and, alone, to bar: under both bodies, where they have it', () => {
    expect(whole.map(({ unexercised }) => unexercised)).toEqual([[], []])
  })

  test('every state and every act that a body’s law opens is come to, but for the one that is there to be refused', () => {
    // Before consensus is sought a vote may be asked for, and is never granted: the edge says by which rule.
    expect(whole.map(({ unreached }) => unreached)).toEqual([
      ['conference.observers.contested.referred:vote.request:0'],
      [],
    ])
  })

  test('the golden counts hold nothing else', () => {
    expect(readFileSync(GOLDEN, 'utf8')).toBe(goldenText(sections))
  })
})
