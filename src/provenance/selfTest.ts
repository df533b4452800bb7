/**
 * The app tests itself: votes on record, votes that are often decided wrongly, what each scenario prints, and a bounded
 * exploration of the procedure. It reports how far it has come, so that whoever runs it can show that, or stop.
 */
import { explore } from '#machines/explore'
import { smallBody } from '#machines/smallBody'
import type { Walk } from '#machines/walkActs'
import { WALKS } from '#machines/walks'
import type { RuleSet } from '#rules/ruleSet'
import { applyEdits, replayBranch } from '#scenarios/branch'
import { checkExpectations } from '#scenarios/expectations'
import type { Scenario } from '#scenarios/schema'
import { expectedOf, unexpectedIn, type ExpectedVote } from './votes.ts'

export const PARTS = ['recorded', 'regressions', 'scenarios', 'exploration'] as const
export type Part = (typeof PARTS)[number]

export interface Failure {
  readonly part: Part
  readonly what: string
  readonly expected: string
  readonly found: string
}

/** What was held against the machine, and how much of it held. */
export interface Count {
  readonly checked: number
  readonly failed: number
}

export interface SelfTestResult {
  readonly counts: Readonly<Record<Part, Count>>
  readonly failures: readonly Failure[]
  /** What the exploration came to: situations, acts in order, acts refused. */
  readonly explored: { readonly situations: number; readonly transitions: number; readonly refused: number }
}

export interface Progress {
  readonly done: number
  readonly of: number
  readonly part: Part
}

export interface ToTest {
  readonly bodies: readonly RuleSet[]
  readonly recorded: readonly ExpectedVote[]
  readonly regressions: readonly ExpectedVote[]
  readonly scenarios: readonly Scenario[]
  /** The bodies whose procedure is tried act by act. */
  readonly explored: readonly RuleSet[]
}

/** Sub-procedures that are walked to their end in seconds; the command line walks all of them, for every body. */
const BOUNDED: ReadonlySet<string> = new Set([
  'order',
  'floor',
  'limits',
  'second vote',
  'election',
  'credentials',
  'points and status',
  'Bureau beside',
])
/** In a body of so many parties. */
const PARTIES = 3
/** The bodies of the scenarios. */
const EXPLORED: ReadonlySet<string> = new Set(['untoc-cop', 'unga-plenary'])

export const exploredAmong = (bodies: readonly RuleSet[]): readonly RuleSet[] =>
  bodies.filter(({ id }) => EXPLORED.has(id))

/** Votes between two reports. */
const STRIDE = 10

type Found = Omit<Failure, 'part'>

const ofVotes = (votes: readonly ExpectedVote[], bodies: readonly RuleSet[]): readonly Found[] =>
  votes.flatMap((vote): Found[] => {
    const found = unexpectedIn(vote, bodies)
    return found === null ? [] : [{ what: vote.id, expected: expectedOf(vote), found }]
  })

const inWords = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(', ')

/** Every step in order, and every expectation met. */
const ofScenario = (scenario: Scenario): { readonly checked: number; readonly found: readonly Found[] } => {
  const steps = replayBranch(applyEdits(scenario, []))
  const refused = steps.filter(({ step }) => step?.accepted !== true)
  const results = checkExpectations(steps, scenario.expects)
  return {
    checked: steps.length + results.length,
    found: [
      ...refused.map(({ id }) => ({ what: `${scenario.id}, ${id}`, expected: 'in order', found: 'not in order' })),
      ...results
        .filter(({ met }) => !met)
        .map(({ id, expected, found }) => ({
          what: `${scenario.id}, ${id}`,
          expected: inWords(expected),
          found: inWords(found),
        })),
    ],
  }
}

const walksOver = (bodies: readonly RuleSet[]): readonly (readonly [RuleSet, Walk])[] =>
  bodies.flatMap((body) => WALKS.filter(({ name }) => BOUNDED.has(name)).map((walk) => [body, walk] as const))

const ofWalk = (body: RuleSet, walk: Walk) => {
  const { deadEnds, uncited, states, transitions, refused } = explore(smallBody(body, PARTIES), [walk])
  const where = `${body.id}, ${walk.name}`
  const found: readonly Found[] = [
    ...deadEnds.map(({ state }) => ({ what: `${where}, ${state}`, expected: 'a way out', found: 'a dead end' })),
    ...uncited.map((id) => ({ what: `${where}, ${id}`, expected: 'a rule', found: 'no rule' })),
  ]
  return { found, states, transitions, refused }
}

export function* selfTest(toTest: ToTest): Generator<Progress, SelfTestResult, undefined> {
  const { bodies, recorded, regressions, scenarios } = toTest
  const walks = walksOver(toTest.explored)
  const of = recorded.length + regressions.length + scenarios.length + walks.length
  const failures: Failure[] = []
  const checked: Record<Part, number> = { recorded: 0, regressions: 0, scenarios: 0, exploration: 0 }
  let done = 0
  const note = (part: Part, many: number, found: readonly Found[]): void => {
    checked[part] += many
    failures.push(...found.map((each) => ({ part, ...each })))
  }
  for (const [part, votes] of [
    ['recorded', recorded],
    ['regressions', regressions],
  ] as const)
    for (let from = 0; from < votes.length; from += STRIDE) {
      yield { done, of, part }
      const some = votes.slice(from, from + STRIDE)
      note(part, some.length, ofVotes(some, bodies))
      done += some.length
    }
  for (const scenario of scenarios) {
    yield { done, of, part: 'scenarios' }
    const result = ofScenario(scenario)
    note('scenarios', result.checked, result.found)
    done += 1
  }
  const explored = { situations: 0, transitions: 0, refused: 0 }
  for (const [body, walk] of walks) {
    yield { done, of, part: 'exploration' }
    const { found, states, transitions, refused } = ofWalk(body, walk)
    note('exploration', 1, found)
    explored.situations += states
    explored.transitions += transitions
    explored.refused += refused
    done += 1
  }
  const countOf = (part: Part): Count => ({
    checked: checked[part],
    failed: failures.filter((failure) => failure.part === part).length,
  })
  return {
    counts: {
      recorded: countOf('recorded'),
      regressions: countOf('regressions'),
      scenarios: countOf('scenarios'),
      exploration: countOf('exploration'),
    },
    failures,
    explored,
  }
}
