/** The bodies that are explored to the end, and their counts as the golden file prints them. */
import { acts } from './sitting.ts'
import { perft, type Exploration, type Ground } from './traversal.ts'
import { organizationsOf } from './bodies.ts'

const three = [...organizationsOf(3)]

export const GROUNDS: readonly (Ground & { readonly name: string })[] = [
  {
    name: '3 parties, 1 organization, every tally',
    body: { parties: 3, organizations: 1 },
    range: { tallies: 'every', objectors: 1, block: 1 },
  },
  {
    name: '3 parties, 2 organizations',
    body: { parties: 3, organizations: 2 },
    range: { tallies: 'telling', objectors: 1, block: 3 },
  },
  {
    name: '3 parties, 3 organizations, from the request for a vote',
    body: { parties: 3, organizations: 3 },
    range: { tallies: 'telling', objectors: 1, block: 3 },
    after: [
      acts.list(three),
      acts.object('a', ...three),
      acts.arrive(3),
      acts.open,
      acts.refer,
      acts.seek,
      acts.request('b'),
    ],
  },
  {
    name: '4 parties, two of them in a regional organization, 1 organization',
    body: { parties: 4, organizations: 1, union: ['a', 'b'] },
    range: { tallies: 'telling', objectors: 2, block: 2 },
  },
  {
    name: '5 parties, 1 organization',
    body: { parties: 5, organizations: 1 },
    range: { tallies: 'telling', objectors: 1, block: 2 },
  },
]

const DEPTH = 5

/** One ground's section of the golden file. */
export const countsOf = (name: string, exploration: Exploration): string => {
  const { states, leadsTo } = exploration
  const transitions = leadsTo.reduce((sum, nexts) => sum + nexts.length, 0)
  return [
    `untoc-cop, ${name}`,
    `  states ${states.length}, transitions ${transitions}`,
    ...perft(exploration, DEPTH).map((count, index) => `  depth ${index + 1}: ${count}`),
  ].join('\n')
}

export const GOLDEN = 'tests/golden/perft.txt'

/** The golden file with these sections. */
export const goldenText = (sections: readonly string[]): string =>
  ['# States, accepted acts, and accepted sequences by depth. Rewritten by: npm run golden', ...sections, ''].join(
    '\n\n',
  )
