/**
 * Drills from a kind, a rule set and a seed, and nothing else: the same everywhere. A case is drawn until it is as hard
 * as the seed asks; what makes it hard is measured in the case, and only then is it a drill.
 */
import type { RuleSet } from '#rules/ruleSet'
import { ruleSetById } from '#rules/sets/byId'
import { inOrder, whichRule } from './actDrills.ts'
import { announce } from './announce.ts'
import { carried } from './carried.ts'
import { DRILL_KINDS, LEVELS, type Drill, type DrillKind, type DrillSet, type Level } from './drill.ts'
import { rulesNamed } from './home.ts'
import { majority } from './majority.ts'
import { orderMotions } from './motionDrills.ts'
import { mustDoNext } from './nextDrills.ts'
import { whoMay } from './peopleDrills.ts'
import { levelOf, type Drawn, type Maker } from './making.ts'
import { randomFrom } from './random.ts'
import { levelAsked, mixed, originOf, seedAsking } from './seeds.ts'

const MAKERS: Readonly<Record<DrillKind, Maker>> = {
  'in-order': inOrder,
  'which-rule': whichRule,
  'who-may': whoMay,
  'must-do-next': mustDoNext,
  'order-motions': orderMotions,
  carried,
  majority,
  announce,
}

/** On what a kind of drill stands, beside the body's majorities. */
type Ground = 'majorities' | 'procedure' | 'precedence'

const GROUNDS: Readonly<Record<DrillKind, Ground>> = {
  'in-order': 'procedure',
  majority: 'majorities',
  carried: 'majorities',
  'must-do-next': 'procedure',
  'order-motions': 'precedence',
  'who-may': 'procedure',
  announce: 'majorities',
  'which-rule': 'procedure',
}

/** So many cases are drawn for one that is as hard as asked; then the nearest is taken. Of votes more: they cost little. */
const TRIES: Readonly<Record<Ground, number>> = { majorities: 40, procedure: 24, precedence: 12 }
/** And so many before chance is thought to find none at all. */
const MOST_TRIES = 400

/** A drill that cannot be made: there is no such rule set, or the body has no such procedure. */
export class NoSuchDrill extends Error {
  readonly problem: 'unknown-rule-set' | 'kind-not-in-these-rules' | 'no-case-found'

  constructor(problem: NoSuchDrill['problem'], message: string) {
    super(message)
    this.problem = problem
  }
}

/** So many numbered rules of its own a body must have, for its procedure to be asked about. */
const NUMBERED = 20

/** Whether the law has matter for it: where only the common pattern is known, asking would teach another body's rules. */
const hasGround = (law: RuleSet, ground: Ground): boolean => {
  switch (ground) {
    case 'majorities':
      return Object.keys(law.matters).length > 0
    case 'procedure':
      return rulesNamed(law).size >= NUMBERED
    case 'precedence':
      return law.motions.length > 1 && (law.slots['motion.precedence']?.rule ?? null) !== null
  }
}

/** The kinds of drill that a body's law has matter for, in the order of `DRILL_KINDS`. */
export const kindsUnder = (law: RuleSet): readonly DrillKind[] =>
  DRILL_KINDS.filter((kind) => hasGround(law, GROUNDS[kind]))

const lawOf = (ruleSet: string): RuleSet => {
  const law = ruleSetById(ruleSet)
  if (law === undefined) throw new NoSuchDrill('unknown-rule-set', `no rule set "${ruleSet}"`)
  return law
}

/** The same for a rule set by its id. @throws NoSuchDrill where there is no such rule set */
export const kindsFor = (ruleSet: string): readonly DrillKind[] => kindsUnder(lawOf(ruleSet))

/** The case nearest to the level asked, of as many as it takes. */
const drawnAt = (level: Level, most: number, draw: () => Drawn | null): Drawn | null => {
  let nearest: Drawn | null = null
  const distance = ({ hardness }: Drawn): number => Math.abs(levelOf(hardness) - level)
  for (let tries = 0; tries < MOST_TRIES && (tries < most || nearest === null); tries += 1) {
    const drawn = draw()
    if (drawn === null) continue
    if (nearest === null || distance(drawn) < distance(nearest)) nearest = drawn
    if (distance(nearest) === 0) return nearest
  }
  return nearest
}

/**
 * The drill of this kind and seed under a law, whether it is a body's own or amended.
 * @throws NoSuchDrill where the body has no such procedure
 */
export const drillUnder = (law: RuleSet, kind: DrillKind, seed: number): Drill => {
  if (!hasGround(law, GROUNDS[kind]))
    throw new NoSuchDrill('kind-not-in-these-rules', `${law.shortName} has no rules for drills of kind "${kind}"`)
  const random = randomFrom(originOf(seed, kind))
  const drawn = drawnAt(levelAsked(seed), TRIES[GROUNDS[kind]], () => MAKERS[kind](law, random, levelAsked(seed)))
  if (drawn === null) throw new NoSuchDrill('no-case-found', `no case of kind "${kind}" was found`)
  const { hardness, ...drill } = drawn
  return { kind, seed, ruleSet: law.id, level: levelOf(hardness), ...drill }
}

/** The drill of this kind and seed. @throws NoSuchDrill */
export const drillOf = ({ ruleSet, kind, seed }: Pick<Drill, 'ruleSet' | 'kind' | 'seed'>): Drill =>
  drillUnder(lawOf(ruleSet), kind, seed)

/** What each drill of a set is made from. */
export const setOf = ({ kinds, seed, count }: DrillSet): readonly Pick<Drill, 'kind' | 'seed'>[] => {
  const first = kinds.length === 0 ? 0 : mixed(seed, 0) % kinds.length
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[(first + index) % kinds.length] ?? 'carried'
    // The first is the seed itself, so that one drill is a set of one; the others rise from level to level.
    const level = LEVELS[Math.floor((index * LEVELS.length) / count)] ?? 1
    return { kind, seed: index === 0 ? seed : seedAsking(level, seed, index) }
  })
}

/**
 * A set: the first drill has the seed of the set, each other a seed of its own that has nothing in common with its
 * neighbours', and they get harder as the set goes on.
 * @throws NoSuchDrill
 */
export const drillsOf = (set: DrillSet): readonly Drill[] =>
  setOf(set).map(({ kind, seed }) => drillOf({ ruleSet: set.ruleSet, kind, seed }))
