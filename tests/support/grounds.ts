/** What is walked to the end, and the counts as the golden file prints them. */
import { explore, type Exploration } from '#machines/explore'
import { smallBody } from '#machines/smallBody'
import type { Trial, Walked } from '#machines/walk'
import { everyTally, tellingTallies, type Walk } from '#machines/walkActs'
import { WALKS } from '#machines/walks'
import { observersWith } from '#machines/walksOfObservers'
import type { RuleSet } from '#rules/ruleSet'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'

export interface Ground {
  readonly name: string
  readonly ruleSet: RuleSet
  readonly parties: number
  readonly walks: readonly Walk[]
}

const named = (...names: readonly string[]): readonly Walk[] => WALKS.filter(({ name }) => names.includes(name))

export const GROUNDS: readonly Ground[] = [
  { name: 'untoc-cop, 3 parties', ruleSet: untocCop, parties: 3, walks: WALKS },
  { name: 'unga-plenary, 3 parties', ruleSet: ungaPlenary, parties: 3, walks: WALKS },
  {
    name: 'untoc-cop, 3 parties, 1 organization, every tally',
    ruleSet: untocCop,
    parties: 3,
    walks: [observersWith(1, everyTally)],
  },
  {
    name: 'untoc-cop, 4 parties, 1 organization',
    ruleSet: untocCop,
    parties: 4,
    walks: [observersWith(1, tellingTallies), ...named('order', 'floor', 'sittings', 'division', 'election')],
  },
  {
    name: 'untoc-cop, 5 parties, 1 organization',
    ruleSet: untocCop,
    parties: 5,
    walks: [observersWith(1, tellingTallies), ...named('order', 'sittings', 'election', 'credentials')],
  },
]

export const walkOver = (
  { ruleSet, parties, walks }: Ground,
  look: (trial: Trial, name: string) => void,
  end: (walked: Walked, name: string) => void,
): Exploration => explore(smallBody(ruleSet, parties), walks, { look, end })

const DEPTH = 5

/** How many sequences of so many acts are in order, for each depth from 1. */
const perft = ({ leadsTo }: Walked): readonly number[] => {
  let sequences = new Map([[0, 1]])
  return Array.from({ length: DEPTH }, () => {
    const longer = new Map<number, number>()
    for (const [place, count] of sequences)
      for (const next of leadsTo[place] ?? []) longer.set(next, (longer.get(next) ?? 0) + count)
    sequences = longer
    return [...longer.values()].reduce((sum, count) => sum + count, 0)
  })
}

/** One walk's line of the golden file. */
export const countsOf = (walked: Walked, name: string): string => {
  const transitions = walked.leadsTo.reduce((sum, nexts) => sum + nexts.length, 0)
  return `  ${name}: ${walked.places.length} situations, ${transitions} transitions; by depth ${perft(walked).join(', ')}`
}

export const GOLDEN = 'tests/golden/perft.txt'

/** The golden file: of each ground its walks, a line each. */
export const goldenText = (sections: readonly (readonly [name: string, lines: readonly string[]])[]): string =>
  [
    '# Situations, acts in order, and sequences of acts by depth. Rewritten by: npm run golden',
    ...sections.map(([name, lines]) => [name, ...lines].join('\n')),
    '',
  ].join('\n\n')
